// Packs from outside: whole ones are opened, and whatever else comes is refused with its place and what to write, in every language.

import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCompanies } from '../../../scripts/content-files.ts';
import { decodeText } from '../../../src/app/decode.ts';
import { atOnce } from '../../../src/content/json-file.ts';
import { caseFaults } from '../../../src/content/own-check.ts';
import { MOST_FAULTS } from '../../../src/content/packs/limits.ts';
import type { PackFileRead } from '../../../src/content/packs/opened.ts';
import { readPackFile } from '../../../src/content/packs/read.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { packFaultText, placeText } from '../../../src/panels/own/fault-words.ts';
import { BENT, HOSTILE, MUTATED, withCase } from '../../builders/hostile-packs.ts';
import { betweenRests, type Work } from '../../builders/between-rests.ts';
import { companyJson, companyZip } from '../../builders/company-packs.ts';
import { CASES, jsonOf, SCENARIOS, yamlOf, zipOf } from '../../builders/packs.ts';

const open = (name: string, bytes: Uint8Array): PackFileRead => atOnce(readPackFile(name, bytes, decodeText));
const text = (value: string) => strToU8(value);

beforeAll(() => loadTexts('own'));
afterAll(() => setLanguage('nb'));

/** What was opened is whole; of what was not it is said where, and what to write. */
function expectTold(read: PackFileRead): void {
  if (read.faults === undefined) {
    for (const own of read.pack.cases) expect(caseFaults(own)).toEqual([]);
    return;
  }
  expect(read.faults.length).toBeGreaterThan(0);
  for (const fault of read.faults) {
    expect(fault.file).not.toBe('');
    expect(fault.line ?? 1).toBeGreaterThan(0); // null: the whole file
    expect(placeText(fault)).toContain(fault.file);
    // Neither a key without a text, nor a place that was not filled in.
    expect(packFaultText(fault)).toMatch(/\s/);
    expect(packFaultText(fault).replaceAll(/«.*»/gsu, '')).not.toMatch(/\{\{\w+\}\}|own:/);
  }
}

it('a pack of many cases that break the rules for words is told no more than is told of any', () => {
  const [first] = CASES.cases;
  const cases = Array.from({ length: 40 }, (_, i) => ({ ...first, id: `sak-${i}`, call: 'x', why: ' ' }));
  const { faults } = open('sak.json', jsonOf({ ...CASES, cases }));
  expect(faults?.every(({ kind }) => kind === 'case')).toBe(true);
  expect(faults).toHaveLength(MOST_FAULTS);
});

describe('a pack', () => {
  it.each([
    ['JSON', 'sak.json', jsonOf(CASES)],
    ['YAML', 'sak.yaml', yamlOf(CASES)],
    ['a zip', 'sak.zip', zipSync({ 'pack.json': jsonOf(CASES) })],
    [
      'a zip of a folder, with what a Mac adds',
      'sak.zip',
      zipSync({ 'x/pack.yaml': yamlOf(CASES), '__MACOSX/x': text('x') }),
    ],
  ])('of cases is opened from %s', (_, name, bytes) => {
    expect(open(name, bytes)).toMatchObject({ pack: { name: CASES.name, cases: CASES.cases, home: null } });
  });

  it.each([
    ['one file', jsonOf(SCENARIOS)],
    ['a zip', zipOf()],
  ])('of scenarios is taken apart from %s', (_, bytes) => {
    const { pack } = open('x', bytes);
    expect(pack?.home).toBe('startup');
    expect(pack?.parts.scenarios.map(({ raw }) => raw)).toEqual(SCENARIOS.scenarios);
    expect([...(pack?.parts.texts.keys() ?? [])]).toEqual(['nb', 'en']); // no texts
  });
});

describe('a pack that was changed by accident', () => {
  it.each(MUTATED)('in its bytes is opened or refused, 250 of %s', (_, packs) => {
    expect(packs).toHaveLength(250);
    for (const bytes of packs) expectTold(open('pakke.fil', bytes));
  });

  it('in its values is opened or refused, 250 times', () => {
    let refused = 0;
    for (const bytes of BENT) {
      const read = open('pakke.json', bytes);
      expectTold(read);
      if (read.faults !== undefined) refused += 1;
    }
    expect(refused).toBeGreaterThan(150);
  });
});

describe('a hostile pack', () => {
  it.each(HOSTILE)('with %s is refused', async (_, bytes, kind) => {
    const read = open('fiendtlig', bytes);
    expectTold(read);
    expect(read.faults?.[0]?.kind).toBe(kind);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    await setLanguage('en');
    expectTold(read);
    await setLanguage('nb');
  });

  it('with a script in its texts is text, letter by letter', () => {
    const why = 'Ingen vet <script>alert(1)</script> hvorfor ennå, <b>ingen</b>.';
    expect(open('x', withCase({ why })).pack?.cases[0]?.why).toBe(why);
  });
});

describe('between two rests while a pack is read', () => {
  /** The most that is done of each sort while packs are read. */
  function mostOf(packs: readonly Uint8Array[]): Work {
    const all = packs.map((bytes) => betweenRests(readPackFile('pakke', bytes, decodeText)).most);
    const most = (sort: keyof Work) => Math.max(...all.map((one) => one[sort]));
    return {
      parsed: most('parsed'),
      made: most('made'),
      valued: most('valued'),
      unpacked: most('unpacked'),
      sought: most('sought'),
    };
  }

  it.each([
    ['1,000 packs that were changed by accident', [...MUTATED.flatMap(([, packs]) => packs), ...BENT]],
    ['the hostile ones', HOSTILE.map(([, bytes]) => bytes)],
    ['the largest JSON', [jsonOf({ pack: 1, cases: Array.from({ length: 14_000 }, (_, i) => ({ i })) })]],
    ['whole companies', ownCompanies().flatMap((id) => [companyZip(id, id), companyJson(id, id)])],
  ])('so much is parsed, made, unpacked and looked through at most: %s', (_, packs) => {
    const { parsed, made, valued, unpacked, sought } = mostOf(packs);
    expect(parsed).toBeLessThanOrEqual(64);
    expect(made).toBeLessThan(7000);
    // A thousand fields of JSON have as many names.
    expect(valued).toBeLessThanOrEqual(2000);
    expect(unpacked).toBeLessThanOrEqual(64);
    // As many lines as one of them has before a single value. To look every fault's line up from the top took two hundred millions.
    expect(sought).toBeLessThanOrEqual(120_000);
  });
});
