// The personal report on one sheet of paper; hidden on the screen.
// Must not hold a name: the sheet may be passed round.

import type { Debrief } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';
import { callsign, headline, savedText, seatName, shareText } from '../parts/say.ts';
import { flightName, openingSentence, worthText } from './phrasing.ts';
import { rowName } from '../parts/article/names.ts';

interface Props {
  readonly debrief: Debrief;
  /** What the player has written about Monday; empty = nothing, and there is room to do it by hand. */
  readonly sentence: string;
}

/** One page, black on white. */
export function ReportSheet({ debrief, sentence }: Props) {
  const { saved, landings, entries, missed, next, discernment, bias, setup } = debrief;
  const { share, meaningful } = saved;
  return (
    <section class="report-sheet" aria-hidden="true">
      <p class="report-over">
        {t('debrief:sheet.title')} · {t('common:game.title')} · {flightName(setup)}
      </p>
      <p class="report-title">{openingSentence(debrief)}</p>
      <p>
        {meaningful
          ? `${savedText(share.you)} ${t('debrief:saved.alone', { som: shareText(share.som), analyst: shareText(share.analyst) })}`
          : t('debrief:saved.meaningless')}{' '}
        {t('debrief:landing.sentence', {
          expected: formatFigure(landings.lastExpected, 'share'),
          you: formatFigure(landings.you, 'share'),
          none: formatFigure(landings.none, 'share'),
          ideal: formatFigure(landings.ideal, 'share'),
        })}
      </p>
      <p>
        {t(`debrief:roles.discernment.${discernment}`)} {t(`debrief:roles.bias.${bias}`)}
      </p>
      <table>
        <thead>
          <tr>
            {(['week', 'strip', 'belonged', 'chosen', 'verdict', 'worth'] as const).map((column) => (
              <th key={column}>{t(`debrief:sheet.columns.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.strip.id}>
              <td>{entry.stamp?.week ?? entry.strip.arrivedWeek}</td>
              <td>
                {callsign(entry.strip)}: {headline(entry.strip)}
              </td>
              <td>{seatName(entry.belonged)}</td>
              <td>{entry.stamp === null ? t('debrief:timeline.notStamped') : seatName(entry.stamp.seat)}</td>
              <td>{entry.stamp === null ? '' : t(`flight:verdict.seat.${entry.stamp.verdict.seat}`)}</td>
              <td>{worthText(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <strong>{t('debrief:sheet.learn')}:</strong> {t(`debrief:next.focus.${next.focus}`)}{' '}
        {missed.length === 0
          ? ''
          : `${t('debrief:missed.title')}: ${missed
              .slice(0, 4)
              .map(({ row }) => rowName(row))
              .join(', ')}.`}
      </p>
      <div class="report-notes">
        <p>
          <strong>{t('debrief:sheet.monday')}</strong>
        </p>
        {sentence === '' ? null : <p class="report-sentence">{sentence}</p>}
        <p class={sentence === '' ? 'report-own by-hand' : 'report-own'}>{t('debrief:sheet.notes')}</p>
      </div>
      <p class="report-foot">{t('debrief:sheet.noName')}</p>
    </section>
  );
}
