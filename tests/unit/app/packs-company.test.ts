// A pack that brings a company: a firm by the names of its people, or a whole company, opened, flown and taken up again.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/app/content.ts';
import type { TextTree } from '../../../src/content/types.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { companyText, personName, segmentName, setLanguage, words } from '../../../src/language/index.ts';
import {
  agencyJson,
  agencyValue,
  agencyZip,
  FIRM,
  FIRM_WORDS,
  PEOPLE,
  SEGMENTS,
} from '../../builders/company-packs.ts';
import { laid, resumedLater, visitTo } from '../../builders/pack-visit.ts';
import { ADDED, fileOf, jsonOf, yamlOf } from '../../builders/packs.ts';
import { flyOn } from '../../builders/visit.ts';

/** All texts of a tree. */
const textsIn = (tree: unknown): string[] =>
  typeof tree === 'string'
    ? [tree]
    : Object.values(tree as Readonly<Record<string, unknown>>).flatMap((inner) => textsIn(inner));

describe('a firm of one’s own', () => {
  it('is flown by its own names, with the startup’s stories beside its own', async () => {
    const at = await visitTo(memoryStorage());
    const id = await laid(at, jsonOf(FIRM));
    const { setup, content } = at.store.session.peek() ?? {};
    expect(setup).toMatchObject({ company: `pack-${id}`, pack: { name: 'Nordlys', checksum: id } });
    expect(content).toMatchObject({
      view: 'coast',
      pack: { lends: 'startup', company: true, stories: [ADDED], languages: ['nb'] },
    });
    expect(companyText('company.name')).toBe('Nordlys Kontor');
    expect([0, 1, 2, 3, 4].map(segmentName)).toEqual(Object.values(SEGMENTS));
    expect(personName('jonas')).toBe(PEOPLE.jonas);
    expect(at.store.state.peek()?.planned.map(({ scenario }) => scenario)).toContain(ADDED);
    flyOn(at.store, 'right');
    expect(at.store.state.peek()?.phase).toBe('landed');
    expect(at.store.debrief.value?.entries.length).toBeGreaterThan(5);
  });

  it('has nowhere a name of the startup’s people, and no story that would speak of them as somebody else', async () => {
    const at = await visitTo(memoryStorage());
    await laid(at, jsonOf({ ...FIRM, scenarios: undefined, texts: { nb: FIRM_WORDS } }));
    const { content } = at.store.session.peek() ?? {};
    expect(content?.pack).toMatchObject({ stories: [], lends: 'startup' });
    const startup = await loadContent(
      'startup',
      () => undefined,
      () => true,
      { kept: async () => null, contentOf: async () => null },
    );
    const kept = content?.scenarios.length ?? 0;
    expect(kept).toBeGreaterThan(startup.scenarios.length / 2);
    expect(kept).toBeLessThan(startup.scenarios.length);
    const { nb = async (): Promise<TextTree> => ({}) } = content?.texts ?? {};
    const tree: TextTree = await nb();
    const flown = [
      ...Object.keys(FIRM_WORDS),
      'remedies',
      'titles',
      'voices',
      ...(content?.scenarios.map(({ id }) => id) ?? []),
    ].flatMap((part) => textsIn(tree[part] ?? {}));
    expect(
      flown.filter((text) => /(?<!\p{L})(Ingrid|Jonas|Amira|Per|Leila|Tor|Fjordlys)s?(?!\p{L})/u.test(text)),
    ).toEqual([]);
    expect(flown).toContain('Odds egen mal');
  });

  it('is shown in its one language wherever it has words, and as the startup’s elsewhere', async () => {
    await setLanguage('en');
    const at = await visitTo(memoryStorage());
    await laid(at, jsonOf(FIRM));
    expect(segmentName(0)).toBe('Bodø');
    expect(words('add-on', 'headline')).not.toBe('add-on.headline');
    await setLanguage('nb');
  });
});

describe('a whole company', () => {
  it.each([
    ['a zip of its folder', agencyZip()],
    ['one file', agencyJson()],
    ['one file of YAML', yamlOf(agencyValue())],
  ])('is opened from %s and flown by its own stories alone', async (_, bytes) => {
    const storage = memoryStorage();
    const at = await visitTo(storage);
    const id = await laid(at, bytes);
    const { content } = at.store.session.peek() ?? {};
    expect(content?.pack).toMatchObject({ name: 'Byrået', lends: null, company: true });
    expect(companyText('company.name')).toBe('Blinkfyr');
    const later = await resumedLater(at, storage);
    flyOn(later.store, 'right');
    await later.settle();
    expect(later.store.history.value[0]).toMatchObject({
      company: `pack-${id}`,
      setup: { pack: { name: 'Byrået' } },
    });
  });

  it('is flown just as the same company of the game', async () => {
    const at = await visitTo(memoryStorage());
    await laid(at, agencyZip());
    const own = at.store.session.peek()?.content;
    const game = await loadContent(
      'agency',
      () => undefined,
      () => true,
      { kept: async () => null, contentOf: async () => null },
    );
    expect(own?.scenarios.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      game.scenarios.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect({ ...own?.model, id: '' }).toEqual({ ...game.model, id: '' });
    for (const part of ['people', 'processes', 'decisions', 'plans', 'hopes', 'view'] as const)
      expect(own?.[part]).toEqual(game[part]);
    expect(own?.branch(0)).toMatchObject({ ...game.branch(0), company: own?.id });
  });
});

describe('the example', () => {
  it.each(['nb', 'en'] as const)('opens again without faults and flies, in %s', async (language) => {
    await setLanguage(language);
    const at = await visitTo(memoryStorage());
    const shelf = await at.store.own();
    const text = await shelf.example();
    const { pack, faults } = await shelf.open(fileOf('eksempel.json', new TextEncoder().encode(text)));
    expect(faults).toBeUndefined();
    expect([...(pack?.company?.words.keys() ?? [])]).toEqual([language]);
    expect(pack?.company).toMatchObject({ own: 1, leftOut: 0 });
    await laid(at, new TextEncoder().encode(text));
    flyOn(at.store, 'right');
    expect(at.store.state.peek()?.phase).toBe('landed');
    await setLanguage('nb');
  });
});

describe('the packs of docs/writing-scenarios.md', () => {
  const docs = readFileSync(new URL('../../../docs/writing-scenarios.md', import.meta.url), 'utf8');
  const packs = [...docs.matchAll(/```(?:json|yaml)\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .filter((text) => /^\W*pack"?:/.test(text));

  it('are three, and open as they stand there', async () => {
    expect(packs).toHaveLength(3);
    const shelf = await (await visitTo(memoryStorage())).store.own();
    for (const text of packs) {
      const { faults } = await shelf.open(fileOf('docs', new TextEncoder().encode(text)));
      expect(faults).toBeUndefined();
    }
  });
});
