// No verdict without a reason: each line of the score says why, itself or by the sentence beside it.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  debriefOf,
  newFlight,
  nextCommand,
  perform,
  POINTS,
  type Policy,
  type ScoreLine,
  type Seat,
} from '../../../../src/flight/index.ts';
import { hasText, loadTexts, setCompany, setLanguage, t } from '../../../../src/language/index.ts';
import { scoreWhy } from '../../../../src/panels/parts/score-why.ts';
import { setup, startup } from '../../../builders/flight.ts';

// Whole flights: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

interface HandOver {
  readonly seat: Seat;
  readonly how: 'closed' | 'passed-on' | 'asked';
  readonly right: boolean;
  readonly why: string | null;
}

/** Every hand-over of a flight, in the seat where it was done, with the reason that its line gives. */
function handOversOf(seed: number, policy: Policy, contrary: boolean): HandOver[] {
  const flown = setup({ seed, flightNumber: 1 + (seed % 3) });
  let state = newFlight(flown, startup);
  const found: { seat: Seat; how: HandOver['how']; line: ScoreLine }[] = [];
  for (let given = 0; given < 600; given += 1) {
    const next = nextCommand(state, startup, policy);
    if (next === null) break;
    const command =
      contrary && next.kind === 'hand-over'
        ? { ...next, how: next.how === 'closed' ? ('passed-on' as const) : ('closed' as const) }
        : next;
    const { seat, score } = state;
    const outcome = perform(state, command, startup, { grading: false });
    if (outcome.rejected !== undefined) break;
    state = outcome.state;
    const line = state.score.slice(score.length).find(({ event }) => event.startsWith('handed-over'));
    if (line !== undefined)
      found.push({ seat, how: command.kind === 'hand-over' ? command.how : 'asked', line });
  }
  return found.map(({ seat, how, line }) => {
    const strip = state.strips.find(({ id }) => id === line.strip) ?? expect.fail();
    const why = scoreWhy(line, strip, state.score, startup);
    return { seat, how, right: line.event === 'handed-over-right', why };
  });
}

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
  await setLanguage('nb');
});

describe('why a hand-over is right or wrong', () => {
  const all = () =>
    [false, true].flatMap((contrary) =>
      Array.from({ length: 6 }, (_, k) => handOversOf(k + 1, 'right', contrary)).flat(),
    );

  it('is said of each, and speaks of the seat where the strip lay and of where it should go', () => {
    const told = all();
    expect(told.length).toBeGreaterThan(50);
    for (const { seat, how, right, why } of told) {
      const ends = how === 'asked' ? false : (how === 'closed') === right;
      const expected =
        how === 'asked'
          ? t('flight:handOver.why.asked')
          : seat === 'cockpit'
            ? t('flight:handOver.why.decided')
            : t(ends ? 'flight:handOver.why.answered' : 'flight:handOver.why.onward');
      expect({ seat, how, right, why }).toEqual({ seat, how, right, why: expected });
    }
    expect(new Set(told.map(({ why }) => why)).size).toBe(4);
  });

  it('stands in the debrief too, by the same lines', () => {
    const state = setup({ seed: 2, flightNumber: 3 });
    let now = newFlight(state, startup);
    const commands = [];
    for (
      let command = nextCommand(now, startup, 'right');
      command !== null;
      command = nextCommand(now, startup, 'right')
    ) {
      commands.push(command);
      now = perform(now, command, startup, { grading: false }).state ?? expect.fail();
    }
    const { entries } = debriefOf(state, commands, startup);
    const lines = entries.flatMap(({ strip, scores }) =>
      scores
        .filter(({ event }) => event.startsWith('handed-over'))
        .map((line) => [scoreWhy(line, strip, scores, startup), scoreWhy(line, strip, now.score, startup)]),
    );
    expect(lines.length).toBeGreaterThan(3);
    for (const [inDebrief, inFlight] of lines) expect(inDebrief).toBe(inFlight);
  });
});

describe.each(['nb', 'en'] as const)('a line of the score, %s', (language) => {
  it('has its reason, or one stands beside it', async () => {
    await setLanguage(language);
    const events = [...Object.keys(POINTS), 'handed-over-right', 'handed-over-wrong'];
    const without = events.filter(
      (event) =>
        !event.startsWith('handed-over') &&
        !SAID_BESIDE.includes(event) &&
        !hasText(`flight:scoreWhy.${event}`),
    );
    expect(without).toEqual([]);
  });
});
