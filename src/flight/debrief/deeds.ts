// The deeds that can be endorsed, by name. What shows each is in `endorsements.ts`, which the title does without.

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
