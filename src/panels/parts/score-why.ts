// Why a line of the score is what it is, in a sentence: a verdict without its reason teaches nothing.
// What a sentence beside it says already (finding, remedy, seat) has none here.

import type { Content } from '../../content/index.ts';
import type { ScoreLine, Strip } from '../../flight/index.ts';
import { hasText, t, textOf } from '../../language/index.ts';

type Judged = Pick<Strip, 'id' | 'scenario' | 'stamps' | 'leg'>;

function isHandOver({ event }: ScoreLine): boolean {
  return event === 'handed-over-right' || event === 'handed-over-wrong';
}

/** Why a strip ends where its work was done, or goes on to the other seat. */
function handOverWhy(strip: Judged, line: ScoreLine, scores: readonly ScoreLine[], content: Content): string {
  const { handoff } = content.full(strip.scenario);
  const stamp = strip.stamps.findLast(({ step }) => step < line.step);
  const since = scores.filter(
    (one) => isHandOver(one) && one.strip === strip.id && one.step > (stamp?.step ?? 0),
  );
  if (stamp?.seat === 'cockpit') {
    // A request is the one work in the cockpit that goes on to the tower; the tower's own hand-over follows it.
    if (handoff !== 'request' || strip.leg === 0) return t('flight:handOver.why.decided');
    if (since[0]?.step === line.step) return t('flight:handOver.why.asked');
  }
  return t(handoff === 'none' ? 'flight:handOver.why.answered' : 'flight:handOver.why.onward');
}

/** The sentence; null where the line needs none. */
export function scoreWhy(
  line: ScoreLine,
  strip: Judged | null,
  scores: readonly ScoreLine[],
  content: Content,
): string | null {
  if (isHandOver(line)) return strip === null ? null : handOverWhy(strip, line, scores, content);
  const key = `flight:scoreWhy.${line.event}`;
  return hasText(key) ? textOf(key) : null;
}
