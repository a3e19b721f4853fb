// The words of a verdict on work: a sentence of at most 25 words, and its tone.

import type { Content } from '../../../content/index.ts';
import type { StripView, TaskVerdict as Verdict } from '../../../flight/index.ts';
import { firstName, suspectName, t } from '../../../language/index.ts';
import { decidedName } from '../../parts/say.ts';

/** The tone of a verdict on work. */
export type Tone = 'right' | 'defensible' | 'wrong';

/** The tone of a verdict: right, right in part, or wrong. */
export function toneOf(verdict: Verdict): Tone {
  switch (verdict.code) {
    case 'message-full':
    case 'message-likely':
      return 'right';
    case 'message-partly':
      return 'defensible';
    case 'decision': {
      if (verdict.astray === 'misplaced') return 'wrong';
      const { worth } = verdict.judged;
      return worth === 'wise' ? 'right' : worth === 'usable' ? 'defensible' : 'wrong';
    }
    default:
      return 'wrong';
  }
}

/** «Klokt: …», what the slip or the work did to it, and how it kept to the advice. */
function decisionWords(
  { judged, astray }: Verdict & { code: 'decision' },
  { scenario, cell }: Pick<StripView, 'scenario' | 'cell'>,
): string {
  const { worth, best, choice, advice } = judged;
  const parts =
    astray === 'misplaced'
      ? [t('flight:taskVerdict.astray.misplaced')]
      : [
          t(`flight:taskVerdict.decision.${best === choice ? 'best' : worth}`, {
            best: decidedName(best, judged, scenario, cell),
          }),
        ];
  // Where the slip was wrong, its advice is not what matters.
  if (astray === 'misled') parts.push(t('flight:taskVerdict.astray.misled'));
  else if (advice !== null && !advice.kept) parts.push(t('flight:taskVerdict.advice.against'));
  else if (advice !== null && advice.waited > 0)
    parts.push(t('flight:taskVerdict.advice.waited', { count: advice.waited }));
  else if (advice !== null) parts.push(t('flight:taskVerdict.advice.followed'));
  return parts.join(' ');
}

/** The sentence, in at most 25 words. */
export function verdictSentence(
  verdict: Verdict,
  strip: Pick<StripView, 'scenario' | 'cell'>,
  content: Content,
): string {
  switch (verdict.code) {
    case 'finding-wrong':
      return t('flight:taskVerdict.findingWrong', { cause: suspectName(verdict.instead, strip.cell) });
    case 'message-full': {
      const normal = verdict.desk.truth === 'normal';
      return t(normal ? 'flight:taskVerdict.messageNormal' : 'flight:taskVerdict.messageFull');
    }
    case 'message-likely':
      return t(
        verdict.handed === null ? 'flight:taskVerdict.messageLikely' : 'flight:taskVerdict.forecastHolds',
      );
    case 'message-partly':
      if (verdict.element === 'work')
        return t(`flight:taskVerdict.partly.work.${verdict.handed?.kind ?? 'report'}`, {
          reader: firstName(content.scenario(strip.scenario).caller),
        });
      if (verdict.desk.truth === 'normal') return t('flight:taskVerdict.partlyNormal');
      return t(`flight:taskVerdict.partly.${verdict.element}`);
    case 'message-misheard':
      return t(`flight:taskVerdict.misheard.${verdict.element}`);
    case 'decision':
      return decisionWords(verdict, strip);
    case 'blind':
      return t('flight:taskVerdict.blind');
  }
}
