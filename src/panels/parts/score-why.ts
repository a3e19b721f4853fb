// Why a line of the score is what it is, in a sentence: a verdict without its reason teaches nothing.
// What a sentence beside it says already (finding, remedy, seat) has none here.

import type { Content } from '../../content/index.ts';
import type { ScoreLine, Strip } from '../../flight/index.ts';
import { hasText, t, textOf } from '../../language/index.ts';

type Judged = Pick<Strip, 'id' | 'scenario'>;

function isAddress({ event }: ScoreLine): boolean {
  return event === 'address-right' || event === 'address-wrong';
}

/** Why a message goes to the cockpit, or only to whoever called; of a request, why it went to the tower before that. */
function addressWhy(
  { id, scenario }: Judged,
  { step }: ScoreLine,
  scores: readonly ScoreLine[],
  content: Content,
): string {
  const { handoff } = content.full(scenario);
  const first = scores.find((line) => isAddress(line) && line.strip === id);
  if (handoff === 'request' && first?.step === step) return t('flight:address.why.asked');
  return t(handoff === 'none' ? 'flight:address.why.caller' : 'flight:address.why.cockpit');
}

/** The sentence; null where the line needs none. @param scores at least all lines of the same strip */
export function scoreWhy(
  line: ScoreLine,
  strip: Judged | null,
  scores: readonly ScoreLine[],
  content: Content,
): string | null {
  if (isAddress(line)) return strip === null ? null : addressWhy(strip, line, scores, content);
  const key = `flight:scoreWhy.${line.event}`;
  return hasText(key) ? textOf(key) : null;
}
