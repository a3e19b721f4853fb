// The ways of flying that go by what is shown: how well the careful one reads, and that neither sees more than a player.

import { describe, expect, it } from 'vitest';
import {
  type DeskPlan,
  type FlightState,
  deskPlanOf,
  newFlight,
  nextCommand,
  perform,
} from '../../../../src/flight/index.ts';
import { changedContent, flight, setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** A share may stray by chance, so the flights of several seeds are counted together. */
const SEEDS = seeds(15);

describe.each([1, 2, 3, 4])('careful in flight %i', (number) => {
  const landed = SEEDS.map((seed) => flight().seed(seed).number(number).reach(1).land('careful'));

  it('stamps nine of ten full strips in the right seat', () => {
    const stamps = landed.flatMap(({ state }) =>
      state.strips.flatMap(({ storm, stamps: [first] }) => (storm || first === undefined ? [] : [first])),
    );
    expect(stamps.length).toBeGreaterThan(80);
    const right = stamps.filter(({ seat, rightSeat }) => seat === rightSeat);
    expect(right.length / stamps.length).toBeGreaterThanOrEqual(0.9);
  });

  it('finds the cause at nine of ten desks', () => {
    const found = landed.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'finding-committed' ? [event.right] : [])),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(Boolean).length / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('lets nothing pass that was misheard', () => {
    const heard = landed.flatMap(({ state }) => state.slips.map(({ strip, heard }) => ({ strip, heard })));
    const missed = landed.flatMap(({ state }) =>
      state.score.filter(({ event }) => event === 'read-back-missed' || event === 'needless-correction'),
    );
    expect(heard.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});

/** Another suspect is behind it. What lies on the table is the same, as long as chance is no suspect. */
function otherTruth(desk: DeskPlan): DeskPlan {
  const next = desk.suspects[(desk.suspects.indexOf(desk.truth) + 1) % desk.suspects.length];
  return { ...desk, truth: next ?? expect.fail() };
}

/** The flight with everything changed that no view shows, and all that is shown as it was. */
function flipped(state: FlightState): FlightState {
  return {
    ...state,
    planned: state.planned.map((p) => ({ ...p, desk: p.desk === null ? null : otherTruth(p.desk) })),
    quarter: {
      ...state.quarter,
      disturbances: state.quarter.disturbances.map((d) => ({
        ...d,
        cause: d.cause === 'known' ? 'hidden' : 'known',
        knowledge: 0.95 - d.knowledge,
        pendingKnowledge: null,
        pendingEffects: [],
      })),
    },
    strips: state.strips.map((strip) => {
      const readBack = strip.job?.readBack ?? null;
      if (strip.job === null || readBack === null) return strip;
      const faulty = readBack.faulty === null ? 'advice' : null;
      return { ...strip, job: { ...strip.job, readBack: { ...readBack, faulty } } };
    }),
    slips: state.slips.map((slip) => ({ ...slip, knowledge: 0.95 - slip.knowledge })),
  };
}

describe.each(['careful', 'lazy'] as const)('%s', (policy) => {
  // What the words say stays; what only data says of full strips does not.
  const otherContent = changedContent((scenario) =>
    scenario.storm
      ? scenario
      : { ...scenario, cause: scenario.cause === 'known' ? 'hidden' : 'known', decides: 'a', seats: [] },
  );

  it.each(seeds(5))('does the same where only what is hidden is otherwise, seed %i', (seed) => {
    let state = newFlight(setup({ seed }), startup);
    let desks = 0;
    for (let command = nextCommand(state, startup, policy); command !== null; ) {
      const other = flipped(state);
      expect(nextCommand(other, otherContent, policy)).toEqual(command);
      if (command.kind === 'commit-finding') {
        desks += 1;
        const strip = state.strips.find(({ job }) => job?.stage === 'finding') ?? expect.fail();
        expect(deskPlanOf(other, strip).truth).not.toBe(deskPlanOf(state, strip).truth);
      }
      const outcome = perform(state, command, startup, { grading: false });
      state = outcome.state ?? expect.fail(outcome.rejected);
      command = nextCommand(state, startup, policy);
    }
    expect(desks).toBeGreaterThan(0);
  });
});
