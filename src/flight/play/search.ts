// Ways of searching at the tower's desk. The right way looks up what no player can see; the others go by what is shown.

import type { Content } from '../../content/types.ts';
import { cardsLeft, clearedByCard, deskPlanOf, workCaseOf, workOf } from '../desks/tower.ts';
import { rightWork } from '../desks/work.ts';
import { ruledOutByLog } from '../desks/memory.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { Command } from '../state/command.ts';
import type { FlightState } from '../state/flight.ts';
import type { Job, Strip } from '../state/strip.ts';

/** What to do at a desk: the cards to open, the suspects to strike out, and the finding; all are indices. */
export interface Search {
  readonly open: readonly number[];
  readonly strike: readonly number[];
  readonly finding: number;
}

/** Every choice of at most `most` of the numbers 0 … n − 1, the smaller ones first. */
function choices(n: number, most: number): number[][] {
  const all = Array.from({ length: 1 << n }, (_, bits) =>
    Array.from({ length: n }, (_, i) => i).filter((i) => (bits & (1 << i)) !== 0),
  );
  return all.filter(({ length }) => length <= most).toSorted((a, b) => a.length - b.length);
}

/** The fewest cards that clear every false suspect that the log has not ruled out, or as many as can be cleared; and the true finding. */
export function rightSearch(state: FlightState, strip: Strip, content: Content): Search {
  const { suspects, cards, truth } = deskPlanOf(state, strip);
  const innocent = suspects.flatMap((suspect, i) => (suspect === truth ? [] : [i]));
  const cleared = clearedByCard(state, strip, content);
  const out = ruledOutByLog(state, strip);
  let best: { open: readonly number[]; strike: readonly number[] } = { open: [], strike: out };
  for (const open of choices(cards.length, scheduleOf(state.setup).desk.open)) {
    const strike = innocent.filter((i) => out.includes(i) || open.some((card) => cleared[card]?.includes(i)));
    if (strike.length > best.strike.length) best = { open, strike };
    if (strike.length === innocent.length) break;
  }
  // A message needs all but two struck out, whether or not a card says so.
  const rest = innocent.filter((i) => !best.strike.includes(i));
  const strike = [...best.strike, ...rest.slice(0, Math.max(0, suspects.length - 2 - best.strike.length))];
  return { open: best.open, strike, finding: suspects.indexOf(truth) };
}

/** The next command of a search, up to its finding. What somebody else has struck out before is taken back where it does not belong. */
export function searchCommand(
  state: FlightState,
  strip: Strip,
  job: Job,
  { open, strike, finding }: Search,
): Command {
  const card = cardsLeft(state, job) > 0 ? open.find((i) => !job.opened.includes(i)) : undefined;
  if (card !== undefined) return { kind: 'open-card', strip: strip.id, card };
  const wrong = job.struck.find((i) => !strike.includes(i));
  if (wrong !== undefined) return { kind: 'strike', strip: strip.id, suspect: wrong };
  const suspect = strike.find((i) => !job.struck.includes(i));
  if (suspect !== undefined) return { kind: 'strike', strip: strip.id, suspect };
  return { kind: 'commit-finding', strip: strip.id, finding };
}

/** The next right command at the tower's desk of a strip, whatever work lies on it, up to its finding. */
export function deskCommand(state: FlightState, strip: Strip, job: Job, content: Content): Command {
  const work = workOf(state, strip);
  if (work === 'causes') return searchCommand(state, strip, job, rightSearch(state, strip, content));
  return {
    kind: 'hand-in',
    strip: strip.id,
    answer: rightWork(workCaseOf(state, strip, content, job), work),
  };
}
