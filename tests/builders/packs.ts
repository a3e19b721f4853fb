// Packs as somebody might bring them: cases, and a scenario of the startup's under another name.

import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import { OWN_CASE } from './own-case.ts';

const STARTUP = new URL('../../assets/companies/startup/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, STARTUP), 'utf8');

/** A scenario without a twin, and the name that it has in the pack. */
const LENT = 'add-on';
export const ADDED = 'our-own';

type Tree = Readonly<Record<string, unknown>>;

/** The text of the lent scenario in a language. */
function wordsIn(language: string): Tree {
  return (JSON.parse(read(`texts/${language}.json`)) as Record<string, Tree>)[LENT] ?? {};
}

const scenario = { ...(parse(read(`scenarios/${LENT}.yaml`)) as Tree), id: ADDED };
const texts = Object.fromEntries(['nb', 'en'].map((language) => [language, { [ADDED]: wordsIn(language) }]));

/** Cases alone, and a scenario for the startup, as values. */
export const CASES = {
  game: 'cleared-to-close',
  pack: 1,
  name: 'Anbud i Bodø',
  cases: [OWN_CASE, { ...OWN_CASE, id: 'en-til', decides: 'log' }],
};
export const SCENARIOS = { pack: 1, name: 'Vår egen', for: 'startup', scenarios: [scenario], texts };

export const jsonOf = (value: unknown) => strToU8(JSON.stringify(value, null, 2));
export const yamlOf = (value: unknown) => strToU8(stringify(value, { aliasDuplicateObjects: false }));

/** The scenario pack as a zip of a folder. */
export function zipOf(change: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    'pakke/pack.yaml': yamlOf({ pack: 1, name: 'Vår egen', for: 'startup' }),
    [`pakke/scenarios/${ADDED}.yaml`]: yamlOf(scenario),
    ...Object.fromEntries(
      Object.entries(texts).map(([language, tree]) => [`pakke/texts/${language}.json`, jsonOf(tree)]),
    ),
    ...change,
  });
}

export const fileOf = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
