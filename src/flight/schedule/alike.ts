// How alike the calls of the two seats are in a plan: kinds and callers that call for one seat only tell the seat before the call is read.

import type { Content, FullScenario, Scenario } from '../../content/types.ts';
import type { PlannedStrip } from '../state/flight.ts';

/** What one plan has over another on a route of several companies: a caller or a kind in both seats, the cockpit in the week wished for. */
const EVEN = { caller: 2, kind: 1, week: 6 } as const;

const ofCockpit = ({ cause, handoff }: FullScenario) => cause === 'known' || handoff === 'request';

/**
 * How many more of these stories have this in common with one and call for the other seat than call for its own. Only full ones count, and of
 * those with the same text, which nothing but their logs tells apart, none.
 */
export function balanceBy(what: 'kind' | 'caller', one: FullScenario, stories: readonly Scenario[]): number {
  let balance = 0;
  for (const other of stories)
    if (!other.storm && !other.sameText && other[what] === one[what])
      balance += ofCockpit(other) === ofCockpit(one) ? -1 : 1;
  return balance;
}

/** The full stories of a plan; pairs with the same text are left out, because nothing but their logs tells them apart. */
function storiesOf(planned: readonly PlannedStrip[], content: Content): FullScenario[] {
  return planned.flatMap((strip): FullScenario[] => {
    const scenario = content.scenario(strip.scenario);
    return scenario.storm || scenario.sameText ? [] : [scenario];
  });
}

/** How many of the calls have one for the other seat beside them with this in common. */
export function alikeBy(what: 'kind' | 'caller', planned: readonly PlannedStrip[], content: Content): number {
  const stories = storiesOf(planned, content);
  return stories.filter((one) =>
    stories.some((other) => ofCockpit(other) !== ofCockpit(one) && other[what] === one[what]),
  ).length;
}

/** How little kinds, callers and this week tell the seats of a plan; of several the one with most is flown. */
export function evennessOf(planned: readonly PlannedStrip[], content: Content, week: number): number {
  const isMet = planned.some((strip) => {
    const scenario = content.scenario(strip.scenario);
    return !scenario.storm && strip.slot !== 'storm' && strip.callWeek === week && ofCockpit(scenario);
  });
  return (
    EVEN.caller * alikeBy('caller', planned, content) +
    EVEN.kind * alikeBy('kind', planned, content) +
    EVEN.week * Number(isMet)
  );
}
