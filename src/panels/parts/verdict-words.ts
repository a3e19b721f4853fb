// The words of a verdict: the scenario's own, or the general rule's where the scenario's would not be true.

import type { Content } from '../../content/index.ts';
import { type LogLine, type Stamp, type Strip, stripOfOldLog, type Verdict } from '../../flight/index.ts';
import { hasWords, logWords, segmentName, t, words } from '../../language/index.ts';
import { cutCall } from './phrases.ts';
import { callOf, callsign, type StripWords } from './say.ts';

/** The sign beside a verdict on a seat. */
export const VERDICT_SIGN: Readonly<Record<Verdict['seat'], 'check' | 'flag' | 'undo'>> = {
  right: 'check',
  defensible: 'flag',
  wrong: 'undo',
};

type Judged = StripWords & Pick<Strip, 'cell' | 'log'>;

/** The line of the log that tells the cause of a call that the log alone tells; null where there is none such. */
export function tellingLine(
  { scenario, cell, log }: Pick<Strip, 'scenario' | 'cell' | 'log'>,
  content: Content,
): LogLine | null {
  const { kind, told } = content.full(scenario);
  if (told !== 'log') return null;
  return (
    log.find(({ hand, about, cell: where }) => hand === 'measured' && about === kind && where === cell) ??
    null
  );
}

/** The deciding words, quoted from the call or the log; null on storm strips and where the log decided by not explaining anything. */
export function cueOf(strip: Judged, content: Content): string | null {
  if (strip.storm) return null;
  const { decides } = content.full(strip.scenario);
  if (decides === 'log') {
    const line = tellingLine(strip, content);
    return line === null ? null : logWords(line);
  }
  const text = (field: string) => words(strip.scenario, field, strip.facts);
  const pieces = cutCall(callOf(strip), { a: text('a'), b: text('b'), c: text('c') });
  return pieces.find((piece) => piece.phrase === decides)?.text ?? null;
}

/** What is said of the words that were marked: that they decide, or what did, where the log was marked for the call's own words or the reverse. */
export function wordsVerdict(strip: StripWords, { mark, verdict }: Stamp, content: Content): string {
  if (verdict.words) return t('flight:verdict.words.right');
  const byLog = content.full(strip.scenario).decides === 'log';
  if (byLog) return t('flight:verdict.words.log');
  // What the call says itself comes before the log.
  return mark === 'log' ? t('flight:verdict.words.call') : t('flight:verdict.words.other');
}

/** What of a strip decided where it belongs, in a sentence; null on storm strips. */
export function cueSentence(strip: Judged, content: Content): string | null {
  if (strip.storm) return null;
  const cue = cueOf(strip, content);
  if (content.full(strip.scenario).decides !== 'log')
    return cue === null ? null : t('flight:verdict.cue', { cue });
  return cue === null ? t('flight:verdict.cueLogSilent') : t('flight:verdict.cueLog', { line: cue });
}

/** That a mark was not taken, and why, in a sentence; null where it was, or where nothing hung on it. */
export function markSentence(strip: Judged, { mark, verdict }: Stamp, content: Content): string | null {
  if (strip.storm || verdict.words || verdict.seat === 'defensible') return null;
  const cue = cueOf(strip, content);
  if (cue === null) return t('flight:verdict.mark.silent');
  if (content.full(strip.scenario).decides === 'log') return t('flight:verdict.mark.log', { cue });
  // What the call says itself comes before the log.
  return t(mark === 'log' ? 'flight:verdict.mark.call' : 'flight:verdict.mark.other', { cue });
}

/** The earlier log that was pointed at, in words; null where it was not one. `line` is what explains the call, null where nothing does. */
export interface Recalled {
  readonly earlier: string;
  readonly line: string | null;
}

/** @param strips those of the flight, or of its debrief */
export function recalledBy(
  { cell, log }: Pick<Strip, 'cell' | 'log'>,
  { mark, verdict }: Stamp,
  strips: readonly Pick<Strip, 'id' | 'cell' | 'number'>[],
): Recalled | null {
  const id = stripOfOldLog(mark);
  const earlier = strips.find((one) => one.id === id);
  if (earlier === undefined) return null;
  // The line that explained it was carried over into the strip's own log.
  const line = log.find(({ also }) => also?.use === 'same' && also.cell === cell);
  return {
    earlier: callsign(earlier),
    line: verdict.words && line !== undefined ? logWords(line) : null,
  };
}

/** True when not the call decided but the state: the cause was hidden, but the cockpit had already been told. */
function toldBefore(strip: Judged & Pick<Strip, 'leg'>, stamp: Stamp, content: Content): boolean {
  const scenario = content.scenario(strip.scenario);
  const asks = !scenario.storm && scenario.handoff === 'request';
  return scenario.cause === 'hidden' && !asks && stamp.rightSeat === 'cockpit' && strip.leg === 0;
}

/** The scenario's own reason for the verdict on a stamp, or the general rule's where the scenario's would not be true. */
function reasonText(strip: StripWords, stamp: Stamp): string {
  const field = stamp.verdict.seat === 'right' ? 'right' : 'wrong';
  if (strip.echo || !hasWords(strip.scenario, field)) return t(`flight:verdict.rule.${stamp.rightSeat}`);
  return words(strip.scenario, field, strip.facts);
}

/** The verdict in at most 25 words, and the rest, which is shown behind «Hvorfor?». */
export function verdictWords(
  strip: Judged & Pick<Strip, 'leg'>,
  stamp: Stamp,
  content: Content,
  recalled: Recalled | null = null,
): { readonly text: string; readonly rest: string | null } {
  const { seat, row } = stamp.verdict;
  const told = toldBefore(strip, stamp, content);
  if (recalled !== null && recalled.line === null)
    return {
      text: t('flight:verdict.clue.not', { earlier: recalled.earlier }),
      rest: reasonText(strip, stamp),
    };
  if (seat === 'defensible') {
    // Its own words say why either seat can be defended, and what speaks for the other: of the call as it was written.
    const asWritten = recalled === null && !told && !strip.echo;
    return { text: asWritten ? reasonText(strip, stamp) : t('flight:verdict.shared'), rest: null };
  }
  if (recalled !== null)
    return {
      text: t(`flight:verdict.clue.${seat}`, { earlier: recalled.earlier, segment: segmentName(strip.cell) }),
      rest: null,
    };
  if (told) return { text: t(`flight:verdict.told.${seat}`), rest: null };
  const text = reasonText(strip, stamp);
  if (row !== 'opposite') return { text, rest: null };
  // The player's own correction comes first; behind the long explanation it would not be noticed.
  const cue = cueOf(strip, content);
  const lead = cue === null ? t('flight:verdict.oppositeLog') : t('flight:verdict.oppositeCue', { cue });
  return { text: lead, rest: text };
}
