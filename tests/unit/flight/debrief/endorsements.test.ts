// The deeds that are endorsed: each is shown by a flight that has it, and not by the same flight without it.

import { describe, expect, it } from 'vitest';
import {
  ENDORSEMENTS,
  type EndorsementId,
  type FlightState,
  endorsementsOf,
  seatOfEndorsement,
} from '../../../../src/flight/index.ts';
import { disturbanceOf } from '../../../../src/quarter/orders.ts';
import { flight } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** Flights without a fault, graded as the game grades them. */
const FLOWN = seeds(6).map((seed) => flight({ seed, flightNumber: 2 }).parked(true).land('right').state);

/** The first of them that shows the deed. */
function showing(deed: EndorsementId): FlightState {
  const found = FLOWN.find((state) => endorsementsOf(state).includes(deed));
  if (found === undefined) throw new Error(`no flight shows ${deed}`);
  return found;
}

function withStrips(
  state: FlightState,
  change: (strip: FlightState['strips'][number]) => object,
): FlightState {
  return { ...state, strips: state.strips.map((strip) => ({ ...strip, ...change(strip) })) };
}

/** The same flight with every first stamp of this seat in the other. */
function astray(state: FlightState, seat: 'tower' | 'cockpit'): FlightState {
  const other = seat === 'tower' ? 'cockpit' : 'tower';
  return withStrips(state, ({ stamps }) => ({
    stamps: stamps.map((stamp) => (stamp.rightSeat === seat ? { ...stamp, seat: other } : stamp)),
  }));
}

const scored = (state: FlightState, event: 'acted-blind' | 'read-back-missed' | 'needless-correction') => ({
  ...state,
  score: [...state.score, { week: 13, step: state.step, event, points: 0, strip: null }],
});

/** What takes each deed away. */
const UNDONE: Readonly<Partial<Record<EndorsementId, readonly ((state: FlightState) => FlightState)[]>>> = {
  'asked-first': [(state) => astray(state, 'tower')],
  'acted-on-known': [(state) => astray(state, 'cockpit')],
  'few-cards': [
    (state) => withStrips(state, () => ({ searched: null })),
    (state) => ({ ...state, slips: state.slips.map((slip) => ({ ...slip, knowledge: 0.65 })) }),
    (state) => ({
      ...state,
      slips: state.slips.map((slip) => ({ ...slip, heard: { ...slip.heard, certainty: 'likely' as const } })),
    }),
  ],
  'chance-found': [
    (state) => ({ ...state, slips: state.slips.filter(({ suspect }) => suspect !== 'normal') }),
    (state) => ({
      ...state,
      slips: state.slips.map((slip) =>
        disturbanceOf(state.quarter, slip.disturbance).chance ? { ...slip, knowledge: 0 } : slip,
      ),
    }),
  ],
  'heard-all': [
    (state) => scored(state, 'read-back-missed'),
    (state) => scored(state, 'needless-correction'),
    (state) => ({ ...state, score: state.score.filter(({ event }) => event !== 'read-back-caught') }),
  ],
  'all-wise': [
    (state) =>
      withStrips(state, ({ judged }) => ({
        judged: judged === null ? null : { ...judged, worth: 'usable' as const },
      })),
    (state) =>
      withStrips(state, ({ id, judged }) => ({ judged: id === 's1' || id === 's2' ? null : judged })),
  ],
  'right-one-waited': [
    (state) => ({ ...state, crises: [] }),
    (state) => ({
      ...state,
      crises: state.crises.map((crisis) => ({
        ...crisis,
        judged: crisis.judged === null ? null : { ...crisis.judged, worth: 'dear' as const },
      })),
    }),
  ],
};

describe('a deed', () => {
  for (const [deed, ways] of Object.entries(UNDONE) as [EndorsementId, (typeof UNDONE)[EndorsementId] & {}][])
    it(`${deed} is shown by a flight that has it, and not without it`, () => {
      const state = showing(deed);
      for (const without of ways) expect(endorsementsOf(without(state))).not.toContain(deed);
    });

  it('refused-advice is shown by leaving a matter of which a slip said to act, where that is best', () => {
    const state = showing('asked-first');
    const advised = state.strips.find(({ judged }) => judged !== null && judged.advice !== null);
    if (advised === undefined) throw new Error('no advice');
    const left = (change: object) =>
      endorsementsOf(
        withStrips(state, ({ id, judged }) => ({
          judged:
            id === advised.id && judged !== null
              ? { ...judged, choice: 'leave', best: 'leave', worth: 'wise', ...change }
              : null,
        })),
      );
    expect(left({})).toContain('refused-advice');
    for (const change of [{ choice: 'own' }, { best: 'own' }, { worth: 'dear' }, { advice: null }])
      expect(left(change)).not.toContain('refused-advice');
  });

  it('is never shown by a flight in which the cockpit guessed or a call was left undecided', () => {
    const state = showing('asked-first');
    expect(endorsementsOf(scored(state, 'acted-blind'))).toEqual([]);
    expect(endorsementsOf(withStrips(state, ({ id }) => (id === 's3' ? { stamps: [] } : {})))).toEqual([]);
    const short = state.strips.find(({ storm }) => storm)?.id ?? expect.fail();
    expect(endorsementsOf(withStrips(state, ({ id }) => (id === short ? { stamps: [] } : {})))).toEqual([]);
  });

  it('belongs to a seat, four to each', () => {
    expect(ENDORSEMENTS.map(seatOfEndorsement)).toEqual([
      'tower',
      'tower',
      'tower',
      'tower',
      'cockpit',
      'cockpit',
      'cockpit',
      'cockpit',
    ]);
  });

  it('is shown neither by whoever takes what comes first nor by whoever tosses a coin for the seat', () => {
    for (const policy of ['lazy', 'coin'] as const)
      for (const seed of [1, 2, 3])
        expect(endorsementsOf(flight({ seed, flightNumber: 2 }).parked(true).land(policy).state)).toEqual([]);
  });
});
