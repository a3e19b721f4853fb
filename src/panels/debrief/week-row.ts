// The row that one copies of the week's quarter: how it went, strip by strip, with nothing in it that would spoil it for others.

import { type Debrief, calendarWeekOf } from '../../flight/index.ts';
import { formatFigure, t } from '../../language/index.ts';

const RIGHT = '■';
const WRONG = '□';

/**
 * The row, e.g. «Klarert for salg, uke 48 ■■□■ 83 % reddet»: a square for each strip in the order of its arrival, full where the first stamp
 * was in a seat that may have it; without the share where too little could be saved for one. Null where the flight was not the week's quarter.
 */
export function weekRow({ setup, entries, saved }: Debrief): string | null {
  const week = calendarWeekOf(setup);
  if (week === null) return null;
  const squares = entries.map(({ strip }) => {
    const [first] = strip.stamps;
    return first === undefined || first.verdict.seat === 'wrong' ? WRONG : RIGHT;
  });
  const row = t('debrief:week.row', { week: week.week, squares: squares.join('') });
  if (!saved.meaningful) return row;
  return `${row} ${t('debrief:week.saved', { saved: formatFigure(saved.share.you, 'share') })}`;
}
