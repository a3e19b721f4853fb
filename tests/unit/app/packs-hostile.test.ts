// Packs with a company that are changed by accident or on purpose: each is opened or refused, with its place and what to write in both languages,
// and whatever is opened can be flown.

import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/app/decode.ts';
import { packContent } from '../../../src/app/pack-content.ts';
import type { CompanyContent } from '../../../src/content/types.ts';
import { atOnce } from '../../../src/content/json-file.ts';
import { readPackFile } from '../../../src/content/packs/read.ts';
import type { PackFault } from '../../../src/content/packs/fault.ts';
import type { PackRead } from '../../../src/content/packs/opened.ts';
import { flyByPolicy, setupIn } from '../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import type { OwnShelf } from '../../../src/panels/ports.ts';
import { packFaultText, placeText } from '../../../src/panels/own/fault-words.ts';
import { FIRM_WORDS } from '../../builders/company-packs.ts';
import {
  BENT_COMPANIES,
  HOSTILE_COMPANIES,
  MUTATED_COMPANIES,
  TABLED,
  withCompany,
  withTexts,
} from '../../builders/hostile-companies.ts';
import { fileOf, jsonOf } from '../../builders/packs.ts';
import { visit } from '../../builders/visit.ts';

let shelf: OwnShelf;
beforeAll(async () => {
  await loadTexts('own', 'checks');
  shelf = await (await visit()).store.own();
});

const open = (bytes: Uint8Array): Promise<PackRead> => shelf.open(fileOf('pakke', bytes));

/** What a fault says in a language, without what it quotes. */
const said = (fault: PackFault) => packFaultText(fault).replaceAll(/«[^»]*»|“[^”]*”|`[^`]*`/gu, '');

/** Every fault says where and what, in Norwegian and in English, and neither is the other. */
async function expectTold(faults: readonly PackFault[]): Promise<void> {
  expect(faults.length).toBeGreaterThan(0);
  const nb = faults.map(said);
  await setLanguage('en');
  const en = faults.map(said);
  await setLanguage('nb');
  for (const [i, fault] of faults.entries()) {
    expect(placeText(fault)).toContain(fault.file);
    expect(fault.line ?? 1).toBeGreaterThan(0); // null: the whole file
    expect(`${nb[i]}\n${en[i]}`).not.toMatch(/\b(?:own|checks):\w/);
    if (fault.kind === 'check') expect(fault.said).toBeDefined();
    expect(nb[i]).not.toBe(en[i]);
  }
}

/** What is not opened is told. @returns whether it was opened */
async function expectOpenedOrTold(bytes: Uint8Array): Promise<boolean> {
  const read = await open(bytes);
  if (read.faults === undefined) return true;
  await expectTold(read.faults);
  return false;
}

describe('a pack with a company that was changed by accident', () => {
  it.each(MUTATED_COMPANIES)('in its bytes is opened or refused, 250 of %s', async (_, packs) => {
    let refused = 0;
    for (const [i, bytes] of packs.entries()) {
      const read = atOnce(readPackFile('pakke', bytes, decodeText));
      if (read.faults === undefined) {
        // To check a company takes a second, so only some are.
        if (i % 10 === 0) await expectOpenedOrTold(bytes);
        continue;
      }
      await expectTold(read.faults);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(packs.length / 4);
  });

  it('in its values is opened or refused, 250 times', async () => {
    let opened = 0;
    for (const bytes of BENT_COMPANIES) if (await expectOpenedOrTold(bytes)) opened += 1;
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThan(100);
  });
});

describe('a hostile company', () => {
  it.each(HOSTILE_COMPANIES)('with %s is refused', async (_, bytes, told) => {
    const { faults } = await open(bytes);
    expect(faults?.map((fault) => (fault.kind === 'check' ? fault.said?.key : fault.kind))).toContain(told);
    await expectTold(faults ?? []);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('with a script in its name is text, letter by letter', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { pack } = await open(withTexts({ ...FIRM_WORDS, company: { name } }));
    expect(pack?.company?.words.get('nb')?.name).toBe(name);
  });
});

/** The content that a pack is flown with. */
async function contentOf(bytes: Uint8Array): Promise<CompanyContent> {
  const { pack, faults } = await open(bytes);
  if (pack === undefined) throw new Error(JSON.stringify(faults));
  const content = await packContent({ name: 'x', at: '', text: pack.text });
  if (content === null) throw new Error('it was not opened again');
  return content as CompanyContent;
}

/** The paths of numbers that are none. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => notFinite(inner, `${path}.${name}`));
}

describe('what is left out', () => {
  it('is the startup’s where nothing is changed, and in proportion where the model is', async () => {
    const same = await contentOf(jsonOf({ ...TABLED, company: {} }));
    const larger = await contentOf(withCompany({ model: { value: 1_200_000 } }));
    const by = (of: (content: CompanyContent) => number) => of(larger) / of(same);
    for (const of of [
      (content: CompanyContent) => content.plans['first'] ?? 0,
      (content: CompanyContent) => content.decisions.guess,
      (content: CompanyContent) => content.model.undisturbed,
      (content: CompanyContent) => content.model.fuel,
      (content: CompanyContent) => content.remedies.price.cure.price,
    ])
      expect(by(of)).toBeCloseTo(10, 0);
    expect(same.dials.lines).not.toEqual([]);
    expect(larger.decisions.reserve).toBe(same.decisions.reserve);
  });

  it.each([
    [
      'as small as may be',
      {
        segments: 3,
        leads: 4,
        pass: [0.5, 0.7, 0.7, 0.7],
        value: 100,
        capacity: 10,
        customers: 10,
        monthly: 1,
      },
    ],
    ['as large as may be', { segments: 5, leads: 300, value: 1e8, capacity: 10_000, customers: 100_000 }],
    ['slow and sure', { segments: 3, leads: 20, pass: [0.99, 0.99, 0.99, 0.99], dwell: [5, 5, 5, 5] }],
    ['as uneven as may be', { variation: 2, churn: 0.2, expansion: 0.2 }],
  ])('makes a firm that is %s one that can be flown', async (_, model) => {
    const content = await contentOf(withCompany({ model }));
    for (const policy of ['right', 'none'] as const) {
      const { state } = flyByPolicy(setupIn(content, { seed: 3, flightNumber: 2 }), content, policy);
      expect(state.phase).toBe('landed');
      expect(notFinite({ ...state.quarter, landings: state.landings, strips: state.strips })).toEqual([]);
    }
  });
});

describe('a whole company', () => {
  it('that lacks something is told each of it', async () => {
    const { faults } = await open(
      strToU8('{"pack": 1, "company": {"model": {"leads": 50}}, "scenarios": [], "texts": {"nb": {}}}'),
    );
    expect(faults?.map(({ kind }) => kind)).toEqual(['missing']);
  });
});
