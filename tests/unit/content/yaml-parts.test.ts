// A long YAML file is made in parts: what comes out is what the library makes of the whole, with the same lines, and no part is of more than so much.

import { LineCounter, parse, parseDocument, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/app/decode.ts';
import { atOnce } from '../../../src/content/json-file.ts';
import { LONGEST_YAML, LONGEST_YAML_TEXT, MOST_YAML } from '../../../src/content/packs/limits.ts';
import { readPackFile } from '../../../src/content/packs/read.ts';
import { readYamlParts } from '../../../src/content/yaml-file.ts';
import { ownCompanies } from '../../../scripts/content-files.ts';
import { betweenRests } from '../../builders/between-rests.ts';
import { companyJson, companyValue } from '../../builders/company-packs.ts';
import { yamlOf } from '../../builders/packs.ts';

const MOST = { tokens: MOST_YAML, text: LONGEST_YAML_TEXT };
const read = (text: string) => atOnce(readYamlParts(text, MOST));
const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Long texts, each with something that a part must not lose. */
const LONG: readonly (readonly [what: string, text: string])[] = [
  ...ownCompanies().map(
    (id) => [`the whole ${id}`, stringify(companyValue(id, id), { aliasDuplicateObjects: false })] as const,
  ),
  ['a list at the top', many(900, (i) => `- a${i}`)],
  [
    'a list in the line of its field',
    `x:\n${many(900, (i) => `- a${i}: [1, {b: ${i}}]\n  c: "d: e"`)}\ny: 2`,
  ],
  ['lists in lists', many(40, (i) => `- - - ${i}\n${many(40, (j) => `    - ${j}`)}`)],
  [
    'objects that lie deep',
    many(30, (i) => `a${i}:\n  b:\n    c:\n${many(40, (j) => `      d${j}: ${i}.5`)}`),
  ],
  [
    'comments everywhere',
    `# head\n\nx: # here\n  # there\n${many(400, (i) => `  # before ${i}\n  a${i}: ${i} # after\n\n`)}\n# end\n`,
  ],
  [
    'a long comment before a long part',
    `x: 1\n${many(900, (i) => `# ${i}`)}\ny:\n${many(400, (i) => `  a${i}: b`)}\n${many(900, () => '#')}`,
  ],
  [
    'texts of all sorts',
    many(
      200,
      (i) =>
        `a${i}: |\n  one\n   two\n\nb${i}: >-\n  three\n  four\nc${i}: 'it''s\n  five'\nd${i}: "\\u00e6\n  six"\ne${i}: seven\n  eight`,
    ),
  ],
  ['names of all sorts', `${many(300, (i) => `"a ${i}": ~\n${i}: true\n? b ${i}\n: - c\n`)}\n'': none`],
  ['values that are left out', many(500, (i) => `a${i}:\nb${i}: ~`)],
  ['a directive and marks', `%YAML 1.2\n--- # so\n${many(500, (i) => `a${i}: b`)}\n...\n`],
  [
    'tags and anchors',
    `x: !!map\n${many(300, (i) => `  a${i}: !!str ${i}`)}\ny: &here\n${many(300, (i) => `  b${i}: &b${i} c`)}`,
  ],
  ['lines that end as on Windows', `x:\r\n${many(500, (i) => `  - a${i}\r`)}\r\ny: 1`],
];

type Path = readonly (string | number)[];

/** Every path in a value. */
const pathsIn = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => {
        const here = [...path, Array.isArray(value) ? Number(name) : name];
        return [here, ...pathsIn(inner, here)];
      })
    : [];

describe('a long YAML file', () => {
  it.each(LONG)('with %s is what the library makes of it, line by line', (_, text) => {
    const parsed = read(text);
    if (parsed.fault !== undefined) throw new Error(JSON.stringify(parsed.fault));
    expect(parsed.raw).toEqual(parse(text));
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter });
    const wrong = pathsIn(parsed.raw).filter((path) => {
      const node = document.getIn(path, true) as { readonly range: readonly [number] } | undefined;
      // A name that is a number is not found by its text.
      return node !== undefined && parsed.lineOf(path) !== lineCounter.linePos(node.range[0]).line;
    });
    expect(wrong).toEqual([]);
    expect(parsed.lineOf([])).toBe(1);
    expect(parsed.lineOf(['nothing', 'here'])).toBe(1);
  });

  const FIELDS = many(600, (i) => `a${i}: b`);
  it.each([
    ['a name that stands there twice', `${FIELDS}\na3: c`, 'broken', 601],
    ['a name twice inside', `x: 1\ny:\n${many(600, (i) => `  a${i}: b`)}\n  a3: c`, 'broken', 603],
    ['a value that cannot be', `${FIELDS}\nx: "\\q"`, 'broken', 601],
    ['a bracket that is not closed', `${FIELDS}\nx: [1, 2\ny: 3`, 'broken', 602],
    ['an alias', `x: &x 1\n${FIELDS}\ny: *x`, 'alias', 602],
    ['what lies too deep', `${FIELDS}\nx: ${'['.repeat(100)}`, 'deep', 601],
    ['too long a text', `${FIELDS}\nx: ${'y '.repeat(LONGEST_YAML_TEXT)}`, 'long', 601],
    ['too long a list in brackets', `${FIELDS}\nx: [${'a, '.repeat(4000)}]`, 'many', 601],
    ['too many items', `${FIELDS}\nx:\n${'- a\n'.repeat(MOST_YAML / 4)}`, 'many', null],
    ['directives without end', `${'%TAG ! tag:x,2000:\n'.repeat(20)}---\n${FIELDS}`, 'many', 1],
    ['two documents', `${FIELDS}\n---\n${FIELDS}`, 'broken', 601],
    [
      'a list under a tag that makes something else of it',
      `x: !!omap\n${many(3000, (i) => `  - a${i}: b`)}`,
      'many',
      1,
    ],
  ])('with %s is refused, and where', (_, text, kind, line) => {
    const { fault } = read(text);
    expect(fault?.kind).toBe(kind);
    if (line !== null) expect(fault?.line).toBe(line);
  });

  it('holds texts that only look like aliases', () => {
    expect(read('a: "*b"\nc: |\n  *d*\ne: f *g* h\n')).toMatchObject({
      raw: { a: '*b', c: '*d*\n', e: 'f *g* h' },
    });
  });
});

describe('a whole company in one YAML file', () => {
  it.each(ownCompanies())('is opened as the same in JSON is: the %s', (id) => {
    const bytes = yamlOf(companyValue(id, id));
    expect(bytes.length).toBeLessThan(LONGEST_YAML / 2);
    const open = (file: Uint8Array) => {
      const { pack, faults } = atOnce(readPackFile('pakke', file, decodeText));
      expect(faults).toBeUndefined();
      const { company, scenarios = [], texts = [] } = pack?.parts ?? {};
      return [
        company?.raw,
        scenarios.map(({ raw }) => raw),
        [...texts].map(([language, { raw }]) => [language, raw]),
      ];
    };
    expect(open(bytes)).toEqual(open(companyJson(id, id)));
  });
});

/** Lists of the longest that may come, in shapes that cost the reader most. */
const LARGEST: readonly (readonly [what: string, text: string])[] = [
  ['items', `x:\n${'- a\n'.repeat(MOST_YAML / 5 - 10)}`],
  ['fields', many(MOST_YAML / 7 - 10, (i) => `k${i}: a`)],
  ['lists in brackets', `x:\n${'- [a, b, c]\n'.repeat(MOST_YAML / 15 - 10)}`],
  ['blank lines', `x:\n  y:\n${'\n'.repeat(MOST_YAML - 100)}\nz: 1`],
  ['comments', `x:\n${'# c\n'.repeat(MOST_YAML / 2 - 100)}\n  y: 1`],
  ['one list in brackets', `x: [${'a,'.repeat(1500)}a]`],
];

describe('the work between two rests', () => {
  it.each([...LONG.slice(0, ownCompanies().length), ...LARGEST])('is never much: %s', (what, text) => {
    const {
      most: { parsed, made },
      value,
    } = betweenRests(readYamlParts(text, MOST));
    expect(value.fault).toBeUndefined();
    expect(parsed).toBeLessThanOrEqual(64);
    // A part of 500 with what it lies in; what cannot be parted is as many as it is.
    expect(made).toBeLessThan(what === 'one list in brackets' ? 7000 : 1500);
  });
});
