// The effect check of a remedy: what was promised, the record before it and since, and three things to say of it.
// Must not hint at the answer: the week promised and the week that begins are both written, and the player compares them.

import { useMemo } from 'preact/hooks';
import { EFFECT_ANSWERS, type EffectAnswer, type StripView } from '../../../../flight/index.ts';
import { suspectName, t } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { cardAction, useCardActions } from '../../parts/card-actions.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { EffectRecord, EffectTable } from './EffectRecord.tsx';

/** The record, the answers, and the button that reports. */
export function EffectCheck({ strip }: { readonly strip: StripView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.effectTask(strip.id), [game, flight, strip.id]);
  const [says, setSays] = useDraft<EffectAnswer | null>(`check ${strip.id} ${flight.week}`, null);
  const report = () => {
    if (says !== null) hand.send({ kind: 'check-effect', strip: strip.id, says });
  };
  const free = flight.orders.tower;
  useCardActions([
    ...EFFECT_ANSWERS.map((one, i) =>
      cardAction('tower', `says-${one}`, 'flight:check.action.say', String(i + 1), free, () => setSays(one)),
    ),
    cardAction('tower', 'report-effect', 'flight:check.report', 'Enter', free && says !== null, report),
  ]);
  return (
    <div class="task effect-check">
      <p class="task-lead">
        {t('flight:check.lead', {
          suspect: suspectName(task.about, task.cell),
          full: task.fullWeek,
          now: task.week,
        })}
      </p>
      <EffectRecord task={task} />
      {free ? (
        <>
          <Choices<EffectAnswer>
            legend={t('flight:check.ask')}
            quiet
            chosen={says}
            onChoose={setSays}
            choices={EFFECT_ANSWERS.map((one) => ({
              value: one,
              hint: <KeyHint action={`says-${one}`} />,
              label: t(`flight:check.says.${one}`),
            }))}
          />
          <EffectTable task={task} />
          <Commit>
            <button type="button" class="button wide commit" disabled={says === null} onClick={report}>
              {t(says === null ? 'flight:check.ask' : 'flight:check.report')}
              {says === null ? null : <KeyHint action="report-effect" />}
            </button>
          </Commit>
        </>
      ) : (
        <>
          <p class="note">{t('flight:check.spent')}</p>
          <EffectTable task={task} />
        </>
      )}
    </div>
  );
}
