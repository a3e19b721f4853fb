// The answer key: where each strip of a quarter belongs and why, and what is best done about it.

import { describe, expect, it } from 'vitest';
import { answerKeyOf, debriefOf, flyByPolicy, setupIn } from '../../../../src/flight/index.ts';
import { contentOfFlight, setup, startup } from '../../../builders/flight.ts';

describe('the answer key', () => {
  it('names for every strip the seat and the words that are right in that flight', () => {
    const key = answerKeyOf(setup({ seed: 3 }), startup);
    const { commands } = flyByPolicy(setup({ seed: 3 }), startup, 'right');
    const { entries } = debriefOf(setup({ seed: 3 }), commands, startup, []);
    expect(key.map(({ strip, seat }) => [strip.id, seat])).toEqual(
      entries.map(({ strip, stamp }) => [strip.id, stamp?.seat]),
    );
    expect(key).toHaveLength(12);
    for (const { strip, seat, decides } of key) {
      const scenario = startup.scenario(strip.scenario);
      // Nothing has been flown, so the cockpit has been told the known causes only; and a request begins in the cockpit.
      const known = scenario.cause === 'known' || (!scenario.storm && scenario.handoff === 'request');
      expect(seat).toBe(known ? 'cockpit' : 'tower');
      expect(decides).toBe(scenario.storm ? 'a' : scenario.decides);
    }
    expect(key.filter(({ finding }) => finding !== null).length).toBeGreaterThan(0);
  });

  it('names the earlier log that makes a call the cockpit’s, and what lies behind it for whoever has not read it', () => {
    for (const [company, seed, number, earlier] of [
      ['startup', 77, 20, 45],
      ['consulting', 12, 20, null],
      ['agency', 12, 38, null],
    ] as const) {
      const content = contentOfFlight({ company });
      const key = answerKeyOf(setupIn(content, { seed, flightNumber: 2 }), content);
      const line = key.find(({ strip }) => strip.number === number) ?? expect.fail();
      expect(line.seat).toBe('cockpit');
      expect(content.scenario(line.strip.scenario).cause).toBe('hidden');
      expect(line.clue?.line).toMatchObject({
        hand: 'measured',
        also: { use: 'same', cell: line.strip.cell },
      });
      if (earlier !== null) expect(line.clue?.earlier.number).toBe(earlier);
      expect(line.finding?.suspect).toBe(content.full(line.strip.scenario).kind);
      // Whatever is hidden is the tower's unless an earlier log tells it, or the cockpit has to ask first.
      for (const { strip, seat, clue } of key) {
        const scenario = content.scenario(strip.scenario);
        const hidden = scenario.cause === 'hidden' && (scenario.storm || scenario.handoff !== 'request');
        expect(hidden && seat === 'cockpit').toBe(clue !== null);
      }
    }
  });

  it('names as best what a decision is graded by', () => {
    const key = answerKeyOf(setup({ seed: 46316611 }), startup);
    const vest = key.find(({ strip }) => strip.number === 51) ?? expect.fail();
    expect(vest.remedy?.choice).toBe('own');
    for (const seed of [3, 77]) {
      const flown = setup({ seed, flightNumber: 2 });
      const { commands } = flyByPolicy(flown, startup, 'right');
      const { entries } = debriefOf(flown, commands, startup, []);
      const best = new Map(entries.map(({ strip, remedies }) => [strip.id, remedies.at(-1)?.judged?.best]));
      const named = answerKeyOf(flown, startup).filter(({ remedy }) => remedy?.about != null);
      expect(named.length).toBeGreaterThan(3);
      for (const { strip, remedy } of named) expect(remedy?.choice).toBe(best.get(strip.id));
    }
  });
});
