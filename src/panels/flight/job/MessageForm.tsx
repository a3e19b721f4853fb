// The message to the cockpit. Segment and finding are given; the player may add certainty and advice.
// Must not fill in anything: leaving an element out is a mistake that players are meant to be able to make.

import { useMemo } from 'preact/hooks';
import {
  type AdviceId,
  type Certainty,
  findingOf,
  type JobView,
  type StripView,
} from '../../../flight/index.ts';
import { formatFigure, inSentences, segmentName, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Choices } from '../../parts/Choices.tsx';
import { Commit } from '../../parts/Commit.tsx';
import { useDraft } from '../parts/draft.ts';
import { Icon } from '../../parts/Icon.tsx';
import { findingText } from '../../parts/say.ts';

type Left<Value> = Value | 'out' | null;

function told<Value extends string>(choice: Left<Value>): Value | null {
  return choice === 'out' ? null : choice;
}

/** Certainty, advice, a preview of the message, and «Send». */
export function MessageForm({ strip, job }: { readonly strip: StripView; readonly job: JobView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  const [certainty, setCertainty] = useDraft<Left<Certainty>>(`certainty ${strip.id}`, null);
  const [advice, setAdvice] = useDraft<Left<AdviceId>>(`advice ${strip.id}`, null);
  const finding = job.finding === null ? null : findingOf(task, job.finding);
  if (finding === null) return null;
  const adviceWords = (id: AdviceId) => words(strip.scenario, `advice.${id}`, strip.facts);
  const spoken = [
    segmentName(finding.cell),
    findingText(finding.figure, finding.unit, finding.value),
    told(certainty) === null ? t('flight:message.gap') : t(`flight:certainty.${told(certainty) ?? 'unsure'}`),
    told(advice) === null ? t('flight:message.gap') : adviceWords(told(advice) ?? 'right'),
  ];
  const send = () => {
    hand.send({ kind: 'send-message', strip: strip.id, certainty: told(certainty), advice: told(advice) });
  };
  return (
    <div class="task">
      <p class="task-lead">{t('flight:message.lead')}</p>
      <p class="aside">
        {t('flight:message.rule', { uncertainty: formatFigure(task.uncertainty, 'share') })}
      </p>
      <Choices<Certainty | 'out'>
        legend={t('flight:message.certainty')}
        layout="grid"
        chosen={certainty}
        onChoose={setCertainty}
        choices={[
          { value: 'certain', label: t('flight:certainty.certain') },
          { value: 'fairly', label: t('flight:certainty.fairly') },
          { value: 'unsure', label: t('flight:certainty.unsure') },
          { value: 'out', label: t('flight:message.leaveOut') },
        ]}
      />
      <Choices<AdviceId | 'out'>
        legend={t('flight:message.advice')}
        chosen={advice}
        onChoose={setAdvice}
        choices={[
          ...task.adviceOrder.map((id) => ({ value: id, label: adviceWords(id) })),
          { value: 'out' as const, label: t('flight:message.leaveOut') },
        ]}
      />
      <p class="spoken">
        <Icon name="radio" />
        <span>{t('flight:message.spoken', { text: inSentences(spoken) })}</span>
      </p>
      <Commit>
        <button type="button" class="button wide commit" onClick={send}>
          {t('flight:message.send')}
        </button>
      </Commit>
    </div>
  );
}
