// What to do next with a strip, in a few words, and whether it asks for anything at all.

import {
  claimsTo,
  type Crew,
  holderOf,
  isUnsettled,
  otherSeat,
  type Seat,
  type StripView,
} from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { seatInside } from '../../parts/say.ts';

/** True when the effect of a finished strip is due to be checked. */
export function checkDue(strip: Pick<StripView, 'check'>, week: number): boolean {
  return strip.check !== null && !strip.check.done && strip.check.dueWeek <= week;
}

/** True while the tower has not had its last word on what was done. */
function awaitsCheck({ check }: Pick<StripView, 'check'>): boolean {
  return check !== null && !check.done;
}

/** True when the tower has told of it and nobody has done anything about it: its slip is on the way, or hangs. */
export function awaitsSlip({ status, remedy }: Pick<StripView, 'status' | 'remedy'>): boolean {
  return status === 'ordered' && remedy === null;
}

/** True while each week costs something, and somebody could end that. */
export function isWaiting(strip: Pick<StripView, 'status' | 'remedy' | 'storm'>): boolean {
  return !strip.storm && (isUnsettled(strip) || awaitsSlip(strip));
}

/** True when the strip asks for nothing more now; it shrinks to one line. */
export function isDone(strip: Pick<StripView, 'check' | 'status' | 'remedy'>, week: number): boolean {
  if (checkDue(strip, week) || awaitsSlip(strip)) return false;
  return strip.status === 'ordered' || strip.status === 'effective' || strip.status === 'closed';
}

/** True when the last that was written is that nothing lies behind it: then there is nothing to do. */
function isNormal({ log }: Pick<StripView, 'log'>): boolean {
  return log.at(-1)?.about === 'normal';
}

/** The sign of a strip that asks for nothing more: a tick stands for help that has come, or that was not needed, and for nothing else. */
export function doneSign(strip: StripView): 'check' | 'clock' | 'close' {
  const { status, remedy, storm, stamps } = strip;
  if (status === 'ordered' || (status === 'effective' && awaitsCheck(strip))) return 'clock';
  if (status === 'closed' && isNormal(strip)) return 'check';
  return status === 'effective' || remedy !== null || (storm && stamps.length > 0) ? 'check' : 'close';
}

function closedStep(strip: StripView): string {
  const { remedy, storm, stamps } = strip;
  if (isNormal(strip)) return t('flight:next.normal');
  if (storm) return t(stamps.length > 0 ? 'flight:next.closed' : 'flight:next.crew');
  return t(remedy === null ? 'flight:next.left' : 'flight:next.closed');
}

/** What says who may stamp: who sits here, and what two people have said. */
interface Sitting {
  readonly crew: Crew | null;
  readonly week: number;
  readonly seat: Seat;
  readonly withBook: boolean;
}

/**
 * The seat that may stamp a strip on this page; null = none. One player stamps where they sit; of two people whoever has taken it, and at one
 * screen for either.
 */
export function stampingSeat(
  { id }: Pick<StripView, 'id'>,
  { crew, week, seat, withBook }: Sitting,
): Seat | null {
  if (crew === null) return seat;
  const claims = claimsTo(crew, id, week);
  const holder = claims === undefined ? null : holderOf(claims);
  if (holder === seat) return seat;
  return withBook && holder === otherSeat(seat) ? holder : null;
}

/** What two people have said of a strip this week, for whoever does not have it; null where it is one's own, or there is one player. */
export function claimStep(
  strip: Pick<StripView, 'id' | 'status' | 'early' | 'arrivedWeek'>,
  sitting: Sitting,
): string | null {
  const { id, status, early, arrivedWeek } = strip;
  const { crew, week } = sitting;
  if (crew === null || (status !== 'read' && status !== 'returned')) return null;
  if (early && arrivedWeek === week) return t('flight:next.claimLater');
  const claims = claimsTo(crew, id, week);
  if (claims === undefined) return status === 'read' ? t('flight:next.claim') : null;
  const holder = holderOf(claims);
  return holder === null || stampingSeat(strip, sitting) !== null ? null : t(`flight:next.taken.${holder}`);
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
      // A short strip has nothing to mark.
      return t(strip.storm ? 'flight:next.stampShort' : 'flight:next.stamp');
    case 'returned':
      return strip.availableWeek > week
        ? t('flight:next.returnedLater', { week: strip.availableWeek })
        : t('flight:next.stampAgain');
    case 'working':
      return strip.job === null
        ? t('flight:next.stamp')
        : t('flight:next.work', { seat: seatInside(strip.job.seat) });
    case 'ordered':
      if (awaitsSlip(strip)) {
        return strip.landsWeek !== null && strip.landsWeek > week
          ? t('flight:next.slipLater', { week: strip.landsWeek })
          : t('flight:next.slipWaits');
      }
      return strip.landsWeek === null
        ? t('flight:next.ordered')
        : t('flight:next.lands', { week: strip.landsWeek });
    case 'effective':
      return awaitsCheck(strip) && strip.check !== null
        ? t('flight:next.checkFrom', { week: strip.check.dueWeek })
        : t('flight:next.works');
    case 'closed':
      return closedStep(strip);
  }
}
