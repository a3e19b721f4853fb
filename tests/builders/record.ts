// A landed flight in the history, of whatever company.

import type { FlightRecord } from '../../src/flight/index.ts';

export const recordOf = (company: string, id = company): FlightRecord => ({
  id,
  at: '2026-01-01T00:00:00.000Z',
  seed: 1,
  company,
  flightNumber: 1,
  saved: null,
  landing: 0.9,
  right: 1,
  decisions: 2,
  missed: [],
  commands: [],
});
