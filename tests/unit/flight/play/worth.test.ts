// What a flight is worth by what was done in it: without luck, to the end of the quarter, less what was spent.

import { describe, expect, it } from 'vitest';
import { ONE_SEAT, stopsOf } from '../../../../scripts/stop-report.ts';
import {
  type Command,
  type Counted,
  type FlightEvent,
  type FlightState,
  type Policy,
  countedOf,
  flyByPolicy,
  newFlight,
  perform,
  worthOfFlight,
  worthOfStrip,
} from '../../../../src/flight/index.ts';
import { setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

type Setup = ReturnType<typeof setup>;

const spentOn = ({ spentOn: all }: Counted, strip: string) =>
  all.reduce((sum, one) => sum + (one.strip === strip ? one.price : 0), 0);

function flownBy(policy: Policy, of: Setup): Counted {
  const { state, events } = flyByPolicy(of, startup, policy);
  return countedOf(state, events, startup);
}

/** A flight by its commands, with nobody in the seats from where they end. */
function flown(of: Setup, commands: readonly Command[]): Counted {
  let state: FlightState = newFlight(of, startup);
  const events: FlightEvent[] = [];
  const give = (command: Command) => {
    const outcome = perform(state, command, startup, { grading: false });
    if (outcome.rejected !== undefined) return false;
    state = outcome.state;
    events.push(...outcome.events);
    return true;
  };
  give({ kind: 'take-off' });
  for (const command of commands) give(command);
  while (state.phase !== 'landed') {
    if (!give({ kind: 'turn-week' }) && !give({ kind: 'choose-friday', option: 0 }))
      throw new Error('it stays up');
  }
  return countedOf(state, events, startup);
}

/** The log of a policy up to the end of a week. */
function upTo(week: number, policy: Policy, of: Setup): readonly Command[] {
  const { commands } = flyByPolicy({ ...of, stopAfter: week }, startup, policy);
  return commands;
}

describe('what a flight is worth', () => {
  it('does not hang on luck: it is the same however the deals of the seed fall', () => {
    const none = flownBy('none', setup({ seed: 4 }));
    const { quarter } = none.state;
    const lucky = {
      ...quarter,
      cells: quarter.cells.map((cell) => ({ ...cell, won: cell.won * 2, deals: [] })),
    };
    expect(worthOfFlight({ ...none, state: { ...none.state, quarter: lucky } })).toBe(worthOfFlight(none));
  });

  it('is the same at every stop for whoever does no more after it', () => {
    const of = setup({ seed: 4 });
    for (const stop of [5, 9]) {
      const commands = upTo(stop, 'som', of);
      const whole = worthOfFlight(flown(of, commands));
      expect(worthOfFlight(flownBy('som', { ...of, stopAfter: stop }))).toBeCloseTo(whole, 3);
      expect(whole).not.toBe(worthOfFlight(flownBy('none', of)));
    }
  });

  it('a guess costs its price and a shaken week, and brings nothing', () => {
    const of = setup({ seed: 4 });
    const [none, wrong] = [flownBy('none', of), flownBy('wrong', of)];
    expect(wrong.state.quarter.disturbances.some(({ reliefs }) => reliefs.length > 0)).toBe(false);
    expect(wrong.spent).toBeGreaterThanOrEqual(startup.decisions.guess);
    const lost = worthOfFlight(none) - worthOfFlight(wrong);
    expect(lost).toBeGreaterThan(wrong.spent);
    expect(lost).toBeLessThan(2 * wrong.spent);
  });

  it('counts effort that was moved, less its price', () => {
    const of = setup({ seed: 4, flightNumber: 2, schedule: 'second' });
    const moved = flown(of, [{ kind: 'trim-effort', from: 0, to: 1, points: 10 }]);
    expect(moved.state.trims).toEqual([{ week: 1, from: 0, to: 1, points: 10 }]);
    const back = flown(of, [
      { kind: 'trim-effort', from: 0, to: 1, points: 10 },
      { kind: 'trim-effort', from: 1, to: 0, points: 10 },
    ]);
    const nothing = worthOfFlight(flown(of, []));
    expect(worthOfFlight(back)).toBeCloseTo(nothing - back.spent, 3);
    expect(Math.abs(worthOfFlight(moved) + moved.spent - nothing)).toBeGreaterThan(1000);
  });

  it('counts the inbox that was trained on a Friday', () => {
    const of = setup({ seed: 4 });
    const friday = (option: 0 | 1): readonly Command[] => [
      ...Array.from({ length: 7 }, () => ({ kind: 'turn-week' }) as const),
      { kind: 'choose-friday', option },
    ];
    const [scan, inbox] = [flown(of, friday(0)), flown(of, friday(1))];
    expect(inbox.state.fridaysTaken[0]?.chosen).toBe(1);
    expect(worthOfFlight(inbox)).toBeGreaterThan(worthOfFlight(scan));
    expect(worthOfFlight(scan)).toBe(worthOfFlight(flownBy('none', of)));
  });
});

describe('a flight that was stopped', () => {
  const reliefs = ({ quarter }: FlightState) => quarter.disturbances.flatMap((one) => one.reliefs).length;

  it('acts in the week after on what the tower told in the last week, whoever flew it, and on nothing else', () => {
    let acted = 0;
    for (const seed of seeds(4)) {
      // In the seventh week of a first flight a call belongs in the tower.
      const of = setup({ seed, stopAfter: 7 });
      for (const policy of ['right', 'analyst'] as const) {
        const { state: landed, events } = flyByPolicy(of, startup, policy);
        const waiting = landed.slips.filter(({ state }) => state === 'on-the-way');
        const counted = countedOf(landed, events, startup);
        const more = reliefs(counted.state) - reliefs(landed);
        expect(more).toBeLessThanOrEqual(waiting.length);
        for (const { strip, disturbance } of more > 0 ? waiting : []) {
          acted += 1;
          const one = counted.state.quarter.disturbances.find(({ id }) => id === disturbance);
          expect(one?.reliefs.at(-1)?.from).toBeGreaterThanOrEqual(8);
          const price = landed.fuel - counted.state.fuel;
          expect(counted.spent).toBe(landed.fuelGranted - landed.fuel + price);
          expect(spentOn(counted, strip)).toBeGreaterThanOrEqual(price);
        }
      }
    }
    expect(acted).toBeGreaterThan(2);
  });

  it('nothing is done after the last week of the quarter', () => {
    for (const policy of ['right', 'analyst'] as const) {
      const { state, events } = flyByPolicy(setup({ seed: 2 }), startup, policy);
      expect(countedOf(state, events, startup).state).toBe(state);
    }
  });

  it('says of a strip what the flight would be worth less without what was done about it', () => {
    const of = setup({ seed: 2, stopAfter: 7 });
    const [none, right] = [flownBy('none', of), flownBy('right', of)];
    for (const { id, disturbance } of right.state.strips) {
      const { quarter } = right.state;
      const left = quarter.disturbances.map((d) =>
        d.id === disturbance ? { ...d, reliefs: [], turbulentWeeks: [] } : d,
      );
      const spent = spentOn(right, id);
      const without = { ...right, state: { ...right.state, quarter: { ...quarter, disturbances: left } } };
      expect(worthOfStrip(right, none, id)).toBeCloseTo(
        worthOfFlight(right) - worthOfFlight(without) - spent,
        3,
      );
    }
  });
});

describe('everything to one seat', () => {
  // `npm run fly -- --stops` prints this of two hundred seeds, each case apart.
  it('saves more than half on at most one seed in ten, wherever the flight is stopped', () => {
    const cases = stopsOf(startup, seeds(8), [1, 2, 3]);
    for (const policy of ONE_SEAT) {
      const own = cases.filter((one) => one.policy === policy);
      const above = own.reduce((sum, { aboveHalf }) => sum + aboveHalf, 0) / own.length;
      expect(above, policy).toBeLessThanOrEqual(0.1);
      // Of eight seeds two, in any case by itself.
      expect(Math.max(...own.map(({ aboveHalf }) => aboveHalf)), policy).toBeLessThanOrEqual(0.25);
    }
  });
});
