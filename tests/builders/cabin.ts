// What a card of a flight is drawn in when a test draws it by itself: its texts, and its cabin.

import { signal } from '@preact/signals';
import { cockpitTask, type FlightState, flightView } from '../../src/flight/index.ts';
import { loadLaterTexts, loadTexts, setCompany, setLanguage } from '../../src/language/index.ts';
import type { Cabin } from '../../src/panels/flight/parts/cabin.ts';
import { startup } from './flight.ts';

/** All Norwegian texts of a flight of the startup, those that the game loads later too. */
export async function loadFlightTexts(): Promise<void> {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
  await loadLaterTexts();
}

/** The cabin of a flight as the pilot has it: nothing is pressed, and no key is shown. */
export function cockpitCabin(state: FlightState): Cabin {
  const game = {
    flight: signal(flightView(state, 'cockpit', startup)),
    actions: signal([]),
    cardActions: signal([]),
    settings: signal({ singleKeys: false, pace: 'standard' }),
    cockpitTask: (of: string) => cockpitTask(state, of, startup),
    levers: signal(null),
  };
  const hand = { refused: signal(null), tooLate: signal(false), pressed: signal(null), drafts: new Map() };
  // A cabin has all of the game; what a card does not ask for is left out.
  return { game, content: startup, hand } as unknown as Cabin;
}
