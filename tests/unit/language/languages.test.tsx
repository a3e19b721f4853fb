// Adds a language that the game does not have: a row in the table and its texts must be all that it needs.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { createFrame } from '../../../src/app/frame.ts';
import { browserLanguage, formatFigure, language, setLanguage, t } from '../../../src/language/index.ts';
import type { LanguageRow } from '../../../src/look/language-table.ts';
import { LANGUAGES, type Language, languageAfter, languageFor } from '../../../src/look/languages.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { Settings } from '../../../src/panels/frame/Settings.tsx';
import { Title } from '../../../src/panels/frame/Title.tsx';
import { classQuery, classWish } from '../../../src/panels/trainer/class-link.ts';
import { LinkForm } from '../../../src/panels/trainer/LinkForm.tsx';
import { voiceFor } from '../../../src/sound/voice.ts';
import { eventually } from '../../builders/eventually.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { type Visit, visit } from '../../builders/visit.ts';

const { ROW, MARK } = vi.hoisted(() => ({
  MARK: '¤',
  ROW: {
    tag: 'qx',
    region: 'de-DE',
    name: 'Prøvespråk',
    answersTo: ['qx', 'qy'],
    voices: ['qx-aa', 'qx-bb'],
    direction: 'rtl',
  } satisfies LanguageRow,
}));
const NEW = ROW.tag as Language;

vi.mock('../../../src/look/language-table.ts', async (original) => {
  const { LANGUAGE_TABLE } = await original<typeof import('../../../src/look/language-table.ts')>();
  return { LANGUAGE_TABLE: [...LANGUAGE_TABLE, ROW] };
});

// Its texts are those of the source language, each with a mark before it.
vi.mock('../../../src/language/resources.ts', async (original) => {
  const real = await original<typeof import('../../../src/language/resources.ts')>();
  type Tree = Awaited<ReturnType<typeof real.loadTree>>;
  const marked = (tree: Tree): Tree =>
    Object.fromEntries(
      Object.entries(tree).map(([key, text]) => [
        key,
        typeof text === 'string' ? `${MARK}${text}` : marked(text),
      ]),
    );
  return {
    ...real,
    loadTree: async (tag: string, namespace: string) =>
      tag === ROW.tag
        ? marked(await real.loadTree('nb', namespace))
        : real.loadTree(tag as Language, namespace),
  };
});

const WITHOUT_PICTURE = {
  hitAreas: { value: [] },
  shown: { value: false },
  focusArea: () => undefined,
  counts: () => null,
};
const frameOf = ({ store, notices }: Visit) =>
  createFrame(store, notices, WITHOUT_PICTURE as unknown as Parameters<typeof createFrame>[2]);

const draw = simulatedPage();
afterEach(() => setLanguage('nb'));

const offered = (page: HTMLElement) =>
  Array.from(page.querySelectorAll('option'), ({ value, textContent }) => [value, textContent]);

describe('a language that is a row of the table', () => {
  it('is offered in the settings by its own name, and holds when it is picked', async () => {
    const at = await visit();
    const page = draw(<Settings frame={frameOf(at)} />);
    expect(offered(page)).toEqual(
      expect.arrayContaining([
        ['nb', 'Norsk'],
        ['en', 'English'],
        ['qx', 'Prøvespråk'],
      ]),
    );
    const select = page.querySelector('option[value="qx"]')?.closest('select') ?? expect.fail();
    select.value = 'qx';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(language.value).toBe('qx'));
    expect(t('common:title.fly')).toBe(`${MARK}Fly`);
  });

  it('is offered to a class, and stands in its link', async () => {
    const page = draw(<LinkForm game={(await visit()).store} />);
    expect(offered(page)).toContainEqual(['qx', 'Prøvespråk']);
    expect(classQuery({ ...classWish.value, language: NEW })).toContain('lng=qx');
  });

  it('is taken from the address', () => {
    expect(readAddress('?lng=qx')).toMatchObject({ parameters: { lng: 'qx' }, notices: [] });
    expect(readAddress('?lng=qz').notices).toHaveLength(1);
  });

  it('is what a browser gets that asks for it', () => {
    expect(languageFor(['fr', 'QY-AA', 'nb'])).toBe('qx');
    expect(languageFor(['nn-NO'])).toBe('nb');
    expect(languageFor(['fr'])).toBe('en');
  });

  it.each([
    ['sv,nb,en', 'nb', false],
    ['sv-SE,sv,en-US,en', 'nb', true],
    ['da-DK,en', 'nb', true],
    ['fo', 'nb', true],
    ['en,sv', 'en', false],
    ['de,fr', 'en', false],
    ['nn,en', 'nb', false],
  ] as const)('for a browser that asks for %s is %s', (tags, expected, told) => {
    vi.stubGlobal('navigator', { languages: tags.split(',') });
    expect(browserLanguage()).toEqual({ language: expected, standsIn: told });
  });

  it('has its turn at the button, which names what it switches to', async () => {
    const at = await visit();
    const frame = frameOf(at);
    const page = draw(null);
    const button = () => page.querySelector<HTMLElement>('button[lang]') ?? expect.fail();
    const seen: (string | null)[] = [];
    for (const _ of LANGUAGES) {
      draw(<Title frame={frame} />);
      seen.push(`${button().lang} ${button().textContent}`);
      const before = language.value;
      button().click();
      await eventually(() => expect(language.value).not.toBe(before));
    }
    expect(seen).toEqual(['en English', 'qx Prøvespråk', 'nb Norsk']);
    expect(LANGUAGES.map(languageAfter)).toEqual(['en', 'qx', 'nb']);
  });

  it('is kept over a reload, and nothing is called damaged', async () => {
    const entries = new Map<string, string>();
    const before = await visit({ storage: memoryStorage(entries) });
    before.store.changeSettings({ language: NEW, muted: true });
    await before.settle();
    const after = await visit({ storage: memoryStorage(entries) });
    expect(after.store.settings.value).toMatchObject({ language: 'qx', muted: true });
    expect(after.notices.shown.value).toEqual([]);
    expect([...entries.keys()].filter((key) => key.startsWith('aside'))).toEqual([]);
  });

  it('marks the page with its name and direction, and writes figures as its region does', async () => {
    await setLanguage(NEW);
    const { lang, dir } = document.documentElement;
    expect([lang, dir]).toEqual(['qx', 'rtl']);
    expect(formatFigure(60_000, 'count')).toBe('60.000');
    await setLanguage('nb');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('is spoken by the voices that its row names', () => {
    const offers = ['en-GB', 'qx-BB', 'qx_AA'].map((lang) => ({ lang, localService: true, name: lang }));
    expect(voiceFor(offers, NEW)?.lang).toBe('qx_AA');
    expect(voiceFor(offers.slice(0, 2), NEW)?.lang).toBe('qx-BB');
    expect(voiceFor(offers.slice(0, 1), NEW)).toBeNull();
  });
});
