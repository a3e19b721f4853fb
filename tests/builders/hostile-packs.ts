// Packs that nobody should have to open: hostile ones, and whole ones that were changed by accident.

import { strToU8, zipSync } from 'fflate';
import { LONGEST_YAML, LONGEST_YAML_TEXT, MOST_CASES, MOST_JSON } from '../../src/content/packs/limits.ts';
import { uniform } from '../../src/quarter/draws.ts';
import { OWN_CASE } from './own-case.ts';
import { CASES, jsonOf, yamlOf, zipOf } from './packs.ts';

const text = (value: string) => strToU8(value);

/** Changes a few bytes of a pack, by its seed. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const draw = (n: number, below: number) => Math.floor(uniform(seed, n, 0, 97) * below);
  const changed = [...bytes];
  for (let i = 0; i < 1 + draw(0, 4); i += 1) {
    const at = draw(i * 4 + 1, changed.length);
    const kind = draw(i * 4 + 2, 4);
    if (kind === 0) changed[at] = draw(i * 4 + 3, 256);
    else if (kind === 1) changed.splice(at, 1 + draw(i * 4 + 3, 40));
    else if (kind === 2)
      changed.splice(
        at,
        0,
        ...text(['{', ']', '"', ': ', '\n  ', '\\', '\0', '__proto__'][draw(i * 4 + 3, 8)] ?? ''),
      );
    else changed.copyWithin(at, draw(i * 4 + 3, changed.length), changed.length);
  }
  return new Uint8Array(changed);
}

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

const STRANGE: readonly Value[] = [
  null,
  7,
  true,
  '',
  'x',
  [],
  {},
  [[[]]],
  { x: 1 },
  '<img src=x onerror=alert(1)>',
  '{{call}}',
];

/** Puts something strange in the place of one value, or gives it another name. */
export function bent(value: Value, seed: number): Value {
  const draw = (n: number, below: number) => Math.floor(uniform(seed, n, 1, 97) * below);
  const walk = (at: Value, depth: number): Value => {
    if (typeof at !== 'object' || at === null || draw(depth, 6) === 0)
      return STRANGE[draw(depth + 20, STRANGE.length)] ?? null;
    if (Array.isArray(at)) {
      const i = draw(depth + 40, at.length);
      return at.map((one, j) => (i === j ? walk(one, depth + 1) : one));
    }
    const names = Object.keys(at);
    const name = names[draw(depth + 60, names.length)] ?? '';
    const rest = Object.fromEntries(Object.entries(at).filter(([other]) => other !== name));
    const inner = at[name] ?? null;
    return draw(depth + 80, 5) === 0
      ? { ...rest, [`${name}x`]: inner }
      : { ...at, [name]: walk(inner, depth + 1) };
  };
  return walk(value, 0);
}

/** So many of each sort. */
const OF_EACH = 250;
const SEEDS = Array.from({ length: OF_EACH }, (_, i) => i + 1);

/** Whole packs, changed in their bytes. */
export const MUTATED: readonly (readonly [what: string, packs: readonly Uint8Array[]])[] = [
  ['JSON', jsonOf(CASES)],
  ['YAML', yamlOf(CASES)],
  ['a zip', zipOf()],
].map(([what, bytes]) => [String(what), SEEDS.map((seed) => mutated(bytes as Uint8Array, seed))]);

/** A whole pack, changed in its values. */
export const BENT: readonly Uint8Array[] = SEEDS.map((seed) => jsonOf(bent(CASES as unknown as Value, seed)));

/** A case of a pack with something else in it. */
export const withCase = (change: Readonly<Record<string, unknown>>) =>
  jsonOf({ pack: 1, cases: [{ ...OWN_CASE, ...change }] });
const laughs = [
  'pack: 1',
  'a: &a [x, x, x]',
  ...Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *a]`),
];

/** A zip that says of its file that it is small. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'pack.json': new Uint8Array(20_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(22, 100, true);
  return bytes;
}

const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
/** Cases of nothing but fields that nobody knows. */
const unknownCases = Array.from({ length: MOST_CASES }, () =>
  Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x${i}`, i])),
);

/** Each with a fault or more on every line, so that the lines have to be known: to look each of them up took seconds. */
const FAULTY_LINES: readonly (readonly [what: string, bytes: Uint8Array, kind: string])[] = [
  ['a name 20,000 times', text(`{"pack": 1,\n${many(20_000, () => '"x": 1,')}\n"x": 1}`), 'twice'],
  [
    '10,000 names, each twice',
    text(`{"pack": 1,\n${many(20_000, (i) => `"x${i % 10_000}": 1,`)}\n"y": 1}`),
    'twice',
  ],
  ['10,000 fields', text(`{"pack": 1,\n${many(10_000, (i) => `"x${i}": 1,`)}\n"y": 1}`), 'many'],
  ['900 unknown fields', text(`{"pack": 1,\n${many(900, (i) => `"x${i}": 1,`)}\n"y": 1}`), 'unknown'],
  ['cases of unknown fields', jsonOf({ pack: 1, cases: unknownCases }), 'unknown'],
  ['a name 10,000 times in YAML', text(`pack: 1\n${many(10_000, () => 'x: 1')}\n`), 'yaml'],
  ['5,000 names, each twice in YAML', text(`pack: 1\n${many(10_000, (i) => `x${i % 5000}: 1`)}\n`), 'yaml'],
  ['10,000 fields in YAML', text(`pack: 1\n${many(10_000, (i) => `x${i}: 1`)}\n`), 'many'],
  ['900 unknown fields in YAML', text(`pack: 1\n${many(900, (i) => `x${i}: 1`)}\n`), 'unknown'],
  ['cases of unknown fields in YAML', yamlOf({ pack: 1, cases: unknownCases }), 'unknown'],
  ['100,000 lines of nothing', text(`{"pack": 1,${'\n'.repeat(100_000)}"x": 1}`), 'unknown'],
  [
    'more values than are read',
    jsonOf({ pack: 1, cases: Array.from({ length: MOST_JSON }, (_, i) => i) }),
    'json',
  ],
];

/** Each with the kind of fault that it is refused for. */
export const HOSTILE: readonly (readonly [what: string, bytes: Uint8Array, kind: string])[] = [
  ['a prototype by name', text('{"pack": 1, "__proto__": {"polluted": true}, "cases": []}'), 'json'],
  ['a prototype in YAML', text('pack: 1\n__proto__:\n  polluted: true\n'), 'reserved'],
  [
    'a constructor in a case',
    text('{"pack": 1, "cases": [{"constructor": {"prototype": {"polluted": 1}}}]}'),
    'json',
  ],
  ['a constructor in YAML', text('pack: 1\ncases:\n  - constructor: 1\n'), 'reserved'],
  ['a billion laughs', text(laughs.join('\n')), 'yamlAlias'],
  ['a tag of YAML that makes something', text('pack: 1\ncases: !!js/function "function(){}"\n'), 'list'],
  ['a zip bomb that says so', zipSync({ 'pack.json': new Uint8Array(60_000_000) }), 'large'],
  ['a zip bomb that says it is small', lying(), 'large'],
  ['100 MB', new Uint8Array(100_000_000), 'large'],
  [
    'many files',
    zipSync(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`a${i}`, text('')]))),
    'files',
  ],
  ['a file outside its folder', zipSync({ '../../pack.json': jsonOf(CASES) }), 'fileName'],
  ['a file of the whole disk', zipSync({ '/etc/pack.json': jsonOf(CASES) }), 'fileName'],
  ['a file with a null byte in its name', zipSync({ 'pack.json\0.txt': jsonOf(CASES) }), 'fileName'],
  ['null bytes', text('{"pack": 1,\0 "cases": []}'), 'notText'],
  ['what is no text', new Uint8Array([0xff, 0xfe, 0x80, 0x81]), 'notText'],
  ['brackets without end', text(`{"pack": 1, "cases": ${'['.repeat(1_000_000)}`), 'json'],
  ['brackets without end in YAML', text(`pack: 1\ncases: ${'['.repeat(LONGEST_YAML - 100)}`), 'yamlDeep'],
  [
    'items without end in YAML',
    text(`pack: 1\ncases:\n  ${'- '.repeat(LONGEST_YAML / 2 - 100)}`),
    'yamlDeep',
  ],
  ['a long YAML', text(`pack: 1\nx: ${'y'.repeat(LONGEST_YAML)}`), 'yamlLong'],
  ['a long text in YAML', text(`pack: 1\nx: "${'\\q'.repeat(LONGEST_YAML_TEXT)}"`), 'yamlText'],
  ['many short items in YAML', text('pack: 1\ncases:\n'.padEnd(LONGEST_YAML, '- a\n')), 'yamlMany'],
  ['several documents in YAML', text('pack: 1\n---\npack: 1\n'), 'yaml'],
  ['a long text', withCase({ why: 'ord '.repeat(100_000) }), 'longText'],
  ['two of one id', jsonOf({ pack: 1, cases: [OWN_CASE, OWN_CASE] }), 'twice'],
  ['an id that leads elsewhere', withCase({ id: '../../settings' }), 'name'],
  ['a language that is none', withCase({ language: 'nb"><script>' }), 'name'],
  ['placeholders', withCase({ why: 'Her står {{secret}} og $t(common:game.title) i ren tekst.' }), 'case'],
  [
    'signs that turn the writing round',
    withCase({ why: 'Ingen har spurt kundene \u202e ennå, og det er alt.' }),
    'case',
  ],
  ['a newer pack', jsonOf({ pack: 2, cases: [] }), 'future'],
  ['another program’s file', jsonOf({ name: 'x', version: 1 }), 'notPack'],
  ['an empty file', text(' \n'), 'empty'],
  ['a zip cut in two', zipOf().slice(0, 400), 'zip'],
  ['a program in a zip', zipOf({ 'pakke/run.exe': text('MZ') }), 'unknown'],
  ...FAULTY_LINES,
];
