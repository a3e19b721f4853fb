// Visits in which packs are flown: with the content of all companies, and of the packs that are kept.

import { expect } from 'vitest';
import { loadContent } from '../../src/app/content.ts';
import type { Storage } from '../../src/keep/storage.ts';
import { eventually } from './eventually.ts';
import { fileOf, jsonOf, SCENARIOS } from './packs.ts';
import { flyOn, type Visit, visit } from './visit.ts';

/** A visit with the content of all companies, and of the packs that it keeps. */
export const visitTo = (storage: Storage) =>
  visit({
    storage,
    load: (company, packs) =>
      loadContent(
        company,
        () => undefined,
        () => true,
        packs,
      ),
  });

/** Waits until something has come, whatever it takes. */
export const until = (holds: () => boolean) => eventually(() => expect(holds()).toBe(true));

/** Keeps a pack, and lays a quarter with it before take-off. @returns the id of the pack */
export async function laid(at: Visit, bytes: Uint8Array = jsonOf(SCENARIOS)): Promise<string> {
  const shelf = await at.store.own();
  const { pack } = await shelf.open(fileOf('pakke.json', bytes));
  if (pack === undefined) throw new Error('it was not opened');
  const id = shelf.keepPack(pack, 'pakke.json');
  at.store.flyPack(id);
  await until(() => at.store.screen.peek() === 'pre-flight');
  return id;
}

/** Flies twenty steps, and goes on in a later visit to the same storage, where the flight stands as it was left. */
export async function resumedLater(at: Visit, storage: Storage): Promise<Visit> {
  flyOn(at.store, 'right', 20);
  await at.settle();
  const later = await visitTo(storage);
  later.store.resume();
  await until(() => later.store.screen.peek() === 'flight');
  expect(later.store.state.peek()).toEqual(at.store.state.peek());
  return later;
}
