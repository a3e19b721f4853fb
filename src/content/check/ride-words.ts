// What the words of the check ride's items tell somebody who does not follow the situations: by docs/check-ride.md no seat, and of both forms alike.

import { given } from '../../quarter/at.ts';
import { RIDE_FILE } from '../ride-file.ts';
import type { RideForm, RideItem, RideSeat } from '../ride-item.ts';
import { type TextFile, readTexts } from '../text-file.ts';
import type { Checker } from './checker.ts';
import { type FamilyRule, bestRule, familiesIn } from './families.ts';
import type { Language } from './words.ts';
import { ALONE_MARGIN, type Told, type WordsAlone, aloneOf, rightByWords, tokensOf } from './words-alone.ts';

/** The shares that are got right of the two forms may differ by this much. */
export const FORMS_APART = 0.05;
/** What share of situations somebody understands; of the others they go by the words. */
const SKILLS = [0, 0.25, 0.5, 0.75, 1] as const;

export const ROLE: Readonly<Record<RideSeat, Told['seat']>> = { cockpit: 'som', tower: 'analyst' };

/** How hard the forms are by their words: what share of each somebody gets right who understands a share of the situations, the skill. */
export type Difficulty = readonly { readonly skill: number; readonly a: number; readonly b: number }[];

type ByForm<T> = Readonly<Record<Language, Readonly<Record<RideForm, T>>>>;

/** How far somebody comes who goes by the words. */
export interface RideWords {
  /** How well the words alone tell the seat, by language and form. */
  readonly alone: ByForm<WordsAlone>;
  /** The best rule of thumb by families of words; null of a form without items. */
  readonly rules: ByForm<FamilyRule | null>;
  readonly difficulty: Difficulty;
  /** By item: how likely somebody is right who goes by its words, 0–1; the mean of the languages. */
  readonly byWords: ReadonlyMap<string, number>;
}

export const textFileOf = (language: Language) => `texts/${language}.json`;
export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The words of the items in one language. */
export interface ItemWords {
  readonly language: Language;
  readonly source: TextFile;
  of(item: RideItem): string;
}

export function wordsIn(language: Language, text: string): ItemWords {
  const source = readTexts(textFileOf(language), text);
  return {
    language,
    source,
    of({ id }) {
      const found = source.tree[id];
      return typeof found === 'string' ? found : '';
    },
  };
}

const toldOf = (items: readonly RideItem[], words: ItemWords): readonly Told[] =>
  items.map((item) => ({
    id: item.id,
    twin: items.find((other) => other.pair !== null && other.pair === item.pair && other !== item)?.id ?? '',
    seat: ROLE[item.seat],
    tokens: tokensOf(words.of(item)),
  }));

/** The classifier of words tells the seats of a form little better than always naming the same. */
function checkAlone(
  checker: Checker,
  form: RideForm,
  items: readonly RideItem[],
  words: ItemWords,
): WordsAlone {
  const own = items.filter((item) => item.form === form);
  const alone = aloneOf(toldOf(own, words));
  checker.check(
    own.length > 0 && alone.right <= alone.base + ALONE_MARGIN,
    () => ({ file: textFileOf(words.language), line: 1 }),
    () => `form ${form}: words alone tell the seat; vary the surface words`,
  );
  return alone;
}

/** Neither does the best rule of thumb by families of words, chosen with the right seats in sight. */
function checkFamilies(
  checker: Checker,
  form: RideForm,
  items: readonly RideItem[],
  words: ItemWords,
  base: number,
): FamilyRule | null {
  const own = items.filter((item) => item.form === form);
  if (own.length === 0) return null;
  const best = bestRule(
    own.map((item) => ({ seat: ROLE[item.seat], families: familiesIn(words.of(item), words.language) })),
  );
  checker.check(
    best.right <= base + ALONE_MARGIN,
    () => ({ file: textFileOf(words.language), line: 1 }),
    () =>
      `form ${form}: ${ruleInWords(best)} is right for ${Math.round(100 * best.right)} %; let such words stand in items of both seats`,
  );
  return best;
}

/** A rule of thumb for whoever reads a report. */
export function ruleInWords({ som, analyst }: FamilyRule): string {
  const parts = [som === null ? [] : `${som} → cockpit`, analyst === null ? [] : `${analyst} → tower`];
  return `«${parts.flat().join(', ')}»`;
}

/**
 * How likely each item is put right by its typical words alone: the probability that the classifier of words gives the right seat, learnt from
 * all items of both forms but the twin; the mean of the languages.
 */
function byWordsOf(items: readonly RideItem[], all: readonly ItemWords[]): ReadonlyMap<string, number> {
  const told = all.map((words) => rightByWords(toldOf(items, words)));
  return new Map(items.map(({ id }) => [id, mean(told.map((one) => given(one.get(id), id)))]));
}

/** What somebody gets right who understands a share of the situations and goes by the words in the rest. */
function difficultyOf(items: readonly RideItem[], byWords: ReadonlyMap<string, number>): Difficulty {
  const guessed = (form: RideForm) =>
    mean(items.filter((item) => item.form === form).map(({ id }) => given(byWords.get(id), id)));
  const [a, b] = [guessed('a'), guessed('b')];
  return SKILLS.map((skill) => ({ skill, a: skill + (1 - skill) * a, b: skill + (1 - skill) * b }));
}

/** Checks what the words tell, by both ways of going by them, and that the forms are alike in it. */
export function checkRideWords(
  checker: Checker,
  items: readonly RideItem[],
  words: Readonly<Record<Language, ItemWords>>,
): RideWords {
  const aloneIn = (language: Language) => ({
    a: checkAlone(checker, 'a', items, words[language]),
    b: checkAlone(checker, 'b', items, words[language]),
  });
  const alone = { nb: aloneIn('nb'), en: aloneIn('en') };
  const rulesIn = (language: Language) => ({
    a: checkFamilies(checker, 'a', items, words[language], alone[language].a.base),
    b: checkFamilies(checker, 'b', items, words[language], alone[language].b.base),
  });
  const rules = { nb: rulesIn('nb'), en: rulesIn('en') };
  const byWords = byWordsOf(items, Object.values(words));
  const difficulty = difficultyOf(items, byWords);
  for (const { skill, a, b } of difficulty)
    checker.check(
      Math.abs(a - b) <= FORMS_APART,
      () => ({ file: RIDE_FILE, line: 1 }),
      () =>
        `for somebody who understands ${100 * skill} % the forms differ by more than ${100 * FORMS_APART} points; change words of the easier one`,
    );
  return { alone, rules, difficulty, byWords };
}
