// What the next flight practises: which rows come more often, and how subtle it is.

import type { Content } from '../content/index.ts';
import {
  BEFORE_ALL,
  drawPlan,
  type FlightSetup,
  fullInOrder,
  MIX_UPS,
  type Practice,
  type Seen,
  seenIn,
  setupIn,
} from '../flight/index.ts';
import { courseOf } from './course.ts';
import { hundredths, NEW_FIRST_FROM } from './shared.ts';
import { isMissed, standingOf } from './standing.ts';
import { meanOf, subtletiesFor } from './subtlety.ts';
import type { Learned, RowStanding } from './types.ts';

/** How much more often than by its own weight a row comes. What has just gone right waits; what waits too long is due. */
const WEIGHT = { missed: 26, due: 10, unseen: 5, shaky: 0.3, mastered: 0.2 } as const;
/** After so many flights, where more than this share of a company's rows is unseen still: several companies are flown in turn. Then these weigh more. */
const BEHIND = { flights: 3, share: 0.5, weight: 14 } as const;
/**
 * After so many flights, and once no more than this share of a company's rows is unseen, these come before everything else: none is left out
 * in the end. Not earlier, because the stories' own weights, which keep kind and caller from telling the seat, then count for little.
 */
const LAST_ROWS = { flights: NEW_FIRST_FROM, share: 0.6, weight: 4000 } as const;
/** An unseen row that has fewer ways to come weighs so much more. */
const SCARCE = { always: 2, last: 4 } as const;
/** Once no more than this share of a company's rows is unseen, short strips may tell of them in the words of full stories. */
const SHORT_FROM = 0.8;
/**
 * How much more often calls come that are mixed up by something: `strength` times as much as the share of them that were exceeds what is usual,
 * up to `most`. What was met seldom counts little: `doubt` more cases are added, as many of them mixed up as is usual.
 */
const MIXED_UP = { usual: 0.15, doubt: 2, strength: 12, least: 1.2, most: 6 } as const;

/** @param unseen what a row weighs that was never met */
function weightOf(row: RowStanding, unseen: number): number {
  const { standing, due, learned } = row;
  if (learned === null) return unseen;
  if (isMissed(row)) return WEIGHT.missed;
  return due ? WEIGHT.due : WEIGHT[standing === 'mastered' ? 'mastered' : 'shaky'];
}

/** The share of these rows that was never met, 0–1. */
function unseenShare({ rows: met }: Learned, rows: readonly string[]): number {
  return rows.filter((row) => met[row] === undefined).length / rows.length;
}

/** True for an unseen row of which no short strip tells: it has fewer ways to come. */
function isScarce({ rows }: Learned, row: string, { scenarios }: Content): boolean {
  const short = scenarios.some(({ storm, responsibility }) => storm && responsibility.includes(row));
  return !short && rows[row] === undefined;
}

/** What a row's stories weigh together: a row that is wanted must not wait because it has few, or seldom ones. */
function ownWeight(row: string, { scenarios }: Content): number {
  return scenarios.reduce(
    (sum, { responsibility, weight }) => sum + (responsibility.includes(row) ? weight : 0),
    0,
  );
}

/** The rows of a company with how much more often than by their own weights they are to come. */
function weightsFor(learned: Learned, content: Content): Map<string, number> {
  const { rows } = courseOf(content);
  const left = unseenShare(learned, rows);
  const last = learned.flights >= LAST_ROWS.flights && left <= LAST_ROWS.share;
  const behind = learned.flights >= BEHIND.flights && left > BEHIND.share;
  const unseen = behind ? BEHIND.weight : WEIGHT.unseen;
  return new Map(
    rows.map((row) => {
      const standing = standingOf(learned, row);
      const scarce = isScarce(learned, row, content);
      if (!last || standing.standing !== 'unseen')
        return [row, weightOf(standing, unseen) * (scarce ? SCARCE.always : 1)];
      const weight = (LAST_ROWS.weight * (scarce ? SCARCE.last : 1)) / ownWeight(row, content);
      return [row, Math.max(BEFORE_ALL, hundredths(weight))];
    }),
  );
}

/** How much more often calls come that are mixed up by each thing; what is mixed up no more than usual is not listed. */
function mixUpsFor({ confusions }: Learned): NonNullable<Practice['mixUps']> {
  const { usual, doubt, strength, least, most } = MIXED_UP;
  return Object.fromEntries(
    MIX_UPS.flatMap((name) => {
      const { met, confused } = confusions[name];
      const share = (confused + doubt * usual) / (met + doubt);
      const often = hundredths(Math.min(most, 1 + strength * (share - usual)));
      return often < least ? [] : [[name, often]];
    }),
  );
}

/** What the next flight of a company brings, but for how subtle it is. */
function broughtBy(learned: Learned, content: Content): Omit<Practice, 'subtlety'> {
  const weights = weightsFor(learned, content);
  const rows = [...weights.keys()];
  const standings = rows.map((row) => standingOf(learned, row));
  const mayTellUnseen = unseenShare(learned, rows) <= SHORT_FROM;
  return {
    weights: Object.fromEntries([...weights].filter(([, weight]) => weight !== 1)),
    mixUps: mixUpsFor(learned),
    again: standings.filter(isMissed).map(({ row }) => row),
    // What an unseen row's short strips are too few for, and what was met: there is one story of many a row.
    short: standings
      .filter((one) => isMissed(one) || one.due || (mayTellUnseen && isScarce(learned, one.row, content)))
      .map(({ row }) => row),
  };
}

/** What the stories of a flight are drawn by, beside what it practises. */
type Drawn = Pick<FlightSetup, 'seed' | 'flightNumber' | 'seenBefore'>;

/**
 * What the player's next flight of a company practises; undefined before anything was flown, when there is nothing to go by. How subtle its
 * calls are goes by those that come: how subtle they are changes no story, but where the segments cannot bear the desks.
 */
export function practiceFor(learned: Learned, content: Content, drawn: Drawn): Practice | undefined {
  if (learned.flights === 0) return undefined;
  const brought = broughtBy(learned, content);
  const setup = setupIn(content, { ...drawn, practice: { ...brought, subtlety: 0 } });
  const rows = fullInOrder(drawPlan(setup, content).planned).map(
    ({ scenario }) => content.scenario(scenario).responsibility,
  );
  const calls = subtletiesFor(learned, setup.schedule, rows);
  return { ...brought, subtlety: meanOf(calls), calls };
}

/**
 * By what the player's own next quarter of a company is drawn: what was told, and what was learned.
 * @param told what was told in earlier flights
 * @param own its seed, and the how manieth flight it is
 */
export function ownQuarter(
  learned: Learned,
  told: Seen,
  content: Content,
  own: Pick<FlightSetup, 'seed' | 'flightNumber'>,
): Pick<FlightSetup, 'seenBefore' | 'practice'> {
  const seenBefore = seenIn(told, content);
  const practice = practiceFor(learned, content, { ...own, seenBefore });
  return { seenBefore, ...(practice === undefined ? {} : { practice }) };
}
