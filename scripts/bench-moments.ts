// Finds the busiest moment of each seat in a handful of flights, as a log that the game can resume.
// Must not use anything but the rule book and the keeper's own form of a save.

import {
  cockpitView,
  type Command,
  type FlightSetup,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  type Policy,
  type Seat,
  towerView,
  setupFor,
} from '../src/flight/index.ts';
import { createKeeper } from '../src/keep/index.ts';
import { memoryStorage } from '../src/keep/storage.ts';
import { contentOf, firstCompany } from './content-files.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const FLOWN: readonly Policy[] = ['wrong', 'right'];
/** An answer at the bottom of the window would hide the picture: moments with a question over them are left out. */
const quiet = (state: FlightState) => state.friday === null && state.difference === null;

export interface Moment {
  readonly seat: Seat;
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  /** What makes it busy, for the report. */
  readonly what: string;
}

interface Found extends Moment {
  readonly load: number;
}

function loadOf(state: FlightState, seat: Seat): { load: number; what: string } {
  if (seat === 'tower') {
    const { blips, week } = towerView(state);
    return { load: blips.length, what: `week ${week}, ${blips.length} blips` };
  }
  const { turbulence, awake, week } = cockpitView(state);
  return {
    load: turbulence + awake.length / 100,
    what: `week ${week}, turbulence ${turbulence.toFixed(2)}, ${awake.length} instruments`,
  };
}

/** The busiest moment of a seat. */
export function busiestMoment(seat: Seat): Moment {
  const content = contentOf(firstCompany());
  let best: Found | null = null;
  for (const seed of SEEDS) {
    for (const policy of FLOWN) {
      const setup = setupFor({
        company: content.id,
        seed,
        flightNumber: 3,
        contentVersion: content.version,
      });
      let state = newFlight(setup, content);
      const commands: Command[] = [];
      for (let command = nextCommand(state, content, policy); command !== null; ) {
        const outcome = perform(state, command, content, { grading: false });
        if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
        commands.push(command);
        ({ state } = outcome);
        const { load, what } = loadOf(state, seat);
        const here = state.phase === 'flying' && state.seat === seat && quiet(state);
        if (here && load > (best?.load ?? 0)) best = { seat, setup, commands: [...commands], what, load };
        command = nextCommand(state, content, policy);
      }
    }
  }
  if (best === null) throw new Error(`no flight sits in the ${seat}`);
  return best;
}

/** The entries of the browser's storage in which the game finds that flight. */
export async function savedMoment({
  setup,
  commands,
}: Moment): Promise<readonly (readonly [string, string])[]> {
  const entries = new Map<string, string>();
  const keeper = createKeeper(
    () => Promise.resolve(memoryStorage(entries)),
    (notice) => {
      throw new Error(notice);
    },
  );
  await keeper.save('flight', { setup, commands, startedAt: '2026-01-01T00:00:00.000Z' });
  return [...entries];
}
