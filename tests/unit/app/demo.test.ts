// The ways to the demo and from it: by the address, and from the trainer's page; the page is the demo's for as long as it is shown.

import { expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { visit } from '../../builders/visit.ts';

it('the address leads to the wall or to the second window, of the quarter that it names', async () => {
  const { parameters, notices } = readAddress('?demo=wall&company=agency&seed=39');
  expect(notices).toEqual([]);
  const wall = await visit({ parameters });
  expect(wall.store.screen.value).toBe('demo');
  expect(wall.store.demo.value).toEqual({ company: 'agency', seed: 39 });
  const notes = await visit({ parameters: { demo: 'notes' } });
  expect(notes.store.screen.value).toBe('demo-notes');
  expect(notes.store.demo.value).toEqual({ company: null, seed: null });
  expect(readAddress('?demo=door').notices.map(({ kind }) => kind)).toEqual(['badParameter']);
});

it('the trainer’s page opens a demo, a reload shows it again, and stopping it leads back', async () => {
  const { store, query } = await visit();
  store.openDemo({ company: 'agency', seed: 39 });
  expect(store.screen.value).toBe('demo');
  const again = readAddress(query()).parameters;
  expect(again).toMatchObject({ demo: 'wall', company: 'agency', seed: 39 });
  store.closeDemo();
  expect(store.screen.value).toBe('trainer');
  expect(readAddress(query()).parameters).toMatchObject({ demo: null, company: null, seed: null });
});

it.each([
  [{ id: 'case-1x', first: true }, 'first-case-1x'],
  [{ id: 'fire-anbud', first: false }, 'last-fire-anbud'],
  ['none', 'none'],
] as const)('the case of one’s own that was chosen outlives a reload: %j', async (own, said) => {
  const { store, query } = await visit();
  store.openDemo({ company: 'agency', seed: 39, own });
  expect(new URLSearchParams(query()).get('own')).toBe(said);
  const { parameters, notices } = readAddress(query());
  expect(notices).toEqual([]);
  expect((await visit({ parameters })).store.demo.value).toEqual({ company: 'agency', seed: 39, own });
  store.closeDemo();
  expect(new URLSearchParams(query()).has('own')).toBe(false);
});

it('an address with no case in it is told of', () => {
  for (const bad of ['first', 'middle-case-1', 'last-', 'first-<b>'])
    expect(readAddress(`?demo=wall&own=${encodeURIComponent(bad)}`).notices).toMatchObject([
      { kind: 'badParameter', name: 'own' },
    ]);
});

it('a flight after a demo is the player’s own, and no class’s', async () => {
  const { store, settle } = await visit({ parameters: { demo: 'wall', seed: 77, school: false } });
  store.closeDemo();
  store.deeds.fly();
  await settle();
  expect(store.session.peek()?.setup.seed).not.toBe(77);
  expect(store.ofClass()).toBe(false);
});

it('a flight by a class link is the class’s: there the page counts as left only when it is hidden', async () => {
  const { store, settle } = await visit({ parameters: { seed: 77, school: false } });
  store.deeds.fly();
  await settle();
  expect(store.ofClass()).toBe(true);
});
