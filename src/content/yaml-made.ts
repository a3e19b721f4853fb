// Makes the values of a YAML text in parts, so that whoever reads a long one may rest between them. The library makes a whole document in one go.

import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isPair,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import { DEEPEST, type LineOf } from './json-file.ts';

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
  readonly kind: 'broken' | 'deep' | 'alias' | 'many' | 'long';
  readonly line: number;
  readonly detail: string;
}

export class Faulty extends Error {
  readonly fault: YamlFault;

  constructor(kind: YamlFault['kind'], line: number, detail = '') {
    super(kind);
    this.fault = { kind, line, detail };
  }
}

/** A part is of about so many signs and words, so that it is made in a few thousandths of a second. */
const PART = 500;
/** So many characters of a text weigh as much as a sign: each of them can be a fault. */
const A_WORD = 8;
/** What cannot be parted, as lists in brackets, may be of so many. */
const AT_ONCE = 6000;
/** Lines like `%YAML 1.2`, which go with every part. */
const MOST_BESIDE = 8;

/** What can be parted. */
type Holder = CST.BlockMap | CST.BlockSequence;
type Item = CST.CollectionItem;

/** What a part lies in: a list or an object, and the one item of it. */
interface Around {
  readonly holder: Holder;
  readonly item: Item;
}

/** The document that is parted, and what its lines are. */
interface Whole {
  readonly document: CST.Document;
  /** What stands before it and after it, without comments. */
  readonly before: readonly CST.Token[];
  readonly after: readonly CST.Token[];
  /** Of the text. */
  readonly length: number;
  readonly lineAt: (at: number) => number;
}

interface Made {
  readonly value: unknown;
  /** The line of what stands at a path in it, or of the deepest part of the path that there is. */
  readonly lineOf: LineOf;
}

const isDocument = (token: CST.Token): token is CST.Document => token.type === 'document';
const isHolder = (token: CST.Token | null | undefined): token is Holder =>
  token?.type === 'block-map' || token?.type === 'block-seq';

/** How many signs and words a token is of, as far as `most`: whoever asks does not wait for more to be counted. */
function weightOf(token: CST.Token | null | undefined, most: number): number {
  if (token === null || token === undefined) return 0;
  if (!('items' in token)) return 1 + Math.floor(('source' in token ? token.source.length : 0) / A_WORD); // no other has a text
  let weight = 1;
  for (const item of token.items) {
    weight += weightOfItem(item, most - weight);
    if (weight > most) break;
  }
  return weight;
}

function weightOfItem({ start, key, sep = [], value }: Item, most: number): number {
  const around = start.length + sep.length;
  if (around > most) return around;
  const named = around + weightOf(key, most - around);
  return named > most ? named : named + weightOf(value, most - named);
}

const LAYOUT = new Set<CST.Token['type']>(['comment', 'newline', 'space', 'byte-order-mark']);

/** What stands before a value, without its comments: they may be long, and go before every part of it. */
function lean(tokens: readonly CST.SourceToken[]): CST.SourceToken[] {
  const lastLine = tokens.findLastIndex(({ type }) => type === 'newline');
  return tokens.filter(({ type }, i) => (i >= lastLine && type !== 'comment') || !LAYOUT.has(type));
}

/** The end of a document, without its comments. */
const bare = (token: CST.DocumentEnd): CST.DocumentEnd => ({ ...token, end: lean(token.end ?? []) }); // it may end the text

const isLayout = ({ type }: CST.Token) => LAYOUT.has(type);

const leanItem = (item: Item): Item => ({
  ...item,
  start: lean(item.start),
  ...(item.sep === undefined ? {} : { sep: lean(item.sep) }),
});

/** Where an item begins. */
const beginOf = ({ start, key, sep }: Item, holder: Holder) =>
  [start[0], key, sep?.[0]].find((one) => one !== undefined && one !== null)?.offset ?? holder.offset; // nothing but an empty item

/** A list or an object of some of its items. */
function withItems(holder: Holder, items: readonly Item[]): Holder {
  const [first] = items;
  const offset = first === undefined ? holder.offset : beginOf(first, holder);
  return { ...holder, offset, items: [...items] } as Holder;
}

/** Where errors know the calls that led to them: V8 and JavaScriptCore, not Firefox. */
const stacks = Error as { stackTraceLimit?: number };

/** Does work whose errors are not traced: a spoilt text has hundreds of faults, and to trace the calls to each took most of the time, up to a tenth of a second. */
function untraced<T>(work: () => T): T {
  const { stackTraceLimit } = stacks;
  if (stackTraceLimit !== undefined) stacks.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    if (stackTraceLimit !== undefined) stacks.stackTraceLimit = stackTraceLimit;
  }
}

/** A document out of tokens; its faults are thrown. */
function composed(whole: Whole, part: CST.Document): Document.Parsed {
  const made = untraced(() => {
    const composer = new Composer({ prettyErrors: false });
    return [
      ...[...whole.before, part, ...whole.after].flatMap((token) => [...composer.next(token)]),
      ...composer.end(true, whole.length),
    ];
  });
  const [document] = made;
  if (document === undefined) throw new Error('there is a document in any text');
  const [error] = document.errors;
  if (error !== undefined) throw new Faulty('broken', whole.lineAt(error.pos[0]), error.message);
  return document;
}

/** The node of a token inside what it lies in, and what it is worth. */
function madeAtOnce(whole: Whole, token: CST.Token | undefined, spine: readonly Around[]) {
  // What is not there weighs nothing.
  if (weightOf(token, AT_ONCE) > AT_ONCE) throw new Faulty('many', whole.lineAt(token?.offset ?? 0));
  const value = spine.reduceRight<CST.Token | undefined>(
    (inner, { holder, item }) => withItems(holder, [{ ...item, value: inner } as Item]),
    token,
  );
  const { document } = whole;
  const isAll = token === document.value;
  // A document may end with its value.
  const alone = {
    ...document,
    ...(value === undefined ? {} : { value }),
    start: lean(document.start),
    end: lean(document.end ?? []),
  };
  const part = composed(whole, isAll ? document : alone);
  let node: Node | null = part.contents;
  for (let depth = 0; depth < spine.length; depth += 1) {
    if (!isCollection(node)) throw new Error('a part lies in what it was taken from');
    const [first] = node.items as readonly (Pair<Node, Node> | Node)[];
    node = (isPair(first) ? first.value : first) ?? null; // empty
  }
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const inner = isCollection(node) ? (node.getIn(path.slice(0, depth), true) as Node | undefined) : null;
      if (inner?.range != null) return whole.lineAt(inner.range[0]);
    }
    return spine.length === 0 || node?.range == null ? 1 : whole.lineAt(node.range[0]);
  };
  return { value: node === null ? null : (node.toJS(part, { maxAliasCount: 0 }) as unknown), lineOf };
}

/** The items of a list or an object in bundles that are made together; one that can be parted itself is alone. */
function* bundlesOf({ items }: Holder): Generator<readonly Item[]> {
  let bundle: Item[] = [];
  let weight = 0;
  for (const item of items as readonly Item[]) {
    const own = weightOfItem(item, PART);
    if (weight + own > PART && bundle.length > 0) {
      yield bundle;
      [bundle, weight] = [[], 0];
    }
    bundle.push(own > PART ? leanItem(item) : item);
    weight += own;
  }
  if (bundle.length > 0) yield bundle;
}

/** An item with its name alone, if it has one. */
function withoutValue({ start, key, sep }: Item): Item {
  return { start, ...(key === undefined ? {} : { key }), ...(sep === undefined ? {} : { sep }) };
}

/** Whether an item holds what is made in parts. A tag says how all of it is to be made. */
function isParted({ start, sep = [], value }: Item): boolean {
  const isTagged = [...start, ...sep].some(({ type }) => type === 'tag');
  return !isTagged && isHolder(value) && weightOf(value, PART) > PART;
}

/** A list or an object, in parts. */
function* madeInParts(whole: Whole, holder: Holder, spine: readonly Around[]): Generator<undefined, Made> {
  if (spine.length > DEEPEST) throw new Faulty('deep', whole.lineAt(holder.offset));
  const entries: [name: string, value: unknown][] = [];
  const places = new Map<string, LineOf>();
  const add = (name: string, value: unknown, lineOf: LineOf) => {
    if (places.has(name)) throw new Faulty('broken', lineOf([]), `Map keys must be unique: ${name}`);
    entries.push([name, value]);
    places.set(name, lineOf);
  };
  const isList = holder.type === 'block-seq';
  for (const bundle of bundlesOf(holder)) {
    yield;
    const parted = bundle.find(isParted);
    // What is made in parts has its name made without it.
    const named = parted === undefined ? bundle : [withoutValue(parted)];
    const made = madeAtOnce(whole, withItems(holder, named), spine);
    const before = entries.length;
    for (const [name, value] of Object.entries(made.value as object)) {
      const at = isList ? String(before + Number(name)) : name;
      if (parted === undefined)
        add(at, value, (path) => made.lineOf([isList ? Number(name) : name, ...path]));
      else {
        const around = [...spine, { holder, item: parted }];
        const inner = yield* madeInParts(whole, parted.value as Holder, around);
        add(at, inner.value, inner.lineOf);
      }
    }
  }
  const value: unknown = isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  const own = spine.length === 0 ? 1 : whole.lineAt(holder.offset);
  return {
    value,
    lineOf: ([name, ...path]) => (name === undefined ? null : places.get(String(name)))?.(path) ?? own,
  };
}

/**
 * The value of a text, in parts where it is long.
 * @param tokens what the parser has made of it
 * @param length of the text
 */
export function* madeOf(
  tokens: readonly CST.Token[],
  length: number,
  lines: LineCounter,
): Generator<undefined, Parsed> {
  const lineAt = (at: number) => lines.linePos(at).line;
  const kept = tokens.flatMap((token) =>
    token.type === 'doc-end' ? bare(token) : isLayout(token) ? [] : token,
  );
  const at = kept.findIndex(({ type }) => type === 'document');
  const [before, after] = at < 0 ? [kept, []] : [kept.slice(0, at), kept.slice(at + 1)];
  const other = after.find(({ type }) => type === 'document');
  if (other !== undefined)
    throw new Faulty('broken', lineAt(other.offset), 'the file holds several documents');
  if (before.length + after.length > MOST_BESIDE) throw new Faulty('many', 1);
  const document: CST.Document = kept.find(isDocument) ?? { type: 'document', offset: 0, start: [] }; // nothing but comments
  const whole: Whole = { document, before, after, length, lineAt };
  const { value, start } = document;
  const isTagged = start.some(({ type }) => type === 'tag');
  const made =
    !isTagged && isHolder(value) && weightOf(value, PART) > PART
      ? yield* madeInParts(whole, value, [])
      : madeAtOnce(whole, value, []);
  return { raw: made.value, lineOf: made.lineOf };
}
