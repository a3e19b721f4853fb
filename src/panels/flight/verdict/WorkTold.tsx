// What a verdict tells of work that was handed in: what each part of it led to.

import type { AlarmTold as Alarm, Table, WorkTold as Told } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { AlarmCurve } from '../desk/charts/AlarmCurve.tsx';
import { seenAt } from '../../parts/record/record-words.ts';
import { WatchedTable } from '../desk/tower/WatchedTable.tsx';
import { OutcomeBand } from '../desk/charts/OutcomeBand.tsx';
import { alarmText, coveredText, forecastTold, reportTold } from './work-told-words.ts';

interface Props {
  readonly told: Told;
  readonly task: Table;
}

interface AlarmProps {
  readonly told: Told & { readonly kind: 'alarm' };
  readonly one: Alarm;
  readonly task: Table;
  /** True for the alarm that would have been better. */
  readonly better?: boolean;
}

/** When an alarm would have rung, drawn over its curve. */
function AlarmTold({ told, one, task, better = false }: AlarmProps) {
  const { record, limit, firstWeek, falseWeeks } = one;
  const rings = record.weeks.filter(({ share }) => share !== null && share >= limit).map(({ week }) => week);
  return (
    <li>
      <Icon name={better || told.worth === 'whole' ? 'check' : 'close'} />
      <div class="alarm-told">
        <p>{alarmText(one, { onsetWeek: told.onsetWeek, cell: task.cell }, better)}</p>
        <AlarmCurve weeks={record.weeks} onsetWeek={told.onsetWeek} limit={limit} rings={rings} />
        <p class="aside">
          {t('flight:alarm.told.rings', {
            rang: firstWeek === null ? 0 : rings.length - falseWeeks.length,
            before: falseWeeks.length,
          })}
        </p>
        <div class="unseen">
          <WatchedTable record={record} seen={seenAt(task)} />
        </div>
      </div>
    </li>
  );
}

/** The rows of a list. */
export function WorkTold({ told, task }: Props) {
  switch (told.kind) {
    case 'report':
      return (
        <>
          {reportTold(told, task).map(({ part, answered, text }) => (
            <li key={part}>
              <Icon name={answered ? 'check' : 'close'} />
              <p>{text}</p>
            </li>
          ))}
        </>
      );
    case 'forecast':
      return (
        <>
          <li>
            <Icon name={told.worth === 'whole' ? 'check' : 'close'} />
            <div class="alarm-told">
              <p>{coveredText(told)}</p>
              <OutcomeBand outcome={told.outcome} />
            </div>
          </li>
          {forecastTold(told).map(({ id, holds, text }) => (
            <li key={id}>
              <Icon name={holds ? 'check' : 'close'} />
              <p>{text}</p>
            </li>
          ))}
        </>
      );
    case 'alarm':
      return (
        <>
          <AlarmTold told={told} one={told.chosen} task={task} />
          {told.worth === 'whole' ? null : <AlarmTold told={told} one={told.right} task={task} better />}
        </>
      );
  }
}
