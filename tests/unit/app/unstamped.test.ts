// A week is not left with a call that could still be stamped before that has been asked about, once.

import { describe, expect, it } from 'vitest';
import { createAskedOnce } from '../../../src/app/asked-once.ts';
import { unstamped } from '../../../src/flight/index.ts';
import { HIDDEN, called, flight } from '../../builders/flight.ts';
import { flyOn, visit } from '../../builders/visit.ts';

describe('the calls that lie unstamped', () => {
  it('are those that a seat could still stamp', () => {
    const { flying, id } = called(HIDDEN);
    const ids = () => unstamped(flying.state).map((strip) => strip.id);
    expect(ids()).toContain(id);
    const before = ids().length;
    const spent = { ...flying.state, orders: { cockpit: false, tower: false } };
    expect(unstamped(spent)).toEqual([]);
    flying.stamp(id, 'tower');
    // The cockpit still has its order for the others.
    expect(ids()).not.toContain(id);
    expect(ids()).toHaveLength(before - 1);
  });

  it('are those too that lie beside a request, which keeps no seat from other work', () => {
    const { flying, id } = called({ handoff: 'request' }, { flightNumber: 2 });
    const { state } = flying.stamp(id, 'cockpit');
    expect(state.strips.find((strip) => strip.id === id)?.job?.stage).toBe('request');
    const beside = { ...(state.strips.find((strip) => strip.id === id) ?? expect.fail()), id: 'beside' };
    const other = { ...beside, status: 'arrived', job: null } as const;
    const spent = { ...state, orders: { cockpit: true, tower: false }, strips: [...state.strips, other] };
    expect(unstamped(spent).map((strip) => strip.id)).toContain('beside');
  });

  it('are never short ones', () => {
    const { state } = flight()
      .parked()
      .until(({ strips }) => strips.some(({ storm, status }) => storm && status === 'arrived'), 'right');
    expect(unstamped(state).filter(({ storm }) => storm)).toEqual([]);
  });

  it('are asked about once each, and anew in another flight', () => {
    const asks = createAskedOnce();
    const { state } = called(HIDDEN).flying;
    expect([asks(state), asks(state), asks({ ...state, step: state.step + 1 })]).toEqual([
      true,
      false,
      false,
    ]);
    const another = { ...state, strips: state.strips.map((strip) => ({ ...strip, id: 'another' })) };
    expect([asks(another), asks({ ...state, setup: { ...state.setup } })]).toEqual([true, true]);
  });
});

describe('the key of the next week', () => {
  async function inWeekOne() {
    const at = await visit();
    at.store.startFlight({});
    await at.settle();
    at.store.dispatch({ kind: 'take-off' });
    const press = () =>
      at.store.actions
        .peek()
        .find(({ id }) => id === 'next-week')
        ?.perform();
    return { ...at, press };
  }

  it('asks first, and turns the week when it is pressed again', async () => {
    const { store, press } = await inWeekOne();
    press();
    expect([store.dialog.peek(), store.flight.peek()?.week]).toEqual(['unstamped', 1]);
    store.dialog.value = null;
    press();
    expect([store.dialog.peek(), store.flight.peek()?.week]).toEqual([null, 2]);
  });

  it('sends a stamp that was pressed, and leaves its verdict to be read', async () => {
    const { store, press } = await inWeekOne();
    let sent = 0;
    store.unsent.value = () => (sent += 1);
    press();
    expect([sent, store.dialog.peek(), store.flight.peek()?.week]).toEqual([1, null, 1]);
  });

  it('asks nothing where all is stamped', async () => {
    const { store, press } = await inWeekOne();
    while (unstamped(store.state.peek() ?? expect.fail()).length > 0) flyOn(store, 'right', 1);
    press();
    expect(store.dialog.peek()).toBeNull();
  });
});
