// What a seat has done in a week, as one number. The other page can do the same by it, and it is short enough to be said aloud.
//
// The deeds stand in groups, one for each strip that was worked on in turn. Opened cards and strikes of a desk are written together.

import { DEPARTMENTS, MARKS } from '../../content/types.ts';
import {
  ADDRESSES,
  ADVICE,
  type Command,
  type CommandKind,
  type Deed,
  EFFECT_ANSWERS,
  LIMITS,
  type Message,
  oldLog,
  PAIRS,
  type PlannedStrip,
  RATES,
  type RemedyAnswer,
  type Seat,
  TRIM_MOST,
  type Work,
  type WorkAnswer,
} from '../../flight/index.ts';
import { SHAPES } from '../../quarter/remedies.ts';
import { below, type Code, fields, fromNumber, list, oneOf, toNumber, whole } from './digits.ts';

/** What both pages know of a quarter before anything is said. */
export interface Known {
  readonly planned: readonly PlannedStrip[];
  /** The number of segments. */
  readonly cells: number;
}

/** The deeds that a seat can say at the week's turn; whose a strip is was said before. */
type Said<Kind extends CommandKind> = Extract<Deed, { readonly kind: Kind }>;
/** A deed without its kind, and without what it is about. */
type Rest<Kind extends CommandKind> = Omit<Said<Kind>, 'kind' | 'strip' | 'slip'>;
/** The slips of a strip, by their numbers. */
interface OfSlip {
  readonly slip: number;
}

/** A deed about the strip of its group. The cards and strikes of a desk are one. */
type Item = { readonly kind: string } & Readonly<Record<string, unknown>>;
type Kinds = Readonly<Record<string, Code<object>>>;

/** A group is about a strip, or (null) about none. */
interface Group {
  readonly strip: string | null;
  readonly items: readonly Item[];
}

const MOST_CARDS = 15;
const MOST_STRIKES = 15;
const MOST_SLIPS = 8;
const MOST_CHOICES = 4;
const nothing = fields<object>({});

const ADVICE_OR_NONE = oneOf(null, ...ADVICE);

/** Where work was done: the one field that it has, and its number or numbers. */
function workCode(cells: number): Code<Work> {
  const numbers = ['step', 'tool', 'target', 'launch'] as const;
  const lists = ['moves', 'shifts'] as const;
  const names = [null, ...numbers, ...lists, 'department'] as const;
  const name = oneOf(...names);
  const perSegment = list(cells, whole);
  const department = oneOf(...DEPARTMENTS);
  return {
    write(work) {
      const field = names.find((one) => one !== null && work[one] !== undefined) ?? null; // no work has no place
      const head = name.write(field);
      if (field === null) return head;
      if (field === 'moves' || field === 'shifts') return [...head, ...perSegment.write(work[field] ?? [])];
      if (field === 'department') return [...head, ...department.write(work.department ?? 'marketing')];
      return [...head, ...whole.write(work[field] ?? 0)];
    },
    read(next) {
      const field = name.read(next);
      if (field === null) return {};
      if (field === 'moves' || field === 'shifts') return { [field]: perSegment.read(next) };
      if (field === 'department') return { department: department.read(next) };
      return { [field]: whole.read(next) };
    },
  };
}

function remedyCode(cells: number): Code<RemedyAnswer> {
  const choice = oneOf('leave' as const, ...SHAPES, ...PAIRS);
  const work = workCode(cells);
  return {
    write: (answer) => [...choice.write(answer.choice), ...work.write(answer)],
    read(next) {
      const chosen = choice.read(next);
      return { ...work.read(next), choice: chosen };
    },
  };
}

/** What the tower hands in where it does not strike suspects out. */
const HANDED_IN: Code<WorkAnswer> = (() => {
  const kind = oneOf('report', 'alarm', 'forecast');
  const index = below(MOST_CARDS + 1);
  const report = fields<{ tiles: readonly number[] }>({ tiles: list(MOST_CHOICES, index) });
  const alarm = fields<{ record: number; limit: number }>({ record: index, limit: below(LIMITS.length) });
  const forecast = fields<{ rates: readonly (typeof RATES)[number][]; band: number; suspect: number }>({
    rates: list(MOST_CARDS, oneOf(...RATES)),
    band: index,
    suspect: index,
  });
  return {
    write(answer) {
      const rest =
        answer.kind === 'report'
          ? report.write(answer)
          : answer.kind === 'alarm'
            ? alarm.write(answer)
            : forecast.write(answer);
      return [...kind.write(answer.kind), ...rest];
    },
    read(next): WorkAnswer {
      const found = kind.read(next);
      if (found === 'report') return { kind: found, ...report.read(next) };
      if (found === 'alarm') return { kind: found, ...alarm.read(next) };
      return { kind: 'forecast', ...forecast.read(next) };
    },
  };
})();

/** What a seat can do about a strip of this desk. */
function aboutStrip(seat: Seat, { planned, cells }: Known, strip: PlannedStrip): Kinds {
  const suspects = below(strip.desk?.suspects.length ?? 1); // a short strip has no desk
  const cards = below(strip.desk?.cards.length ?? 1);
  const stamp = fields<Rest<'stamp'>>({
    mark: oneOf(null, ...MARKS, ...planned.map(({ id }) => oldLog(id))),
  });
  const slip = below(MOST_SLIPS);
  const answer = remedyCode(cells);
  const message = fields<Message>({
    segment: below(cells),
    finding: suspects,
    certainty: oneOf('measured', 'likely'),
    advice: ADVICE_OR_NONE,
  });
  return seat === 'tower'
    ? {
        stamp,
        desk: fields<{ opened: readonly number[]; struck: readonly number[] }>({
          opened: list(MOST_CARDS, cards),
          struck: list(MOST_STRIKES, suspects),
        }),
        'commit-finding': fields<Rest<'commit-finding'>>({ finding: suspects }),
        'send-message': fields<Rest<'send-message'>>({
          advice: ADVICE_OR_NONE,
          to: oneOf(null, ...ADDRESSES),
        }),
        'dig-on': nothing,
        'hand-in': fields<Rest<'hand-in'>>({ answer: HANDED_IN }),
        'check-effect': fields<Rest<'check-effect'>>({ says: oneOf(...EFFECT_ANSWERS) }),
      }
    : {
        stamp,
        'order-remedy': fields<Rest<'order-remedy'>>({ answer }),
        hear: fields<Rest<'hear'>>({ heard: message }),
        follow: fields<Rest<'follow'> & OfSlip>({ slip, answer }),
        'send-on': nothing,
        guess: nothing,
        'ask-tower': nothing,
        'ask-again': fields<Rest<'ask-again'> & OfSlip>({ slip }),
        'let-wait': nothing,
      };
}

/** What a seat can do about no strip. */
function aboutNone(seat: Seat, { cells }: Known): Kinds {
  const cell = below(cells);
  const choice = below(MOST_CHOICES);
  return seat === 'tower'
    ? { tag: fields<Rest<'tag'>>({ cell }), survey: fields<Rest<'survey'>>({ cell }) }
    : {
        'choose-friday': fields<Rest<'choose-friday'>>({ option: oneOf<0 | 1>(0, 1) }),
        'name-difference': fields<Rest<'name-difference'>>({ choice }),
        'find-wrong-stamp': fields<Rest<'find-wrong-stamp'>>({ choice }),
        'trim-effort': fields<Rest<'trim-effort'>>({ from: cell, to: cell, points: below(TRIM_MOST + 1) }),
      };
}

/** Deeds one after the other, until the digit that stands for the end. */
function sequence(kinds: Kinds): Code<readonly Item[]> {
  const names = [null, ...Object.keys(kinds)];
  const name = oneOf(...names);
  const codeOf = (kind: string): Code<object> => kinds[kind] ?? nothing; // a kind that is not listed has no name either
  return {
    write: (items) => [
      ...items.flatMap((item) => [...name.write(item.kind), ...codeOf(item.kind).write(item)]),
      ...name.write(null),
    ],
    read(next) {
      const items: Item[] = [];
      for (let kind = name.read(next); kind !== null; kind = name.read(next))
        items.push({ ...codeOf(kind).read(next), kind });
      return items;
    },
  };
}

/** A week of a seat. */
function weekCode(seat: Seat, known: Known): Code<readonly Group[]> {
  const { planned } = known;
  const ids = planned.map(({ id }) => id);
  /** The end, no strip, or one of the plan. */
  const about = oneOf<string | null | undefined>(undefined, null, ...ids);
  const none = sequence(aboutNone(seat, known));
  const codes = new Map(planned.map((strip) => [strip.id, sequence(aboutStrip(seat, known, strip))]));
  const codeFor = (strip: string | null) => (strip === null ? none : (codes.get(strip) ?? none)); // only planned strips have a name
  return {
    write: (groups) => [
      ...groups.flatMap(({ strip, items }) => [...about.write(strip), ...codeFor(strip).write(items)]),
      ...about.write(undefined),
    ],
    read(next) {
      const groups: Group[] = [];
      for (let strip = about.read(next); strip !== undefined; strip = about.read(next))
        groups.push({ strip, items: codeFor(strip).read(next) });
      return groups;
    },
  };
}

const SLIP = '-slip';

/** The strip that a deed is about; null = none. */
function stripOf(deed: Deed): string | null {
  if ('strip' in deed) return deed.strip;
  return 'slip' in deed ? (deed.slip.split(SLIP)[0] ?? null) : null; // a text has a first part
}

function itemOf(deed: Deed): Item {
  return 'slip' in deed ? { ...deed, slip: Number(deed.slip.split(SLIP)[1]) } : deed;
}

interface Desk extends Item {
  readonly kind: 'desk';
  readonly opened: readonly number[];
  readonly struck: readonly number[];
}

/** The desk with a card opened or a suspect struck besides; null where the deed is none of these. */
function atDesk(before: Item | undefined, deed: Deed): Desk | null {
  const desk = before?.kind === 'desk' ? (before as Desk) : { kind: 'desk' as const, opened: [], struck: [] };
  if (deed.kind === 'open-card') return { ...desk, opened: [...desk.opened, deed.card] };
  if (deed.kind !== 'strike') return null;
  // To strike a suspect and to take that back at once is to have done nothing.
  const struck =
    desk.struck.at(-1) === deed.suspect ? desk.struck.slice(0, -1) : [...desk.struck, deed.suspect];
  return { ...desk, struck };
}

function grouped(deeds: readonly Deed[]): readonly Group[] {
  const groups: { strip: string | null; items: Item[] }[] = [];
  for (const deed of deeds) {
    const strip = stripOf(deed);
    let group = groups.at(-1);
    if (group === undefined || group.strip !== strip) {
      group = { strip, items: [] };
      groups.push(group);
    }
    const before = group.items.at(-1);
    const desk = atDesk(before, deed);
    if (desk !== null && before?.kind === 'desk') group.items.pop();
    group.items.push(desk ?? itemOf(deed));
  }
  return groups;
}

function deedsOf({ strip, items }: Group): Deed[] {
  return items.flatMap((item): Deed[] => {
    if (item.kind === 'desk') {
      const { opened, struck } = item as Desk;
      const id = strip ?? ''; // a desk has a strip
      return [
        ...opened.map((card): Deed => ({ kind: 'open-card', strip: id, card })),
        ...struck.map((suspect): Deed => ({ kind: 'strike', strip: id, suspect })),
      ];
    }
    if (strip === null) return [item as unknown as Deed];
    const about = 'slip' in item ? { slip: `${strip}${SLIP}${String(item['slip'])}` } : { strip };
    // The codes have been told what belongs to each kind.
    return [{ ...item, ...about } as unknown as Deed];
  });
}

/** The kinds of deeds that stand in a week's orders, by seat. */
const SAYABLE: Readonly<Record<Seat, readonly CommandKind[]>> = {
  tower: [
    'stamp',
    'open-card',
    'strike',
    'dig-on',
    'commit-finding',
    'hand-in',
    'send-message',
    'check-effect',
    'tag',
    'survey',
  ],
  cockpit: [
    'stamp',
    'order-remedy',
    'follow',
    'send-on',
    'guess',
    'ask-tower',
    'ask-again',
    'hear',
    'let-wait',
    'choose-friday',
    'name-difference',
    'find-wrong-stamp',
    'trim-effort',
  ],
};

/** The orders of a seat among the commands of a week. */
export function ordersOf(seat: Seat, week: readonly Command[]): readonly Command[] {
  return week.filter(({ by, kind }) => by === seat && SAYABLE[seat].includes(kind));
}

/** What a seat has done in a week, as one number; 0 = nothing. */
export function writeOrders(seat: Seat, orders: readonly Command[], known: Known): bigint {
  return toNumber(weekCode(seat, known).write(grouped(orders)));
}

/** The orders that a number stands for; null where it is no number of ours. */
export function readOrders(seat: Seat, number: bigint, known: Known): readonly Command[] | null {
  const groups = fromNumber(number, weekCode(seat, known));
  return groups?.flatMap(deedsOf).map((deed) => ({ ...deed, by: seat })) ?? null;
}
