// Whoever remembers a crisis says so above the call, in their own voice and in both languages, and on the radio before it.

import { beforeAll, describe, expect, it } from 'vitest';
import { saidAtOpening } from '../../../../src/app/radio.ts';
import { fetchRules } from '../../../../src/app/rules.ts';
import { crisisMemory, flightView, type Strip } from '../../../../src/flight/index.ts';
import {
  loadLaterTexts,
  loadTexts,
  segmentName,
  setCompany,
  setLanguage,
  t,
  voice,
} from '../../../../src/language/index.ts';
import { CabinContext, type Cabin } from '../../../../src/panels/flight/parts/cabin.ts';
import { Remembered } from '../../../../src/panels/flight/strip/Remembered.tsx';
import { callOf } from '../../../../src/panels/parts/say.ts';
import { type Flying, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
  await loadLaterTexts();
  await fetchRules();
});

/** A call that waits for its stamp, of somebody who remembers this. */
function calls(had: 'waited' | 'first', storm: boolean): { flying: Flying; strip: Strip } {
  for (const seed of seeds(40)) {
    const flying = flight({ flightNumber: 2, seed }).parked();
    let found: Strip | undefined;
    flying.until((state) => {
      found = state.strips.find(
        (one) =>
          one.status === 'read' && one.storm === storm && crisisMemory(state, one, startup)?.had === had,
      );
      return found !== undefined || state.phase === 'landed';
    }, 'careful');
    if (found !== undefined) return { flying, strip: found };
  }
  throw new Error(`nobody who ${had}`);
}

/** What stands above the call of a strip. */
function above({ state }: Flying, { id }: Strip): string {
  const strip = flightView(state, state.seat, startup).strips.find((one) => one.id === id) ?? expect.fail();
  const cabin = { content: startup } as unknown as Cabin;
  const page = draw(
    <CabinContext.Provider value={cabin}>
      <Remembered strip={strip} />
    </CabinContext.Provider>,
  );
  return page.textContent ?? '';
}

describe('the call of somebody who remembers a crisis', () => {
  it.each([
    ['waited', 'remembers', false],
    ['waited', 'remembers', true],
    ['first', 'thanks', false],
    ['first', 'thanks', true],
  ] as const)('who %s begins with it, %s, on a short strip: %s', async (had, key, storm) => {
    const { flying, strip } = calls(had, storm);
    const { caller } = startup.scenario(strip.scenario);
    const { cell = 0 } = crisisMemory(flying.state, strip, startup) ?? {}; // it remembers
    for (const tag of ['nb', 'en'] as const) {
      await setLanguage(tag);
      const said = voice(caller, key, {}, { segment: segmentName(cell) });
      expect(said).toContain(segmentName(cell));
      expect(above(flying, strip)).toBe(t('flight:card.quoted', { text: said }));
      const read = saidAtOpening({ kind: 'strip', id: strip.id }, flying.state, startup);
      expect(read?.text).toBe(`${said} ${callOf(strip)}`);
    }
    await setLanguage('nb');
  });

  it('is a call like any other for everybody else', () => {
    const flying = flight({ flightNumber: 2, seed: 1 }).parked();
    flying.until((state) => state.strips.some(({ status }) => status === 'read'), 'careful');
    const strip = flying.state.strips.find(({ status }) => status === 'read') ?? expect.fail();
    expect(above(flying, strip)).toBe('');
    const read = saidAtOpening({ kind: 'strip', id: strip.id }, flying.state, startup);
    expect(read?.text).toBe(callOf(strip));
  });
});
