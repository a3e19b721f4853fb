// The tower's desk when an alarm is to be set: records to watch, each as a curve, and the limit from which it rings.
// Must not say when or how often an alarm would ring: that is what the player has to see.

import type { AlarmTask, StripView } from '../../../../flight/index.ts';
import { firstName, formatFigure, recordName, t } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { useCabin } from '../../parts/cabin.ts';
import { cardAction, useCardActions } from '../../parts/card-actions.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { AlarmCurve } from '../charts/AlarmCurve.tsx';
import { seenAt, shareText } from '../../../parts/record/record-words.ts';
import { Symptom } from './Symptom.tsx';
import { WatchedTable } from './WatchedTable.tsx';

/** The records, the limits, and the button that sets the alarm. */
export function AlarmPanel({ strip, task }: { readonly strip: StripView; readonly task: AlarmTask }) {
  const { content, hand } = useCabin();
  const { records, limits } = task;
  const [record, setRecord] = useDraft<number | null>(`alarm record ${strip.id} ${strip.leg}`, null);
  const [limit, setLimit] = useDraft<number | null>(`alarm limit ${strip.id} ${strip.leg}`, null);
  const seen = seenAt(task);
  const missing = record === null ? 'record' : limit === null ? 'limit' : null;
  const handIn = () => {
    if (record === null || limit === null) return;
    hand.send({ kind: 'hand-in', strip: strip.id, answer: { kind: 'alarm', record, limit } });
  };
  const share = limit === null ? null : (limits[limit] ?? null);
  useCardActions([
    ...records.map((_, i) =>
      cardAction('tower', `record-${i + 1}`, 'flight:alarm.action.record', String(i + 1), true, () =>
        setRecord(i),
      ),
    ),
    ...limits.map((_, i) =>
      cardAction(
        'tower',
        `limit-${i + 1}`,
        'flight:alarm.action.limit',
        String(records.length + i + 1),
        true,
        () => setLimit(i),
      ),
    ),
    cardAction('tower', 'hand-in', 'flight:alarm.handIn', 'Enter', missing === null, handIn),
  ]);
  return (
    <div class="task">
      <div class="desk">
        <div class="alarm">
          <Symptom task={task} />
          <p class="task-lead">
            {t('flight:alarm.lead', { caller: firstName(content.scenario(strip.scenario).caller) })}
          </p>
          <Choices<number>
            legend={t('flight:alarm.which')}
            layout="grid"
            chosen={record}
            onChoose={setRecord}
            choices={records.map((one, i) => ({
              value: i,
              hint: <KeyHint action={`record-${i + 1}`} />,
              label: recordName(one.counts, task.cell),
              detail: (
                <span class="alarm-record">
                  <AlarmCurve weeks={one.weeks} onsetWeek={task.onsetWeek} limit={share} />
                  <span>
                    {t('flight:alarm.legend', {
                      usual: shareText(one.usual),
                      cases: formatFigure(one.cases, 'count'),
                    })}
                  </span>
                </span>
              ),
            }))}
          />
          <p class="aside">{t('flight:alarm.lines')}</p>
          <Choices<number>
            legend={t('flight:alarm.from')}
            layout="grid"
            chosen={limit}
            onChoose={setLimit}
            choices={limits.map((one, i) => ({
              value: i,
              hint: <KeyHint action={`limit-${i + 1}`} />,
              label: shareText(one),
            }))}
          />
          <div class="unseen">
            {records.map((one) => (
              <WatchedTable key={one.counts} record={one} seen={seen} />
            ))}
          </div>
        </div>
      </div>
      <Commit>
        <button type="button" class="button wide commit" disabled={missing !== null} onClick={handIn}>
          {missing === null ? t('flight:alarm.handIn') : t(`flight:alarm.missing.${missing}`)}
          {missing === null ? <KeyHint action="hand-in" /> : null}
        </button>
      </Commit>
    </div>
  );
}
