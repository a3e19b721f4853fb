// The verdict on the work in one sentence of at most 25 words: right or not, what it gives or costs, where it shows.
// Must not come before the work is done.

import { useEffect } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import { MAIN_FIGURE } from '../../flight/tower-task.ts';
import type { FlightState, Strip } from '../../flight/types.ts';
import { segmentName, t } from '../../language/index.ts';
import { useCabin, useFlight } from './cabin.ts';
import { Icon, type IconName } from './parts/Icon.tsx';
import { figureName, figureText } from './say.ts';
import { type TaskVerdict as Verdict, taskVerdictOf } from './task-verdict.ts';

/** Figures that stand on the cockpit's engines; the others are read off the radar. */
const ON_ENGINES: readonly string[] = ['response', 'leads', 'load'];

type Tone = 'right' | 'defensible' | 'wrong';
const SIGN: Readonly<Record<Tone, IconName>> = { right: 'check', defensible: 'flag', wrong: 'close' };

function toneOf(verdict: Verdict): Tone {
  switch (verdict.code) {
    case 'message-full':
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

function foundWords(verdict: Verdict & { code: 'finding-wrong' }): string {
  const { instead } = verdict;
  if (instead === null) return t('flight:taskVerdict.findingWrong');
  return t('flight:taskVerdict.findingInstead', {
    segment: segmentName(instead.cell),
    figure: figureName(instead.figure),
    now: figureText(instead.now, instead.unit),
    norm: figureText(instead.norm, instead.unit),
  });
}

function remedyWords(verdict: Verdict & { code: 'remedy' }, strip: Strip, content: Content): string {
  const { kind, cockpit } = content.scenario(strip.scenario);
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

/** The sentence. */
function verdictSentence(verdict: Verdict, strip: Strip, state: FlightState, content: Content): string {
  const next = state.week + 1;
  switch (verdict.code) {
    case 'finding-wrong':
      return foundWords(verdict);
    case 'message-full':
      return t('flight:taskVerdict.messageFull', { week: next });
    case 'message-partly':
      return t(`flight:taskVerdict.partly.${verdict.element}`, {
        certainty: t(`flight:certainty.${verdict.right}`),
      });
    case 'message-misheard':
      return t(`flight:taskVerdict.misheard.${verdict.element}`);
    case 'remedy':
      return remedyWords(verdict, strip, content);
    case 'blind':
      return t(verdict.slip ? 'flight:taskVerdict.blindSlip' : 'flight:taskVerdict.blind', { week: next });
  }
}

/** Says the verdict on the last piece of work; nothing where none was done. `say` also reads it aloud, once. */
export function TaskVerdict({ strip, say }: { readonly strip: Strip; readonly say?: boolean }) {
  const { game, content } = useCabin();
  const state = useFlight();
  const verdict = taskVerdictOf(state, strip, content);
  const sentence = verdict === null ? null : verdictSentence(verdict, strip, state, content);
  useEffect(() => {
    if (say === true && sentence !== null) game.announce(sentence);
  }, [game, say, sentence]);
  if (verdict === null) return null;
  const tone = toneOf(verdict);
  return (
    <p class={`task-verdict verdict-${tone}`}>
      <Icon name={SIGN[tone]} />
      <span>{sentence}</span>
    </p>
  );
}
