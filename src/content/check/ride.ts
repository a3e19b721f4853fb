// Checks the check ride's items by docs/check-ride.md: two forms alike, no words that give the seat away, none that a flight has.

import type { Problem } from '../problem.ts';
import { readRideItems, RIDE_FILE } from '../ride-file.ts';
import { RIDE_FORMS, RIDE_SEATS, type RideForm, type RideItem } from '../ride-item.ts';
import type { TextTree } from '../types.ts';
import { Checker } from './checker.ts';
import { type Glossary, checkGlossary, rulesFor } from './glossary.ts';
import {
  checkRideWords,
  type ItemWords,
  mean,
  type RideWords,
  ROLE,
  textFileOf,
  wordsIn,
} from './ride-words.ts';
import type { Row } from './table.ts';
import { RULE_WORDS, countWords } from '../wording.ts';
import { LANGUAGES, type Language } from './words.ts';

const PER_FORM = 20;
const PER_SEAT = 10;
const PAIRS = 5;
/** Of each company there are so many items in a form at least. */
const PER_COMPANY = 6;
const MOST_WORDS = 20;
/** So many words may the mean items of a form's two seats differ by. */
const WORDS_APART = 1.5;
/** So many words in a row make a text shared. */
const SHARED_RUN = 5;

/** What the check of the ride needs besides its files. */
export interface RideGiven {
  readonly rows: ReadonlyMap<string, Row>;
  readonly glossary: Glossary;
  /** Ids of the companies that are flown. */
  readonly companies: readonly string[];
  /** All texts that a flight or Ground school may show, by language. */
  readonly flown: Readonly<Record<Language, readonly TextTree[]>>;
}

/** The files of the check ride, as they are on disk. */
export interface RideFiles {
  readonly items: string;
  readonly texts: Readonly<Record<Language, string>>;
}

/** What was checked, and what the words tell. */
export interface RideResult extends RideWords {
  readonly passed: number;
  /** The files are named from the check ride's folder on. */
  readonly problems: readonly Problem[];
  readonly items: readonly RideItem[];
}

const allOf = (tree: TextTree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : allOf(value)));

/** Every run of so many words, in small letters and without punctuation. */
function runsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(SHARED_RUN - 1).map((_, i) => words.slice(i, i + SHARED_RUN).join(' '));
}

/** Form by form: so many of each seat and company, and whole pairs of rows that are each other's twins. */
function checkForm(
  checker: Checker,
  form: RideForm,
  all: readonly RideItem[],
  { rows, companies }: Pick<RideGiven, 'rows' | 'companies'>,
  lineOf: (item: RideItem) => number,
): void {
  const items = all.filter((item) => item.form === form);
  const whole = () => ({ file: RIDE_FILE, line: 1 });
  const count = (
    what: string,
    holds: (item: RideItem) => boolean,
    fits: (n: number) => boolean,
    wanted: string,
  ) => checker.check(fits(items.filter(holds).length), whole, () => `form ${form}: ${what}: write ${wanted}`);
  count(
    'items',
    () => true,
    (n) => n === PER_FORM,
    String(PER_FORM),
  );
  for (const seat of RIDE_SEATS)
    count(
      `items of the ${seat}`,
      (item) => item.seat === seat,
      (n) => n === PER_SEAT,
      String(PER_SEAT),
    );
  for (const company of companies)
    count(
      `items of ${company}`,
      (item) => item.company === company,
      (n) => n >= PER_COMPANY,
      `${PER_COMPANY} at least`,
    );
  const pairs = new Set(items.flatMap(({ pair }) => pair ?? []));
  checker.check(pairs.size === PAIRS, whole, () => `form ${form}: ${pairs.size} pairs; write ${PAIRS}`);
  for (const pair of pairs) {
    const both = all.filter((item) => item.pair === pair);
    const [one, two] = both;
    const twins =
      both.length === 2 &&
      one?.form === two?.form &&
      one?.company === two?.company &&
      one?.seat !== two?.seat;
    const named = one?.responsibility.some((row) => two?.responsibility.includes(rows.get(row)?.twin ?? ''));
    checker.check(
      twins && named === true,
      () => ({ file: RIDE_FILE, line: one === undefined ? 1 : lineOf(one) }),
      () =>
        `${pair}: write two items of one form and company, one a seat, of two rows that are twins in the table`,
    );
  }
}

function checkItem(checker: Checker, item: RideItem, { rows, companies }: RideGiven, line: number): void {
  const place = () => ({ file: RIDE_FILE, line });
  checker.check(
    companies.includes(item.company),
    place,
    () => `${item.company}: write one of ${companies.join(', ')}`,
  );
  for (const id of item.responsibility) {
    const seats = rows.get(id)?.seats.join();
    checker.check(
      seats === ROLE[item.seat],
      place,
      () =>
        `${id} is ${seats === undefined ? 'no row' : `a row of ${seats}`}; write one that is the ${item.seat}’s alone`,
    );
  }
}

/** A text that stands elsewhere, in a flight or in an item that is not its twin. */
function checkFresh(
  checker: Checker,
  items: readonly RideItem[],
  words: ItemWords,
  flown: readonly TextTree[],
): void {
  const known = new Set(flown.flatMap(allOf).flatMap(runsOf));
  const runs = new Map(items.map((item) => [item, runsOf(words.of(item))] as const));
  for (const [item, own] of runs) {
    const place = () => ({
      file: textFileOf(words.language),
      line: words.source.lineOf([item.id]),
    });
    const inFlight = own.find((run) => known.has(run));
    checker.check(inFlight === undefined, place, () => `«${inFlight}» stands in a flight; use other words`);
    const others = [...runs].filter(([{ pair }, of]) => of !== own && (pair === null || pair !== item.pair));
    const again = own.find((run) => others.some(([, of]) => of.includes(run)));
    checker.check(again === undefined, place, () => `«${again}» stands in another item; use other words`);
  }
}

function checkWords(
  checker: Checker,
  items: readonly RideItem[],
  words: ItemWords,
  glossary: Glossary,
): void {
  const file = textFileOf(words.language);
  checker.problems.push(...words.source.problems);
  for (const item of items) {
    const text = words.of(item);
    const place = () => ({ file, line: words.source.lineOf([item.id]) });
    const n = countWords(text);
    checker.check(n > 0 && n <= MOST_WORDS, place, () => `${n} words; write 1–${MOST_WORDS}`);
    const named = RULE_WORDS[words.language].exec(text)?.[0];
    checker.check(named === undefined, place, () => `«${named ?? ''}» names the rule; use another word`);
  }
  for (const id of Object.keys(words.source.tree))
    checker.check(
      items.some((item) => item.id === id),
      () => ({ file, line: words.source.lineOf([id]) }),
      () => `there is no item ${id}; remove its text`,
    );
  for (const form of RIDE_FORMS) {
    const [cockpit = 0, tower = 0] = RIDE_SEATS.map((seat) =>
      mean(
        items
          .filter((item) => item.form === form && item.seat === seat)
          .map((item) => countWords(words.of(item))),
      ),
    );
    checker.check(
      Math.abs(cockpit - tower) <= WORDS_APART,
      () => ({ file, line: 1 }),
      () =>
        `form ${form}: the cockpit’s items have ${cockpit.toFixed(1)} words and the tower’s ${tower.toFixed(1)}; make it alike`,
    );
  }
  checkGlossary(checker, file, words.source, rulesFor(glossary, words.language, 'companies'));
}

/** Everything that docs/check-ride.md asks for. */
export function checkRide(files: RideFiles, needed: RideGiven): RideResult {
  const checker = new Checker();
  const read = readRideItems(files.items);
  const items = read.problems === undefined ? read.value : [];
  if (read.problems !== undefined) checker.problems.push(...read.problems);
  const lineOf = (item: RideItem) => (read.problems === undefined ? read.lineOf([items.indexOf(item)]) : 1);
  const words = { nb: wordsIn('nb', files.texts.nb), en: wordsIn('en', files.texts.en) };
  for (const form of RIDE_FORMS) checkForm(checker, form, items, needed, lineOf);
  for (const item of items) checkItem(checker, item, needed, lineOf(item));
  checker.check(
    new Set(items.map(({ id }) => id)).size === items.length,
    () => ({ file: RIDE_FILE, line: 1 }),
    () => 'two items have the same id',
  );
  for (const language of LANGUAGES) {
    checkWords(checker, items, words[language], needed.glossary);
    checkFresh(checker, items, words[language], needed.flown[language]);
  }
  const told = checkRideWords(checker, items, words);
  return { passed: checker.passed, problems: checker.problems, items, ...told };
}
