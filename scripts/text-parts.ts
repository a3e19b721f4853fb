// A Vite plugin: texts come in parts, `…json?part=first`, `…json?part=later` and so on, so that nobody waits for the words of a verdict before
// there can be one. What is not named here comes first.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { TextTree } from '../src/content/types.ts';

/**
 * `bundled`: with the first script, in every language. `first`: before the screen that reads it. `calls`: with a company's calls, which are
 * wanted of the segments that call. `later`: after the first stamp.
 */
export const PARTS = ['bundled', 'first', 'calls', 'later'] as const;
export type Part = (typeof PARTS)[number];

/** Of locales/<language>/common.json: what is said when nothing else can be fetched. */
const BUNDLED_SECTIONS = new Set(['error']);
/** Of locales/<language>/flight.json: what desks, messages, remedies and verdicts say. */
const LATER_SECTIONS = new Set([
  'verdict',
  'blind',
  'blip',
  'sector',
  'scan',
  'process',
  'levers',
  'request',
  'desk',
  'finding',
  'message',
  'address',
  'readBack',
  'remedy',
  'decision',
  'territory',
  'departments',
  'tool',
  'go',
  'targets',
  'launch',
  'friday',
  'difference',
  'crisis',
  'officer',
  'check',
  'news',
  'scoreWhy',
  'score',
  'taskVerdict',
  'report',
  'alarm',
  'forecast',
]);
/** Of a company's texts: what is said of its segments, whoever calls. The other sections are scenarios. */
const FIRST_OF_COMPANY = new Set([
  'company',
  'segments',
  'people',
  'dials',
  'hopes',
  'processes',
  'log',
  'suspects',
  'records',
]);
/** Of a company's texts: what its people say of an outcome, and what lies on the desks. */
const LATER_OF_COMPANY = new Set(['voices', 'waited', 'remedies', 'titles', 'groups', 'departments']);
/** Of a scenario: what is said after its stamp. */
const LATER_OF_SCENARIO = new Set([
  'right',
  'wrong',
  'why',
  'effect',
  'echo',
  'cause',
  'advice',
  'launch',
  'tool',
  'remedy',
  'leg',
]);

const COMPANY_TEXTS = /[\\/]assets[\\/]companies[\\/][^\\/]+[\\/]texts[\\/]/;

const GAME_TEXTS = /[\\/]locales[\\/][^\\/]+[\\/](common|flight)\.json$/;

/** The part that a text is in. @param path names from the file's root */
function partAt(file: string, [top = '', field = '']: readonly string[]): Part {
  if (COMPANY_TEXTS.test(file)) {
    if (LATER_OF_COMPANY.has(top) || LATER_OF_SCENARIO.has(field)) return 'later';
    return FIRST_OF_COMPANY.has(top) ? 'first' : 'calls';
  }
  const name = GAME_TEXTS.exec(file)?.[1];
  if (name === 'common' && BUNDLED_SECTIONS.has(top)) return 'bundled';
  return name === 'flight' && LATER_SECTIONS.has(top) ? 'later' : 'first';
}

/** A part of a text file. @param file its path */
export function partOf(file: string, tree: TextTree, part: Part, path: readonly string[] = []): TextTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, text]): [string, string | TextTree][] => {
      const here = [...path, name];
      if (typeof text === 'string') return partAt(file, here) === part ? [[name, text]] : [];
      const inner = partOf(file, text, part, here);
      return Object.keys(inner).length > 0 ? [[name, inner]] : [];
    }),
  );
}

/** Serves the parts of text files as modules. */
export function textParts(): Plugin {
  return {
    name: 'text-parts',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const part = PARTS.find((one) => query === `part=${one}`);
      if (part === undefined || !file.endsWith('.json')) return undefined;
      this.addWatchFile(file);
      const tree = partOf(file, JSON.parse(readFileSync(file, 'utf8')) as TextTree, part);
      return { code: `export default ${JSON.stringify(tree)}`, moduleType: 'js' };
    },
  };
}
