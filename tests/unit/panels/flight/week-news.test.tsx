// What has happened is read aloud once: a call that has come is not told again with what comes later in its week.

import { signal } from '@preact/signals';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FlightEvent, flightView } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage, voice } from '../../../../src/language/index.ts';
import { afterStamp } from '../../../../src/panels/flight/later/door.tsx';
import { arrivedText } from '../../../../src/panels/flight/parts/arrived.ts';
import { CabinContext, type Cabin } from '../../../../src/panels/flight/parts/cabin.ts';
import { createHand, type Hand } from '../../../../src/panels/flight/parts/hand.ts';
import { WeekNews } from '../../../../src/panels/flight/strip/WeekNews.tsx';
import type { Game } from '../../../../src/panels/ports.ts';
import { eventually } from '../../../builders/eventually.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();
const { state } = flight().reach(1);
const view = flightView(state, 'cockpit', startup);
const calls = state.strips.map((strip): FlightEvent => ({ kind: 'strip-arrived', strip }));
const TURNED: FlightEvent = { kind: 'week-turned', to: 2 };
const TRIMMED: FlightEvent = { kind: 'effort-trimmed', from: 0, to: 1, points: 5 };
/** What is read aloud of the calls. */
const came = () => state.strips.map((strip) => arrivedText(strip, view));

let shown = view;
let read: string[];
let hand: Hand | null;

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
  afterStamp.preload();
  await eventually(() => expect(afterStamp.take()).not.toBeNull());
});

/** Puts the bay's news in place. */
function show(): Hand {
  const game = {
    flight: signal(shown),
    actions: signal([]),
    settings: signal({ projector: false, singleKeys: false }),
    session: signal(null),
    unsent: signal(null),
    weekUnfolded: signal(false),
    announce: (text: string) => read.push(text),
  } as unknown as Game;
  hand ??= createHand(game);
  const cabin = { game, content: startup, hand } as Cabin;
  draw(
    <CabinContext.Provider value={cabin}>
      <WeekNews />
    </CabinContext.Provider>,
  );
  return hand;
}

const toldTimes = (text: string) => read.join(' ').split(text).length - 1;

beforeEach(() => {
  read = [];
  hand = null;
  shown = view;
  show();
});

describe('a call that has come', () => {
  it('is read aloud once, also where more happens in its week', async () => {
    hand?.hear([TURNED, ...calls]);
    await eventually(() => expect(read).toHaveLength(1));
    for (const text of came()) expect(toldTimes(text)).toBe(1);
    hand?.hear([TRIMMED]);
    await eventually(() => expect(read).toHaveLength(2));
    for (const text of came()) expect(toldTimes(text)).toBe(1);
    hand?.hear([{ ...TRIMMED, from: 1, to: 2 }]);
    await eventually(() => expect(read).toHaveLength(3));
    expect(new Set(read).size).toBe(3);
  });

  it('is read aloud with what else the week brings, and not again when the bay is drawn anew', async () => {
    hand?.hear([TURNED, TRIMMED, ...calls]);
    await eventually(() => expect(read).toHaveLength(1));
    for (const text of came()) expect(toldTimes(text)).toBe(1);
    draw(null);
    show();
    hand?.hear([TURNED, ...calls]);
    await eventually(() => expect(read).toHaveLength(2));
    for (const text of came()) expect(toldTimes(text)).toBe(2);
  });
});

describe('what a caller says of the effect', () => {
  const told = (
    kind: 'effect-told' | 'caller-returned',
    cites: 'meetings' | 'leavers',
    [before, after]: readonly [number, number],
    outcome: 'mended' | 'eased' | 'unchanged',
  ): FlightEvent => {
    const strip = view.strips.find((one) => !one.storm) ?? expect.fail();
    const facts = { ...strip.facts, meetingsNorm: 10, leaversNorm: 4 };
    const cited = { ...strip, cites, facts };
    shown = { ...view, strips: view.strips.map((one) => (one.id === strip.id ? cited : one)) };
    hand = null;
    return { kind, strip: strip.id, before, after, outcome };
  };
  const WORSE = 'Tallet svinger mer av seg selv enn tiltaket har rukket å bedre det.';
  const LAGS = 'Tallet henger etter tiltaket.';
  const CHANCE = 'Det er tilfeldig';

  it.each([
    ['mended', 'meetings', [5, 4], WORSE],
    ['mended', 'meetings', [5, 5], WORSE],
    ['mended', 'meetings', [5, 9], null],
    // Halfway back to ten.
    ['mended', 'meetings', [4, 7], null],
    ['mended', 'meetings', [4, 6], LAGS],
    ['mended', 'leavers', [8, 7], LAGS],
    ['mended', 'leavers', [8, 6], null],
    ['eased', 'leavers', [7, 8], WORSE],
    ['eased', 'leavers', [8, 7], null],
    ['unchanged', 'meetings', [5, 9], CHANCE],
    ['unchanged', 'leavers', [8, 7], CHANCE],
    ['unchanged', 'meetings', [5, 4], null],
  ] as const)(
    '%s, %s %j: tells why where the figure does not say so',
    async (outcome, cites, figures, why) => {
      for (const kind of ['effect-told', 'caller-returned'] as const) {
        read = [];
        const event = told(kind, cites, figures, outcome);
        show().hear([TURNED, event]);
        await eventually(() => expect(read).toHaveLength(1));
        const said = read.join(' ');
        expect([WORSE, LAGS, CHANCE].filter((one) => said.includes(one))).toEqual(why === null ? [] : [why]);
      }
    },
  );

  it.each([
    ['mended', [5, 9], 'mended', 'bra'],
    ['mended', [4, 6], 'eased', 'underveis'],
    ['mended', [4, 4], null, 'underveis'],
    ['eased', [5, 6], 'eased', 'bedre'],
    ['eased', [5, 5], null, 'underveis'],
    ['unchanged', [5, 5], 'unchanged', 'uendret'],
  ] as const)(
    'of a matter that is %s, with %j of usually ten, is no more than shows',
    async (outcome, figures, said, tag) => {
      const event = told('caller-returned', 'meetings', figures, outcome);
      const page = show();
      page.hear([TURNED, event]);
      await eventually(() => expect(read).toHaveLength(1));
      const strip = view.strips.find((one) => !one.storm) ?? expect.fail();
      const { caller } = startup.scenario(strip.scenario);
      const voices = (['mended', 'eased', 'unchanged'] as const).filter((one) =>
        read.join(' ').includes(voice(caller, one, strip.facts)),
      );
      expect(voices).toEqual(said === null ? [] : [said]);
      await eventually(() => expect(document.body.textContent).toContain(tag));
    },
  );
});
