// The answers that a trainer has collected, of the quarter that is set on the trainer's page. They lie in the tab's own storage: a reload
// keeps them, closing the tab ends them.

import { signal } from '@preact/signals';
import {
  type Answers,
  type ClassQuarter,
  decode,
  plainCode,
  readFile,
  received,
} from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { tabStorage } from './tab-storage.ts';

/** One player's answers. */
export interface Collected {
  /** The class code, or for a file without one a hash of its log: the same for the same flight. */
  readonly mark: string;
  readonly answers: Answers;
  /** Two have flown it together. */
  readonly two: boolean;
  /** It answers the strips of the quarter with the tower's book; of no matter where these are the same. */
  readonly paper: boolean;
  /** Sentences of disagreement, by strip; codes have none. */
  readonly objections: readonly { readonly strip: string; readonly sentence: string }[];
}

/** What is said of a text or a file that was not taken in. */
export interface Refused {
  readonly text: string;
  readonly why:
    | 'double'
    | 'damaged'
    | 'otherQuarter'
    | 'foreign'
    | 'fileDouble'
    | 'fileDamaged'
    | 'fileOtherQuarter'
    | 'fileForeign'
    | 'pictureNone'
    | 'pictureDamaged';
}

/** What came of a text or of files. */
export interface Taken {
  readonly all: readonly Collected[];
  readonly added: number;
  readonly refused: readonly Refused[];
}

function isPaper({ setup }: ClassQuarter): boolean {
  return setup.paper === true;
}

/** Those that answer the strips of a quarter; the others are of the same number with the tower's book, or without it. */
export function ofQuarter(all: readonly Collected[], quarter: ClassQuarter): readonly Collected[] {
  return quarter.apart === null ? all : all.filter(({ paper }) => paper === isPaper(quarter));
}

/** Takes in every code of a text. */
export function takeText(text: string, all: readonly Collected[], quarter: ClassQuarter): Taken {
  const found = received(text, quarter, new Set(all.map(({ mark }) => mark)));
  const added = found.flatMap(({ text: code, answers, two, quarter: of }) =>
    answers === null || of === null
      ? []
      : [{ mark: plainCode(code), answers, two, paper: isPaper(of), objections: [] }],
  );
  const refused = found.flatMap(({ text: code, receipt }) =>
    receipt === 'taken' ? [] : [{ text: code, why: receipt }],
  );
  return { all: [...all, ...added], added: added.length, refused };
}

/** A file of the quarter, or of the one with other strips beside it. */
function readIn(
  text: string,
  quarter: ClassQuarter,
  content: Content,
): { readonly read: ReturnType<typeof readFile>; readonly of: ClassQuarter } {
  const read = readFile(text, quarter, content);
  if (read.kind !== 'otherQuarter' || quarter.apart === null) return { read, of: quarter };
  return { read: readFile(text, quarter.apart, content), of: quarter.apart };
}

const FILE_REFUSED = {
  damaged: 'fileDamaged',
  otherQuarter: 'fileOtherQuarter',
  foreign: 'fileForeign',
} as const;

/** Takes in a result file. Where the same flight's code came first, the file takes its place, since it tells more. */
export function takeFile(
  name: string,
  text: string,
  all: readonly Collected[],
  quarter: ClassQuarter,
  content: Content,
): Taken {
  const { read, of } = readIn(text, quarter, content);
  if (read.kind !== 'answers') {
    return { all, added: 0, refused: [{ text: name, why: FILE_REFUSED[read.kind] }] };
  }
  const { kind: _kind, ...told } = read;
  const own: Collected = { ...told, paper: isPaper(of) };
  const before = all.find(({ mark }) => mark === own.mark);
  if (before === undefined) return { all: [...all, own], added: 1, refused: [] };
  const same = JSON.stringify(before) === JSON.stringify(own);
  return {
    all: all.map((one) => (one === before ? own : one)),
    added: 0,
    refused: same ? [{ text: name, why: 'fileDouble' }] : [],
  };
}

/** What a code turns out to be that this quarter can no longer hold. The mark of a file without a code is none: it reads as damaged. */
const NOT_HERE: ReadonlySet<string> = new Set(['otherQuarter', 'foreign']);

/** Where they lie. */
const PLACE = 'class-answers';
/** As many as a room may have when nothing is said. */
const USUAL_ROOM = 24;

/** What the tab keeps: for which quarter, how many people there are, and what has been taken in. */
export interface Kept {
  readonly query: string;
  readonly people: number;
  readonly all: readonly Collected[];
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { query, people, all } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof query === 'string' &&
    Number.isSafeInteger(people) &&
    Array.isArray(all) &&
    all.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        'mark' in one &&
        typeof one.mark === 'string' &&
        'answers' in one &&
        Array.isArray(one.answers) &&
        'two' in one &&
        typeof one.two === 'boolean' &&
        'paper' in one &&
        typeof one.paper === 'boolean' &&
        'objections' in one &&
        Array.isArray(one.objections),
    )
  );
}

/** What the tab has of an earlier loading of the page; nothing where that is another quarter's or not whole. */
export function keptFrom(text: string | null, query: string): Kept {
  const none: Kept = { query, people: USUAL_ROOM, all: [] };
  try {
    const found: unknown = JSON.parse(text ?? 'null'); // nothing is kept yet
    if (!isKept(found)) return none;
    return found.query === query ? found : { ...none, people: found.people };
  } catch {
    return none;
  }
}

/** The collected answers; null before the quarter is known. */
export const collected = signal<Kept | null>(null);

/** Takes up what the tab has for a quarter. @param query the class link's without the book, which says which quarter it is */
export function openCollection(query: string, quarter: ClassQuarter): void {
  if (collected.peek()?.query === query) return;
  const kept = keptFrom(tabStorage()?.getItem(PLACE) ?? null, query);
  // An edition of the game may have changed the quarter meanwhile: then the codes say nothing any more.
  const fits = ({ mark, answers, paper }: Collected) => {
    const of = quarter.apart !== null && paper !== isPaper(quarter) ? quarter.apart : quarter;
    return answers.length === of.strips.length && !NOT_HERE.has(decode(mark, of).kind);
  };
  collected.value = { ...kept, all: kept.all.filter(fits) };
}

/** Changes what is collected, and keeps it for the next loading of the page. */
export function changeCollection(change: Partial<Pick<Kept, 'people' | 'all'>>): void {
  const now = collected.peek();
  if (now === null) return;
  collected.value = { ...now, ...change };
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify(collected.value));
  } catch {
    // No room: a reload then begins anew.
  }
}
