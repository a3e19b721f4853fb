// A flight with a pack: its stories come, it goes on after a reload, and without the pack it waits.

import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { ADDED, fileOf, jsonOf, SCENARIOS, zipOf } from '../../builders/packs.ts';
import { laid, resumedLater, until, visitTo } from '../../builders/pack-visit.ts';
import { flown, flyOn, type Visit } from '../../builders/visit.ts';
import { words } from '../../../src/language/index.ts';

const told = (at: Visit) => at.notices.shown.value.map(({ key }) => key);

describe('a flight with a pack', () => {
  it('is of the company that the pack is for, has its stories, and names it', async () => {
    const at = await visitTo(memoryStorage());
    const id = await laid(at);
    const { setup, content } = at.store.session.peek() ?? {};
    expect(setup).toMatchObject({ company: `pack-${id}`, pack: { name: 'Vår egen', checksum: id } });
    expect(content?.pack).toEqual({
      name: 'Vår egen',
      checksum: id,
      languages: ['nb', 'en'],
      stories: [ADDED],
      lends: 'startup',
      company: false,
    });
    expect(at.store.state.peek()?.planned.map(({ scenario }) => scenario)).toContain(ADDED);
    expect(words(ADDED, 'headline')).not.toContain('headline');
    flyOn(at.store, 'right');
    expect(at.store.state.peek()?.phase).toBe('landed');
    expect(at.store.debrief.value?.entries.some(({ strip }) => strip.scenario === ADDED)).toBe(true);
    // The room brings only quarters of the game's own together.
    expect(at.store.history.value[0]).toMatchObject({
      company: `pack-${id}`,
      setup: { pack: { name: 'Vår egen' } },
    });
  });

  it('goes on after a reload, and from its debrief to another of the pack', async () => {
    const storage = memoryStorage();
    const at = await visitTo(storage);
    await laid(at);
    const later = await resumedLater(at, storage);
    flyOn(later.store, 'right');
    later.store.screen.value = 'debrief';
    const first = later.store.session.peek();
    later.store.startFlight({});
    await until(() => later.store.screen.peek() === 'pre-flight');
    expect(later.store.session.peek()?.setup.pack).toEqual(first?.setup.pack);
    expect(told(later)).toEqual([]);
  });

  it('whose pack is gone says so, loses nothing, and goes on once the pack is here again', async () => {
    const storage = memoryStorage();
    const at = await visitTo(storage);
    const id = await laid(at);
    flyOn(at.store, 'right', 20);
    const state = at.store.state.peek();
    (await at.store.own()).removePack(id);
    await at.settle();
    const later = await visitTo(storage);
    later.store.resume();
    await until(() => told(later).length > 0);
    expect(later.notices.shown.value[0]).toMatchObject({
      key: 'common:notice.packGone',
      values: { name: 'Vår egen' },
    });
    expect(later.store.screen.peek()).toBe('title');
    expect(later.store.canResume.value).toBe(true);
    // The same pack from its zip is the same pack.
    const shelf = await later.store.own();
    const { pack } = await shelf.open(fileOf('pakke.zip', zipOf()));
    if (pack === undefined) throw new Error('it was not opened');
    expect(shelf.keepPack(pack, 'pakke.zip')).toBe(id);
    await later.settle();
    later.store.resume();
    await until(() => later.store.screen.peek() === 'flight');
    expect(later.store.state.peek()).toEqual(state);
  });

  it('whose pack is gone is neither debriefed nor flown again as something else', async () => {
    const storage = memoryStorage();
    const at = await visitTo(storage);
    const id = await laid(at);
    flyOn(at.store, 'right');
    await at.idle();
    (await at.store.own()).removePack(id);
    await at.settle();
    const later = await visitTo(storage);
    const [record] = later.store.history.value;
    if (record?.setup === undefined) throw new Error('nothing was recorded');
    later.store.openDebrief(record);
    await until(() => told(later).length > 0);
    expect(told(later)).toEqual(['common:notice.packGone']);
    later.store.startFlight({ setup: record.setup });
    await until(() => told(later).length > 0);
    expect(later.store.screen.peek()).toBe('title');
    expect(later.store.history.value).toHaveLength(1);
  });

  it('in one language is shown in that one wherever the pack has the words', async () => {
    const at = await visitTo(memoryStorage());
    const english: Readonly<Record<string, unknown>> = SCENARIOS.texts['en'] ?? {};
    await laid(at, jsonOf({ ...SCENARIOS, texts: { en: english } }));
    expect(at.store.session.peek()?.content.pack?.languages).toEqual(['en']);
    expect(words(ADDED, 'headline')).toBe(String((english[ADDED] as { headline?: string }).headline));
  });

  it('leaves the company’s own next flight and the route as they were', async () => {
    const storage = memoryStorage();
    const at = await visitTo(storage);
    await laid(at);
    flyOn(at.store, 'right');
    await at.settle();
    at.store.screen.value = 'title';
    const next = await visitTo(storage);
    await flown(next, 'right');
    await until(() => next.store.history.value.length === 2);
    expect(next.store.history.value[0]?.company).toBe('startup');
    expect(next.store.history.value[0]?.setup?.pack).toBeUndefined();
    // What the pack has told does not make the company's own stories wait.
    expect(next.store.history.value[0]?.setup?.seenBefore).toEqual([]);
  });
});
