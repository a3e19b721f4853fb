// The answers that a trainer has collected, of the quarter that is set on the trainer's page. They lie in the tab's own storage, each quarter's
// by themselves: a reload keeps them, closing the tab ends them.

import { signal } from '@preact/signals';
import {
  type Answers,
  type ClassQuarter,
  collectionOf,
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
    | 'doubleTwo'
    | 'doubleRide'
    | 'damaged'
    | 'otherQuarter'
    | 'foreign'
    | 'fileDouble'
    | 'fileDamaged'
    | 'fileOtherQuarter'
    | 'fileForeign'
    | 'fileUnread'
    | 'fileLarge'
    | 'fileNone'
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
  const refused = found.flatMap(({ text: code, receipt, two }): Refused[] => {
    if (receipt === 'taken') return [];
    // Both pages of two who flew together have one code.
    return [{ text: code, why: receipt === 'double' && two ? 'doubleTwo' : receipt }];
  });
  return { all: [...all, ...added], added: added.length, refused };
}

/** Takes in a code that was taken before, as somebody else's: two who answered alike may have the same. */
export function takeAgain(code: string, all: readonly Collected[], quarter: ClassQuarter): Taken {
  const { all: again, added } = takeText(code, [], quarter);
  return { all: [...all, ...again], added, refused: [] };
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

/** What has been taken in, by quarter (`collectionOf`). */
type Slots = Readonly<Record<string, readonly Collected[]>>;

/** What the tab keeps: how many people there are, and the answers of every quarter that has been set in it. */
interface Kept {
  readonly people: number;
  readonly slots: Slots;
}

/** The same, and the quarter of which answers are taken in now. */
interface Collection extends Kept {
  readonly quarter: string;
  readonly all: readonly Collected[];
}

function isCollected(one: unknown): one is Collected {
  return (
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
    Array.isArray(one.objections)
  );
}

/** True for what an earlier edition of the game kept in the tab: the answers of one class link, by its query. */
function isOfOneLink(found: object): found is { readonly query: string; readonly all: unknown } {
  return 'query' in found && typeof found.query === 'string' && 'all' in found;
}

/** What the tab has of an earlier loading of the page, quarter by quarter: what is not whole is left out. */
function keptFrom(text: string | null): Kept {
  const none: Kept = { people: USUAL_ROOM, slots: {} };
  try {
    const found: unknown = JSON.parse(text ?? 'null'); // nothing is kept yet
    if (typeof found !== 'object' || found === null) return none;
    const people =
      'people' in found && Number.isSafeInteger(found.people) ? Number(found.people) : USUAL_ROOM;
    const slots = isOfOneLink(found) ? { [found.query]: found.all } : 'slots' in found ? found.slots : null;
    if (typeof slots !== 'object' || slots === null) return { ...none, people };
    const whole = Object.entries(slots).filter(
      (slot): slot is [string, Collected[]] => Array.isArray(slot[1]) && slot[1].every(isCollected),
    );
    return { people, slots: Object.fromEntries(whole) };
  } catch {
    return none;
  }
}

/** True for the query of a class link to a quarter, whatever else it asks for. */
function leadsTo(
  query: string,
  { setup: { company, seed, flightNumber, stopAfter } }: ClassQuarter,
): boolean {
  const asked = new URLSearchParams(query);
  const is = (name: string, own: string | number) => !asked.has(name) || asked.get(name) === String(own);
  const isNumber = flightNumber === 1 ? is('flight', 1) : asked.get('flight') === String(flightNumber);
  return asked.get('seed') === String(seed) && isNumber && is('company', company) && is('stop', stopAfter);
}

/** The slot of a quarter; that of an earlier edition of the game where there is no other. */
function slotOf(slots: Slots, quarter: ClassQuarter): readonly Collected[] {
  const [, earlier] =
    Object.entries(slots).find(([slot]) => slot.startsWith('?') && leadsTo(slot, quarter)) ?? []; // no such slot
  return slots[collectionOf(quarter)] ?? earlier ?? []; // nothing has been taken in
}

/** The collected answers; null before the quarter is known. */
export const collected = signal<Collection | null>(null);

/** Takes up what the tab has for a quarter; what it has of others stays beside it. */
export function openCollection(quarter: ClassQuarter): void {
  const own = collectionOf(quarter);
  const before = collected.peek();
  if (before?.quarter === own) return;
  const { people, slots } = before ?? keptFrom(tabStorage()?.getItem(PLACE) ?? null);
  // An edition of the game may have changed the quarter meanwhile: then the codes say nothing any more.
  const fits = ({ mark, answers, paper }: Collected) => {
    const of = quarter.apart !== null && paper !== isPaper(quarter) ? quarter.apart : quarter;
    return answers.length === of.strips.length && !NOT_HERE.has(decode(mark, of).kind);
  };
  collected.value = { people, slots, quarter: own, all: slotOf(slots, quarter).filter(fits) };
}

/** Changes what is collected of the quarter, and keeps it for the next loading of the page. */
export function changeCollection(change: Partial<Pick<Collection, 'people' | 'all'>>): void {
  const before = collected.peek();
  if (before === null) return;
  const now = { ...before, ...change };
  const { people, quarter, all } = now;
  const slots = { ...now.slots, [quarter]: all };
  collected.value = { ...now, slots };
  try {
    tabStorage()?.setItem(PLACE, JSON.stringify({ people, slots } satisfies Kept));
  } catch {
    // No room: a reload then begins anew.
  }
}
