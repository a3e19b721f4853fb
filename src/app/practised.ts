// What a player's own next quarter is drawn by: what was told, what was learned, and what was missed before anything was learned.

import type { Content } from '../content/index.ts';
import type { Seen } from '../flight/index.ts';
import type { Learned } from '../learning/index.ts';
import { untilFetched } from '../look/late.ts';
import type { Parameters } from './address.ts';
import type { Logbook } from './logbook.ts';
import { rules } from './rules.ts';
import type { Wish } from './session.ts';

/** What a setup remembers of the flights before. */
type Remembered = Pick<Wish, 'missedBefore' | 'seenBefore' | 'practice'>;

/** A quarter that is the same for everybody remembers nothing: by a seed, of a class, of the week, a demo. */
export const NOTHING_REMEMBERED: Remembered = { missedBefore: [], seenBefore: [] };

/** True where an address asks for a kind of flight that practises nothing: of two, on paper, or by a schedule of its own. */
export function namesKind({
  crew,
  paper,
  schedule,
}: Pick<Parameters, 'crew' | 'paper' | 'schedule'>): boolean {
  return crew !== null || paper || schedule !== null;
}

/** The next new quarter, where something other than what was learned decides it. */
export interface Decided {
  readonly company: string;
  /** The address names the very quarter: it is the same for everybody. */
  readonly linked: boolean;
}

/**
 * What decides the player's next new quarter instead of what they have learned; null = nothing does.
 * @param lost the address names a quarter that nobody could read
 * @param company the one in which it is flown
 */
export function decidedBy(
  parameters: Parameters,
  seed: number | null,
  lost: boolean,
  company: string,
): Decided | null {
  const linked = seed !== null;
  return linked || lost || namesKind(parameters) ? { company, linked } : null;
}

let practising: typeof import('./practice-late.ts') | null = null;

/**
 * Fetches what a practice is made with, where there is something to practise: a first flight does without.
 * @param waits called when it does not come, and is waited for
 */
export async function fetchPractice({ flights }: Learned, waits?: () => void): Promise<void> {
  if (flights > 0) practising ??= await untilFetched(() => import('./practice-late.ts'), waits);
}

/** What was told and what was learned, for a setup. Where another tab lands a first flight just now, this one is still drawn as a first. */
function ownQuarter(
  learned: Learned,
  told: Seen,
  content: Content,
  own: Pick<Wish, 'seed' | 'flightNumber'>,
): Pick<Remembered, 'seenBefore' | 'practice'> {
  if (learned.flights === 0 || practising === null) return { seenBefore: rules().seenIn(told, content) };
  return practising.ownQuarter(learned, told, content, own);
}

/**
 * What the player's own next quarter is drawn by.
 * @param own which quarter it is: how subtle it is goes by the calls that it brings
 * @param fixed true where its schedule was asked for: it is shown to others, and practises nothing
 */
export function remembered(
  { history, progress, learned }: Pick<Logbook, 'history' | 'progress' | 'learned'>,
  content: Content,
  own: Pick<Wish, 'seed' | 'flightNumber'>,
  fixed: boolean,
): Remembered {
  const told = progress.peek().seen ?? []; // nothing was told before
  const { seenBefore, practice } = ownQuarter(learned.peek(), told, content, own);
  // A practice says itself which rows were missed, and how urgent each is.
  if (practice !== undefined && !fixed) return { missedBefore: [], seenBefore, practice };
  return { missedBefore: history.peek()[0]?.missed ?? [], seenBefore }; // nothing was flown before
}
