// The words that no text uses: each rule finds what it is meant to find, and leaves alone what only looks like it.

import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { type Glossary, forbiddenIn, rulesFor } from '../../../src/content/check/glossary.ts';
import { checkGameTexts, checkRowNames } from '../../../src/content/check/index.ts';
import { readTable } from '../../../src/content/check/table.ts';

const file = new URL('../../../locales/forbidden-words.json', import.meta.url);
const glossary = JSON.parse(readFileSync(file, 'utf8')) as Glossary;
const foundIn = (
  language: 'nb' | 'en',
  text: string,
  sort: 'game' | 'companies' = 'companies',
  key = 'x.call',
) => forbiddenIn(text, key, rulesFor(glossary, language, sort))?.found ?? null;

describe('a forbidden word', () => {
  it.each([
    ['nb', 'Per har alt funnet ut hvorfor', 'har alt funnet'],
    ['nb', 'timer som alt er målt', 'som alt er'],
    ['nb', 'Du vet det alt', 'vet det alt'],
    ['nb', 'Rivalens priskutt', 'Rivalens'],
    ['nb', 'tilbudet venter på underskrift', 'tilbudet venter på underskrift'],
    ['nb', 'Å samordne seg er cockpitens (artikkelen 1.1).', 'er cockpitens'],
    ['nb', 'Utkikken er klar', 'Utkikken'],
    ['nb', 'Uke 3: tårnet gravde videre', 'tårnet gravde'],
    ['nb', 'Vi får flere leads', 'leads'],
    ['nb', 'før helgen', 'helgen'],
    ['nb', 'hvert anrop', 'anrop'],
    ['nb', 'Tidslinjen for hvert salg', 'Tidslinjen'],
    ['nb', 'Det er enten regelen eller tida', 'tida'],
    ['nb', 'Vi vet én ting: den er for dyr', 'den er'],
    ['en', 'rejected by sellers', 'sellers'],
    ['en', 'Our rival’s price cut', 'rival'],
    ['en', 'the remedy exists', 'remedy'],
    ['en', '{{number}} leads', '· leads'],
    ['en', 'This decided: “yes”', 'This decided'],
    ['en', 'Buy new adverts', 'adverts'],
    ['en', 'the handover fails', 'handover'],
    ['en', "the room's debrief", "room's"],
    ['en', 'it has cases enough', 'cases enough'],
    ['en', 'monitoring KPIs is the analyst’s (article, the part on the difference)', 'is the analyst’s'],
  ] as const)('%s: «%s» is found', (language, text, found) => {
    expect(foundIn(language, text)).toBe(found);
  });

  it.each([
    ['nb', 'Alt er i orden, og vi har alt vi trenger'],
    ['nb', 'Det er alt'],
    ['nb', 'Han signerer kontrakten, og signaturen kommer i dag'],
    ['nb', 'Det er cockpitens ansvar (artikkelen 1.1).'],
    ['nb', 'begreper og inngrep'],
    ['nb', 'tall fra markedsføring og finans (artikkelen 1.2)'],
    ['nb', 'bruken av kampanjelista'],
    ['nb', 'Tidslinja er en tidslinje, og tiden går'],
    ['nb', 'Tre ting: den dyre pakka, den billige og ingen'],
    ['en', 'The room’s debrief'],
    ['en', 'ads that lead to a form; the road leads to Molde'],
    ['en', 'a best-seller'],
    ['en', 'the cockpit decides what to do'],
    ['en', 'Managing regions is the Sales Operations Manager’s job (article 1.1)'],
    ['en', 'Tackle the orders this week'],
  ] as const)('%s: «%s» is none', (language, text) => {
    expect(foundIn(language, text)).toBeNull();
  });

  it('may be forbidden in some texts only', () => {
    expect(foundIn('nb', 'Svar → tårn, grep → cockpit', 'game')).toBe('grep');
    expect(foundIn('nb', 'Da mangler grepet', 'game')).toBe('grepet');
    expect(foundIn('nb', 'Spaken står i ro', 'game', 'levers.unmoved')).toBeNull();
    expect(foundIn('nb', 'Hvilken spak?', 'game', 'blind.answer')).toBe('spak');
    expect(foundIn('en', 'Orders this week', 'game')).toBe('Orders this week');
    expect(foundIn('nb', 'Innsats skaffer saker', 'game')).toBe('skaffer saker');
    expect(foundIn('nb', 'Med egne saker nok til alle', 'game')).toBeNull();
    expect(foundIn('nb', 'medvind i salget', 'companies', 'x.why')).toBeNull();
  });

  it('is told with file and line, and with what to write', () => {
    const { problems, passed } = checkGameTexts(
      'a.json',
      '{\n "a": "fine",\n "b": { "c": "sellers" }\n}',
      'en',
      glossary,
    );
    expect(passed).toBe(1);
    expect(problems).toMatchObject([
      { file: 'a.json', line: 3, message: '«sellers»: write “sales rep” or “rep”' },
    ]);
  });
});

describe('the rows that are played', () => {
  const rows = readTable(
    '[\n{"id": "R001", "seats": ["som"], "label": {"nb": "salg"}},\n{"id": "R002", "seats": ["player"], "label": {}}\n]',
  );

  it('have words in the debrief; the learning goal needs none', () => {
    expect(checkRowNames('d.json', '{\n "row": { "R001": "bedre salg" }\n}', rows).problems).toEqual([]);
    expect(checkRowNames('d.json', '{\n "row": {}\n}', rows).problems).toEqual([
      { file: 'd.json', line: 2, message: expect.stringMatching(/^write `row\.R001`: salg/) as string },
    ]);
  });
});
