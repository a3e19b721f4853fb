// The points, by group and line by line.

import type { Debrief, ScoreGroup } from '../../flight/index.ts';
import { formatChange, formatFigure, t, textOf } from '../../language/index.ts';
import { callsign } from '../parts/say.ts';
import { Section } from '../parts/Page.tsx';
import { StackTable } from '../parts/StackTable.tsx';

const GROUPS: readonly ScoreGroup[] = [
  'seats',
  'words',
  'work',
  'messages',
  'handing-on',
  'early',
  'deductions',
];

function Groups({ scores }: { readonly scores: Debrief['scores'] }) {
  return (
    <div class="score-groups">
      {GROUPS.filter((group) => scores[group].length > 0).map((group) => (
        <table key={group} class="table compact">
          <caption>{t(`debrief:points.group.${group}`)}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{t('debrief:points.each')}</th>
              <th scope="col">{t('debrief:points.count')}</th>
              <th scope="col">{t('debrief:points.points')}</th>
            </tr>
          </thead>
          <tbody>
            {scores[group].map(({ event, count, points }) => (
              <tr key={event}>
                <th scope="row">{textOf(`flight:score.${event}`)}</th>
                <td class="number">{count}</td>
                <td class="number">{formatChange(points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** The total, the groups, and every line with its week. */
export function Points({ debrief }: { readonly debrief: Debrief }) {
  const { entries, score, scores, points } = debrief;
  const nameOf = (id: string | null) => {
    const entry = entries.find(({ strip }) => strip.id === id);
    return entry === undefined ? t('debrief:points.noStrip') : callsign(entry.strip);
  };
  return (
    <Section title={t('debrief:points.title')} lead={t('debrief:points.lead')} id="points">
      <p class="big-line">{t('debrief:points.sum', { points: formatFigure(points, 'count') })}</p>
      <Groups scores={scores} />
      <details class="why">
        <summary>{t('debrief:points.everyLine')}</summary>
        <div class="table-room">
          <StackTable
            columns={[
              t('debrief:points.strip'),
              t('debrief:points.week'),
              t('debrief:points.each'),
              t('debrief:points.points'),
            ]}
            rows={score.map((line, i) => ({
              id: String(i),
              name: nameOf(line.strip),
              cells: [line.week, textOf(`flight:score.${line.event}`), formatChange(line.points)],
            }))}
          />
        </div>
      </details>
    </Section>
  );
}
