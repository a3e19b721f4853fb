// Which words a verdict is given in: the scenario's own, or the rule's where the scenario's would not be true.
// Must not judge; the stamp carries its verdict.

import type { Content } from '../../content/index.ts';
import type { Stamp, Strip } from '../../flight/types.ts';
import { hasWords, t, words } from '../../language/index.ts';
import { cutCall } from './phrases.ts';
import { callOf } from './say.ts';

/** The cue that decided, quoted from the call; null on storm strips and where an instrument decided. */
export function cueOf(strip: Strip, content: Content): string | null {
  const { decides } = content.scenario(strip.scenario);
  if (strip.storm || decides === 'lamp') return null;
  const text = (field: string) => words(strip.scenario, field, strip.facts);
  const pieces = cutCall(callOf(strip), { a: text('a'), b: text('b'), c: text('c') });
  return pieces.find((piece) => piece.phrase === decides)?.text ?? null;
}

/** True when the state, not the call, decided: the cause was hidden, but the cockpit had been told already. */
function toldBefore(strip: Strip, stamp: Stamp, content: Content): boolean {
  const { cause, handoff } = content.scenario(strip.scenario);
  return cause === 'hidden' && handoff !== 'request' && stamp.rightSeat === 'cockpit' && strip.leg === 0;
}

/** The verdict in at most 25 words. */
export function verdictText(strip: Strip, stamp: Stamp, content: Content): string {
  const { seat, row } = stamp.verdict;
  if (seat === 'defensible') return t('flight:verdict.shared');
  if (toldBefore(strip, stamp, content)) return t(`flight:verdict.told.${seat}`);
  const field = seat === 'right' ? 'right' : 'wrong';
  if (strip.echo || !hasWords(strip.scenario, field)) return t(`flight:verdict.rule.${stamp.rightSeat}`);
  const text = words(strip.scenario, field, strip.facts);
  return row === 'opposite' ? t('flight:verdict.opposite', { text }) : text;
}
