// Which sounds follow from what happens in the game: the scene, effects and their places, and the radio.

import { describe, expect, it } from 'vitest';
import { cellOf, effectOf } from '../../../src/app/effects.ts';
import { sceneOf } from '../../../src/app/hearing.ts';
import type { FlightState } from '../../../src/flight/index.ts';
import { language, setCompany, setLanguage } from '../../../src/language/index.ts';
import { callOf } from '../../../src/panels/parts/say.ts';
import { placeOf } from '../../../src/sound/index.ts';
import { eventually } from '../../builders/eventually.ts';
import { flight, startup } from '../../builders/flight.ts';
import { NotedSound } from '../../builders/fake-sound.ts';
import { flyOn, visit } from '../../builders/visit.ts';

async function flying(settings: { voiceOn?: boolean; projector?: boolean; muted?: boolean } = {}) {
  const at = await visit();
  const heard = new NotedSound();
  at.store.sound.value = heard;
  at.store.changeSettings(settings);
  at.store.startFlight({});
  await at.settle();
  at.store.dispatch({ kind: 'take-off' });
  const state = () => at.store.state.peek() ?? expect.fail();
  const [first] = state().strips;
  const open = () => {
    at.store.open.value = { kind: 'strip', id: first?.id ?? expect.fail() };
  };
  return { ...at, heard, state, open, strip: first ?? expect.fail() };
}

describe('the scene', () => {
  it('is a flight’s seat, phase and load, and silence elsewhere', async () => {
    const { store, heard } = await flying();
    expect(heard.scene).toMatchObject({ phase: 'take-off', load: 1, storm: false, theme: false });
    store.dialog.value = 'pause';
    expect(heard.scene).toBeNull();
    store.dialog.value = null;
    expect(heard.scene).not.toBeNull();
    store.leave();
    expect(heard.scene).toBeNull();
  });

  it('is silent when nobody looks, and muted with the setting', async () => {
    const { store, heard } = await flying();
    store.setAway(true);
    expect(heard.scene).toBeNull();
    store.setAway(false);
    store.changeSettings({ muted: true });
    expect(heard.muted).toBe(true);
  });

  it('has its theme from the first decision, and its storm in the last weeks', () => {
    const weeks = [1, 2, 8, 9, 12, 13].map((week) => sceneOf(flight().reach(week, 'right').state));
    expect(weeks.map(({ theme }) => theme)).toEqual([false, true, true, true, true, true]);
    expect(weeks.map(({ storm }) => storm)).toEqual([false, false, false, true, true, false]);
    const stamped = flight().reach(1).state;
    const strips = stamped.strips.map((strip) => ({ ...strip, stamps: [{} as never] }));
    expect(sceneOf({ ...stamped, strips }).theme).toBe(true);
  });
});

describe('events', () => {
  it('sound where their segment stands', async () => {
    const { store, heard, state, strip } = await flying();
    const cells = state().quarter.cells.length;
    expect(heard.played).toContainEqual(['strip', placeOf(strip.cell, cells)]);
    store.dispatch({ kind: 'change-seat', to: state().seat === 'tower' ? 'cockpit' : 'tower' });
    expect(heard.played.at(-1)).toEqual(['turn-seat', 0]);
  });

  it('have a segment only where they are about one', () => {
    const { state } = flight().reach(2, 'right');
    const [strip] = state.strips;
    const id = strip?.id ?? expect.fail();
    expect(
      cellOf({ kind: 'effect-checked', strip: id, said: 'works', truth: 'works', again: null }, state),
    ).toBe(strip?.cell);
    expect(cellOf({ kind: 'week-turned', to: 3 }, state)).toBeNull();
    expect(effectOf({ kind: 'took-off' }, state)).toBe('lever');
  });

  it('are good only where the figure shows what was done', async () => {
    await visit();
    const { state } = flight().reach(2, 'right');
    const strip = state.strips[0] ?? expect.fail();
    const usual = strip.facts[`${strip.cites}Norm`] ?? expect.fail();
    const worse = strip.cites === 'leavers' ? 2 * usual : usual / 2;
    const sound = (after: number, outcome: 'mended' | 'eased') =>
      effectOf({ kind: 'effect-told', strip: strip.id, before: worse, after, outcome }, state);
    expect(sound(usual, 'mended')).toBe('right');
    expect(sound(usual, 'eased')).toBe('caution');
    expect(sound(worse, 'mended')).toBe('caution');
    expect(sound((9 * worse + usual) / 10, 'mended')).toBe('caution');
  });

  it('warn once when the panel turns red', async () => {
    const at = await flying();
    const session = at.store.session.peek() ?? expect.fail();
    const broke: FlightState = { ...session.state, fuel: -1 };
    Object.assign(session, { state: broke });
    const warnings = () => at.heard.played.filter(([name]) => name === 'warning').length;
    at.store.dispatch({ kind: 'turn-week' });
    expect(warnings()).toBe(1);
    at.store.dispatch({ kind: 'turn-week' });
    expect(warnings()).toBe(1);
  });
});

describe('the radio', () => {
  it('is silent at the first start, muted, and in the projector’s view', async () => {
    for (const settings of [{}, { voiceOn: true, muted: true }, { voiceOn: true, projector: true }]) {
      const { heard, open } = await flying(settings);
      open();
      expect(heard.said).toEqual([]);
      expect(heard.wish?.on).toBe(false);
    }
  });

  it('reads the call when its card is opened, from the caller’s side', async () => {
    await setLanguage('nb');
    await setCompany(startup);
    const { heard, open, strip, state } = await flying({ voiceOn: true });
    open();
    expect(heard.said).toHaveLength(1);
    expect(heard.speaking?.place).toBe(placeOf(strip.cell, state().quarter.cells.length));
    expect(heard.speaking?.text).toBe(callOf(strip));
    expect(callOf(strip).length).toBeGreaterThan(40);
    // Each caller has a voice of their own: Ingrid's is a little higher than the others, Per's the lowest.
    const { caller } = startup.scenario(strip.scenario);
    const pitches: Readonly<Record<string, number>> = {
      ingrid: 1.02,
      jonas: 0.9,
      amira: 1.12,
      per: 0.8,
      leila: 1.2,
      tor: 0.85,
    };
    expect(heard.speaking?.pitch).toBe(pitches[caller]);
  });

  it.each([
    ['a pause', (at: Awaited<ReturnType<typeof flying>>) => at.store.deeds.togglePause()],
    ['mute', (at) => at.store.changeSettings({ muted: true })],
    ['a hidden page', (at) => at.store.setAway(true)],
    ['the other seat', (at) => at.store.deeds.changeSeat()],
    ['a closed card', (at) => at.store.deeds.closeCard()],
    ['the title', (at) => at.store.leave()],
  ] as [string, (at: Awaited<ReturnType<typeof flying>>) => void][])('is cut off by %s', async (_, cut) => {
    const at = await flying({ voiceOn: true });
    at.open();
    expect(at.heard.speaking).not.toBeNull();
    cut(at);
    expect(at.heard.speaking).toBeNull();
  });

  it('is cut off by another language, and goes on in that one', async () => {
    const at = await flying({ voiceOn: true });
    at.open();
    at.store.changeSettings({ language: language.peek() === 'nb' ? 'en' : 'nb' });
    await eventually(() => expect(at.heard.speaking).toBeNull());
    expect(at.heard.wish).toEqual({ on: true, language: language.peek() });
  });

  it('does not begin again when a pause ends', async () => {
    const at = await flying({ voiceOn: true });
    at.open();
    at.store.deeds.togglePause();
    at.store.deeds.togglePause();
    expect(at.heard.said).toHaveLength(1);
  });

  it('reads the read-backs and the slips of a flight', async () => {
    const { store, heard, state } = await flying({ voiceOn: true });
    let sent = 0;
    for (let tries = 0; tries < 200 && state().phase === 'flying'; tries += 1) {
      flyOn(store, 'right', 1);
      sent += store.lastEvents.peek().filter(({ kind }) => kind === 'message-sent').length;
      const slip = state().slips.find(({ state: where }) => where === 'hanging');
      if (slip === undefined) continue;
      const before = heard.said.length;
      store.open.value = { kind: 'slip', id: slip.id };
      expect(heard.said).toHaveLength(before + 1);
      expect(heard.speaking?.text).not.toBe('');
      expect(sent).toBeGreaterThan(0);
      expect(before).toBeGreaterThanOrEqual(sent);
      return;
    }
    expect.fail('no slip ever hung');
  });
});
