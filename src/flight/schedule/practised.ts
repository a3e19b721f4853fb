// A schedule as it is flown at a given subtlety. Only what can be told from what is shown changes, never the words, their size, or what is
// true: a flight at any subtlety can be flown right by reading.

import type { PlannedStrip } from '../state/flight.ts';
import type { Practice } from '../state/practice.ts';
import type { Schedule } from './types.ts';

/** At the greatest subtlety so many more lines of the logs have lost their label. */
const BARE = 0.3;
/** At the greatest subtlety innocent records are louder by this share of what a true one shows, and quieter at the least. */
const LOUDER = 0.25;
/** At the greatest subtlety the noise of the tower's figures is larger by this share, and smaller at the least. */
const NOISE = 0.5;
/** From this subtlety down the tower may open one more card. */
const MORE_CARDS = -0.5;

/** A share moved towards 1 by `up`, or towards 0 by `-up`; −1 … 1. */
const moved = (share: number, up: number) => (up > 0 ? share + (1 - share) * up : share * (1 + up));

/** The schedule at this subtlety; 0 leaves it as it is. */
export function atSubtlety(schedule: Schedule, subtlety: number): Schedule {
  if (subtlety === 0) return schedule;
  const { desk, log, noise } = schedule;
  return {
    ...schedule,
    noise: noise * (1 + NOISE * subtlety),
    desk: {
      ...desk,
      open: subtlety <= MORE_CARDS ? Math.min(desk.open + 1, desk.cards) : desk.open,
      quiet: moved(desk.quiet, -subtlety),
      louder: desk.louder + LOUDER * subtlety,
    },
    log: {
      ...log,
      unlabelled: subtlety > 0 ? log.unlabelled + BARE * subtlety : moved(log.unlabelled, subtlety),
    },
  };
}

/** The full strips of a plan, in the order of their calls. */
export function fullInOrder<Planned extends Pick<PlannedStrip, 'slot' | 'callWeek'>>(
  planned: readonly Planned[],
): Planned[] {
  return planned.filter(({ slot }) => slot !== 'storm').toSorted((a, b) => a.callWeek - b.callWeek);
}

/**
 * How subtle one strip is: a full one as its practice lists it. A short strip, which has no desk and no log, is as subtle as the flight.
 * @param planned all strips of the flight
 */
export function subtletyOf(
  practice: Practice | undefined,
  planned: readonly Pick<PlannedStrip, 'id' | 'slot' | 'callWeek'>[],
  id: string,
): number {
  if (practice === undefined) return 0; // as for everybody
  const { subtlety, calls, spread = 0 } = practice; // all alike in the first flights that were drawn by a practice
  const full = fullInOrder(planned);
  const place = full.findIndex((strip) => strip.id === id);
  if (place < 0) return subtlety;
  return calls?.[place] ?? subtlety + (place < full.length / 2 ? -spread : spread); // flights of before calls were listed
}

const KEPT = new WeakMap<Practice, Schedule>();

/** The schedule as a practice asks for it; itself without one. Asked for many times in a flight, so the last one of each is kept. */
export function asPractised(schedule: Schedule, practice: Practice | undefined): Schedule {
  if (practice === undefined) return schedule;
  const kept = KEPT.get(practice);
  if (kept?.id === schedule.id) return kept;
  const practised = atSubtlety(schedule, practice.subtlety);
  KEPT.set(practice, practised);
  return practised;
}
