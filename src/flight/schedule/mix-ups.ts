// By what a call's seat can be mixed up: of a story before its log is drawn, and of a call as it came.

import type { FullScenario, Scenario } from '../../content/types.ts';
import type { Hand } from '../state/log.ts';
import type { MixUp } from '../state/practice.ts';
import type { Seat } from '../state/strip.ts';

const ofKnown = ({ told }: Pick<FullScenario, 'told'>): MixUp[] =>
  told === null ? [] : [told === 'log' ? 'log-unread' : 'seen-unheard'];

/** By what a story is mixed up, as far as it can be told before its log is drawn. */
export function mixUpOf(scenario: Scenario): MixUp {
  const { cause } = scenario;
  const plain = cause === 'known' ? 'known-as-hidden' : 'hidden-as-known';
  if (scenario.storm) return plain;
  if (scenario.defensible) return 'either';
  if (scenario.handoff === 'request') return 'request';
  if (scenario.handoff !== 'none') return 'handoff';
  return ofKnown(scenario)[0] ?? plain; // a hidden cause: what misleads is in its log
}

/**
 * By what a full call can be mixed up as it came.
 * @param log the lines that it came with
 * @param seat where it belongs
 * @param either true where the article allows both seats
 */
export function mixUpsIn(
  scenario: Pick<FullScenario, 'handoff' | 'told'>,
  log: readonly { readonly hand: Hand }[],
  seat: Seat,
  either: boolean,
): readonly MixUp[] {
  if (either) return ['either'];
  if (scenario.handoff === 'request') return ['request'];
  if (scenario.handoff !== 'none') return ['handoff'];
  if (seat === 'cockpit') return ['known-as-hidden', ...ofKnown(scenario)];
  const misled = log.some(({ hand }) => hand === 'measured')
    ? 'measured-elsewhere'
    : log.some(({ hand }) => hand === 'believes')
      ? 'belief'
      : null;
  return misled === null ? ['hidden-as-known'] : ['hidden-as-known', misled];
}
