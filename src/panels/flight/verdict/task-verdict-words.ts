// The words of a verdict on work: a sentence of at most 25 words, and its tone.

import type { Content } from '../../../content/index.ts';
import { type StripView, type TaskVerdict as Verdict, bestBySum } from '../../../flight/index.ts';
import { firstName, suspectName, t } from '../../../language/index.ts';
import { decidedName } from '../../parts/say.ts';

type Decision = Verdict & { readonly code: 'decision' };

/** The tone of a verdict on work; a decision is never wrong, it is dear. */
export type Tone = 'right' | 'defensible' | 'wrong' | 'dear';

/** The tone of a verdict. */
export function toneOf(verdict: Verdict): Tone {
  switch (verdict.code) {
    case 'message-full':
    case 'message-likely':
      return 'right';
    case 'message-partly':
    case 'message-misread':
      return 'defensible';
    case 'decision': {
      const { worth } = verdict.judged;
      return worth === 'wise' ? 'right' : worth === 'usable' ? 'defensible' : 'dear';
    }
    default:
      return 'wrong';
  }
}

/** The word for a decision with its reason. */
function worthWords(
  { judged, astray }: Decision,
  { scenario, cell }: Pick<StripView, 'scenario' | 'cell'>,
): string {
  const { worth, expectedWorth, best, choice, hand, untrue } = judged;
  if (untrue === true) return t(`flight:taskVerdict.untrue.${worth}`);
  // Whoever decides among rows alone has no place to miss.
  if (astray === 'misplaced' && hand !== 'follow' && hand !== 'go')
    return t(`flight:taskVerdict.misplaced.${hand}`);
  if (best === choice) return t('flight:taskVerdict.decision.best');
  // Whoever has done the sum right is not told that something else was a little better.
  if (expectedWorth === 'wise' && bestBySum(judged) === choice) return t('flight:taskVerdict.decision.bySum');
  const named = { best: decidedName(best, judged, scenario, cell) };
  // The model thinks less of it than the figures did that it was chosen by.
  if (worth !== expectedWorth && worth !== 'dear') return t(`flight:taskVerdict.weighed.${worth}`, named);
  return t(`flight:taskVerdict.decision.${worth}`, named);
}

/** How a decision kept to the advice of its slip; nothing where that is not what matters. */
function adviceWords({ judged: { advice, untrue }, astray }: Decision): string[] {
  // That the finding did not hold says all of it.
  if (untrue === true) return [];
  // Work in another place than the advice was about has neither followed it nor gone against it.
  if (astray === 'misplaced') return [];
  if (astray === 'misled') return [t('flight:taskVerdict.astray.misled')];
  if (advice === null) return [];
  if (!advice.kept) return [t('flight:taskVerdict.advice.against')];
  return [
    advice.waited > 0
      ? t('flight:taskVerdict.advice.waited', { count: advice.waited })
      : t('flight:taskVerdict.advice.followed'),
  ];
}

/** The sentence, in at most 25 words. */
export function verdictSentence(
  verdict: Verdict,
  strip: Pick<StripView, 'scenario' | 'cell'>,
  content: Content,
): string {
  switch (verdict.code) {
    case 'finding-wrong':
      return t(verdict.byChance ? 'flight:taskVerdict.findingByChance' : 'flight:taskVerdict.findingWrong', {
        cause: suspectName(verdict.instead, strip.cell),
      });
    case 'message-full': {
      const normal = verdict.desk.truth === 'normal';
      return t(normal ? 'flight:taskVerdict.messageNormal' : 'flight:taskVerdict.messageFull');
    }
    case 'message-likely':
      return t(
        verdict.handed === null ? 'flight:taskVerdict.messageLikely' : 'flight:taskVerdict.forecastHolds',
      );
    case 'message-partly':
      if (verdict.desk.truth === 'normal') return t(`flight:taskVerdict.partlyNormal.${verdict.element}`);
      if (verdict.element === 'work')
        return t(`flight:taskVerdict.partly.work.${verdict.handed?.kind ?? 'report'}`, {
          reader: firstName(content.scenario(strip.scenario).caller),
        });
      return t(`flight:taskVerdict.partly.${verdict.element}`);
    case 'message-misread':
      return [
        t(`flight:taskVerdict.misread.${verdict.element}`),
        t(verdict.desk.truth === 'normal' ? 'flight:taskVerdict.lessSure' : 'flight:taskVerdict.lessEffect'),
      ].join(' ');
    case 'message-misheard':
      return t(`flight:taskVerdict.misheard.${verdict.element}`);
    case 'decision':
      return [worthWords(verdict, strip), ...adviceWords(verdict)].join(' ');
    case 'blind':
      return t('flight:taskVerdict.blind');
  }
}
