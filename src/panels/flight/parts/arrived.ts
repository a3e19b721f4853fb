// What is read aloud of a call that has come.

import type { FlightView, Strip } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { callsign } from '../../parts/say.ts';
import { headlineSeen } from './in-book.ts';

export function arrivedText(strip: Strip, state: FlightView): string {
  return t('flight:bay.arrived', { callsign: callsign(strip), headline: headlineSeen(strip, state) });
}
