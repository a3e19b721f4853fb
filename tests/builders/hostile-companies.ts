// Packs with a company that nobody should have to fly: hostile ones, and whole ones whose values were changed by accident.

import { strToU8, zipSync } from 'fflate';
import { agencyValue, FIRM, FIRM_WORDS } from './company-packs.ts';
import { bent, mutated, type Value } from './hostile-packs.ts';
import { jsonOf, yamlOf } from './packs.ts';

type Tree = Readonly<Record<string, unknown>>;

/** A firm that writes every table of its company. */
export const TABLED = {
  pack: 1,
  name: 'Nordlys',
  for: 'startup',
  company: {
    ...agencyValue().company,
    hopes: {},
    people: {},
    model: { segments: 4, leads: 60, capacity: 40 },
  },
  texts: { nb: { company: FIRM_WORDS.company, people: FIRM_WORDS.people } },
};
delete (TABLED.company as Record<string, unknown>)['plans'];
delete (TABLED.company as Record<string, unknown>)['decisions'];
delete (TABLED.company as Record<string, unknown>)['processes'];

/** The same as a zip of a folder. */
const folder = () =>
  zipSync({
    'firma/pack.yaml': yamlOf({ pack: 1, name: 'Nordlys', for: 'startup' }),
    'firma/company.yaml': yamlOf(TABLED.company),
    'firma/texts/nb.json': jsonOf(TABLED.texts.nb),
  });

/** A firm with something else in its company. */
export const withCompany = (company: Tree) => jsonOf({ ...TABLED, company });
/** A firm with other texts. */
export const withTexts = (texts: Tree) => jsonOf({ ...TABLED, company: {}, texts: { nb: texts } });
const model = (figures: Tree) => withCompany({ model: figures });

const SEEDS = Array.from({ length: 250 }, (_, i) => i + 1);

/** Changed in their bytes, in both layouts. */
export const MUTATED_COMPANIES: readonly (readonly [what: string, packs: readonly Uint8Array[]])[] = [
  ['one file', jsonOf(FIRM)],
  ['a zip', folder()],
].map(([what, bytes]) => [String(what), SEEDS.map((seed) => mutated(bytes as Uint8Array, seed))]);

/** Changed in the values of their tables. */
export const BENT_COMPANIES: readonly Uint8Array[] = SEEDS.map((seed) =>
  withCompany(bent(TABLED.company as unknown as Value, seed) as unknown as Tree),
);

const name = (company: string) => withTexts({ company: { name: company } });

/** Each with what is said of it: the key of a sentence of the checks, or the kind of a fault. */
export const HOSTILE_COMPANIES: readonly (readonly [what: string, bytes: Uint8Array, told: string])[] = [
  ['enquiries without end', model({ leads: 1e300 }), 'most'],
  ['enquiries below nothing', model({ leads: -5 }), 'least'],
  ['cases that are never closed', model({ leads: 300, dwell: [26, 26, 26, 26] }), 'manyDeals'],
  ['nothing to sell', model({ leads: 1, pass: [0.01, 0.01, 0.01, 0.01] }), 'noSales'],
  ['a hundred segments', model({ segments: 100 }), 'most'],
  ['a list in the place of a company', jsonOf({ ...TABLED, company: ['x'] }), 'type'],
  ['half a segment', model({ segments: 3.5 }), 'type'],
  ['a chance above one', model({ pass: [1.5, 0.5, 0.5, 0.5] }), 'most'],
  ['a number that is none', strToU8('pack: 1\nfor: startup\ncompany:\n  model:\n    value: .nan\n'), 'type'],
  ['a number without end', strToU8('pack: 1\nfor: startup\ncompany:\n  model:\n    value: .inf\n'), 'type'],
  ['a plan of nothing', withCompany({ plans: { first: 0 } }), 'above0'],
  ['a plan for another sort of flight', withCompany({ plans: { tenth: 1000 } }), 'planUnknown'],
  ['a price without end', withCompany({ remedies: bentRemedies(1e200) }), 'most'],
  ['a record that is always full', withCompany({ records: { price: { usual: 0.9, delta: 0.9 } } }), 'far'],
  ['two bosses', withCompany({ people: { jonas: { boss: true } } }), 'oneBoss'],
  ['nobody known', withCompany({ people: { 'nobody at all': {} } }), 'plainName'],
  ['a hundred people', withCompany({ people: numbered(100, { pitch: 1 }) }), 'most'],
  ['a view from elsewhere', withCompany({ view: 'https://example.org/x.png' }), 'oneOf'],
  ['a field that does something', withCompany({ script: 'alert(1)' }), 'noField'],
  ['a person that nobody has heard of in texts', withTexts({ people: { nobody: 'Ingen' } }), 'unused'],
  ['texts that take in others', name('$t(company:name)'), 'braces'],
  ['braces that hold more', name('{{ name, uppercase }}'), 'braces'],
  ['braces that nothing fills', name('{{secret}}'), 'noNameFigure'],
  ['signs that turn the writing round', name('Nord\u202elys'), 'signs'],
  ['people without end', withCompany({ people: numbered(5000, { pitch: 1 }) }), 'many'],
  ['texts without end', withTexts({ people: numbered(5000, 'Kari') }), 'many'],
  ['900 fields that nobody knows', withCompany(numbered(900, 1)), 'noField'],
  ['900 numbers in the place of texts', withTexts({ people: numbered(900, 1) }), 'text'],
  ['a name without end', name('x'.repeat(100_000)), 'longText'],
  ['an empty name', name(' '), 'emptyText'],
  ['a list in the place of a name', withTexts({ company: { name: ['x'] } }), 'text'],
  [
    'a prototype among its people',
    strToU8('{"pack": 1, "for": "startup", "company": {"people": {"__proto__": {"boss": true}}}}'),
    'json',
  ],
  ['a story called as a part of the company', storyCalled('people'), 'taken'],
  [
    'a whole company that lacks all',
    jsonOf({ pack: 1, company: {}, scenarios: FIRM.scenarios, texts: FIRM.texts }),
    'missing',
  ],
  ['a company of no company', jsonOf({ ...TABLED, for: 'nobody' }), 'home'],
  ['a language that is none', jsonOf({ ...TABLED, texts: { xx: FIRM_WORDS } }), 'language'],
];

function bentRemedies(price: number): Tree {
  const { remedies } = agencyValue().company as { remedies: Record<string, Record<string, Tree>> };
  return { price: { ...remedies['price'], ease: { ...remedies['price']?.['ease'], price } } };
}

function numbered(count: number, value: unknown): Tree {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, value]));
}

function storyCalled(id: string): Uint8Array {
  const [story] = FIRM.scenarios;
  return jsonOf({ ...FIRM, scenarios: [{ ...story, id }] });
}
