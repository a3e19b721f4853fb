// Own cases in a browser: kept as they are written, in two tabs, damaged, and out of files.

import { describe, expect, it } from 'vitest';
import { emptyCase, type OwnCase, shownCase } from '../../../src/content/own-case.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { OWN_CASE } from '../../builders/own-case.ts';
import { visit } from '../../builders/visit.ts';

const ids = (cases: readonly OwnCase[]) => cases.map(({ id }) => id);
const fileOf = (name: string, text: string) => new File([text], name);

describe('own cases', () => {
  it('are kept as far as they are written, and those of two tabs both stay', async () => {
    const storage = memoryStorage();
    const one = await visit({ storage });
    const two = await visit({ storage });
    const mine = await one.store.own();
    const others = await two.store.own();
    mine.put(emptyCase('half', 'nb'));
    await one.settle();
    others.put(OWN_CASE);
    await two.settle();
    mine.put({ ...emptyCase('half', 'nb'), call: 'Hei' });
    await one.settle();
    const later = await (await visit({ storage })).store.own();
    expect(ids(later.cases.value)).toEqual([OWN_CASE.id, 'half']);
    expect(later.cases.value[1]?.call).toBe('Hei');
    later.remove('half');
    expect(ids(later.cases.value)).toEqual([OWN_CASE.id]);
  });

  it('that cannot be read are set aside, and that is told', async () => {
    const entries = new Map<string, string>();
    const storage = memoryStorage(entries);
    const first = await visit({ storage });
    (await first.store.own()).put(OWN_CASE);
    await first.settle();
    for (const [key, text] of entries)
      if (key.startsWith('cases/')) entries.set(key, text.replace('tower', 'towar'));
    const next = await visit({ storage });
    expect((await next.store.own()).cases.value).toEqual([]);
    expect(next.notices.shown.value.map(({ key }) => key)).toEqual(['common:notice.ownDamaged']);
    expect([...entries.keys()].some((key) => key.startsWith('aside/cases/'))).toBe(true);
  });

  it('go out as a file and come in from one; one that was changed meanwhile comes in beside the other', async () => {
    const shelf = await (await visit()).store.own();
    const text = shelf.write([OWN_CASE]);
    const read = await shelf.open(fileOf('x.json', text));
    expect(read).toEqual({ pack: { name: '', cases: [OWN_CASE] } });
    expect(shelf.takeIn([OWN_CASE])).toBe(1);
    expect(shelf.takeIn([OWN_CASE])).toBe(0);
    expect(shelf.takeIn([{ ...OWN_CASE, why: `${OWN_CASE.why} Slik er det.` }])).toBe(1);
    expect(shelf.cases.value).toHaveLength(2);
    expect(new Set(ids(shelf.cases.value)).size).toBe(2);
  });
});

describe('what a strip shows of a case', () => {
  it('is its call, its phrases, its log and why, once it has a seat', () => {
    expect(shownCase(emptyCase('x', 'nb'))).toBeNull();
    expect(shownCase(OWN_CASE)).toEqual({
      language: 'nb',
      call: OWN_CASE.call,
      phrases: [
        { text: OWN_CASE.phrases[0], decides: false },
        { text: OWN_CASE.phrases[1], decides: false },
        { text: OWN_CASE.phrases[2], decides: true },
      ],
      log: OWN_CASE.log,
      seat: 'tower',
      why: OWN_CASE.why,
    });
    expect(shownCase({ ...OWN_CASE, decides: 'log' })?.phrases.some(({ decides }) => decides)).toBe(false);
  });
});
