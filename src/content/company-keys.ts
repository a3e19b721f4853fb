// The parts of a company's texts that are no scenario's.

export const COMPANY_KEYS: readonly string[] = [
  'company',
  'segments',
  'people',
  'voices',
  'processes',
  'log',
  'suspects',
  'records',
  'remedies',
  'titles',
  'groups',
  'hopes',
  'waited',
  'dials',
  'departments',
];
