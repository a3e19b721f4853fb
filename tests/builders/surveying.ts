// Flights in which the tower surveys before anybody calls: each week the first segment in which there is something to find.

import { nextCommand, type Policy } from '../../src/flight/index.ts';
import type { Flying } from './flight.ts';

/** Surveys at the beginning of a week, where the tower has nothing else to do and something is to be found. */
function surveyFirst(flying: Flying): void {
  for (const cell of flying.state.quarter.cells.keys()) {
    const ahead = flying.branch().sit('tower');
    if (ahead.try({ kind: 'survey', cell }) !== null) return;
    if (ahead.state.surveys.at(-1)?.found == null) continue;
    flying.sit('tower').do({ kind: 'survey', cell });
    return;
  }
}

/** Flies by a policy to the landing, with a survey each week. */
export function landSurveying(flying: Flying, policy: Policy): Flying {
  let surveyed = 0;
  for (;;) {
    const { week, phase, friday } = flying.state;
    if (phase === 'flying' && friday === null && week > surveyed) {
      surveyed = week;
      surveyFirst(flying);
    }
    const command = nextCommand(flying.state, flying.content, policy);
    if (command === null) return flying;
    flying.do(command);
  }
}
