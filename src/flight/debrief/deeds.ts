// The deeds that can be endorsed, by name and seat. What shows each is in `endorsements.ts`, which the title does without.

import type { Seat } from '../state/strip.ts';

export const ENDORSEMENTS = [
  'asked-first',
  'few-cards',
  'chance-found',
  'heard-all',
  'acted-on-known',
  'refused-advice',
  'all-wise',
  'right-one-waited',
] as const;
export type EndorsementId = (typeof ENDORSEMENTS)[number];

const SEATS: Readonly<Record<EndorsementId, Seat>> = {
  'asked-first': 'tower',
  'few-cards': 'tower',
  'chance-found': 'tower',
  'heard-all': 'tower',
  'acted-on-known': 'cockpit',
  'refused-advice': 'cockpit',
  'all-wise': 'cockpit',
  'right-one-waited': 'cockpit',
};

/** The seat in which a deed is done. */
export function seatOfEndorsement(deed: EndorsementId): Seat {
  return SEATS[deed];
}
