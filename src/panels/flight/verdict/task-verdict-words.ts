// The words of a verdict on work: a sentence of at most 25 words, and its tone.

import type { Content } from '../../../content/index.ts';
import { MAIN_FIGURE } from '../../../quarter/main-figure.ts';
import type { StripView, TaskVerdict as Verdict } from '../../../flight/index.ts';
import { firstName, suspectName, t } from '../../../language/index.ts';
import { figureName } from '../../parts/say.ts';

/** Figures that are seen on the cockpit's engines; all others are seen on the radar. */
const ON_ENGINES: readonly string[] = ['response', 'leads', 'load'];

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
    case 'remedy':
      if (verdict.remedy === 'elsewhere') return 'wrong';
      return verdict.remedy === 'root' && verdict.full ? 'right' : 'defensible';
    default:
      return 'wrong';
  }
}

function remedyWords(
  verdict: Verdict & { code: 'remedy' },
  strip: Pick<StripView, 'scenario'>,
  content: Content,
): string {
  const { kind, cockpit } = content.full(strip.scenario);
  const figure = MAIN_FIGURE[kind];
  const values = {
    week: verdict.lands,
    figure: figureName(figure),
    where: t(ON_ENGINES.includes(figure) ? 'flight:taskVerdict.engines' : 'flight:taskVerdict.radar'),
  };
  if (verdict.remedy === 'patch') return t('flight:taskVerdict.patch', values);
  if (verdict.remedy === 'root')
    return t(verdict.full ? 'flight:taskVerdict.root' : 'flight:taskVerdict.rootPartly', values);
  return t('flight:taskVerdict.elsewhere', {
    ...values,
    hint: t(`flight:taskVerdict.hint.${cockpit?.kind ?? 'follow'}`),
  });
}

/** The sentence, in at most 25 words. */
export function verdictSentence(
  verdict: Verdict,
  strip: Pick<StripView, 'scenario'>,
  content: Content,
): string {
  switch (verdict.code) {
    case 'finding-wrong':
      return t('flight:taskVerdict.findingWrong', { cause: suspectName(verdict.instead) });
    case 'message-full': {
      const normal = verdict.desk.truth === 'normal';
      return t(normal ? 'flight:taskVerdict.messageNormal' : 'flight:taskVerdict.messageFull', {
        week: verdict.hangs,
      });
    }
    case 'message-likely':
      return t(
        verdict.handed === null ? 'flight:taskVerdict.messageLikely' : 'flight:taskVerdict.forecastHolds',
        {
          week: verdict.hangs,
        },
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
    case 'remedy':
      return remedyWords(verdict, strip, content);
    case 'blind':
      return t(verdict.slip ? 'flight:taskVerdict.blindSlip' : 'flight:taskVerdict.blind');
  }
}
