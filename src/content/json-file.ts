// Reads JSON in pieces, and remembers where everything stands in it. The platform's own reader names no lines and reads in one go.

/** The line of a field. When the field is missing, the line of what it should be in; 1 for the whole file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

/** Why a text is no JSON that we read, each with a text of its own. `wanted` and `found` are pieces of the file. */
export type JsonFault =
  | { readonly kind: 'wanted'; readonly wanted: string; readonly found: string }
  | { readonly kind: 'value' | 'name'; readonly found: string }
  | { readonly kind: 'sign' | 'deep' | 'many' }
  | { readonly kind: 'over'; readonly found: string }
  /** A name that JavaScript gives a meaning of its own. */
  | { readonly kind: 'reserved'; readonly found: string };

export type JsonFile =
  | {
      readonly value: unknown;
      readonly lineOf: LineOf;
      /** Names that stand in an object for the second time. */
      readonly twice: readonly { readonly line: number; readonly name: string }[];
      readonly fault?: never;
    }
  | { readonly fault: JsonFault; readonly line: number };

/** Names that JavaScript gives a meaning of its own; nothing that is read from outside may have one. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Objects and lists may lie so deep in each other. */
export const DEEPEST = 16;
/** So many tokens are read before whoever reads may rest. */
const PIECE = 1000;

/** White space, then the beginning of a token: a bracket, colon or comma, a quotation mark, or anything else up to the next of these. */
const TOKEN = /\s*([[\]{}:,"]|[^\s[\]{}:,"]+)/gy;
const NEW_LINE = 10;
const BARE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

class Stumbled extends Error {
  readonly line: number;
  readonly fault: JsonFault;

  constructor({ line }: Pick<Token, 'line'>, fault: JsonFault) {
    super(fault.kind);
    this.line = line;
    this.fault = fault;
  }
}

interface Token {
  readonly token: string;
  readonly begins: number;
  readonly line: number;
}

type Holder = Record<PropertyKey, unknown> | unknown[];

class Reader {
  readonly twice: { readonly line: number; readonly name: string }[] = [];
  private readonly text: string;
  private readonly most: number;
  /** The line of each field and item. */
  private readonly places = new Map<unknown, Map<PropertyKey, number>>();
  private at = 0;
  /** Lines are counted as the text is read, so that none has to be looked for afterwards: this is the line up to a place. */
  private line = 1;
  private counted = 0;

  constructor(text: string, most: number) {
    this.text = text;
    this.most = most;
  }

  /** The line of the deepest part of a path that there is. */
  lineIn(root: unknown, path: readonly PropertyKey[]): number {
    let [holder, line] = [root, 1];
    for (const name of path) {
      const place = this.places.get(holder)?.get(name);
      if (place === undefined) break;
      line = place;
      holder = (holder as Record<PropertyKey, unknown>)[name];
    }
    return line;
  }

  /** The line of a token. Lines end in the white space before one only. */
  private lineOf(ended: number, begins: number): number {
    for (let at = Math.max(ended, this.counted); at < begins; at += 1)
      if (this.text.charCodeAt(at) === NEW_LINE) this.line += 1;
    this.counted = Math.max(begins, this.counted);
    return this.line;
  }

  /** The next token and where it begins; an empty token at the end of the file. */
  private next(): Token {
    const ended = this.at;
    TOKEN.lastIndex = ended;
    const begun = TOKEN.exec(this.text)?.[1] ?? '';
    this.at = begun === '' ? this.text.length : TOKEN.lastIndex;
    const begins = this.at - begun.length;
    const token = begun === '"' ? (this.inQuotes(begins) ?? begun) : begun;
    this.at = begins + token.length;
    return { token, begins, line: this.lineOf(ended, begins) };
  }

  /** The text in quotes that begins here, with them; null where its line ends first. */
  private inQuotes(begins: number): string | null {
    for (let at = this.text.indexOf('"', begins + 1); at >= 0; at = this.text.indexOf('"', at + 1)) {
      let escapes = at;
      while (this.text[escapes - 1] === '\\') escapes -= 1;
      if ((at - escapes) % 2 === 1) continue;
      const token = this.text.slice(begins, at + 1);
      return token.includes('\n') ? null : token;
    }
    return null;
  }

  private closes(bracket: string): boolean {
    const before = this.at;
    if (this.next().token === bracket) return true;
    this.at = before;
    return false;
  }

  private quoted(at: Token, kind: 'value' | 'name'): string {
    const { token } = at;
    if (token.length < 2 || !token.startsWith('"')) throw new Stumbled(at, { kind, found: token });
    try {
      return JSON.parse(token) as string;
    } catch {
      throw new Stumbled(at, { kind: 'sign' });
    }
  }

  /** A text, a number, `true`, `false` or `null`. */
  private scalar(token: Token): unknown {
    return BARE.test(token.token) ? (JSON.parse(token.token) as unknown) : this.quoted(token, 'value');
  }

  /** The name of the next field of an object, which is given a place for its value. */
  private name(holder: Holder): string {
    const token = this.next();
    const name = this.quoted(token, 'name');
    if (RESERVED.has(name)) throw new Stumbled(token, { kind: 'reserved', found: name });
    if (Object.hasOwn(holder, name)) this.twice.push({ line: token.line, name });
    this.place(holder, name, token.line);
    const colon = this.next();
    if (colon.token !== ':') throw new Stumbled(colon, { kind: 'wanted', wanted: ':', found: colon.token });
    return name;
  }

  private place(holder: Holder, name: PropertyKey, line: number): void {
    const known = this.places.get(holder) ?? new Map<PropertyKey, number>();
    this.places.set(holder, known.set(name, line));
  }

  /** The whole value; yields after every piece. */
  *whole(): Generator<undefined, unknown> {
    const top: unknown[] = [];
    const holders: Holder[] = [top];
    let name: PropertyKey = 0;
    for (let read = 1; ; read += 1) {
      if (read % PIECE === 0) yield;
      const holder = holders.at(-1) ?? top;
      const token = this.next();
      if (read > this.most) throw new Stumbled(token, { kind: 'many' });
      if (Array.isArray(holder)) this.place(holder, name, token.line);
      const opens = token.token === '{' || token.token === '[';
      const value = opens ? (token.token === '{' ? {} : []) : this.scalar(token);
      (holder as Record<PropertyKey, unknown>)[name] = value;
      if (opens && !this.closes(token.token === '{' ? '}' : ']')) {
        if (holders.length > DEEPEST) throw new Stumbled(token, { kind: 'deep' });
        const inner = value as Holder;
        holders.push(inner);
        name = Array.isArray(inner) ? 0 : this.name(inner);
        continue;
      }
      const next = this.afterValue(holders);
      if (next === null) return top[0];
      name = next;
    }
  }

  /** Goes on to the next field or item, over the brackets that close; null at the end of the file. */
  private afterValue(holders: Holder[]): PropertyKey | null {
    for (;;) {
      const holder = holders.at(-1);
      const at = this.next();
      const { token } = at;
      if (holder === undefined || holders.length === 1) {
        if (token !== '') throw new Stumbled(at, { kind: 'over', found: token });
        return null;
      }
      const close = Array.isArray(holder) ? ']' : '}';
      if (token === ',') return Array.isArray(holder) ? holder.length : this.name(holder);
      if (token !== close) throw new Stumbled(at, { kind: 'wanted', wanted: `, or ${close}`, found: token });
      holders.pop();
    }
  }
}

/** Reads a text of JSON, in pieces: whoever calls may rest between them. @param most a text of more values is refused; our own files may have as many as they like */
export function* readJson(text: string, most = Infinity): Generator<undefined, JsonFile> {
  const reader = new Reader(text, most);
  try {
    const value = yield* reader.whole();
    return {
      value,
      lineOf: (path) => reader.lineIn(value, path),
      twice: reader.twice,
    };
  } catch (error) {
    if (!(error instanceof Stumbled)) throw error;
    return { fault: error.fault, line: error.line };
  }
}

/** Does a piece of work that may rest, without resting. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
