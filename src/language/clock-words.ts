// Times of the day in words.

import { t } from './translate.ts';

const HOUR = 60;

/** A time of the day as it is written: «10.35». @param minutes since midnight */
export function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return t('common:clock.time', { hours: two(Math.floor(minutes / HOUR)), minutes: two(minutes % HOUR) });
}
