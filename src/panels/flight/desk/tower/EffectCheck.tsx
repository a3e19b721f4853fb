// The effect check of a remedy: what was promised, the record before it and since, and three things to say of it, each with one press.
// Must not hint at the answer: the week promised and the last one of the record are both written, and the player compares them.

import { useMemo } from 'preact/hooks';
import { EFFECT_ANSWERS, type EffectAnswer, type StripView } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { Answers } from '../../../parts/Answers.tsx';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { cardAction, useCardActions } from '../../parts/card-actions.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { EffectRecord, EffectTable } from './EffectRecord.tsx';
import { lastWeekOf } from './effect-words.ts';

/** The record, and the answers. */
export function EffectCheck({ strip }: { readonly strip: StripView }) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.effectTask(strip.id), [game, flight, strip.id]);
  const report = (says: EffectAnswer) => hand.send({ kind: 'check-effect', strip: strip.id, says });
  const free = flight.orders.tower;
  useCardActions(
    EFFECT_ANSWERS.map((one, i) =>
      cardAction('tower', `says-${one}`, 'flight:check.action.say', String(i + 1), free, () => report(one)),
    ),
  );
  return (
    <div class="task effect-check">
      <p class="task-lead">
        {t('flight:check.lead', {
          full: task.fullWeek,
          last: lastWeekOf(task),
        })}
      </p>
      <EffectRecord task={task} />
      {free ? (
        <>
          <Answers<EffectAnswer>
            legend={t('flight:check.ask')}
            quiet
            onAnswer={report}
            answers={EFFECT_ANSWERS.map((one) => ({
              value: one,
              hint: <KeyHint action={`says-${one}`} />,
              label: t(`flight:check.says.${one}`),
            }))}
          />
          <EffectTable task={task} />
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
