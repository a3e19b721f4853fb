// How long the page does not answer while packs are opened: hostile ones, whole ones that were changed by accident, and the largest that may come.

import { ADDED, jsonOf, SCENARIOS, yamlOf } from '../tests/builders/packs.ts';
import { companyJson, companyValue, companyZip } from '../tests/builders/company-packs.ts';
import { BENT_COMPANIES, HOSTILE_COMPANIES, MUTATED_COMPANIES } from '../tests/builders/hostile-companies.ts';
import { BENT, HOSTILE, MUTATED } from '../tests/builders/hostile-packs.ts';
import { firmsBy, openedTraced, type Sent, sent } from '../tests/builders/pack-opening.ts';
import { LONGEST_YAML, LONGEST_YAML_TEXT, MOST_SCENARIOS, MOST_YAML } from '../src/content/packs/limits.ts';
import { openBrowser, type Pages } from './bench-pages.ts';
import { ownCompanies } from './content-files.ts';

/** The most scenarios that a pack may have, all of them whole. */
function largest(): Uint8Array {
  const ids = Array.from({ length: MOST_SCENARIOS }, (_, i) => `our-${i}`);
  const texts = Object.entries(SCENARIOS.texts).map(([language, tree]) => [
    language,
    Object.fromEntries(ids.map((id) => [id, (tree as Record<string, unknown>)[ADDED]])),
  ]);
  return jsonOf({
    ...SCENARIOS,
    scenarios: ids.map((id) => ({ ...SCENARIOS.scenarios[0], id })),
    texts: Object.fromEntries(texts) as Record<string, unknown>,
  });
}

/** To check a company takes a second, so only so many of a sort are opened. */
const SOME = 40;

/** YAML of as many signs and words as are read, in the shapes that take longest. */
const LONG_YAML: readonly (readonly [string, string])[] = [
  ['many short items', `pack: 1\nx:\n${'- a\n'.repeat(MOST_YAML / 5 - 10)}`],
  ['one long list', `pack: 1\nx: [${'a,'.repeat(1900)}a]`],
  ['lists in brackets', `pack: 1\nx:\n${'- [a, b, c]\n'.repeat(MOST_YAML / 15 - 10)}`],
  ['blank lines', `pack: 1\nx:\n  y:\n${'\n'.repeat(MOST_YAML - 100)}\nz: 1`],
  ['comments', `pack: 1\nx:\n${'# c\n'.repeat(MOST_YAML / 2 - 100)}\n  y: 1`],
  ['one text of faults', `pack: 1\nx: "${'\\q'.repeat(LONGEST_YAML_TEXT / 2 - 10)}"`],
  [
    'long texts',
    `pack: 1\n${Array.from({ length: 35 }, (_, i) => `k${i}: |\n${'  word\n'.repeat(3400)}`).join('')}`,
  ],
  ['one endless text', `pack: 1\nx: a\n${'  word\n'.repeat(LONGEST_YAML / 7 - 10)}`],
  ['many fields', `pack: 1\n${Array.from({ length: MOST_YAML / 7 - 10 }, (_, i) => `k${i}: a\n`).join('')}`],
  ['many faults', `pack: 1\n${'? ]\n'.repeat(MOST_YAML / 4 - 10)}`],
  ['nested lists', `pack: 1\nx:\n${`- ${'['.repeat(40)}${']'.repeat(40)}\n`.repeat(MOST_YAML / 100)}`],
];

const GROUPS: readonly (readonly [string, readonly Sent[]])[] = [
  ['hostile', HOSTILE.map(([what, bytes]) => sent([what, bytes]))],
  ...MUTATED.map(
    ([what, packs]) =>
      [`changed in its bytes: ${what}`, packs.map((bytes, i) => sent([`${what} ${i + 1}`, bytes]))] as const,
  ),
  ['changed in its values', BENT.map((bytes, i) => sent([`values ${i + 1}`, bytes]))],
  ['hostile companies', HOSTILE_COMPANIES.map(([what, bytes]) => sent([what, bytes]))],
  [
    'companies changed in their values',
    BENT_COMPANIES.slice(0, SOME).map((bytes, i) => sent([`company ${i + 1}`, bytes])),
  ],
  ...MUTATED_COMPANIES.map(
    ([what, packs]) =>
      [
        `companies changed in their bytes: ${what}`,
        packs.slice(0, SOME).map((bytes, i) => sent([`${what} ${i + 1}`, bytes])),
      ] as const,
  ),
  ...ownCompanies().map(
    (id) =>
      [
        `the whole ${id}`,
        [
          sent(['a zip', companyZip(id, id)]),
          sent(['one file', companyJson(id, id)]),
          sent(['one file of YAML', yamlOf(companyValue(id, id))]),
        ],
      ] as const,
  ),
  ['firms that go by ours', ownCompanies().flatMap(firmsBy)],
  ['long YAML', LONG_YAML.map(([what, text]) => sent([what, new TextEncoder().encode(text)]))],
  [`${MOST_SCENARIOS} scenarios`, [sent(['the largest', largest()])]],
];

const SHOWN = 3;

/** The longest tasks of the page, by sort of pack, in milliseconds. */
export async function benchPacks({ address }: Pages): Promise<string> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}?debug&tier=words&muted=on`);
  await page.waitForFunction(() => window.flightDeck !== undefined);
  // What is fetched at the first one is not what reading takes.
  await openedTraced(browser, page, GROUPS.at(-1)?.[1] ?? []);
  const lines: string[] = ['packs: the longest task of the page, ms (opened of all)'];
  for (const [name, files] of GROUPS) {
    const { told, worked } = await openedTraced(browser, page, files);
    const named = told.map((one, i) => ({ ...one, what: files[i]?.what ?? '' }));
    const worst = named.toSorted((a, b) => b.longest - a.longest).slice(0, SHOWN);
    const opened = told.filter((one) => one.opened).length;
    const clock = worst.map(({ what, longest }) => `${Math.round(longest)} ${what}`).join(', ');
    lines.push(
      `  ${name}: ${Math.round(worked)} of work; by the clock ${clock} (${opened} of ${told.length})`,
    );
  }
  await browser.close();
  return lines.join('\n');
}
