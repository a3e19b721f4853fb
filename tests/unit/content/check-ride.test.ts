// The check ride's items as they are, and that each thing which is asked of them is found where it is missing.

import { describe, expect, it } from 'vitest';
import { rideFiles, rideItems } from '../../../scripts/check-ride-files.ts';
import { rideGiven } from '../../../scripts/ride-report.ts';
import { checkRide, type RideFiles, type RideGiven } from '../../../src/content/check/ride.ts';

const given: RideGiven = rideGiven();
const files = rideFiles();
const problemsOf = (changed: Partial<RideFiles>, needed: Partial<RideGiven> = {}) =>
  checkRide({ ...files, ...changed }, { ...given, ...needed }).problems.map(({ message }) => message);
/** The files with one text of an item changed. */
const withText = (id: string, text: string): RideFiles => {
  const tree = { ...(JSON.parse(files.texts.nb) as Record<string, string>), [id]: text };
  return { ...files, texts: { ...files.texts, nb: JSON.stringify(tree) } };
};
const textOf = (id: string) => (JSON.parse(files.texts.nb) as Record<string, string>)[id] ?? '';

it('a file of words that is not whole is told with its place', () => {
  const cut = { ...files, texts: { ...files.texts, en: '{\n  "mondays": ' } };
  expect(() => rideItems(cut)).toThrow(/assets\/check-ride\/texts\/en\.json:2: this is not JSON/);
});

describe('the items of the check ride', () => {
  it('are two forms of twenty, as hard as each other, whose words do not tell the seat', () => {
    const { problems, items, alone, rules, difficulty } = checkRide(files, given);
    expect(problems).toEqual([]);
    for (const form of ['a', 'b'] as const) {
      const own = items.filter((item) => item.form === form);
      expect(own.filter(({ seat }) => seat === 'tower')).toHaveLength(10);
      expect(own).toHaveLength(20);
      for (const language of ['nb', 'en'] as const) {
        expect(alone[language][form].right).toBeLessThanOrEqual(alone[language][form].base + 0.08);
        expect(rules[language][form]?.right).toBeLessThanOrEqual(0.58);
      }
    }
    for (const { a, b } of difficulty) expect(Math.abs(a - b)).toBeLessThanOrEqual(0.05);
  });

  const first = /^- .*$/m.exec(files.items)?.[0] ?? '';
  it.each([
    ['an item too few', { items: files.items.replace(first, '') }, /form a: items: write 20/],
    [
      'a row of the other seat',
      { items: files.items.replace('[R001]', '[R035]') },
      /R035 is a row of analyst/,
    ],
    ['an unknown row', { items: files.items.replace('[R001]', '[R999]') }, /R999 is no row/],
    ['a pair of other rows', { items: files.items.replace('[R001]', '[R002]') }, /twins in the table/],
    [
      'an unknown company',
      { items: files.items.replace('company: agency', 'company: bank') },
      /bank: write one of/,
    ],
    ['an unknown field', { items: files.items.replace('form: a', 'shape: a') }, /shape: no such field/],
    ['a long text', withText('mondays', `${'ord '.repeat(20)}til`), /21 words; write 1–20/],
    ['no text', withText('mondays', ''), /0 words/],
    ['a text too many', withText('tuesdays', 'Tirsdag.'), /there is no item tuesdays/],
    ['a word of the rule', withText('mondays', 'Noen mangler et svar.'), /«svar» names the rule/],
    ['a forbidden word', withText('mondays', 'Uken har én dårlig dag.'), /«Uken»/],
    ['another item’s words', withText('mondays', textOf('nurseries')), /stands in another item/],
  ] as const)('are refused with %s', (_, changed, message) => {
    expect(problemsOf(changed).join('\n')).toMatch(message);
  });

  it('are refused where a flight has their words', () => {
    const flown = { ...given.flown, nb: [{ strip: { call: `Hør her: ${textOf('mondays')}` } }] };
    expect(problemsOf({}, { flown }).join('\n')).toMatch(/stands in a flight/);
  });

  it('are refused where a word goes with one seat', () => {
    const tree = JSON.parse(files.texts.nb) as Record<string, string>;
    const towers = [...files.items.matchAll(/id: ([\w-]+), form: a, seat: tower/g)].map(([, id = '']) => id);
    const told = Object.fromEntries(
      Object.entries(tree).map(([id, text]) => [id, towers.includes(id) ? `${text} Ukjent.` : text]),
    );
    const texts = { ...files.texts, nb: JSON.stringify(told) };
    expect(problemsOf({ texts }).join('\n')).toMatch(/form a: words alone tell the seat/);
  });

  type Added = { readonly seat: 'cockpit' | 'tower'; readonly words: readonly string[] };
  /** The files with these words added to items of a form and seat, one each, from the last on. */
  const withAdded = (language: 'nb' | 'en', form: 'a' | 'b', added: readonly Added[]): RideFiles => {
    const tree = JSON.parse(files.texts[language]) as Record<string, string>;
    for (const { seat, words } of added) {
      const ids = [...files.items.matchAll(new RegExp(`id: ([\\w-]+), form: ${form}, seat: ${seat}`, 'g'))];
      for (const [i, [, id = '']] of ids.toReversed().slice(0, words.length).entries())
        tree[id] = `${tree[id]} ${words[i]}`;
    }
    return { ...files, texts: { ...files.texts, [language]: JSON.stringify(tree) } };
  };
  const GUESSES = [
    'Et rykte.',
    'Ren gjetning.',
    'Kanskje.',
    'Magefølelse.',
    'En gåte.',
    'Trolig.',
    'Usikkert.',
    'Ukjent.',
  ];
  it.each([
    ['what lasts goes with the cockpit', 'nb', 'a', /persistence → cockpit/, ['cockpit', 'Fremdeles.']],
    ['guesses go with the tower', 'en', 'b', /guessing → tower/, ['tower', 'A hunch.']],
    ['what is known goes with the tower', 'en', 'a', /knowing → tower/, ['tower', 'Proven.']],
  ] as const)('are refused where %s', (_, language, form, message, [seat, word]) => {
    const added = [{ seat, words: Array<string>(10).fill(word) }];
    expect(problemsOf(withAdded(language, form, added)).join('\n')).toMatch(message);
  });

  it('are refused where each item says it in another word, which the classifier of words does not see', () => {
    const said = problemsOf(withAdded('nb', 'a', [{ seat: 'tower', words: GUESSES }])).join('\n');
    expect(said).toMatch(/form a: «.*guessing → tower» is right for \d+ %/);
    expect(said).not.toMatch(/words alone/);
  });

  it('are refused where two sorts of words go apart', () => {
    const lasting = { seat: 'cockpit', words: ['Stadig.', 'Som før.', 'Ennå.', 'Uendret.'] } as const;
    const guessed = { seat: 'tower', words: GUESSES.slice(0, 3) } as const;
    expect(problemsOf(withAdded('nb', 'a', [lasting, guessed])).join('\n')).toMatch(
      /«persistence → cockpit, guessing → tower»/,
    );
  });
});
