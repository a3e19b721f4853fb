// Whoever surveys before anybody calls has a class code too, and a room hears the same from it as from the whole flight.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import {
  type Answers,
  answersOf,
  type ClassQuarter,
  classQuarter,
  codeOf,
  decode,
  findingsInCode,
  readFile,
} from '../../../src/classroom/index.ts';
import { type FlightState, newFlight, setupIn } from '../../../src/flight/index.ts';
import { Flying } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';
import { landSurveying } from '../../builders/surveying.ts';

function flownIn(company: string, seed: number, flightNumber: number): [Flying, ClassQuarter] {
  const content = contentOf(company);
  const setup = setupIn(content, { seed, flightNumber });
  return [
    landSurveying(new Flying(newFlight(setup, content), content), 'right'),
    classQuarter(setup, content),
  ];
}

/** The strips that were stamped where they belong because a survey had told of them. */
function toldBefore({ strips }: FlightState, quarter: ClassQuarter, answers: Answers): number {
  return quarter.strips.filter((drawn, i) => {
    const stamp = strips.find(({ id }) => id === drawn.id)?.stamps[0];
    if (!drawn.found || drawn.belongs === 'cockpit' || stamp?.rightSeat !== 'cockpit') return false;
    const clued = answers[i]?.mark === 'clue';
    if (!clued)
      expect(answers[i]).toEqual({ seat: stamp.seat, belonged: 'cockpit', mark: null, finding: null });
    return !clued;
  }).length;
}

describe('a flight with surveys', () => {
  it.each(['startup', 'consulting', 'agency', 'storm'])(
    'has a code that holds what its file tells, and all the quarter’s findings: %s',
    (company) => {
      let told = 0;
      for (const seed of seeds(30)) {
        const [flying, quarter] = flownIn(company, seed, company === 'storm' ? 4 : 1 + (seed % 4));
        const { content, commands, state } = flying;
        const answers = answersOf(state.strips, quarter);
        const read = decode(codeOf(answers, quarter, 0), quarter);
        expect(read).toMatchObject({ kind: 'answers', answers });
        const file = JSON.stringify({ setup: state.setup, commands });
        expect(readFile(file, quarter, content)).toMatchObject({ kind: 'answers', answers });
        const found = quarter.strips.filter((strip) => strip.found).map(({ id }) => id);
        expect(findingsInCode(quarter)).toEqual(found);
        told += toldBefore(state, quarter, answers);
      }
      expect(told).toBeGreaterThan(10);
    },
  );
});
