// What the screen of two people leaves to the tower's book: in even weeks the controller reads the call.

import { type FlightView, isInBook, type StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { headline } from '../../parts/say.ts';

/** True for a call that stands in the book and not on this screen. */
export function isCallInBook(
  { arrivedWeek }: Pick<StripView, 'arrivedWeek'>,
  { withBook }: Pick<FlightView, 'withBook'>,
): boolean {
  return withBook && isInBook(arrivedWeek);
}

type Headed = Parameters<typeof headline>[0] & Pick<StripView, 'arrivedWeek' | 'status'>;

/** The line on the strip. A short strip's only line is its call, which the book may have while the strip is open. */
export function headlineSeen(strip: Headed, flight: Pick<FlightView, 'withBook'>): string {
  const hidden = strip.storm && strip.status !== 'closed' && isCallInBook(strip, flight);
  return hidden ? t('flight:strip.inBook') : headline(strip);
}
