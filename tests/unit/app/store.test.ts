// A visit as a whole: a landed flight survives a reload, a dispute is added to its record, and a quarter can be flown again.

import { describe, expect, it } from 'vitest';
import { debriefOf, flyByPolicy, setupIn, setupOf } from '../../../src/flight/index.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { disputedIn } from '../../../src/panels/trainer/disputed.ts';
import { startup } from '../../builders/flight.ts';
import { flown, flyOn, visit } from '../../builders/visit.ts';

const otherContent = { ...startup, version: 'another' };

describe('a landed flight', () => {
  it('is there after a reload, with its debrief', async () => {
    const storage = memoryStorage();
    const before = await visit({ storage });
    await flown(before, 'coin');
    const landed = before.store.session.peek();
    const after = await visit({ storage });
    expect(after.store.resumeWeek.value).toBe('landed');
    after.store.resume();
    await after.settle();
    expect(after.store.screen.value).toBe('debrief');
    expect(after.store.session.peek()?.state).toEqual(landed?.state);
    expect(after.store.session.peek()?.record).toBe(after.store.history.peek()[0]?.id);
  });

  it('is one flight of the history also where its landing was lost with the page', async () => {
    const entries = new Map<string, string>();
    const at = await visit({ storage: memoryStorage(entries) });
    at.store.startFlight({});
    await at.settle();
    while (at.store.flight.peek()?.week !== 13) flyOn(at.store, 'none', 1);
    await at.settle();
    const flying = [...entries].filter(([key]) => key.startsWith('flight/'));
    flyOn(at.store, 'none');
    await at.settle();
    for (const key of entries.keys()) if (key.startsWith('flight/')) entries.delete(key);
    for (const [key, text] of flying) entries.set(key, text);
    const after = await visit({ storage: memoryStorage(entries) });
    expect(after.store.resumeWeek.value).toBe(13);
    after.store.resume();
    await after.settle();
    flyOn(after.store, 'none');
    expect(after.store.flight.peek()?.phase).toBe('landed');
    expect(after.store.history.peek()).toHaveLength(1);
    expect(after.store.progress.peek().flightsFlown).toBe(1);
  });

  it('makes room for the next at its take-off, not before', async () => {
    const at = await visit();
    await flown(at, 'none');
    at.store.startFlight({});
    await at.settle();
    expect(at.store.resumeWeek.value).toBe('landed');
    at.store.dispatch({ kind: 'take-off' });
    expect(at.store.resumeWeek.value).toBe(1);
  });

  it('takes a dispute raised in the debrief into its record, for the trainer and after a reload', async () => {
    const storage = memoryStorage();
    const at = await visit({ storage });
    await flown(at, 'coin');
    expect(disputedIn(at.store.history.peek(), startup)).toEqual([]);
    const id = at.store.flight.peek()?.strips[2]?.id ?? '';
    expect(
      at.store.dispatch({ kind: 'disagree', strip: id, sentence: 'We were told on Monday.' }),
    ).toBeNull();
    await at.settle();
    for (const { store } of [at, await visit({ storage })]) {
      const disputed = disputedIn(store.history.peek(), startup);
      expect(disputed.map(({ strip, sentence }) => [strip.id, sentence])).toEqual([
        [id, 'We were told on Monday.'],
      ]);
    }
    expect(at.store.history.peek()).toHaveLength(1);
  });

  it('has one figure of what was saved, in the history and in the debrief, also with two waits', async () => {
    const at = await visit();
    at.store.startFlight({});
    await at.settle();
    flyOn(at.store, 'som', 12);
    for (let tries = 0; tries < 60; tries += 1) {
      const state = at.store.state.peek();
      if (state?.phase !== 'flying' || state.waitsLeft === 0) break;
      const strip = state.strips.find(({ status }) => status === 'read');
      if (strip === undefined || at.store.dispatch({ kind: 'wait', strip: strip.id }) !== null)
        flyOn(at.store, 'right', 1);
    }
    flyOn(at.store, 'coin');
    await at.idle();
    const record = at.store.history.peek()[0] ?? expect.fail();
    expect(record.commands.filter(({ kind }) => kind === 'wait')).toHaveLength(2);
    const { saved } = debriefOf(setupOf(record), record.commands, startup);
    expect(record.saved).toBe(saved.share.you);
  });
});

describe('the history', () => {
  it('opens the debrief of any flight, and leaves the flight under way alone', async () => {
    const at = await visit();
    await flown(at, 'coin');
    await flown(at, 'none');
    at.store.startFlight({});
    await at.settle();
    flyOn(at.store, 'right', 20);
    const week = at.store.resumeWeek.value;
    const steps = at.store.session.peek()?.state.step;
    const oldest = at.store.history.peek()[1] ?? expect.fail();
    at.store.openDebrief(oldest);
    await at.settle();
    expect(at.store.screen.value).toBe('debrief');
    expect(at.store.session.peek()?.commands).toEqual(oldest.commands);
    at.store.dispatch({ kind: 'disagree', strip: 's1', sentence: '' });
    expect(at.store.history.peek()[1]?.commands.at(-1)?.kind).toBe('disagree');
    expect(at.store.resumeWeek.value).toBe(week);
    at.store.resume();
    await at.settle();
    expect(at.store.screen.value).toBe('flight');
    expect(at.store.session.peek()?.state.step).toBe(steps);
  });

  it('says so where a flight cannot be gone through any more', async () => {
    const storage = memoryStorage();
    await flown(await visit({ storage }), 'none');
    const at = await visit({ storage, content: otherContent });
    at.store.openDebrief(at.store.history.peek()[0] ?? expect.fail());
    await at.settle();
    expect(at.store.screen.value).toBe('title');
    expect(at.notices.shown.value.map(({ key }) => key)).toEqual(['common:notice.recordOtherContent']);
  });

  it('flies exactly the same quarter again', async () => {
    const storage = memoryStorage();
    const at = await visit({ storage, parameters: { stop: 9 } });
    await flown(at, 'wrong');
    await flown(at, 'wrong');
    const record = at.store.history.peek()[0] ?? expect.fail();
    expect(record).toMatchObject({ flightNumber: 2, setup: { stopAfter: 9 } });
    // What was missed in the first flight is practised in the second.
    expect(record.setup?.practice).toBeDefined();
    const { planned, setup } = at.store.state.peek() ?? expect.fail();
    const later = await visit({ storage });
    later.store.startFlight({ setup: setupOf(record) });
    await later.settle();
    expect(later.store.state.peek()?.setup).toEqual(setup);
    expect(later.store.state.peek()?.planned).toEqual(planned);
    expect(later.notices.shown.value).toEqual([]);
  });

  it('flies the same seed with the strips of today where the content has changed, and says so', async () => {
    const storage = memoryStorage();
    await flown(await visit({ storage }), 'none');
    const at = await visit({ storage, content: otherContent });
    at.store.startFlight({ setup: setupOf(at.store.history.peek()[0] ?? expect.fail()) });
    await at.settle();
    expect(at.store.state.peek()?.setup).toMatchObject({ seed: 11, contentVersion: 'another' });
    expect(at.notices.shown.value.map(({ key }) => key)).toEqual(['common:notice.againOtherContent']);
  });
});

describe('looking away', () => {
  it('pauses a flight at once, for whatever reason', async () => {
    const at = await visit();
    at.store.startFlight({});
    await at.settle();
    at.store.setAway(true);
    expect(at.store.dialog.value).toBeNull();
    at.store.setAway(false);
    at.store.dispatch({ kind: 'take-off' });
    at.store.setAway(true);
    expect(at.store.dialog.value).toBe('pause');
    expect(at.store.wasAway.value).toBe(true);
    at.store.setAway(false);
    expect(at.store.dialog.value).toBe('pause');
  });

  it('does not stop the autopilot', async () => {
    const at = await visit({ parameters: { autopilot: 'right' } });
    at.store.startFlight({});
    await at.settle();
    at.store.dispatch({ kind: 'take-off' });
    at.store.setAway(true);
    expect(at.store.dialog.value).toBeNull();
  });
});

describe('a change of settings in flight', () => {
  it('can be taken back in relaxed pace, until the week turns', async () => {
    const at = await visit();
    at.store.startFlight({});
    await at.settle();
    at.store.changeSettings({ textScale: 2 });
    expect(at.notices.shown.value).toEqual([]);
    at.store.dispatch({ kind: 'take-off' });
    at.store.changeSettings({ muted: true });
    expect(at.notices.shown.value).toEqual([]);
    at.store.changeSettings({ points: false });
    at.store.changeSettings({ pace: 'brisk' });
    const [offer, ...others] = at.notices.shown.value;
    expect(others).toEqual([]);
    offer?.undo?.();
    expect(at.store.settings.value).toMatchObject({ pace: 'relaxed', points: false, textScale: 2 });
    at.store.changeSettings({ textScale: 1 });
    at.store.dispatch({ kind: 'turn-week' });
    expect(at.notices.shown.value).toEqual([]);
  });
});

describe('with the answers shown', () => {
  it('each strip tells its seat and words as it is read', async () => {
    const at = await visit({ parameters: { showAnswers: true } });
    at.store.startFlight({});
    await at.settle();
    at.store.dispatch({ kind: 'take-off' });
    const strip = at.store.flight.peek()?.strips[0] ?? expect.fail();
    at.store.open.value = { kind: 'strip', id: strip.id };
    expect(at.notices.shown.value.map(({ key, values }) => [key, values['mark']])).toEqual([
      ['common:notice.answer', startup.full(strip.scenario).decides],
    ]);
  });

  it('a strip that an earlier log explains tells that log, and its seat for whoever has not read it', async () => {
    const at = await visit({ parameters: { showAnswers: true } });
    const setup = setupIn(startup, { seed: 77, flightNumber: 2 });
    const { state, commands } = flyByPolicy(setup, startup, 'right');
    const explained = state.strips.find(({ number }) => number === 20) ?? expect.fail();
    at.store.startFlight({ setup });
    await at.settle();
    const read = commands.findIndex((one) => one.kind === 'read' && one.strip === explained.id);
    for (const command of commands.slice(0, read + 1)) at.store.dispatch(command);
    const told = at.notices.shown.value.filter(({ key }) => key.startsWith('common:notice.answer'));
    expect(told.map(({ key, values }) => [key, values['mark'], typeof values['earlier']])).toEqual([
      ['common:notice.answerByLog', 'log', 'string'],
    ]);
  });
});

describe('the picture’s levers', () => {
  it('follow a card only while it is open, and go into no other flight', async () => {
    const at = await visit();
    const { store } = at;
    store.startFlight({});
    await at.settle();
    const set = () => {
      store.levers.value = { card: 's1', set: [{ cell: 0, effort: 0.3 }] };
    };
    store.open.value = { kind: 'strip', id: 's1' };
    set();
    store.dispatch({ kind: 'take-off' });
    expect(store.levers.peek()).not.toBeNull();
    store.open.value = null;
    expect(store.levers.peek()).toBeNull();
    set();
    store.startFlight({});
    await at.settle();
    expect(store.levers.peek()).toBeNull();
  });
});

describe('what a landed flight taught', () => {
  it('is kept, once, also where the page went away before that', async () => {
    const entries = new Map<string, string>();
    const before = await visit({ storage: memoryStorage(entries) });
    await flown(before, 'mostly');
    expect(before.store.learned.peek().flights).toBe(1);
    for (const key of entries.keys()) if (key.startsWith('learned')) entries.delete(key);
    const after = await visit({ storage: memoryStorage(entries) });
    expect(after.store.learned.peek().flights).toBe(0);
    after.store.resume();
    await after.settle();
    expect(after.store.learned.peek()).toEqual(before.store.learned.peek());
  });
});
