// Texts come in parts: together they are the files, and nobody waits for a part that cannot be read yet.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import companies from 'virtual:companies';
import { describe, expect, it } from 'vitest';
import { contentOf, ownCompanies } from '../../../scripts/content-files.ts';
import { PARTS, partOf } from '../../../scripts/text-parts.ts';
import { callingIn } from '../../../src/app/calls.ts';
import type { Content, TextTree } from '../../../src/content/index.ts';
import { newFlight, setupFor } from '../../../src/flight/index.ts';
import { hasWords, loadCalls, loadLaterTexts, segmentName, setCompany } from '../../../src/language/index.ts';
import { LANGUAGES } from '../../../src/look/languages.ts';

const root = new URL('../../../', import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, root)).flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []));
const FILES = [
  ...LANGUAGES.flatMap((language) => filesIn(`locales/${language}`)),
  ...ownCompanies().flatMap((id) => filesIn(`assets/companies/${id}/texts`)),
];

/** Every text with its path. */
function textsOf(tree: TextTree, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${[...path, name].join('.')}: ${text}`] : textsOf(text, [...path, name]),
  );
}

/** The content of a company as the browser has it: with its words in parts. */
function inParts(id: string): Content {
  const { parts, ...content } = contentOf(id);
  const textsFor = (company: string) => companies.find((one) => one.id === company)?.texts ?? {};
  return {
    ...content,
    texts: textsFor(id),
    parts: parts?.map((part) => ({ ...part, texts: textsFor(part.id) })) ?? null,
  };
}

it.each(FILES)('the parts of %s are together what is in it, each text once', (file) => {
  const path = fileURLToPath(new URL(file, root));
  const tree = JSON.parse(readFileSync(path, 'utf8')) as TextTree;
  const parts = PARTS.flatMap((part) => textsOf(partOf(path, tree, part)));
  expect(parts.toSorted()).toEqual(textsOf(tree).toSorted());
});

describe('the calls', () => {
  const headline = (scenario: string) => hasWords(scenario, 'headline') || hasWords(scenario, 'line');

  it('come with the words of their company', async () => {
    const startup = inParts('startup');
    await setCompany(startup);
    expect(startup.scenarios.filter(({ id }) => !headline(id))).toEqual([]);
  });

  it('of joined companies come for the strips of the week, the others with what is read after the stamp', async () => {
    const storm = inParts('storm');
    await setCompany(storm);
    expect([0, 1, 2].map(segmentName).join()).not.toMatch(/segments/);
    const state = newFlight(
      setupFor({ company: 'storm', schedule: 'storm', seed: 1, contentVersion: storm.version }),
      storm,
    );
    const [first, ...more] = callingIn(state);
    expect(more).toEqual([]);
    const [company] = (first ?? '').split('/');
    const others = storm.scenarios.filter(({ id }) => !id.startsWith(`${company}/`));
    await loadCalls(callingIn(state));
    expect(headline(first ?? '')).toBe(true);
    // The first test has fetched the words of the startup.
    const unread = others.filter(({ id }) => !id.startsWith('startup/'));
    expect(unread.some(({ id }) => headline(id))).toBe(false);
    expect(callingIn({ ...state, week: 13 }).length).toBeGreaterThan(10);
    await loadLaterTexts();
    expect(storm.scenarios.filter(({ id }) => !headline(id))).toEqual([]);
  });
});
