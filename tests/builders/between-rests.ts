// How much is done between two rests of work that is done in pieces, in what costs time: whoever reads a file may rest there, so that a page answers.

import { Unzip } from 'fflate';
import { Composer, type CST, Parser, YAMLMap } from 'yaml';

/** So much of each, in one piece. */
export interface Work {
  /** Signs and words of YAML that are parsed. */
  readonly parsed: number;
  /** And of which values are made. */
  readonly made: number;
  /** Names and values of JSON. */
  readonly valued: number;
  /** Bytes that are unpacked. */
  readonly unpacked: number;
  /** Signs that are looked at one by one, and lines that are looked for: to know where something stands. */
  readonly sought: number;
}

type Counts = { -readonly [Sort in keyof Work]: Work[Sort] };
const NONE: Work = { parsed: 0, made: 0, valued: 0, unpacked: 0, sought: 0 };

/** All signs and words of a token. */
function countIn(token: unknown): number {
  if (Array.isArray(token)) return token.reduce<number>((sum, one) => sum + countIn(one), 0);
  if (typeof token !== 'object' || token === null) return 0;
  return 1 + Object.values(token).reduce<number>((sum, one) => sum + countIn(one), 0);
}

/** Counts what is done by the libraries while something is done. Not by vitest's spies, which remember every call. */
function counting<T>(counts: Counts, work: () => T): T {
  const { next: parse } = Parser.prototype;
  const { next: make } = Composer.prototype;
  const { parse: value } = JSON;
  const { push } = Unzip.prototype;
  const { charCodeAt: signAt, indexOf } = String.prototype;
  const { get } = YAMLMap.prototype;
  Parser.prototype.next = function (lexeme) {
    counts.parsed += 1;
    return parse.call(this, lexeme);
  };
  Composer.prototype.next = function (token: CST.Token) {
    counts.made += countIn(token);
    return make.call(this, token);
  };
  JSON.parse = (text: string) => {
    counts.valued += 1;
    return value(text) as unknown;
  };
  const seeking: Pick<string, 'charCodeAt' | 'indexOf'> = {
    charCodeAt(this: string, at) {
      counts.sought += 1;
      return signAt.call(this, at);
    },
    indexOf(this: string, sought, from) {
      if (sought === '\n') counts.sought += 1;
      return indexOf.call(this, sought, from);
    },
  };
  Object.assign(String.prototype, seeking);
  // It goes through its items until it has found the name.
  YAMLMap.prototype.get = function (this: YAMLMap, name: unknown, isNode?: boolean) {
    counts.sought += this.items.length;
    return Reflect.apply(get, this, [name, isNode]) as unknown;
  } as typeof get;
  // It hands what it has left over to itself.
  let isWithin = false;
  Unzip.prototype.push = function (chunk, final) {
    const isFirst = !isWithin;
    if (isFirst) counts.unpacked += chunk.length;
    isWithin = true;
    try {
      push.call(this, chunk, final);
    } finally {
      if (isFirst) isWithin = false;
    }
  };
  try {
    return work();
  } finally {
    Parser.prototype.next = parse;
    Composer.prototype.next = make;
    JSON.parse = value;
    Unzip.prototype.push = push;
    Object.assign(String.prototype, { charCodeAt: signAt, indexOf });
    YAMLMap.prototype.get = get;
  }
}

/** Does work that can rest; tells the most that is done of each sort between two rests, and what it came to. */
export function betweenRests<T>(work: Generator<undefined, T>): { readonly most: Work; readonly value: T } {
  const most: Counts = { ...NONE };
  for (;;) {
    const counts: Counts = { ...NONE };
    const { done, value } = counting(counts, () => work.next());
    for (const sort of Object.keys(NONE) as (keyof Work)[]) most[sort] = Math.max(most[sort], counts[sort]);
    if (done === true) return { most, value };
  }
}
