// A process of five steps on the cockpit's desk: when each step is done, or how many are left after it, beside what is usual. One step holds all
// of it back; which one shows in where the gap to the usual opens, not in any number by itself.

import type { CockpitTaskSpec, Content, Scenario } from '../../content/types.ts';
import { given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, uniform } from '../../quarter/draws.ts';
import { MEETING_WEEKS, figure } from '../../quarter/figures.ts';
import type { Reading } from '../../quarter/types.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import type { CellFigures } from './facts.ts';
import type { Process } from './types.ts';

type ProcessSpec = Extract<CockpitTaskSpec, { kind: 'process' }>;

/** The process that a scenario is about, with the number of the step (1–5) that holds the delay. */
export function delayOf(scenario: Scenario): ProcessSpec {
  if (scenario.storm || scenario.cockpit?.kind !== 'process') throw new Error(`no process in ${scenario.id}`);
  return scenario.cockpit;
}

/** Of those who begin, so many get past the first step when nothing is wrong; 0–1, a figure of the model's own. */
const PAST_THE_FIRST = 0.8;
/** The other steps take longer or shorter than usual by this share at most, and all of them together by no more than half of the delay. */
const SWING = { most: 0.6, ofDelay: 0.5 } as const;

const sumsOf = (values: readonly number[]): number[] => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** To the decimal that is shown. */
const shown = (values: readonly number[]) => values.map((value) => Math.round(value * 10) / 10);

/** How many of four weeks' enquiries are left after each of five steps: of the way to a meeting every step but the first keeps an equal share. */
function leftAfter(reading: Reading): readonly number[] {
  const meetings = figure(reading, 'meetings');
  const kept = Math.sqrt(Math.sqrt(figure(reading, 'meeting')));
  const first = reading.leadLevel * MEETING_WEEKS;
  // The last figure is the new meetings, as the call and the radar have them.
  return [first, first * kept, first * kept * kept, first * kept * kept * kept, meetings].map(Math.round);
}

/**
 * The process that a scenario is about.
 * @param seed by which the other steps are drawn, and `strip` whose they are
 */
export function processOf(
  figures: CellFigures,
  scenario: Scenario,
  { processes }: Pick<Content, 'processes'>,
  { seed, strip }: { readonly seed: number; readonly strip: string },
): Process {
  const { process: id, step: slow } = delayOf(scenario);
  const { now, norm } = figures;
  if (scenario.kind === 'reach')
    return {
      id,
      unit: 'count',
      began: Math.round((norm.leadLevel * MEETING_WEEKS) / PAST_THE_FIRST),
      now: leftAfter(now),
      usual: leftAfter(norm),
    };
  const { figure: measure, steps: base } = given(processes[id], `process ${id}`);
  const usual = base.reduce((sum, step) => sum + step, 0);
  const total = Math.max(usual, Math.round(figure(now, measure)));
  const swing = Math.min(SWING.most, ((total - usual) / usual) * SWING.ofDelay);
  const entity = entityOf(`${strip} process`);
  const others = base.map((step, i) =>
    i + 1 === slow ? 0 : step * (1 + swing * (2 * uniform(seed, entity, i, PURPOSE.remedy) - 1)),
  );
  const held = total - others.reduce((sum, step) => sum + step, 0);
  const steps = others.map((step, i) => (i + 1 === slow ? held : step));
  return {
    id,
    unit: FIGURE_UNITS[measure],
    began: null,
    now: shown(sumsOf(steps)),
    usual: shown(sumsOf(base)),
  };
}
