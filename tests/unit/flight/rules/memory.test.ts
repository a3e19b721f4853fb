// Whoever was helped in time has ruled one thing out before calling again; whoever was left hears one more guess.

import { describe, expect, it } from 'vitest';
import {
  deskPlanOf,
  type FlightState,
  measureOf,
  type Policy,
  readMeasure,
  recordsOf,
  scheduleOf,
  stateHash,
  type Strip,
} from '../../../../src/flight/index.ts';
import { remainingIn } from '../../../../src/quarter/reliefs.ts';
import { causesTask, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

interface Met {
  readonly state: FlightState;
  readonly strip: Strip;
}

/** The full strips of later flights in the week of their call. */
function arrivals(policy: Policy): Met[] {
  const met: Met[] = [];
  for (const number of [2, 3, 4]) {
    for (const seed of seeds(12)) {
      const flying = flight().seed(seed).number(number).parked();
      for (let week = 1; week <= 10; week += 1) {
        const { state } = flying.reach(week, policy);
        for (const strip of state.strips)
          if (
            !strip.storm &&
            strip.called &&
            strip.arrivedWeek === week &&
            !met.some((one) => one.strip === strip)
          )
            met.push({ state, strip });
      }
    }
  }
  return met;
}

const helpedIn = (met: readonly Met[]) => met.filter(({ strip }) => strip.before?.helped === true);
const neglectedIn = (met: readonly Met[]) => met.filter(({ strip }) => strip.before?.helped === false);
const byRight = arrivals('right');
const byNobody = arrivals('none');

const callBefore = ({ state, strip }: Met) =>
  state.strips.find(({ id }) => id === strip.before?.strip) ?? expect.fail();
const disturbanceOf = ({ quarter }: FlightState, { disturbance }: Strip) =>
  quarter.disturbances.find(({ id }) => id === disturbance) ?? expect.fail();

describe('the call before', () => {
  it('was by the same caller, and was mended within three weeks or not', () => {
    const all = [...byRight, ...byNobody].filter(({ strip }) => strip.before !== null);
    expect(helpedIn(all).length).toBeGreaterThan(30);
    expect(neglectedIn(all).length).toBeGreaterThan(30);
    for (const met of all) {
      const earlier = callBefore(met);
      const callerOf = ({ scenario }: Strip) => startup.scenario(scenario).caller;
      expect(callerOf(earlier)).toBe(callerOf(met.strip));
      const late = earlier.arrivedWeek + 3;
      const { week } = met.state;
      const mended = remainingIn(disturbanceOf(met.state, earlier), Math.min(week, late)) <= 0.8;
      expect(met.strip.before?.helped).toBe(mended);
      if (!mended) expect(week).toBeGreaterThanOrEqual(late);
    }
  });

  it('is remembered from the second flight on', () => {
    const { state } = flight().seed(1).reach(9, 'right');
    expect(state.strips.every(({ before }) => before === null)).toBe(true);
  });
});

describe('whoever was helped', () => {
  it('has ruled out an innocent suspect, as the records of that week say', () => {
    for (const { state, strip } of helpedIn(byRight)) {
      const desk = deskPlanOf(state, strip);
      const line = strip.log.find(({ hand, about }) => hand === 'ruledOut' && desk.suspects.includes(about));
      if (line === undefined || line.about === 'normal') return expect.fail(`${strip.id} has no such line`);
      expect(line.about).not.toBe(desk.truth);
      expect(line.by).toBe(startup.scenario(strip.scenario).caller);
      expect(line.cell).toBe(strip.cell);
      const source = { ...recordsOf(state, startup), asOfWeek: strip.arrivedWeek };
      const says = scheduleOf(state.setup).desk.cardKinds.map((kind) =>
        readMeasure(measureOf(desk, line.about, kind, 0, source), desk),
      );
      const why = line.wording === 1 ? 'quiet' : line.wording;
      expect(says.some((reading) => reading.says === 'clears' && reading.why === why)).toBe(true);
      if (line.wording !== 1) continue;
      const { usual, delta } = startup.records[line.about];
      const share = (line.facts['hits'] ?? Number.NaN) / (line.facts['cases'] ?? Number.NaN);
      expect(Math.abs((share - usual) / delta)).toBeLessThan(0.25);
    }
  });

  it('gets no other seat by it than whoever was not', () => {
    const share = (all: readonly Met[]) =>
      all.filter(({ strip }) => startup.full(strip.scenario).cause === 'hidden').length / all.length;
    const others = byRight.filter(({ strip }) => strip.before === null);
    expect(Math.abs(share(helpedIn(byRight)) - share(others))).toBeLessThan(0.25);
  });

  it('finds it struck out on the tower’s table, and the strike holds', () => {
    let desks = 0;
    for (const { state, strip } of helpedIn(byRight)) {
      const flying = flight(state.setup).reach(1);
      const planned = state.planned.find(({ id }) => id === strip.id);
      if (planned?.work !== 'causes' || planned.clue !== null) continue;
      if (startup.full(strip.scenario).cause !== 'hidden') continue;
      flying.until(
        (now) => now.strips.some(({ id, job }) => id === strip.id && job?.stage === 'finding'),
        'right',
      );
      const task = causesTask(flying.state, strip.id);
      expect(task.ruledOut).toHaveLength(1);
      expect(task.struck).toEqual(task.ruledOut);
      const [out] = task.ruledOut as [number];
      // It can be taken back and struck out again.
      const back = flying.branch().sit('tower').do({ kind: 'strike', strip: strip.id, suspect: out });
      expect(causesTask(back.state, strip.id).struck).toEqual([]);
      const sent = flying.branch().sit('tower').send(strip.id).turn();
      if (sent.state.slips.at(-1)?.heard.certainty === 'measured')
        expect(sent.knowledge(strip.id)).toBe(0.95);
      desks += 1;
      if (desks === 6) break;
    }
    expect(desks).toBe(6);
  });
});

describe('whoever was left', () => {
  it('hears one more belief, right no oftener than chance', () => {
    const lines = neglectedIn(byNobody).map(({ state, strip }) => {
      const line = strip.log.find((one) => one.hand === 'believes' && one.week === strip.arrivedWeek);
      const desk = deskPlanOf(state, strip);
      expect(desk.suspects).toContain(line?.about);
      expect(line?.by).not.toBe(startup.scenario(strip.scenario).caller);
      return line?.about === desk.truth && startup.full(strip.scenario).cause === 'hidden';
    });
    expect(lines.filter(Boolean).length / lines.length).toBeLessThan(0.4);
  });
});

describe('a log at its arrival', () => {
  it('is no longer than its flight allows', () => {
    for (const { state, strip } of [...byRight, ...byNobody])
      expect(strip.log.length).toBeLessThanOrEqual(scheduleOf(state.setup).log.most);
  });

  it('is the same in a flight that is flown again, and moves no figure of the model', () => {
    const [one] = helpedIn(byRight) as [Met];
    const again = flight(one.state.setup).reach(one.state.week, 'right').state;
    expect(stateHash(again)).toBe(stateHash(one.state));
  });
});
