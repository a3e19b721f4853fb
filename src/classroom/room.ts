// The debrief of a whole room: how its players answered each strip, together. Nobody is named and nobody is ranked.

import {
  type Matrix,
  type Seat,
  type Sensitivity,
  sensitivityOf,
  DECISIONS_FOR_NUMBERS,
  wordsDecide,
} from '../flight/index.ts';
import type { Content } from '../content/types.ts';
import type { Answer, Answers, PointedAt } from './answers.ts';
import { findingsInCode } from './code.ts';
import type { ClassQuarter, ClassStrip } from './quarter.ts';

/** With fewer codes than this nothing is shown: each answer could be somebody's. */
export const FEWEST = 5;

/** How a room answered one strip. Counts are of players. */
export interface RoomStrip {
  readonly strip: ClassStrip;
  readonly tower: number;
  readonly cockpit: number;
  readonly never: number;
  /** Where the stamp was right. */
  readonly right: number;
  /** The phrases, logs and earlier logs pointed at. */
  readonly marks: Readonly<Partial<Record<PointedAt, number>>>;
  /** Who pointed at what decides. */
  readonly words: number;
  /** 0 = all in one seat, 1 = as many in each. */
  readonly divided: number;
}

/** How often findings told as measured, and as likely, were so: of the strips whose findings a class code can hold, and of no others. */
export interface Findings {
  /** So many strips are counted, of so many in which something was to be found. */
  readonly strips: { readonly counted: number; readonly all: number };
  readonly measured: { readonly all: number; readonly held: number };
  readonly likely: { readonly all: number; readonly held: number };
}

/** What a room can tell of itself. */
export interface RoomDebrief {
  readonly players: number;
  /** In the order of the quarter. */
  readonly strips: readonly RoomStrip[];
  /** The same, the most divided first; of equals the earlier. */
  readonly divided: readonly RoomStrip[];
  /** Pairs that look alike and belong in different seats, in the order of the quarter. */
  readonly twins: readonly (readonly [RoomStrip, RoomStrip])[];
  /** All first stamps of strips that belong in exactly one seat. */
  readonly matrix: Matrix;
  /** Null where there are too few for a figure. */
  readonly sensitivity: Sensitivity | null;
  readonly findings: Findings;
}

function isRight({ seat, belonged }: Answer): boolean {
  return seat === belonged;
}

function pointedRightly({ mark }: Answer, { scenario, short }: ClassStrip, content: Content): boolean {
  if (short) return false;
  return wordsDecide(content.full(scenario), mark, mark === 'clue');
}

function stripOf(strip: ClassStrip, answers: readonly Answer[], content: Content): RoomStrip {
  const count = (is: (answer: Answer) => boolean) => answers.filter(is).length;
  const tower = count(({ seat }) => seat === 'tower');
  const cockpit = count(({ seat }) => seat === 'cockpit');
  const marks: Partial<Record<PointedAt, number>> = {};
  for (const { mark } of answers) if (mark !== null) marks[mark] = (marks[mark] ?? 0) + 1; // the first of them
  return {
    strip,
    tower,
    cockpit,
    never: answers.length - tower - cockpit,
    right: count(isRight),
    marks,
    words: count((answer) => pointedRightly(answer, strip, content)),
    divided: tower + cockpit === 0 ? 0 : (2 * Math.min(tower, cockpit)) / (tower + cockpit),
  };
}

function matrixIn(players: readonly Answers[], { strips }: ClassQuarter): Matrix {
  const counted = players.flatMap((answers) => answers.filter((_, i) => strips[i]?.either === false));
  const count = (belonged: Seat, seat: Seat) =>
    counted.filter((one) => one.belonged === belonged && one.seat === seat).length;
  return {
    towerTower: count('tower', 'tower'),
    towerCockpit: count('tower', 'cockpit'),
    cockpitTower: count('cockpit', 'tower'),
    cockpitCockpit: count('cockpit', 'cockpit'),
  };
}

/**
 * The strips whose findings count in a room, by id: those that every code of it holds. A file tells of the others too, but then a room of
 * codes and files would count one person's findings of more strips than another's.
 */
export function findingsCounted(quarter: ClassQuarter): ReadonlySet<string> {
  const ways = [quarter, ...quarter.others].map((way) => new Set(findingsInCode(way)));
  return ways.reduce((all, one) => new Set([...all].filter((id) => one.has(id))));
}

function findingsIn(players: readonly Answers[], quarter: ClassQuarter): Findings {
  const { strips } = quarter;
  const counted = findingsCounted(quarter);
  const all = players.flatMap((answers) =>
    answers.flatMap(({ finding }, i) => {
      const strip = strips[i];
      return finding === null || strip === undefined || !counted.has(strip.id) ? [] : [finding];
    }),
  );
  const of = (certainty: 'measured' | 'likely') => {
    const own = all.filter((one) => one.certainty === certainty);
    return { all: own.length, held: own.filter(({ held }) => held).length };
  };
  const found = strips.filter((strip) => strip.found).length;
  return {
    strips: { counted: counted.size, all: found },
    measured: of('measured'),
    likely: of('likely'),
  };
}

/**
 * The debrief of a room.
 * @param players the answers of each, from codes or from whole flights, in the order of the quarter's strips
 * @returns null with fewer players than {@link FEWEST}
 */
export function roomDebrief(
  players: readonly Answers[],
  quarter: ClassQuarter,
  content: Content,
): RoomDebrief | null {
  if (players.length < FEWEST) return null;
  const strips = quarter.strips.map((strip, i) =>
    stripOf(
      strip,
      players.flatMap((answers) => answers[i] ?? []),
      content,
    ),
  );
  const twins = strips.flatMap((one, i) => {
    const other = strips.findIndex(({ strip }) => strip.id === one.strip.twin);
    const twin = strips[other];
    return twin === undefined || other < i ? [] : [[one, twin] as const];
  });
  const matrix = matrixIn(players, quarter);
  const sensitivity = sensitivityOf(matrix);
  return {
    players: players.length,
    strips,
    divided: strips.filter(({ strip }) => !strip.varies).toSorted((a, b) => b.divided - a.divided),
    twins,
    matrix,
    sensitivity: sensitivity.decisions < DECISIONS_FOR_NUMBERS ? null : sensitivity,
    findings: findingsIn(players, quarter),
  };
}
