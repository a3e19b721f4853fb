// A class that lands by the clock on the wall: each finishes the week that is running, gets the debrief of the weeks flown, and has flown the
// same quarter as the others.

import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { answersOf, classQuarter, codeOf, decode } from '../../../src/classroom/index.ts';
import { againToday, nextCommand, type PagePlace, replay } from '../../../src/flight/index.ts';
import { queryAt } from '../../../src/panels/parts/pair/PairLink.tsx';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { startup } from '../../builders/flight.ts';
import { type Visit, visit } from '../../builders/visit.ts';

/** A time of one day, on this machine's clock. */
const at = (hours: number, minutes: number) => new Date(2026, 4, 12, hours, minutes).toISOString();

const LAND = 10 * 60 + 35;

/** A visit by the link of a class, and its clock. */
async function arrive(storage = memoryStorage(), begin = at(10, 0), crew: PagePlace | null = null) {
  const clock = { now: begin };
  const game = await visit({
    storage,
    today: () => clock.now,
    parameters: { seed: 7, school: false, land: LAND, crew },
  });
  return { game, clock };
}

/** Flies rightly until a week has begun, or until the landing. */
function flyTo({ store }: Visit, week: number): void {
  for (let steps = 0; steps < 400; steps += 1) {
    const state = store.state.peek() ?? expect.fail();
    if (state.phase === 'landed' || state.week >= week) return;
    const command = nextCommand(state, startup, 'right') ?? expect.fail();
    expect(store.dispatch(command)).toBeNull();
  }
  expect.fail('never there');
}

const told = ({ notices }: Visit) => notices.shown.value.map(({ key }) => key);

describe('a class that lands by the clock', () => {
  it('finishes the week that is running, and has flown to there; the class’s quarter stays the same', async () => {
    const { game, clock } = await arrive();
    game.store.deeds.fly();
    await game.settle();
    game.store.deeds.takeOff();
    expect(game.store.landing.value).toEqual({ minutes: LAND, due: false });
    flyTo(game, 4);
    clock.now = at(10, 36);
    game.store.pass(0.1);
    expect(game.store.landing.value).toEqual({ minutes: LAND, due: true });
    expect(told(game)).toContain('common:notice.landDue');
    expect(game.store.state.peek()).toMatchObject({ phase: 'flying', week: 4 });
    flyTo(game, 5);
    const { setup, commands, record, state } = game.store.session.peek() ?? expect.fail();
    expect(state.phase).toBe('landed');
    expect(setup).toMatchObject({ stopAfter: 4, stopMeant: 13 });
    expect(record).not.toBeNull();
    expect(replay(setup, commands, startup, { grading: false })).toMatchObject({
      brokenAt: null,
      state: { phase: 'landed' },
    });

    const quarter = classQuarter(againToday(setup, startup), startup);
    expect(quarter.setup.stopAfter).toBe(13);
    const mine = classQuarter(setup, startup);
    const code = codeOf(answersOf(state.strips, mine), mine, 0);
    const read = decode(code, quarter);
    expect(
      read.kind === 'answers' ? read.answers.filter(({ seat }) => seat === null).length : 0,
    ).toBeGreaterThan(0);
  });

  it('lands two who share a page and have the printed book', async () => {
    const { game, clock } = await arrive(memoryStorage(), at(10, 0), 'paper');
    game.store.deeds.fly();
    await game.settle();
    game.store.deeds.takeOff();
    const turn = () => expect(game.store.dispatch({ kind: 'turn-week' })).toBeNull();
    turn();
    turn();
    clock.now = at(10, 36);
    game.store.pass(0.1);
    turn();
    const { setup, state } = game.store.session.peek() ?? expect.fail();
    expect(state.phase).toBe('landed');
    expect(setup).toMatchObject({ stopAfter: 3, stopMeant: 13, crew: 'paper', paper: true });
  });

  it('has its time in the link to one page with the book, and not in those to two pages', () => {
    const query = '?seed=7&pace=relaxed&paper=1&land=10.35&school=1';
    const landOf = (place: PagePlace) => readAddress(queryAt(query, place)).parameters;
    expect(landOf('paper')).toMatchObject({ land: LAND, crew: 'paper', school: false });
    for (const place of ['cockpit', 'tower'] as const)
      expect(landOf(place)).toMatchObject({ land: null, crew: place, school: false });
  });

  it('lands also whoever had loaded the page again after the time', async () => {
    const storage = memoryStorage();
    const { game } = await arrive(storage);
    game.store.deeds.fly();
    await game.settle();
    game.store.deeds.takeOff();
    flyTo(game, 3);
    await game.settle();
    const again = await arrive(storage, at(10, 50));
    again.game.store.resume();
    await again.game.settle();
    expect(again.game.store.landing.value).toEqual({ minutes: LAND, due: true });
    flyTo(again.game, 4);
    expect(again.game.store.state.peek()?.phase).toBe('landed');
  });

  it('is told where the time had passed, and flies on', async () => {
    const { game } = await arrive(memoryStorage(), at(10, 40));
    game.store.deeds.fly();
    await game.settle();
    expect(told(game)).toEqual(['common:notice.landPassed']);
    expect(game.store.landing.value).toBeNull();
    game.store.deeds.takeOff();
    flyTo(game, 3);
    expect(game.store.state.peek()?.phase).toBe('flying');
  });
});

it.each([
  ['10.35', LAND],
  ['10:35', LAND],
  ['9.05', 545],
  ['0:00', 0],
  ['24.00', null],
  ['10.60', null],
  ['half past', null],
])('a landing time of %s is read as %s', (text, minutes) => {
  const { parameters, notices } = readAddress(`?land=${text}`);
  expect(parameters.land).toBe(minutes);
  expect(notices).toHaveLength(minutes === null ? 1 : 0);
});
