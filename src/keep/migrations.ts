// Brings what an older version of the game has kept into the present shapes. Pure.

import { MIX_UPS, scheduleFor } from '../flight/index.ts';
import { withDecisions, withDials, withLogs } from './old-debriefs.ts';
import type { DocumentName } from './records.ts';
import { isShape, type Shape } from './shape.ts';

/** Version 1 knew only whether there was a picture. */
function wordsToTier(old: unknown): unknown {
  if (!isShape(old)) return old;
  const { words, ...rest } = old;
  return { ...rest, tier: words === true ? 'words' : null };
}

/** Up to version 2 the fourth mark was the lamp; a key that a player has given it stays. */
function markedLog(old: unknown): unknown {
  if (!isShape(old) || !isShape(old['keys'])) return old;
  const { 'mark-lamp': key, ...keys } = old['keys'];
  return { ...old, keys: key === undefined ? keys : { ...keys, 'mark-log': key } };
}

/** Version 2 kept what was measured as if it had been chosen, without the size of the picture; it is left as a choice. */
function withoutMeasure(old: unknown): unknown {
  return isShape(old) ? { ...old, measured: null } : old;
}

/** Version 1 of a setup had no schedule and no rules: the schedule followed from the flight's number, and the rules were version 1. */
function completeSetup(setup: unknown): unknown {
  if (!isShape(setup)) return setup;
  return { ...setup, schedule: scheduleFor(Number(setup['flightNumber'])), rules: 1 };
}

/** Before told stories were kept, a flight was drawn as if none had been told. */
function withNoneSeen(setup: unknown): unknown {
  return isShape(setup) ? { ...setup, seenBefore: [] } : setup;
}

/** Version 1 did not tell apart what had misled. */
function withMixUps(old: unknown): unknown {
  if (!isShape(old) || !isShape(old['confusions'])) return old;
  const none = Object.fromEntries(MIX_UPS.map((name) => [name, { met: 0, confused: 0 }]));
  return { ...old, confusions: { ...none, ...old['confusions'] } };
}

/**
 * Up to version 2 a story's last flight was known only by the row that it told of last, and it was not kept which rows had once been mastered, nor
 * which quarters had been flown.
 */
function withTold(old: unknown): unknown {
  if (!isShape(old) || !isShape(old['rows'])) return old;
  const rows = Object.entries(old['rows']);
  const told = rows
    .flatMap(([, row]) => {
      if (!isShape(row) || !Array.isArray(row['stories'])) return [];
      return row['stories'].slice(-1).map((story) => [String(story), Number(row['lastFlight'])] as const);
    })
    .toSorted((a, b) => a[1] - b[1]);
  // As it was mastered right after the flight in which it was last met.
  const sure = ({ streak, right }: Shape) => Number(streak) >= 2 && Number(right) > 0;
  return {
    ...old,
    quarters: [],
    told: Object.fromEntries(told),
    rows: Object.fromEntries(
      rows.map(([id, row]) => [id, isShape(row) ? { ...row, reached: sure(row) } : row]),
    ),
  };
}

type Change = (old: unknown) => unknown;

/** Changes the setup of a flight, a record or a debrief; early records have none. */
function inSetup(change: Change): Change {
  return (old) =>
    isShape(old) && old['setup'] !== undefined ? { ...old, setup: change(old['setup']) } : old;
}

function inEach(change: Change): Change {
  return (old) => (Array.isArray(old) ? old.map(change) : old);
}

/** Functions that bring a value up by one version. The index is the version to start from, so `[0]` is never used. */
export type Migrations = readonly (Change | null)[];
/** The migrations of each document, one for each version up to the present one. */
export const MIGRATIONS: Readonly<Record<DocumentName, Migrations>> = {
  settings: [null, wordsToTier, (old) => withoutMeasure(markedLog(old))],
  progress: [null],
  learned: [null, withMixUps, withTold],
  flight: [null, inSetup(completeSetup), inSetup(withNoneSeen)],
  history: [null, inEach(inSetup(completeSetup)), inEach(inSetup(withNoneSeen))],
  debrief: [null, withLogs, withDecisions, withDials, inSetup(withNoneSeen)],
  rides: [null],
  cases: [null],
  pack: [null],
};
