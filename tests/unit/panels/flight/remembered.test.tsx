// Whoever remembers a crisis says so in their own voice, in both languages: before the line of a short strip, and at the end of a full call.

import { signal } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { saidAtOpening } from '../../../../src/app/radio.ts';
import { fetchRules } from '../../../../src/app/rules.ts';
import {
  type CrisisMemory,
  crisisMemory,
  type FlightState,
  flightView,
  type Strip,
} from '../../../../src/flight/index.ts';
import { firstName, segmentName, setLanguage, t, voice } from '../../../../src/language/index.ts';
import { CabinContext, type Cabin } from '../../../../src/panels/flight/parts/cabin.ts';
import { HangsUp, Remembered } from '../../../../src/panels/flight/parts/Remembered.tsx';
import { Verdict } from '../../../../src/panels/flight/verdict/Verdict.tsx';
import { callOf } from '../../../../src/panels/parts/say.ts';
import { loadFlightTexts } from '../../../builders/cabin.ts';
import { type Flying, flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(async () => {
  await loadFlightTexts();
  await fetchRules();
});

/** A call of somebody who remembers this, up to its stamp or just stamped. */
function calls(had: CrisisMemory['had'], storm: boolean, stamps: 0 | 1): { flying: Flying; strip: Strip } {
  for (const seed of seeds(40)) {
    const flying = flight({ flightNumber: 2, seed }).parked();
    const found = ({ strips, crises }: FlightState) =>
      strips.find(
        (one) =>
          one.status !== 'arrived' &&
          one.stamps.length === stamps &&
          one.storm === storm &&
          crisisMemory({ strips, crises }, one, startup)?.had === had,
      );
    flying.until((state) => found(state) !== undefined || state.phase === 'landed', 'careful');
    const strip = flying.state.phase === 'landed' ? undefined : found(flying.state);
    if (strip !== undefined) return { flying, strip };
  }
  throw new Error(`nobody who ${had}`);
}

/** What is drawn of it beside the call of a strip, and at its end. */
function drawn({ state }: Flying, { id }: Strip): readonly string[] {
  const strip = flightView(state, state.seat, startup).strips.find((one) => one.id === id) ?? expect.fail();
  const cabin = { content: startup } as unknown as Cabin;
  return [<Remembered key="beside" strip={strip} />, <HangsUp key="end" strip={strip} />].map(
    (one) => draw(<CabinContext.Provider value={cabin}>{one}</CabinContext.Provider>).textContent ?? '', // an element has text
  );
}

const readAloud = ({ state }: Flying, { id }: Strip) =>
  saidAtOpening({ kind: 'strip', id }, state, startup)?.text;

/** What is announced of the verdict on a strip, as far as it is shown. */
async function announced({ state }: Flying, { id }: Strip, shown: 1 | 2): Promise<readonly string[]> {
  const view = flightView(state, state.seat, startup);
  const strip = view.strips.find((one) => one.id === id) ?? expect.fail();
  const said: string[] = [];
  const game = {
    flight: signal(view),
    settings: signal({ projector: false, singleKeys: false }),
    play: () => undefined,
    announce: (text: string) => said.push(text),
  };
  const cabin = { game, content: startup } as unknown as Cabin;
  const stamp = strip.stamps.at(-1) ?? expect.fail();
  draw(
    <CabinContext.Provider key={`${id} ${shown}`} value={cabin}>
      <Verdict strip={strip} stamp={stamp} shown={shown} />
    </CabinContext.Provider>,
  );
  await vi.waitFor(() => expect(said).not.toEqual([]));
  return said;
}

const LANGUAGES = ['nb', 'en'] as const;
const SAID = [
  ['waited', 'remembers'],
  ['first', 'thanks'],
] as const;

/** What is said by whoever calls, in the language shown. */
function saidIn({ state }: Flying, strip: Strip, key: 'remembers' | 'thanks'): string {
  const { cell } = crisisMemory(state, strip, startup) ?? expect.fail();
  const said = voice(startup.scenario(strip.scenario).caller, key, {}, { segment: segmentName(cell) });
  expect(said).toContain(segmentName(cell));
  return said;
}

afterEach(() => setLanguage('nb'));

describe('somebody who remembers a crisis', () => {
  it.each(SAID)(
    'who %s says so before the line of a short strip, on the card and on the radio',
    async (had, key) => {
      const { flying, strip } = calls(had, true, 0);
      for (const tag of LANGUAGES) {
        await setLanguage(tag);
        const said = saidIn(flying, strip, key);
        expect(drawn(flying, strip)[0]).toBe(t('flight:card.quoted', { text: said }));
        expect(readAloud(flying, strip)).toBe(`${said} ${callOf(strip)}`);
      }
    },
  );

  it.each(SAID)(
    'who %s says so at the end of a full call, and nothing before its stamp',
    async (had, key) => {
      const before = calls(had, false, 0);
      expect(drawn(before.flying, before.strip)).toEqual(['', '']);
      expect(readAloud(before.flying, before.strip)).toBe(callOf(before.strip));
      const { flying, strip } = calls(had, false, 1);
      for (const tag of LANGUAGES) {
        await setLanguage(tag);
        const told = drawn(flying, strip)[1];
        expect(told).toContain(saidIn(flying, strip, key));
        expect(told).toContain(firstName(startup.scenario(strip.scenario).caller));
        // With the verdict, and not before all of it is told.
        const [all, ...others] = await announced(flying, strip, 2);
        expect(others).toEqual([]);
        expect(all?.endsWith(`. ${told}`)).toBe(true);
        expect(await announced(flying, strip, 1)).toEqual([all?.split('. ')[0]]);
      }
    },
  );
});
