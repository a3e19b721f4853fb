// What company.yaml and a company's texts may say of its instruments.

import { describe, expect, it } from 'vitest';
import { companyFolder, contentOf, ownContentOf, packFiles } from '../../../scripts/content-files.ts';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkOwnWords } from '../../../src/content/check/own-words.ts';
import { LANGUAGES, Words } from '../../../src/content/check/words.ts';
import { readCompanyFile } from '../../../src/content/company-file.ts';
import { USUAL_DIALS } from '../../../src/content/dial-table.ts';
import { makeContent } from '../../../src/content/index.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import type { TextTree } from '../../../src/content/types.ts';
import { startup } from '../../builders/flight.ts';

const startupFile = packFiles(companyFolder('startup'))['company.yaml'] ?? '';
const read = (dials: string) => readCompanyFile('company.yaml', `${startupFile}\n${dials}\n`);
const dialsOf = (dials: string) => {
  const { problems, value } = read(dials);
  return problems === undefined ? value.dials : expect.fail(problems.map(({ message }) => message).join());
};

describe('dials of company.yaml', () => {
  it('may be left out: open deals in per cent of the capacity, enquiries, and no arcs', () => {
    expect(startup.dials).toEqual(USUAL_DIALS);
    expect(startup.branch(0).dials).toEqual(USUAL_DIALS);
    expect(dialsOf('dials: { load: { usual: 0.8 } }')).toEqual({
      ...USUAL_DIALS,
      load: { usual: 0.8, swing: 1, green: null },
    });
  });

  it('have arcs of one side or two, and figures without an arc', () => {
    expect(
      dialsOf(
        'dials: { load: { green: [null, 1.15] }, lines: [{ figure: margin, green: [0, null] }, { figure: leads }] }',
      ),
    ).toEqual({
      load: { usual: 1, swing: 1, green: [null, 1.15] },
      lines: [
        { figure: 'margin', green: [0, null] },
        { figure: 'leads', green: null },
      ],
    });
  });

  it.each([
    ['load: { green: [null, null] }', /^dials\.load\.green: write one limit at least$/],
    ['load: { green: [0.9, 0.8] }', /^dials\.load\.green: write the lower limit first$/],
    ['load: { green: [0.2] }', /^dials\.load\.green/],
    ['load: { usual: 0.72, green: [0.8, 0.9] }', /^dials\.load\.green: what is usual lies outside of it/],
    ['load: { usual: 0 }', /^dials\.load\.usual: write a number above 0$/],
    ['load: { swing: 2 }', /^dials\.load\.swing: write 1 or less$/],
    ['lines: []', /^dials\.lines: write at least 1 of them$/],
    ['lines: [{ figure: profit }]', /^dials\.lines\.0\.figure: write (one of )?leads, costPerLead/],
    ['lines: [{ figure: leads }, { figure: leads }]', /^dials\.lines: write each figure once$/],
    [
      'lines: [{ figure: leads }, { figure: margin }, { figure: return }, { figure: customers }]',
      /^dials\.lines: write at most 3 of them$/,
    ],
    ['lamps: 3', /^lamps: no such field here/],
  ])('a fault is told: %s', (fault, message) => {
    const { problems } = read(`dials: { ${fault} }`);
    expect(problems?.map((problem) => problem.message)).toContainEqual(expect.stringMatching(message));
  });

  it('go by the company of the segment where several are flown together', () => {
    const storm = contentOf('storm');
    expect([0, 1, 2].map((cell) => storm.branch(cell).dials)).toEqual(
      ['startup', 'consulting', 'agency'].map((id) => ownContentOf(id).dials),
    );
  });

  it('change no flight: the content’s version is the same without them', () => {
    const agency = ownContentOf('agency');
    expect(agency.dials).not.toEqual(USUAL_DIALS);
    expect(makeContent({ ...agency, dials: USUAL_DIALS }).version).toBe(agency.version);
  });
});

function problemsOf(texts: Readonly<Record<(typeof LANGUAGES)[number], TextTree>>): string[] {
  const checker = new Checker();
  checkOwnWords(
    checker,
    LANGUAGES.map((language) => new Words(language, readTexts(language, JSON.stringify(texts[language])))),
  );
  return checker.problems.map(({ file, message }) => `${file}: ${message}`);
}

describe('the words of the instruments', () => {
  const load = { title: 'x, %', short: 'x' };

  it('may be left out, or be there in every language', () => {
    expect(problemsOf({ nb: {}, en: {} })).toEqual([]);
    const whole = { dials: { load, return: 'ROAS', bank: { most: '{{segment}} has most' } } };
    expect(problemsOf({ nb: whole, en: whole })).toEqual([]);
  });

  it('are reported when one is missing, read by nothing, or without its segment', () => {
    expect(problemsOf({ nb: { dials: { load } }, en: { dials: { load: { title: 'x' } } } })).toEqual([
      'texts/en.json: write `dials.load.short`, as the other language has it',
    ]);
    expect(problemsOf({ nb: { dials: { profit: 'x' } }, en: {} })).toEqual([
      expect.stringMatching(/^texts\/nb\.json: nothing reads it; write one of load\.title/),
    ]);
    const without = { dials: { bank: { most: 'somebody has most' } } };
    expect(problemsOf({ nb: without, en: without })).toEqual([
      'texts/nb.json: say which segment: {{segment}}',
      'texts/en.json: say which segment: {{segment}}',
    ]);
  });
});

describe('the words of the departments', () => {
  const departments = { operations: 'Leveranse', owns: { operations: 'oppdrag' } };

  it('may be left out, or be there in every language', () => {
    expect(problemsOf({ nb: { departments }, en: { departments } })).toEqual([]);
  });

  it('are reported when one is missing, or of no department', () => {
    expect(problemsOf({ nb: { departments }, en: { departments: { operations: 'Delivery' } } })).toEqual([
      'texts/en.json: write `departments.owns.operations`, as the other language has it',
    ]);
    expect(problemsOf({ nb: { departments: { stock: 'Lager' } }, en: {} })).toEqual([
      expect.stringMatching(/^texts\/nb\.json: nothing reads it; write one of marketing, finance/),
    ]);
  });
});
