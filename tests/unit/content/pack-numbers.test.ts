// A whole company in which one number is something else: whatever it is, the company is read as it stands or refused with place and sentence, and
// a model that is read holds what a flight can bear.

import { beforeAll, describe, expect, it } from 'vitest';
import { companyFolder, packFiles } from '../../../scripts/content-files.ts';
import { atOnce } from '../../../src/content/json-file.ts';
import { companyFrom } from '../../../src/content/packs/company.ts';
import type { PackFault } from '../../../src/content/packs/fault.ts';
import { parseYaml } from '../../../src/content/yaml-file.ts';
import { SCHEDULES } from '../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { packFaultText } from '../../../src/panels/own/fault-words.ts';
import { uniform } from '../../../src/quarter/draws.ts';

const FILE = 'company.yaml';
const TEXT = packFiles(companyFolder('agency'))[FILE] ?? '';
const schedules = SCHEDULES.filter(({ joined }) => !joined).map(({ id }) => id);

/** Where each number of the file stands, but for those of its comments. */
const NUMBERS = TEXT.split('\n').flatMap((line, row) =>
  [...line.replace(/#.*/, '').matchAll(/(?<=[\s[])-?\d+(?:\.\d+)?(?=[\s,\]}]|$)/g)].map(
    ({ index, 0: number }) => ({
      row,
      index,
      number,
    }),
  ),
);
const VALUES = [
  '0',
  '-1',
  '1e9',
  '1e308',
  '.nan',
  '.inf',
  '-.inf',
  '0.5',
  'x',
  "''",
  'null',
  'true',
  '[]',
  '{}',
];

/** The file with something else in the place of one number. */
function changed({ row, index, number }: (typeof NUMBERS)[number], value: string): string {
  const lines = TEXT.split('\n');
  const line = lines[row] ?? '';
  lines[row] = `${line.slice(0, index)}${value}${line.slice(index + number.length)}`;
  return lines.join('\n');
}

/** Reads a company as a pack brings it. */
function read(text: string) {
  const parsed = parseYaml(text);
  if (parsed.fault !== undefined) throw new Error(`no YAML: ${parsed.fault.detail}`);
  return atOnce(companyFrom({ file: FILE, ...parsed }, null, schedules));
}

/** The paths of numbers that are none. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => notFinite(inner, `${path}.${name}`));
}

/** One of so many, by a fixed draw: to try a model out takes a hundredth of a second. */
const SOME = 12;
const CHANGES = NUMBERS.flatMap((number, i) =>
  VALUES.flatMap((value, j) => (uniform(14, i, j, 0) * SOME < 1 ? [{ ...number, value }] : [])),
);

describe('a whole company with another value in the place of a number', () => {
  beforeAll(() => loadTexts('own', 'checks'));

  it('is the agency’s where nothing is changed', () => {
    expect(NUMBERS.length).toBeGreaterThan(150);
    expect(read(TEXT).problems).toBeUndefined();
  });

  it(`is read or refused with its place, of ${CHANGES.length} changes`, async () => {
    const faults: PackFault[] = [];
    let opened = 0;
    for (const change of CHANGES) {
      const { problems, company } = read(changed(change, change.value));
      const where = `line ${change.row + 1}: ${change.number} → ${change.value}`;
      if (problems === undefined) {
        expect.soft(notFinite(company), where).toEqual([]);
        opened += 1;
        continue;
      }
      expect.soft(problems.length, where).toBeGreaterThan(0);
      // What is no number in any place is told where it stands.
      if (/[xnf'{[]/.test(change.value) && change.value !== 'null')
        expect
          .soft(
            problems.map(({ line }) => line),
            where,
          )
          .toContain(change.row + 1);
      for (const problem of problems) {
        expect.soft(problem.file, where).toBe(FILE);
        expect.soft(problem.line, where).toBeGreaterThan(0);
        expect.soft(problem.said, `${where}: ${problem.message}`).toBeDefined();
        faults.push({ kind: 'check', ...problem });
      }
    }
    expect(opened).toBeGreaterThan(0);
    expect(faults.length).toBeGreaterThan(CHANGES.length / 2);
    const nb = faults.map(packFaultText);
    await setLanguage('en');
    const en = faults.map(packFaultText);
    await setLanguage('nb');
    for (const [i, text] of nb.entries()) {
      expect(text).not.toMatch(/\b(?:own|checks):\w|NaN|undefined|\{\{/);
      expect(text).not.toBe(en[i]);
    }
  });
});
