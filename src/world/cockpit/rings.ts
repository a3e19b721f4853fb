// Which instrument or figure is ringed when a task cites it.
// Must not ring by anything but the ids given.

import type { InstrumentId } from '../../flight/index.ts';

const INSTRUMENT_OF: Readonly<Record<string, InstrumentId>> = {
  glidePath: 'glidePath',
  engines: 'engines',
  fuel: 'fuel',
  turbulence: 'turbulence',
  speed: 'speed',
  heading: 'heading',
  bank: 'bank',
  route: 'route',
  leads: 'engines',
  response: 'engines',
  load: 'engines',
  accounts: 'bank',
  meeting: 'speed',
  offer: 'speed',
  talks: 'speed',
  close: 'speed',
  win: 'speed',
  quoteDays: 'speed',
  return: 'heading',
  leavers: 'turbulence',
  incomplete: 'turbulence',
  startDays: 'turbulence',
};
/** Where a figure shows as long as its own instrument sleeps. */
const INSTEAD: Readonly<Partial<Record<InstrumentId, InstrumentId>>> = {
  bank: 'engines',
  speed: 'glidePath',
  heading: 'glidePath',
  route: 'glidePath',
};

/** The awake instruments to ring in the cockpit. */
export function ringedInstruments(
  ids: readonly string[],
  awake: readonly InstrumentId[],
): ReadonlySet<InstrumentId> {
  const ringed = new Set<InstrumentId>();
  for (const id of ids) {
    const own = INSTRUMENT_OF[id];
    if (own === undefined) continue;
    const shown = awake.includes(own) ? own : INSTEAD[own];
    if (shown !== undefined && awake.includes(shown)) ringed.add(shown);
  }
  return ringed;
}
