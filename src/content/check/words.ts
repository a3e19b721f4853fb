// A company's texts as the checks read them: fields, line numbers, placeholders, word counts.

import { SHAPES } from '../../quarter/remedies.ts';
import { textFile } from '../pack.ts';
import type { TextFile } from '../text-file.ts';
import type { Scenario, TextTree } from '../types.ts';

export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Both languages, each by its own name. */
export const byLanguage = <One>(
  of: (language: Language, i: number) => One,
): Readonly<Record<Language, One>> => ({
  nb: of('nb', LANGUAGES.indexOf('nb')),
  en: of('en', LANGUAGES.indexOf('en')),
});

/** Where a problem is. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A company's texts in one language. */
export class Words {
  readonly language: Language;
  readonly file: string;
  private readonly source: TextFile;

  /** @param file how messages name it */
  constructor(language: Language, source: TextFile, file = textFile(language)) {
    this.language = language;
    this.file = file;
    this.source = source;
  }

  keys(): string[] {
    return Object.keys(this.source.tree);
  }

  /** A field by its path, e.g. `advice.right`; null when it is missing. */
  get(id: string, path: string): string | null {
    let node: string | TextTree | undefined = this.source.tree[id];
    for (const part of path.split('.')) node = typeof node === 'object' ? node[part] : undefined;
    return typeof node === 'string' ? node : null;
  }

  /** Paths of all texts of a scenario. */
  paths(id: string): string[] {
    const walk = (node: string | TextTree | undefined, path: string): string[] =>
      typeof node === 'object'
        ? Object.entries(node).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`))
        : [path];
    return walk(this.source.tree[id], '');
  }

  /** The place of a field, or of its scenario when the field is missing. */
  where(id: string, path = ''): Place {
    return { file: this.file, line: this.source.lineOf([id, ...(path === '' ? [] : path.split('.'))]) };
  }
}

/** The fields that a scenario needs, each with its least and largest number of words (docs/writing-scenarios.md). */
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
    ['call', 22, 38],
    ['a', 1, 8],
    ['b', 1, 8],
    ['c', 1, 8],
    ['right', 5, 25],
    ['wrong', 5, 25],
    ['why', 30, 60],
    ['effect', 3, 14],
    ['echo', 4, 14],
  ];
  if (scenario.cause === 'hidden') fields.push(['cause', 1, 10]);
  if (scenario.told === 'log') fields.push(['log.measured', 4, 10]);
  if (scenario.tower !== null) {
    fields.push(['advice.right', 1, 6], ['advice.other1', 1, 6], ['advice.other2', 1, 6]);
  }
  if (scenario.handoff !== 'none') fields.push(['leg', 8, 20]);
  if (scenario.decision === 'tool') {
    for (const need of ['must', 'first', 'second']) fields.push([`tool.${need}`, 1, 5]);
    for (const name of ['ease', 'carry', 'own', 'cure', 'other']) fields.push([`tool.${name}`, 1, 4]);
  }
  if (scenario.decision === 'launch') {
    for (const task of [1, 2, 3, 4, 5]) fields.push([`launch.${task}`, 1, 4]);
  }
  return fields;
}

/** What a story may call the remedies of its kind, in place of the company's names. */
const REMEDY_FIELDS = SHAPES.map((shape): [string, number, number] => [`remedy.${shape}`, 2, 7]);

/** The fields that a scenario may have beside those it needs, with their least and largest number of words. */
export function freeFieldsOf(scenario: Scenario): readonly (readonly [string, number, number])[] {
  return scenario.storm ? [] : REMEDY_FIELDS;
}

/** A line of a log as the checks and the export read it. */
export interface Line {
  readonly hand: string;
  readonly about: string;
  /** The scenario whose words it has; null for the company's template in this wording. */
  readonly from: string | null;
  readonly wording: number | string;
  readonly facts: Readonly<Record<string, number>>;
}

/** The words of a line of the log, with their placeholders. */
export function lineWords(words: Words, { hand, about, from, wording }: Line): string {
  if (hand === 'missing') return words.get('log', 'missing') ?? '';
  const own = from === null ? null : words.get(from, 'log.measured');
  return own ?? words.get('log', `${about}.${hand}${hand === 'believes' ? `.${wording}` : ''}`) ?? '';
}
