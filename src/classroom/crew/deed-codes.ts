// The digits of each kind of deed: what a seat can do about a strip, or about none, and what has to be said of it.

import { DEPARTMENTS, MARKS } from '../../content/types.ts';
import {
  ADDRESSES,
  ADVICE,
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
import { below, type Code, fields, list, oneOf, whole } from './digits.ts';

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

/** The codes of the deeds that can be done about one thing, by their kinds. */
export type Kinds = Readonly<Record<string, Code<object>>>;

const MOST_CARDS = 15;
const MOST_STRIKES = 15;
const MOST_SLIPS = 8;
const MOST_CHOICES = 4;
/** The code of a deed that has nothing to say but its kind. */
export const nothing = fields<object>({});

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
export function aboutStrip(seat: Seat, { planned, cells }: Known, strip: PlannedStrip): Kinds {
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
export function aboutNone(seat: Seat, { cells }: Known): Kinds {
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
