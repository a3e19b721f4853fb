// The strips that players on this machine disagreed with, found in the logs of their flights.
// Must not tell who it was: nobody is named anywhere.

import type { Content } from '../../content/index.ts';
import { replay, type Stamp, type Strip } from '../../flight/index.ts';
import type { FlightRecord } from '../ports.ts';

/** A strip that a player disagreed with, and the flight it is from. */
export interface DisputedStrip {
  readonly flight: string;
  readonly seed: number;
  readonly strip: Strip;
  readonly stamp: Stamp;
  readonly sentence: string;
}

/** Newest flight first. Flights with other content cannot be replayed and are skipped. */
export function disputedIn(records: readonly FlightRecord[], content: Content): DisputedStrip[] {
  return records.flatMap(({ id, seed, setup, commands }) => {
    const disputes = commands.some((command) => command.kind === 'disagree');
    if (!disputes || setup === undefined || setup.contentVersion !== content.version) return [];
    const { state } = replay(setup, commands, content, { grading: false });
    return state.strips.flatMap((strip) => {
      const [stamp] = strip.stamps;
      if (strip.disagreed === null || stamp === undefined) return [];
      return [{ flight: id, seed, strip, stamp, sentence: strip.disagreed.sentence }];
    });
  });
}
