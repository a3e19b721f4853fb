// What engines and bank say in words: the company's own where it has them, and what is true of all where several are flown together.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import type { CockpitView, DialView, EngineView } from '../../../src/flight/index.ts';
import {
  bankTitle,
  bankWords,
  dialLine,
  dialValue,
  dialWords,
  engineTable,
  loadName,
  loadShort,
  loadTitle,
  loadWords,
  loadTexts,
  setCompany,
  setLanguage,
  t,
} from '../../../src/language/index.ts';

/** As in the formats: between a number and its sign. */
const SPACE = /[\u00a0\u202f]/gu;
const plain = (text: string) => text.replaceAll(SPACE, ' ');

function engine(change: Partial<EngineView> = {}): EngineView {
  return {
    cell: 0,
    load: 72,
    usual: 72,
    green: [58, 84],
    stand: 'within',
    lines: [{ figure: 'margin', value: 0.27, green: [0.05, null], stand: 'within' }],
    hatched: false,
    asOfWeek: 4,
    weather: null,
    ...change,
  };
}

const engines = [0, 1, 2].map((cell) => engine({ cell }));
const bank = (even: boolean): Pick<CockpitView, 'bank' | 'engines'> => ({
  bank: { cell: 1, index: 130, degrees: 5, even },
  engines,
});

beforeAll(async () => {
  await loadTexts('flight', 'world');
});

describe.each(['nb', 'en'] as const)('in %s', (language) => {
  const flown = async (company: string) => {
    await setLanguage(language);
    await setCompany(contentOf(company));
  };

  it('a company without words of its own has the game’s', async () => {
    await flown('startup');
    expect(loadTitle(engines)).toBe(t('world:engines.title'));
    expect(loadShort(engines)).toBe(t('world:engines.short'));
    expect(loadName(engines)).toBe(t('flight:figure.load'));
    expect(bankTitle({ engines })).toBe(t('world:bank.title'));
    expect(bankWords(bank(true))).toBe(t('world:bank.even'));
    expect(dialLine(0, { figure: 'leads', value: 26 })).toBe(t('world:engines.line.leads', { number: '26' }));
  });

  it.each(['consulting', 'agency'])('%s has its own', async (company) => {
    await flown(company);
    const own = [loadTitle(engines), loadShort(engines), loadName(engines), bankTitle({ engines })];
    const game = [
      t('world:engines.title'),
      t('world:engines.short'),
      t('flight:figure.load'),
      t('world:bank.title'),
    ];
    for (const [i, words] of own.entries()) expect(words).not.toBe(game[i]);
    expect(bankWords(bank(false))).not.toBe(t('world:bank.most', { segment: '' }));
    expect(bankWords(bank(false))).not.toContain('{{');
  });

  it('what a company does not name stays the game’s', async () => {
    await flown('consulting');
    expect(bankWords(bank(true))).toBe(t('world:bank.even'));
    await flown('agency');
    expect(bankWords(bank(true))).not.toBe(t('world:bank.even'));
  });

  it('the storm route says what is true of all its companies', async () => {
    await flown('storm');
    expect(loadTitle(engines)).toBe(t('world:engines.mixed'));
    expect(loadShort(engines)).toBe(t('world:engines.mixedShort'));
    expect(loadName(engines)).toBe(t('flight:figure.load'));
    expect(bankTitle({ engines })).toBe(t('world:bank.title'));
    // Figures go by their segment's company.
    expect(dialLine(2, { figure: 'return', value: 1.3 })).toMatch(/^ROAS 1[.,]3$/);
    expect(dialLine(0, { figure: 'return', value: 1.3 })).not.toContain('ROAS');
    const { heads, rows } = engineTable([
      engine({ cell: 0, green: null, lines: [{ figure: 'leads', value: 26, green: null, stand: null }] }),
      engine({ cell: 1 }),
    ]);
    expect(heads).toEqual([t('flight:figure.load'), t('flight:inWords.figures')]);
    expect(rows.map((cells) => cells.length)).toEqual([2, 2]);
    expect(rows[1]?.[1]).toContain('27');
  });
});

describe('a figure in words', () => {
  beforeAll(async () => {
    await setLanguage('en');
    await setCompany(contentOf('agency'));
  });
  const dial = (change: Partial<DialView>): DialView => ({
    figure: 'margin',
    value: 0.27,
    green: [0.05, null],
    stand: 'within',
    ...change,
  });

  it.each([
    [dial({}), '27%, in the green (at least 5%)'],
    [dial({ value: -0.6, stand: 'low' }), '-60%, below the green (at least 5%)'],
    [dial({ value: -1, stand: 'low' }), '-100%, below the green (at least 5%)'],
    [dial({ value: -5.45, stand: 'low' }), 'below -100%, below the green (at least 5%)'],
    [dial({ value: -Infinity, stand: 'low' }), 'below -100%, below the green (at least 5%)'],
    [
      dial({ figure: 'costPerLead', value: 21_300, green: [null, 18_000], stand: 'high' }),
      'NOK 21,300, above the green (at most NOK 18,000)',
    ],
    [
      dial({ figure: 'return', value: 1.4, green: [1, 2], stand: 'within' }),
      '1.4, in the green (1.0 to 2.0)',
    ],
    [dial({ figure: 'leads', value: 7, green: null, stand: null }), '7'],
  ])('says where it stands and its limits: %#', (shown, words) => {
    expect(plain(dialWords(shown))).toBe(words);
  });

  it('is a margin of almost no sales in the picture, too, and no number that nobody can use', () => {
    expect(plain(dialValue({ figure: 'margin', value: -21.97 }))).toBe('< -100%');
    expect(plain(dialLine(0, { figure: 'margin', value: -21.97 }))).toBe('margin < -100%');
    expect(plain(dialValue({ figure: 'return', value: -21.97 }))).toBe('-22.0');
  });

  it('of a load without an arc is the load alone', () => {
    expect(plain(loadWords(engine({ load: 130, green: null, stand: 'high' })))).toBe('130%');
    expect(plain(loadWords(engine({ load: 90, stand: 'high' })))).toBe('90%, above the green (58% to 84%)');
  });

  it('has limits that are the same for all in the head of its column', () => {
    const lines = (least: number): DialView[] => [
      dial({}),
      dial({ figure: 'customers', value: 30, green: [least, null] }),
    ];
    const { heads, rows } = engineTable([
      engine({ cell: 0, lines: lines(23) }),
      engine({ cell: 1, lines: lines(25) }),
    ]);
    expect(heads.map(plain)).toEqual([
      'billable hours, % (green arc: 58% to 84%)',
      'margin on all income (green arc: at least 5%)',
      'retainers',
    ]);
    expect(rows[0]?.map(plain)).toEqual([
      '72%, in the green',
      '27%, in the green',
      '30, in the green (at least 23)',
    ]);
  });
});
