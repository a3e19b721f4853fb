// What a player writes about Monday is kept with the flight, also where it can only be told as it was recorded, and no file for a trainer has it.

import { beforeAll, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../src/flight/index.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { loadLaterTexts, loadTexts, setCompany } from '../../../src/language/index.ts';
import { csvOf, jsonOf } from '../../../src/panels/debrief/files.ts';
import { startup } from '../../builders/flight.ts';
import { flyOn, visit } from '../../builders/visit.ts';

const SENTENCE = 'Jeg spør hvorfor først.';

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
  await loadLaterTexts();
});

async function flownAndWritten() {
  const entries = new Map<string, string>();
  const storage = memoryStorage(entries);
  const at = await visit({ storage, parameters: { seed: 2 } });
  expect(at.store.ownSentence.peek()).toBeNull();
  at.store.startFlight({});
  await at.settle();
  flyOn(at.store, 'careful');
  await at.idle();
  expect(at.store.ownSentence.peek()).toBe('');
  at.store.keepSentence(SENTENCE);
  await at.idle();
  return { entries, at };
}

it('is there again after a reload, and can be written anew', async () => {
  const { entries } = await flownAndWritten();
  const again = await visit({ storage: memoryStorage(entries) });
  again.store.resume();
  await again.settle();
  expect(again.store.screen.peek()).toBe('debrief');
  expect(again.store.ownSentence.peek()).toBe(SENTENCE);
  again.store.keepSentence('');
  await again.settle();
  expect((await visit({ storage: memoryStorage(entries) })).store.history.peek()[0]?.own).toBe('');
});

it('belongs to its flight where that is told as it was recorded', async () => {
  const { entries } = await flownAndWritten();
  const later = await visit({ storage: memoryStorage(entries) });
  const [record] = later.store.history.peek();
  if (record?.setup === undefined) throw new Error('no record');
  later.store.openDebrief({ ...record, setup: { ...record.setup, rules: RULES_VERSION + 1 } });
  await later.settle();
  expect(later.store.momentAt.peek()).toBeNull();
  expect(later.store.ownSentence.peek()).toBe(SENTENCE);
});

it('is in neither of the files that a trainer may collect', async () => {
  const { at } = await flownAndWritten();
  const debrief = at.store.debrief.peek();
  if (debrief === null) throw new Error('no debrief');
  expect(csvOf(debrief, '', startup, ';')).not.toContain(SENTENCE);
  expect(jsonOf(debrief, at.store.log.peek(), null, null)).not.toContain(SENTENCE);
});
