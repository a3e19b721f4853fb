// Trees of texts laid over each other, and the names of a company changed in the words of another.

import { COMPANY_KEYS } from '../company-keys.ts';
import type { TextTree } from '../types.ts';

/** Two trees of texts as one; where both have a text, the other's. */
export function mergedTexts(one: TextTree, other: TextTree): TextTree {
  const both: Record<string, string | TextTree> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = both[name];
    both[name] = typeof before === 'object' && typeof value === 'object' ? mergedTexts(before, value) : value;
  }
  return both;
}

/** The texts of a pack over those of its company: of a scenario all or nothing, of the company as far as they go. */
export function withOwn(before: TextTree, own: TextTree): TextTree {
  return Object.fromEntries([
    ...Object.entries(before),
    ...Object.entries(own).map(([name, value]) => {
      const known = before[name];
      const both = COMPANY_KEYS.includes(name) && typeof known === 'object' && typeof value === 'object';
      return [name, both ? mergedTexts(known, value) : value] as const;
    }),
  ]);
}

/** The text at a path; null where there is none. */
export function textAt(tree: TextTree | undefined, ...path: readonly string[]): string | null {
  let node: string | TextTree | undefined = tree;
  for (const name of path) node = typeof node === 'object' ? node[name] : undefined;
  return typeof node === 'string' ? node : null;
}

/** All texts of a tree. */
export function* textsOf(tree: string | TextTree | undefined): Generator<string> {
  if (typeof tree === 'string') yield tree;
  else if (tree !== undefined) for (const inner of Object.values(tree)) yield* textsOf(inner);
}

/** What stands for whom: words of the language that would speak of a man or a woman who is somebody else now. */
const PRONOUNS: Readonly<Record<string, RegExp>> = {
  nb: /(?<!\p{L})(han|ham|hun|henne|hans|hennes)(?!\p{L})/iu,
  en: /(?<!\p{L})(he|him|his|she|hers?)(?!\p{L})/iu,
};

/** The names that a company of one's own has instead of those of ours, in one language. */
export class Renaming {
  private readonly names: ReadonlyMap<string, string>;
  private readonly pattern: RegExp | null;
  private readonly language: string;

  /** @param names by the old one, each a name without what follows a comma */
  constructor(language: string, names: ReadonlyMap<string, string>) {
    this.language = language;
    this.names = names;
    const old = [...names.keys()].map((name) => name.replaceAll(/[^\p{L}\p{N} ]/gu, '\\$&'));
    // A genitive goes along: «Pers», «Jonas’», “Per’s”.
    this.pattern =
      old.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(${old.join('|')})(['’]s|['’]|s)?(?![\\p{L}\\p{N}])`, 'gu');
  }

  /** True when a text names somebody who is called something else now. */
  mentions(text: string): boolean {
    return this.pattern !== null && text.search(this.pattern) >= 0;
  }

  /** True for texts in which the names can be changed without a word about a man or a woman going wrong. */
  canRename(texts: readonly string[]): boolean {
    const pronoun = PRONOUNS[this.language];
    return !texts.some((text) => this.mentions(text)) || !texts.some((text) => pronoun?.test(text) === true);
  }

  private renamed(text: string): string {
    if (this.pattern === null) return text;
    return text.replaceAll(this.pattern, (whole, old: string, ending: string | undefined) => {
      const name = this.names.get(old) ?? old;
      // After a name that ends in s the sign may be a closing quotation mark.
      if (ending === undefined || (/^['’]$/.test(ending) && !/[sxz]$/i.test(old)))
        return `${name}${whole.slice(old.length)}`;
      if (this.language === 'en') return `${name}’s`;
      return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
    });
  }

  /** A tree with the names changed. */
  tree(tree: TextTree): TextTree {
    if (this.pattern === null) return tree;
    return Object.fromEntries(
      Object.entries(tree).map(([name, value]) => [
        name,
        typeof value === 'string' ? this.renamed(value) : this.tree(value),
      ]),
    );
  }
}
