// Reads a YAML file by a schema: gives its value, or every problem with its line and what to write instead.

import { Composer, type CST, Lexer, LineCounter, Parser } from 'yaml';
import type { z } from 'zod';
import { atOnce, type LineOf } from './json-file.ts';
import type { Problem } from './problem.ts';
import { inEnglish, isSaid, type Said, say } from './said.ts';

export type YamlFile<T> =
  | { readonly value: T; readonly lineOf: LineOf; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly value?: never };

/** What is filled into a sentence that a schema names as its message, where it needs more than its place. */
export type SaidParams = Readonly<Record<string, string>>;

/** What to write instead of what the schema has found; a message that is no name of a sentence is English already. */
function instead(issue: z.core.$ZodIssue): Said | string {
  const where = issue.path.join('.');
  if (isSaid(issue.message)) {
    const params = issue.code === 'custom' ? (issue.params as SaidParams | undefined) : undefined;
    return say(issue.message, { where, ...params });
  }
  switch (issue.code) {
    case 'invalid_value':
      return say('oneOf', { where, choices: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return say('noField', { fields: issue.keys.join(', ') });
    case 'invalid_type':
      return say('type', { where, expected: issue.expected });
    case 'too_small':
    case 'too_big':
      return outOfRange(issue, where);
    case 'invalid_key':
      return say('plainName', { where });
    default:
      // The library's own words are of no help.
      return issue.message.startsWith('Invalid') ? say('other', { where }) : `${where}: ${issue.message}`;
  }
}

/** A number, a list or a text that is too small or too large. */
function outOfRange(
  issue: Extract<z.core.$ZodIssue, { readonly code: 'too_small' | 'too_big' }>,
  where: string,
): Said | string {
  if (!/^Too (?:small|big)/.test(issue.message)) return `${where}: ${issue.message}`;
  const isList = issue.origin === 'array';
  if (issue.code === 'too_big')
    return say(isList ? 'mostOf' : 'most', { where, most: Number(issue.maximum) });
  if (isList) return say('leastOf', { where, least: Number(issue.minimum) });
  return issue.origin === 'string'
    ? say('notEmpty', { where })
    : say('least', { where, least: Number(issue.minimum) });
}

/** A problem in the words of both. */
function problemOf(place: Pick<Problem, 'file' | 'line'>, told: Said | string): Problem {
  return typeof told === 'string'
    ? { ...place, message: told }
    : { ...place, message: inEnglish(told), said: told };
}

/** A file after parsing, whatever is in it. */
export interface Parsed {
  readonly raw: unknown;
  readonly lineOf: LineOf;
}

/**
 * Why a text is no YAML that we read. Anchors and aliases are refused, because a few lines of them can stand for a value without end.
 * `detail` is what the parser says, in English.
 */
export interface YamlFault {
  readonly kind: 'broken' | 'deep' | 'alias' | 'many';
  readonly line: number;
  readonly detail: string;
}

/** So many signs and words are parsed before whoever calls may rest. */
const TOKENS_A_TURN = 64;

type YamlParsed = (Parsed & { readonly fault?: never }) | { readonly fault: YamlFault };

/** The documents of a text as the parser sees them, in pieces; null where it has more signs and words than `most`. */
function* tokensOf(text: string, lines: LineCounter, most: number): Generator<undefined, CST.Token[] | null> {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > most) return null;
    tokens.push(...parser.next(lexeme));
    if (count % TOKENS_A_TURN === 0) yield;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Where errors know the calls that led to them: V8 and JavaScriptCore, not Firefox. */
const stacks = Error as { stackTraceLimit?: number };

/** Makes the documents. A spoilt text has hundreds of faults, and to trace the calls to each took most of the time, up to a tenth of a second. */
function documentsOf(text: string, tokens: readonly CST.Token[]) {
  const { stackTraceLimit } = stacks;
  if (stackTraceLimit !== undefined) stacks.stackTraceLimit = 0;
  try {
    const composer = new Composer({ prettyErrors: false });
    const made = tokens.flatMap((token) => [...composer.next(token)]);
    return [...made, ...composer.end(true, text.length)];
  } finally {
    if (stackTraceLimit !== undefined) stacks.stackTraceLimit = stackTraceLimit;
  }
}

function valueOf(text: string, tokens: readonly CST.Token[], lines: LineCounter): YamlParsed {
  const [document, other] = documentsOf(text, tokens);
  if (document === undefined) throw new Error('there is a document in any text');
  const line = (at: number) => lines.linePos(at).line;
  const broken = (at: number, detail: string): YamlParsed => ({
    fault: { kind: 'broken', line: line(at), detail },
  });
  const [error] = document.errors;
  if (error !== undefined) return broken(error.pos[0], error.message);
  if (other !== undefined) return broken(other.range[0], 'the file holds several documents');
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range !== undefined) return line(node.range[0]);
    }
    return 1;
  };
  return { raw: document.toJS({ maxAliasCount: 0 }), lineOf };
}

/**
 * Parses a YAML file, in pieces but for the last: its values are made in one go, which takes long where there are many.
 * @param most so many signs and words; a text with more is refused
 */
export function* readYamlParts(text: string, most = Infinity): Generator<undefined, YamlParsed> {
  const lines = new LineCounter();
  // The first line begins at its start; the parser tells of the others.
  lines.addNewLine(0);
  try {
    const tokens = yield* tokensOf(text, lines, most);
    if (tokens === null) return { fault: { kind: 'many', line: 1, detail: '' } };
    yield;
    return valueOf(text, tokens, lines);
  } catch (error) {
    // The parser calls itself for every level, and has an error of its own for aliases.
    if (error instanceof RangeError) return { fault: { kind: 'deep', line: 1, detail: '' } };
    if (error instanceof ReferenceError) return { fault: { kind: 'alias', line: 1, detail: '' } };
    throw error;
  }
}

/** Parses a YAML file, in one go. */
export function parseYaml(text: string): YamlParsed {
  return atOnce(readYamlParts(text));
}

const FAULTS: Readonly<Record<YamlFault['kind'], (detail: string) => string>> = {
  broken: (detail) => `this is not YAML: ${detail}`,
  deep: () => 'write it flatter: lists and objects lie too deep in each other',
  many: () => 'write it as JSON: it is too much for YAML',
  alias: () => 'write everything out: anchors (&) and aliases (*) are not read',
};

/** A fault as the scripts tell it. */
export function yamlProblem(file: string, { kind, line, detail }: YamlFault): Problem {
  return { file, line, message: FAULTS[kind](detail) };
}

/**
 * Reads a value that was parsed by a schema.
 * @param schemaFor chooses the schema after a look at the value
 */
export function readValue<T>(
  file: string,
  { raw, lineOf }: Parsed,
  schemaFor: (raw: unknown) => z.ZodType<T>,
): YamlFile<T> {
  const parsed = schemaFor(raw).safeParse(raw);
  if (parsed.success) return { value: parsed.data, lineOf };
  const problems = parsed.error.issues.map((issue) =>
    problemOf({ file, line: lineOf(issue.path) }, instead(issue)),
  );
  return { problems };
}

/** Reads a YAML file by a schema. @param schemaFor see `readValue` */
export function readYaml<T>(
  file: string,
  text: string,
  schemaFor: (raw: unknown) => z.ZodType<T>,
): YamlFile<T> {
  const parsed = parseYaml(text);
  return parsed.fault === undefined
    ? readValue(file, parsed, schemaFor)
    : { problems: [yamlProblem(file, parsed.fault)] };
}
