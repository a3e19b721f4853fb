// No verdict without a reason: each line of the score says why, itself or by the sentence beside it.

import { beforeAll, describe, expect, it } from 'vitest';
import { type Address, newFlight, nextCommand, perform, POINTS } from '../../../../src/flight/index.ts';
import { hasText, loadTexts, setCompany, setLanguage, t } from '../../../../src/language/index.ts';
import { scoreWhy } from '../../../../src/panels/parts/score-why.ts';
import { setup, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** Said by the verdict on the work, by a dialog of their own, or by the message about what happened. */
const SAID_BESIDE = [
  'seat-right',
  'seat-defensible',
  'seat-wrong',
  'task',
  'finding-right',
  'difference-named',
  'wrong-stamp-found',
  'false-tag',
  'fuel-below-zero',
];

/** The lines about addresses of flights in which messages have one, each with its strip and its reason; `contrary` sends each to the other. */
function addressed(contrary: boolean) {
  const other = (to: Address | null): Address | null =>
    to === null ? null : to === 'cockpit' ? 'caller' : 'cockpit';
  return seeds(6).flatMap((seed) => {
    let state = newFlight(setup({ seed, flightNumber: 2 + (seed % 2) }), startup);
    let asked: readonly number[] = [];
    for (let given = 0; given < 600; given += 1) {
      const next = nextCommand(state, startup, 'right');
      if (next === null) break;
      const command = contrary && next.kind === 'send-message' ? { ...next, to: other(next.to) } : next;
      const outcome = perform(state, command, startup, { grading: false });
      if (outcome.rejected !== undefined) break;
      state = outcome.state;
      if (command.kind === 'ask-tower') asked = [...asked, state.step];
    }
    return state.score
      .filter(({ event }) => event.startsWith('address-'))
      .map((line) => {
        const strip = state.strips.find(({ id }) => id === line.strip) ?? expect.fail();
        const why = scoreWhy(line, strip, state.score, startup);
        return { event: line.event, asked: asked.includes(line.step), scenario: strip.scenario, why };
      });
  });
}

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
  await setLanguage('nb');
});

describe('why an address is right or wrong', () => {
  it.each([
    ['the right one', false],
    ['the other one', true],
  ])('%s: says where the matter goes on, not who was addressed', (_, contrary) => {
    const all = addressed(contrary);
    expect(all.length).toBeGreaterThan(10);
    const right = all.filter(({ event }) => event === 'address-right');
    expect(right).toEqual(contrary ? all.filter(({ asked }) => asked) : all);
    for (const { asked, scenario, why } of all) {
      const goesOn = startup.full(scenario).handoff !== 'none';
      const expected = asked
        ? t('flight:address.why.asked')
        : t(goesOn ? 'flight:address.why.cockpit' : 'flight:address.why.caller');
      expect(why).toBe(expected);
    }
    expect(new Set(all.map(({ why }) => why)).size).toBe(3);
  });
});

describe.each(['nb', 'en'] as const)('a line of the score, %s', (language) => {
  it('has its reason, or one stands beside it', async () => {
    await setLanguage(language);
    const without = Object.keys(POINTS).filter(
      (event) =>
        !event.startsWith('address-') && !SAID_BESIDE.includes(event) && !hasText(`flight:scoreWhy.${event}`),
    );
    expect(without).toEqual([]);
  });
});
