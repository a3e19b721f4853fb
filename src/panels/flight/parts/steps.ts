// What to do next with a strip, in a few words, and whether it asks for anything at all.

import type { StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { seatInside } from '../../parts/say.ts';

/** True when the effect of a finished strip is due to be checked. */
export function checkDue(strip: Pick<StripView, 'check'>, week: number): boolean {
  return strip.check !== null && !strip.check.done && strip.check.dueWeek <= week;
}

/** True when the strip asks for nothing now; the bay then shows it as one line. */
export function isDone(strip: Pick<StripView, 'check' | 'status'>, week: number): boolean {
  if (checkDue(strip, week)) return false;
  return strip.status === 'ordered' || strip.status === 'effective' || strip.status === 'closed';
}

/** «Les», «Oppgave i tårnet», «Vent til uke 7», … */
export function nextStep(strip: StripView, week: number): string {
  if (checkDue(strip, week)) return t('flight:next.check');
  switch (strip.status) {
    case 'waiting':
      if (!strip.called) return t('flight:next.uncalled');
      return t('flight:next.waiting', { week: strip.availableWeek });
    case 'arrived':
      return t('flight:next.read');
    case 'read':
      return t('flight:next.stamp');
    case 'returned':
      return strip.availableWeek > week
        ? t('flight:next.returnedLater', { week: strip.availableWeek })
        : t('flight:next.stampAgain');
    case 'working':
      return strip.job === null
        ? t('flight:next.stamp')
        : t('flight:next.work', { seat: seatInside(strip.job.seat) });
    case 'ordered':
      return strip.landsWeek === null
        ? t('flight:next.ordered')
        : t('flight:next.lands', { week: strip.landsWeek });
    case 'effective':
      return t('flight:next.works');
    case 'closed':
      return t('flight:next.closed');
  }
}
