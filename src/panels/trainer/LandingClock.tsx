// When the class lands, on the wall: the time and the minutes until then; and, large, the week in which it should be by the clock.

import { useEffect, useState } from 'preact/hooks';
import { clockText, t } from '../../language/index.ts';
import { begunAt, dueByClock } from './class-week.ts';
import type { ClassWish } from './class-link.ts';

/** Often enough for minutes. */
const LOOK_MS = 5000;

/** The time of the day by this machine's clock, in minutes since midnight. */
export function minutesNow(): number {
  const now = new Date();
  return 60 * now.getHours() + now.getMinutes();
}

function useMinutes(): number {
  const [now, setNow] = useState(minutesNow);
  useEffect(() => {
    const looks = window.setInterval(() => setNow(minutesNow()), LOOK_MS);
    return () => window.clearInterval(looks);
  }, []);
  return now;
}

/** @param land minutes since midnight */
export function LandingClock({ land }: { readonly land: number }) {
  const left = land - useMinutes();
  return (
    <p class="class-land">
      {t('trainer:link.landAt', { time: clockText(land) })}
      {' · '}
      {left > 0 ? t('trainer:link.landLeft', { count: left }) : t('trainer:link.landNow')}
    </p>
  );
}

/** The week for the wall. @param wish with a landing time, for which the class has begun */
export function WallWeek({ wish, land }: { readonly wish: ClassWish; readonly land: number }) {
  const now = useMinutes();
  const due = dueByClock(wish, { at: begunAt(wish, now) ?? now, land }, now);
  const finish = due === 'finish';
  return (
    <div class="wall-week">
      {finish ? null : <p class="wall-week-lead">{t('trainer:link.weekLead')}</p>}
      <p class="wall-week-due">
        {finish ? t('trainer:link.landNow') : null}
        {due === 'school' ? t('common:screen.school') : null}
        {typeof due === 'object' ? t('trainer:link.weekIs', due) : null}
      </p>
      <p class="wall-week-land">
        <span>{t('trainer:link.landAt', { time: clockText(land) })}</span>
        {finish ? null : <span>{t('trainer:link.landLeft', { count: land - now })}</span>}
      </p>
      <p class="wall-week-seed">{t('trainer:link.largeSeed', { seed: wish.seed })}</p>
    </div>
  );
}
