// The pairs of words by which two strips that look alike are compared: the deciding ones, and others that decide nothing.
// Must not tell which pair decides.

import type { StripView } from '../../../flight/index.ts';

/** The part of a strip that its contrasts depend on. */
type Told = Pick<StripView, 'scenario'>;
import type { Content, FullScenario, Mark } from '../../../content/types.ts';

/** A part of a strip to compare: a phrase of its call, or its log. */
export type Side = Mark;

/** Number of the deciding contrast in the rule book. */
export const DECIDES = 0;

function others(scenario: FullScenario): readonly Side[] {
  return (['a', 'b', 'c'] as const).filter((phrase) => phrase !== scenario.decides);
}

/**
 * The words of both strips for contrast 0, 1 or 2; null where they are the same, since there is then nothing to contrast.
 * @param number as counted in the rule book: 0 decides
 */
export function contrastOf(
  pair: readonly [Told, Told],
  number: number,
  content: Content,
): readonly [Side, Side] | null {
  const [first, second] = [content.full(pair[0].scenario), content.full(pair[1].scenario)];
  if (number === DECIDES) return [first.decides, second.decides];
  if (first.sameText) return null;
  const side = (scenario: FullScenario) => others(scenario)[number - 1] ?? 'a';
  return [side(first), side(second)];
}
