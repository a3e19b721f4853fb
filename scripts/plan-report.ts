// What a company's sales plans have to be so that they can be met: for each kind of flight, what flawless play wins on three seeds of ten or
// less. Flown to week 13 even where the kind of flight is shorter, because a plan is of a quarter.

import type { Content } from '../src/content/index.ts';
import { SCHEDULES, flyByPolicy, setupIn } from '../src/flight/index.ts';
import { WEEKS, wonSoFar } from '../src/quarter/quarter.ts';
import { quantile, round } from './policy-report.ts';

/** Flawless play wins less than the plan on this share of the seeds. */
const BELOW = 0.3;
/** Plans are round numbers, NOK. */
const STEP = 10_000;

/** What one kind of flight's plan has to be, NOK, with what it rests on. */
export interface PlanFigures {
  readonly plan: number;
  /** The plan that the company's file has, and the share of the seeds on which flawless play wins it; null where it has none. */
  readonly filed: { readonly plan: number; readonly onPlan: number } | null;
  /** NOK that flawless play wins. */
  readonly right: {
    readonly p10: number;
    readonly p30: number;
    readonly median: number;
    readonly p90: number;
  };
  /** The share of the seeds on which flawless play wins the plan, and on which nobody in the seats does. */
  readonly onPlan: number;
  readonly nobodyOnPlan: number;
  /** What a quarter without anybody wins beside flawless play, both medians; 1 = as much. */
  readonly nobody: number;
}

/** The number of a flight that is flown by a schedule; 1 for those that are nobody's next flight. */
const numberOf = (schedule: string) =>
  Math.max(1, ['first', 'second', 'third', 'later'].indexOf(schedule) + 1);

/** The plans by schedule. A company that has none yet can be flown all the same: nothing that is won depends on them. */
export function plansOf(
  given: Content,
  seeds: readonly number[],
  schedules: readonly string[] = SCHEDULES.filter(({ joined }) => joined === (given.parts !== null)).map(
    ({ id }) => id,
  ),
): Record<string, PlanFigures> {
  const any = Object.fromEntries(schedules.map((id) => [id, given.model.undisturbed]));
  const content = { ...given, planFor: (schedule: string) => any[schedule] ?? given.model.undisturbed };
  const figures = (schedule: string): PlanFigures => {
    const won = seeds.map((seed) => {
      const setup = setupIn(content, {
        seed,
        schedule,
        flightNumber: numberOf(schedule),

        stopAfter: WEEKS,
      });
      const by = (policy: 'right' | 'none') => wonSoFar(flyByPolicy(setup, content, policy).state.quarter);
      return { right: by('right'), nobody: by('none') };
    });
    const quantileOf = (who: 'right' | 'nobody', q: number) =>
      Math.round(
        quantile(
          won.map((one) => one[who]).toSorted((a, b) => a - b),
          q,
        ) ?? 0,
      ); // there is at least one seed
    const plan = Math.round(quantileOf('right', BELOW) / STEP) * STEP;
    const reaches = (who: 'right' | 'nobody', goal: number) =>
      round(won.filter((one) => one[who] >= goal).length / won.length);
    const filed = given.plans[schedule];
    return {
      plan,
      filed: filed === undefined ? null : { plan: filed, onPlan: reaches('right', filed) },
      right: {
        p10: quantileOf('right', 0.1),
        p30: quantileOf('right', BELOW),
        median: quantileOf('right', 0.5),
        p90: quantileOf('right', 0.9),
      },
      onPlan: reaches('right', plan),
      nobodyOnPlan: reaches('nobody', plan),
      nobody: round(quantileOf('nobody', 0.5) / quantileOf('right', 0.5)),
    };
  };
  return Object.fromEntries(schedules.map((id) => [id, figures(id)]));
}

/** The plans as company.yaml holds them. */
export function planLines(plans: Readonly<Record<string, PlanFigures>>): string[] {
  return [
    'plans:                      # NOK to be won, by kind of flight: flawless play wins it on seven seeds of ten (`npm run fly -- --plan`)',
    ...Object.entries(plans).map(([id, { plan }]) => `  ${id}: ${plan}`),
  ];
}
