// A company is a folder: one that no source file names is read, checked and flown, and the checks find faults that are planted in it.

import { describe, expect, it } from 'vitest';
import companies from 'virtual:companies';
import { contentIn, ownContentOf, packFiles } from '../../../scripts/content-files.ts';
import { checkPack } from '../../../src/content/check/index.ts';
import { readCompanyFile } from '../../../src/content/company-file.ts';
import { makeContent, type TextTree, VIEWS } from '../../../src/content/index.ts';
import { readTable } from '../../../src/content/check/table.ts';
import type { PackFiles } from '../../../src/content/pack.ts';
import {
  SCHEDULES,
  setupFor,
  cockpitTask,
  debriefOf,
  flyByPolicy,
  trialOf,
} from '../../../src/flight/index.ts';
import { processStep, setCompany, words } from '../../../src/language/index.ts';

const BAKERY = new URL('../../fixtures/companies/bakery/', import.meta.url);
const bakery = contentIn(BAKERY);
const files = packFiles(BAKERY);
const rows = readTable(`[
{"id": "R001", "seats": ["som"], "sections": ["1.1¶1"], "context": "bakery", "twin": "R035", "label": {}},
{"id": "R035", "seats": ["analyst"], "sections": ["1.1¶2"], "context": "bakery", "twin": "R001", "label": {}}
]`);
const glossary = { nb: [{ word: 'rival(en)?', write: 'skriv «konkurrent»' }], en: [] };
const schedules = SCHEDULES.filter(({ joined }) => !joined).map(({ id }) => id);

const checked = (changed: PackFiles) =>
  checkPack(changed, { rows, glossary, schedules, trialOf: () => UNFLOWN }).problems;

/** A trial in which every figure moves and every scenario occurs, so that only the checks of texts can fail. */
const UNFLOWN: ReturnType<typeof trialOf> = {
  figures: () => ({ bent: {}, plain: {} }),
  log: () => [],
  meetAll: () => ({
    reached: new Set(),
    seldom: new Set(),
    unsolved: new Set(),
    uncareful: new Set(),
    unfilled: [],
  }),
};

/** The first line that contains a text, counted from 1. */
const lineOf = (file: string, part: string) =>
  (files[file] ?? '').split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a company of its own', () => {
  it('has its own people, segments, processes and texts', async () => {
    expect(bakery).toMatchObject({ id: 'bakery', segments: 4 });
    expect(Object.keys(bakery.people)).toEqual(['ada', 'bo']);
    expect(Object.keys(bakery.processes)).toEqual(['recipe']);
    expect(Object.keys(bakery.texts)).toEqual(['en', 'nb']);
    await setCompany(bakery);
    expect(words('oven', 'effect')).toBe('Kantinene har sluttet å ringe.');
    expect(processStep('recipe', 4)).toBe('steking');
  });

  it.each([1, 2, 3])('is flown by the policy right to its debrief, seed %d', (seed) => {
    const setup = setupFor({ company: bakery.id, seed, contentVersion: bakery.version });
    const { state, commands } = flyByPolicy(setup, bakery, 'right');
    expect(state.phase).toBe('landed');
    expect(state.quarter.cells).toHaveLength(4);
    const { entries, landings } = debriefOf(setup, commands, bakery);
    expect(entries).toHaveLength(12);
    expect(entries.every(({ stamp }) => stamp?.verdict.seat === 'right')).toBe(true);
    expect(landings.you).toBeGreaterThan(landings.none);
    const inProcess = state.strips.find(({ scenario }) => scenario === 'oven');
    expect(cockpitTask(state, inProcess?.id ?? '', bakery)).toMatchObject({ process: { id: 'recipe' } });
  });

  // The eight texts of this company follow two patterns and so give away their seat, and all of them hang on a weekday. That is fine here,
  // because nobody reads them.
  it('lacks, by the checks, only as many scenarios as a whole company has', () => {
    const { problems, passed, scenarios, storms } = checkPack(files, { rows, glossary, schedules, trialOf });
    const other = problems.filter(
      ({ message }) => !/write at least|^too few scenarios|alone tell the seat|^\d+ % of the/.test(message),
    );
    expect(other).toEqual([]);
    expect(problems).toContainEqual({
      file: 'company.yaml',
      line: 1,
      message: '8 full scenarios; write at least 48',
    });
    expect([scenarios, storms]).toEqual([8, 4]);
    expect(passed).toBeGreaterThan(400);
  });
});

describe('what lies outside the windows', () => {
  it('is the first landscape for a company that names none', () => {
    expect(files['company.yaml']).not.toContain('view:');
    expect(bakery.view).toBe(VIEWS[0]);
  });

  it('is what company.yaml names, and nothing that there is not', () => {
    const own = files['company.yaml'] ?? '';
    const named = (view: string) =>
      readCompanyFile('company.yaml', own.replace('\nmodel:', `\nview: ${view}\nmodel:`));
    expect(named('coast').value).toMatchObject({ view: 'coast' });
    expect(named('moon').problems).toMatchObject([{ line: lineOf('company.yaml', 'model:') }]);
  });

  it('is told for every company on the route', () => {
    expect(companies.every(({ view }) => VIEWS.includes(view))).toBe(true);
  });

  it('changes nothing in a flight', async () => {
    const data = await companies.find(({ data: ready }) => ready !== null)?.data?.();
    if (data === undefined) throw new Error('no company has scenarios');
    const versions = VIEWS.map((view) => makeContent({ ...data, view }).version);
    expect(new Set(versions).size).toBe(1);
  });
});

/** Every text of a tree, after its path. */
function textsOf(tree: TextTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${path}${name}: ${text}`] : textsOf(text, `${path}${name}.`),
  );
}

describe('the companies of the game', () => {
  it('come to the browser with the same data and texts as to a script', async () => {
    expect(companies.map(({ id, data, joined }) => [id, data !== null, joined !== null])).toEqual([
      ['startup', true, false],
      ['consulting', true, false],
      ['agency', true, false],
      ['storm', false, true],
    ]);
    const [first] = companies;
    const inNode = ownContentOf('startup');
    const inBrowser = makeContent((await first?.data?.()) ?? inNode, first?.texts);
    expect(inBrowser.version).toBe(inNode.version);
    expect(inBrowser).toMatchObject(JSON.parse(JSON.stringify(inNode)) as object);
    for (const language of ['nb', 'en']) {
      const parts = Object.entries(inBrowser.texts).filter(([part]) => part.split('/')[0] === language);
      const trees = await Promise.all(parts.map(([, load]) => load()));
      expect(parts.length).toBeGreaterThan(1);
      expect(trees.flatMap((tree) => textsOf(tree)).toSorted()).toEqual(
        textsOf((await inNode.texts[language]?.()) ?? {}).toSorted(),
      );
    }
  });

  it('may have a model alone', () => {
    const text = (files['company.yaml'] ?? '').replace('ready: true', 'ready: false');
    expect(text).toContain('ready: false');
    expect(checkPack({ 'company.yaml': text }, { rows, glossary, schedules, trialOf }).problems).toEqual([]);
  });
});

const OWN = /^remedies\.response\.own\.price: own people cost hours only; remove the price$/;
const SHARE = /^remedies\.response\.own\.share: write a share above 0 and at most 1$/;

describe('a planted fault', () => {
  it.each([
    ['company.yaml', '  segments: 4', '  segments: 9', /^model\.segments: write 5 or less$/],
    ['company.yaml', '  undisturbed: 10600000', '  undisturbed: much', /^model\.undisturbed: write number/],
    ['company.yaml', '  third: 8000000', '  third: much', /^plans\.third: write number/],
    ['company.yaml', '    own: { share: 0.8, first: 2 }', '    own: { price: 5, share: 0.8, first: 2 }', OWN],
    ['company.yaml', '    own: { share: 0.8, first: 2 }', '    own: { share: 8, first: 2 }', SHARE],
    ['company.yaml', 'first: 0, lasts: 5 }', 'first: 0 }', /carry\.lasts: write for how many weeks/],
    ['company.yaml', 'full: 2 }', 'full: 0 }', /full: it begins in week 1; write 1 or more$/],
    ['company.yaml', '  guess: 160000', '  guess: -1', /^decisions\.guess: write 0 kroner or more$/],
    ['scenarios/oven.yaml', 'caller: ada', 'caller: eve', /^caller: write one of ada, bo$/],
    [
      'scenarios/oven.yaml',
      '  process: recipe',
      '  process: cake',
      /^cockpit\.process: write one of recipe$/,
    ],
    ['scenarios/yeast.yaml', '  kind: causes', '  kind: guesses', /^tower\.kind: write (one of )?causes/],
    ['scenarios/yeast.yaml', 'responsibility: [R035]', 'responsibility: [R999]', /^R999 is no row/],
    ['scenarios/yeast.yaml', 'responsibility: [R035]', 'responsibility: [R001]', /^R001 asks for \[som\]/],
    ['scenarios/yeast.yaml', 'section: "1.1"', 'section: "2.4"', /^its rows are in 1\.1; write one/],
    ['scenarios/crumbs-known.yaml', 'twin: crumbs-hidden', 'twin: oven', /^oven does not name it back/],
  ] as const)('in %s: %j written as %j is found on its line', (file, right, wrong, message) => {
    const text = files[file] ?? '';
    expect(text).toContain(right);
    const found = checked({ ...files, [file]: text.replace(right, wrong) });
    const of = found.find((problem) => problem.file === file && message.test(problem.message));
    // A fault that concerns a whole task is reported where the task begins.
    expect(of?.line).toBe(lineOf(file, right));
  });

  it('no plan for the first flight, and a plan without a kind of flight', () => {
    const misspelt = files['company.yaml']?.replace(/ {2}first: (\d{7})/, '  frist: $1') ?? '';
    expect(checked({ ...files, 'company.yaml': misspelt })).toEqual([
      {
        file: 'company.yaml',
        line: 1,
        message: 'plans: none for the schedule first; `npm run fly -- --plan` says what to write',
      },
      {
        file: 'company.yaml',
        line: 1,
        message: 'plans: there is no schedule frist; write one of first, second, third, later, demo',
      },
    ]);
  });

  it.each([
    ['"effect": "Kantinene', '"effekt": "Kantinene', /^`effekt` is not used here; remove it$/],
    [
      '"call": "Nå hører jeg om {{winNow}}',
      '"call": "Nå hører jeg om {{loadNow}}',
      /^names loadNow; a call names results only/,
    ],
    ['"c": "Fristen er fredag"', '"c": "Fristen er onsdag"', /^not a part of the call/],
    ['"effect": "Kantinene har sluttet', '"effect": "{{moon}} har sluttet', /^moon in braces is no figure/],
    ['"headline": "Uro rundt ovnen"', '"headline": "Ovnen krever svar"', /^«svar» names the rule/],
    ['"headline": "Uro rundt ovnen",', '"headline": "Uro rundt ovnen"', /^this is not JSON: write , or }/],
    ['"headline": "Uro rundt ovnen"', '"headline": 7', /^write a text in double quotes/],
    [
      '"effect": "Kantinene har sluttet',
      '"effect": "12 kunder har sluttet',
      /^writes «12 kunder» itself; use a place/,
    ],
    [
      '"effect": "Kantinene har sluttet',
      '"effect": "Dobbelt så mange kantiner har sluttet',
      /^writes «Dobbelt så mange» itself; use a place/,
    ],
    ['"headline": "Uro rundt ovnen"', '"headline": "Rivalen i ovnen"', /^«Rivalen»: skriv «konkurrent»$/],
    ['"echo": "', '"effect": "', /^effect stands here twice; remove one$/],
    ['"a": "', '"a" "', /^this is not JSON: write : before/],
  ] as const)('in texts/nb.json: %j written as %j is found on its line', (right, wrong, message) => {
    const file = 'texts/nb.json';
    const text = files[file] ?? '';
    const from = text.indexOf('"oven"');
    const at = text.indexOf(right, from);
    expect(at).toBeGreaterThan(0);
    const planted = text.slice(0, at) + wrong + text.slice(at + right.length);
    const found = checked({ ...files, [file]: planted });
    const line = text.slice(0, at).split('\n').length;
    const of = found.find((problem) => problem.file === file && message.test(problem.message));
    // A missing comma is noticed only at the text after it.
    expect(of?.line).toBe(right.endsWith(',') ? line + 1 : line);
  });

  it.each([
    ['Ada her. Jeg ventet i {{segment}}, og jeg husker det.', 'Ada ventet.', /^2 words; write 4–14$/],
    [
      'Ada her. Takk for at {{segment}} kom først.',
      'Takk for grepet, {{segment}}.',
      /^«grepet» names the rule/,
    ],
    ['Ada her. Vi ventet i {{segment}}.', 'Vi ventet i 5 dager.', /^writes «5 dager» itself/],
  ] as const)(
    'in what is said of a crisis: %j written as %j is found on its line',
    (right, wrong, message) => {
      const file = 'texts/nb.json';
      const text = files[file] ?? '';
      expect(text).toContain(right);
      const found = checked({ ...files, [file]: text.replace(right, wrong) });
      expect(found.find((problem) => problem.file === file && message.test(problem.message))?.line).toBe(
        lineOf(file, right),
      );
    },
  );

  it('of a company without remedies is told where it stands', () => {
    const text = files['company.yaml'] ?? '';
    const without = { ...files, 'company.yaml': text.slice(0, text.indexOf('remedies:')) };
    const messages = checked(without).map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringMatching(/^remedies: the cockpit chooses between actions/));
    expect(messages).toContainEqual(expect.stringMatching(/^decisions: write `decisions: /));
  });

  it('of a missing text, name or file is told where it should stand', () => {
    const { 'texts/en.json': en = '', 'texts/nb.json': nb = '', ...rest } = files;
    expect(checked({ ...rest, 'texts/nb.json': nb })).toContainEqual({
      file: 'texts/en.json',
      line: 1,
      message: 'there is no such file; write one',
    });
    const nameless = en.replace('"bo": "Bo, seller"', '"bob": "Bo, seller"');
    expect(checked({ ...files, 'texts/en.json': nameless })).toContainEqual({
      file: 'texts/en.json',
      line: lineOf('texts/en.json', '"people"'),
      message: 'write `people.bo`',
      said: { key: 'writeName', values: { path: 'people.bo' } },
    });
    expect(checked({ 'texts/nb.json': nb })[0]).toEqual({
      file: 'company.yaml',
      line: 1,
      message: 'there is no such file; write one',
    });
  });
});
