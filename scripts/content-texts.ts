// The words of a company's scenarios as the checks read them: fields, lines of the file, placeholders, word counts.
// Must not judge them.

import { readFileSync } from 'node:fs';
import { FACT_UNITS, type FactName } from '../src/content/facts.ts';
import type { Scenario } from '../src/content/types.ts';
import type { Facts } from '../src/flight/index.ts';
import { writeFigure } from '../src/language/write-figure.ts';
import type { Language } from '../src/look/languages.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Parts of a company's file that are no scenarios. */
export const COMPANY_KEYS = ['company', 'segments', 'people'];

export class Texts {
  readonly language: Language;
  readonly file: string;
  private readonly tree: Tree;
  private readonly lines: readonly string[];
  private readonly money: string;

  constructor(language: Language) {
    this.language = language;
    this.file = `locales/${language}/startup.json`;
    const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const source = read(this.file);
    this.tree = JSON.parse(source) as Tree;
    this.lines = source.split('\n');
    const common = JSON.parse(read(`locales/${language}/common.json`)) as { format: { money: string } };
    this.money = common.format.money;
  }

  keys(): string[] {
    return Object.keys(this.tree);
  }

  /** A field by its path, e.g. `advice.right`; null when it is not there. */
  get(id: string, path: string): string | null {
    let node: string | Tree | undefined = this.tree[id];
    for (const part of path.split('.')) node = typeof node === 'object' ? node[part] : undefined;
    return typeof node === 'string' ? node : null;
  }

  /** Paths of all texts of a scenario. */
  paths(id: string): string[] {
    const walk = (node: string | Tree | undefined, path: string): string[] =>
      typeof node === 'object'
        ? Object.entries(node).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`))
        : [path];
    return walk(this.tree[id], '');
  }

  /** `file:line` of a field, or of its scenario where the field is missing. */
  where(id: string, path = ''): string {
    const start = this.lines.findIndex((line) => line.startsWith(`  "${id}":`));
    let at = start;
    for (const part of path === '' ? [] : path.split('.')) {
      const found = this.lines.findIndex((line, i) => i > at && line.trim().startsWith(`"${part}":`));
      const end = this.lines.findIndex((line, i) => i > start && line.startsWith('  }'));
      if (found > at && found < end) at = found;
    }
    return `${this.file}:${at + 1}`;
  }

  /** A field with the figures written as the game writes them. */
  filled(id: string, path: string, facts: Facts): string {
    return (this.get(id, path) ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const unit = FACT_UNITS[name as FactName];
      const value = facts[name] ?? 0;
      if (unit === 'segment') return this.get('segments', String(value)) ?? '';
      return writeFigure(value, unit, this.language, (amount) => this.money.replace('{{amount}}', amount));
    });
  }
}

/** Names of the figures in a text. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').toSorted();
}

/** Words of a text; a figure counts as one. */
export function countWords(text: string): number {
  return text
    .replaceAll(/\{\{\w+\}\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Fields that a scenario needs, with their least and most words (docs/writing-scenarios.md). */
export function fieldsOf(scenario: Scenario): readonly (readonly [string, number, number])[] {
  if (scenario.storm) {
    return [
      ['line', 4, 14],
      ['right', 3, 25],
      ['why', 20, 40],
    ];
  }
  const fields: [string, number, number][] = [
    ['headline', 1, 8],
    ['call', 25, 40],
    ['a', 1, 8],
    ['b', 1, 8],
    ['c', 1, 8],
    ['right', 5, 25],
    ['wrong', 5, 25],
    ['why', 30, 60],
    ['effect', 3, 14],
    ['echo', 4, 14],
  ];
  fields.push(scenario.cause === 'known' ? ['lamp', 1, 5] : ['cause', 1, 10]);
  if (scenario.tower !== null) {
    fields.push(['advice.right', 1, 6], ['advice.other1', 1, 6], ['advice.other2', 1, 6]);
  }
  if (scenario.cockpit !== null) {
    fields.push(['options.root', 1, 6], ['options.patch', 1, 6], ['options.elsewhere', 1, 6]);
  }
  if (scenario.handoff !== 'none') fields.push(['leg', 8, 20]);
  return fields;
}
