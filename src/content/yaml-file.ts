// Reads a YAML file by a schema: gives its value, or every problem with its line and what to write instead.

import { CST, Lexer, LineCounter, Parser } from 'yaml';
import type { z } from 'zod';
import { atOnce, type LineOf } from './json-file.ts';
import { MOST_FAULTS } from './packs/limits.ts';
import type { Problem } from './problem.ts';
import { inEnglish, isSaid, type Said, say } from './said.ts';
import { Faulty, madeOf, type Parsed, type YamlFault } from './yaml-made.ts';

export type { Parsed, YamlFault } from './yaml-made.ts';

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
      return say('noField', { fields: issue.keys.slice(0, MOST_FAULTS).join(', ') });
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

/** So many signs and words are parsed before whoever calls may rest. */
const TOKENS_A_TURN = 64;
/** So many lists or objects that lie in each other are no file of anybody's; the parser would take a long time to say so. */
const NESTED = 50;
/** The lexer's sign that a text follows. */
const { SCALAR } = CST;

type YamlParsed = (Parsed & { readonly fault?: never }) | { readonly fault: YamlFault };

/** How much a file may have: signs and words, and characters of one text. */
interface Most {
  readonly tokens: number;
  readonly text: number;
}

/** The documents of a text as the parser sees them, in pieces. The first thing that is wrong ends it. */
function* tokensOf(text: string, lines: LineCounter, most: Most): Generator<undefined, CST.Token[]> {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const line = (at: number) => lines.linePos(at).line;
  const take = (found: Iterable<CST.Token>) => {
    for (const token of found) {
      if (token.type === 'error')
        throw new Faulty('broken', line(token.offset), `${token.message}: ${JSON.stringify(token.source)}`);
      tokens.push(token);
    }
  };
  let count = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > most.tokens) throw new Faulty('many', line(parser.offset));
    if (parser.stack.length > NESTED) throw new Faulty('deep', line(parser.offset));
    // A text that begins with a star has the sign of a text before it.
    if (before !== SCALAR && CST.tokenType(lexeme) === 'alias')
      throw new Faulty('alias', line(parser.offset));
    if (lexeme.length > most.text) throw new Faulty('long', line(parser.offset));
    take(parser.next(lexeme));
    before = lexeme;
    if (count % TOKENS_A_TURN === 0) yield;
  }
  take(parser.end());
  return tokens;
}

/** Files of our own may have as much as they like. */
const ALL: Most = { tokens: Infinity, text: Infinity };

/** Parses a YAML file, in pieces. @param most what has more is refused */
export function* readYamlParts(text: string, most = ALL): Generator<undefined, YamlParsed> {
  const lines = new LineCounter();
  // The first line begins at its start; the parser tells of the others.
  lines.addNewLine(0);
  try {
    const tokens = yield* tokensOf(text, lines, most);
    yield;
    return yield* madeOf(tokens, text.length, lines);
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault };
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
  long: () => 'write it shorter: a text is too long',
  alias: () => 'write everything out: anchors (&) and aliases (*) are not read',
};

/** A fault as the scripts tell it. */
export function yamlProblem(file: string, { kind, line, detail }: YamlFault): Problem {
  return { file, line, message: FAULTS[kind](detail) };
}

/**
 * Reads a value that was parsed by a schema. Of many problems the first are told.
 * @param schemaFor chooses the schema after a look at the value
 */
export function readValue<T>(
  file: string,
  { raw, lineOf }: Parsed,
  schemaFor: (raw: unknown) => z.ZodType<T>,
): YamlFile<T> {
  const parsed = schemaFor(raw).safeParse(raw);
  if (parsed.success) return { value: parsed.data, lineOf };
  const problems = parsed.error.issues
    .slice(0, MOST_FAULTS)
    .map((issue) => problemOf({ file, line: lineOf(issue.path) }, instead(issue)));
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
