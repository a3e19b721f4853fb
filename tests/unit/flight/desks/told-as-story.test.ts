// Where the remedies have the names that the story gives them: what the cockpit was told has to be measured, and true.

import { describe, expect, it } from 'vitest';
import {
  cockpitTaskOf,
  deskPlanOf,
  type FlightState,
  judge,
  matterOf,
  type Slip,
} from '../../../../src/flight/index.ts';
import { type Flying, HIDDEN, called, startup } from '../../../builders/flight.ts';

const named = (state: FlightState, flying: Flying, id: string, slip: Slip | null) =>
  cockpitTaskOf(state, flying.strip(id), slip, startup).named;

/** A slip of a matter that is hidden. @param truly false: it tells of another suspect */
function found(truly: boolean) {
  const { flying, id } = called(HIDDEN, {}, true);
  flying.stamp(id, 'tower');
  const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
  const finding = suspects.findIndex((one) => (truly ? one === truth : one !== truth && one !== 'normal'));
  flying.send(id, { strike: suspects.flatMap((_, i) => (i === finding ? [] : [i])), finding }).turn();
  const slip = flying.state.slips.find((one) => one.strip === id) ?? expect.fail();
  return { flying, id, slip };
}

const as = (slip: Slip, change: Partial<Slip>, certainty: 'measured' | 'likely'): Slip => ({
  ...slip,
  ...change,
  heard: { ...slip.heard, certainty },
});

describe('the remedies have the story’s names', () => {
  it('where the cause is known', () => {
    const { flying, id } = called({ cause: 'known' }, {}, true);
    flying.stamp(id, 'cockpit');
    expect(named(flying.state, flying, id, null)).toBe(true);
    expect(judge(flying.state, matterOf(flying.state, flying.strip(id), null), startup, 'own')?.named).toBe(
      true,
    );
  });

  it('on a slip that is measured and true, and on none that is only likely or has lost how sure it is', () => {
    const { flying, id, slip } = found(true);
    const on = (one: Slip) => named(flying.state, flying, id, one);
    expect(on(as(slip, {}, 'measured'))).toBe(true);
    expect(on(as(slip, {}, 'likely'))).toBe(false);
    expect(on(as(slip, { missing: 'certainty' }, 'measured'))).toBe(false);
    expect(
      judge(flying.state, matterOf(flying.state, flying.strip(id), as(slip, {}, 'likely')), startup, 'own'),
    ).not.toHaveProperty('named');
  });

  it('on no slip that is untrue, of another cause or another segment', () => {
    const wrong = found(false);
    expect(named(wrong.flying.state, wrong.flying, wrong.id, as(wrong.slip, {}, 'measured'))).toBe(false);
    const { flying, id, slip } = found(true);
    const elsewhere = as(slip, { cell: (slip.cell + 1) % startup.segments }, 'measured');
    expect(named(flying.state, flying, id, elsewhere)).toBe(false);
  });

  it('on no slip where two fly: who decides cannot know whether it is true, though a known cause is known to both', () => {
    const ofTwo = (state: FlightState): FlightState => ({ ...state, crew: { claims: [], heard: [] } });
    const { flying, id, slip } = found(true);
    expect(named(ofTwo(flying.state), flying, id, as(slip, {}, 'measured'))).toBe(false);
    const known = called({ cause: 'known' });
    known.flying.stamp(known.id, 'cockpit');
    expect(named(ofTwo(known.flying.state), known.flying, known.id, null)).toBe(true);
  });

  it('not where either seat can have the call and nobody has measured it', () => {
    const { flying, id } = called({ defensible: true, cause: 'hidden' }, { flightNumber: 3 });
    flying.stamp(id, 'cockpit');
    expect(named(flying.state, flying, id, null)).toBe(false);
  });
});
