// What two strips that look alike are set against each other by: their deciding words, and words that decide nothing.
// Must not tell which contrast decides.

import type { StripView } from '../../../flight/index.ts';

/** What of a strip its contrasts are found by. */
type Told = Pick<StripView, 'scenario'>;
import type { Content, FullScenario } from '../../../content/types.ts';

/** One side of a contrast: a phrase of the strip's call, or the lamp. */
export type Side = 'a' | 'b' | 'c' | 'lamp';

/** The rule book's number of the contrast that decides. */
export const DECIDES = 0;

function others(scenario: FullScenario): readonly Side[] {
  return (['a', 'b', 'c'] as const).filter((phrase) => phrase !== scenario.decides);
}

/**
 * The sides of contrast 0, 1 or 2 for both strips; null where their words are the same, so that they can be no contrast.
 * @param number as the rule book counts them: 0 decides
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
