// The properties by which a test asks for a strip.

import type { Content, FullScenario } from '../../src/content/index.ts';
import type { PlannedStrip } from '../../src/flight/index.ts';

/** The properties by which a test asks for a strip, planned or arrived. */
export interface Wanted {
  readonly cause?: 'known' | 'hidden';
  readonly handoff?: FullScenario['handoff'];
  readonly slot?: PlannedStrip['slot'];
  readonly scenario?: string;
  readonly taggable?: boolean;
  readonly cockpit?: NonNullable<FullScenario['cockpit']>['kind'];
  readonly decision?: FullScenario['decision'];
  readonly defensible?: boolean;
  readonly week?: number;
  readonly work?: PlannedStrip['work'];
}

/** True where the strip is what the test asks for. */
export function fits(planned: PlannedStrip, wanted: Wanted, content: Content): boolean {
  const scenario = content.scenario(planned.scenario);
  const full = scenario.storm ? null : scenario;
  return (
    (wanted.cause === undefined || scenario.cause === wanted.cause) &&
    (wanted.handoff === undefined || full?.handoff === wanted.handoff) &&
    (wanted.slot === undefined ? planned.slot !== 'storm' : planned.slot === wanted.slot) &&
    (wanted.scenario === undefined || scenario.id === wanted.scenario) &&
    (wanted.taggable === undefined || planned.taggable === wanted.taggable) &&
    (wanted.cockpit === undefined || full?.cockpit?.kind === wanted.cockpit) &&
    (wanted.decision === undefined || full?.decision === wanted.decision) &&
    (wanted.defensible === undefined || full?.defensible === wanted.defensible) &&
    (wanted.week === undefined || planned.callWeek === wanted.week) &&
    (wanted.work === undefined || planned.work === wanted.work)
  );
}
