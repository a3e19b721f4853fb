// Own cases in a browser: kept as they are written, in two tabs, damaged, and out of files.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyCase, type OwnCase, shownCase } from '../../../src/content/own-case.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { strToU8 } from 'fflate';
import { OWN_CASE } from '../../builders/own-case.ts';
import { fileOf, jsonOf, SCENARIOS, zipOf } from '../../builders/packs.ts';
import { visit } from '../../builders/visit.ts';

const ids = (cases: readonly OwnCase[]) => cases.map(({ id }) => id);

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
    const read = await shelf.open(fileOf('x.json', strToU8(text)));
    expect(read).toMatchObject({ pack: { name: '', cases: [OWN_CASE], strips: [] } });
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

describe('a pack of scenarios', () => {
  const opened = async (bytes: Uint8Array, name = 'pakke.json') =>
    (await (await visit()).store.own()).open(fileOf(name, bytes));

  it('for one of our companies is checked by our own rules, and shown with its figures', async () => {
    for (const bytes of [jsonOf(SCENARIOS), zipOf()]) {
      const { pack, faults } = await opened(bytes);
      expect(faults).toBeUndefined();
      expect(pack?.strips.map(({ language }) => language)).toEqual(['nb', 'en']);
      for (const { call, phrases, why } of pack?.strips ?? []) // nothing was opened
        for (const text of [call, why, ...phrases.map((one) => one.text)])
          expect(text).not.toMatch(/^$|\{\{|undefined/);
    }
  });

  it('is kept once, found again, and goes on as a file', async () => {
    const storage = memoryStorage();
    const at = await visit({ storage });
    const shelf = await at.store.own();
    const { pack } = await shelf.open(fileOf('pakke.zip', zipOf()));
    if (pack === undefined) throw new Error('it was not opened');
    shelf.keepPack(pack, 'pakke.zip');
    shelf.keepPack(pack, 'pakke.zip');
    await at.settle();
    const later = await (await visit({ storage })).store.own();
    expect(later.packs.value.map(({ name }) => name)).toEqual(['Vår egen']);
    const again = await later.open(fileOf('x.json', strToU8(later.packs.value[0]?.text ?? '')));
    expect(again.pack?.strips).toEqual(pack.strips);
    later.removePack(later.packs.value[0]?.id ?? '');
    expect(later.packs.value).toEqual([]);
  });

  it.each([
    ['for nobody', { for: 'nobody' }, 'home'],
    ['for a route of several companies', { for: 'storm' }, 'home'],
    [
      'with a row that there is not',
      { scenarios: [{ ...SCENARIOS.scenarios[0], responsibility: ['R999'] }] },
      'check',
    ],
    ['without its words', { texts: { nb: {} } }, 'check'],
    ['in a language that we cannot check', { texts: { ...SCENARIOS.texts, de: {} } }, 'check'],
    [
      'that takes the place of a twin, and leaves the other alone',
      { scenarios: [{ ...SCENARIOS.scenarios[0], id: 'enquiry-slide' }], texts: { nb: {} } },
      'check',
    ],
  ])('%s is refused', async (_, change, kind) => {
    const { faults } = await opened(jsonOf({ ...SCENARIOS, ...change }));
    expect(faults?.map((fault) => fault.kind)).toContain(kind);
    // Whatever the checks say, they say by name, so that it is told in the language shown.
    for (const fault of faults ?? []) if (fault.kind === 'check') expect(fault.said).toBeDefined(); // opened
    for (const { file, line } of faults ?? []) expect([file, (line ?? 1) > 0]).toEqual(['pakke.json', true]); // opened
  });

  it('may take the place of one of the company’s, with its words or with its own', async () => {
    const replacing = { ...SCENARIOS.scenarios[0], id: 'add-on' };
    const { pack, faults } = await opened(
      jsonOf({ ...SCENARIOS, scenarios: [replacing], texts: { nb: {} } }),
    );
    expect(faults).toBeUndefined();
    expect(pack?.replaces).toBe(1);
    expect((await opened(jsonOf(SCENARIOS))).pack?.replaces).toBe(0);
  });

  it('in one language is opened in that one', async () => {
    const { pack } = await opened(jsonOf({ ...SCENARIOS, texts: { en: SCENARIOS.texts['en'] } }));
    expect(pack?.strips.map(({ language }) => language)).toEqual(['en']);
  });
});

describe('the examples for writers', () => {
  const guide = readFileSync(new URL('../../../docs/writing-scenarios.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/```(yaml|json)\n([^`]*?\bpack\b[^`]*)```/g)].map(
    ([, kind = '', text = '']) => [kind, text] as const,
  );

  it('can be opened as they stand there', async () => {
    const shelf = await (await visit()).store.own();
    const opened = await Promise.all(
      examples.map(([kind, text]) => shelf.open(fileOf(`eksempel.${kind}`, strToU8(text)))),
    );
    expect(opened.map(({ faults }) => faults)).toEqual([undefined, undefined, undefined]);
    expect(
      opened.map(({ pack }) => [pack?.cases.length, pack?.strips.length, pack?.company !== null]),
    ).toEqual([
      [1, 0, false],
      [0, 1, false],
      [0, 0, true],
    ]);
  });
});
