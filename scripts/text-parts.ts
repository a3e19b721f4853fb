// A Vite plugin: texts that are read in a flight come in two files, `…json?part=first` and `…json?part=later`, so that nobody waits for the
// words of a verdict before there can be one. What is named here comes later; all else comes first.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { TextTree } from '../src/content/types.ts';

export type Part = 'first' | 'later';

/** Of locales/<language>/flight.json: what desks, messages, remedies and verdicts say. */
const LATER_SECTIONS = new Set([
  'verdict',
  'blind',
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
/** Of a company's texts: what its people say of an outcome, and what lies on the desks. */
const LATER_OF_COMPANY = new Set(['voices', 'waited', 'remedies', 'titles', 'groups']);
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
  'leg',
]);

const COMPANY_TEXTS = /[\\/]assets[\\/]companies[\\/][^\\/]+[\\/]texts[\\/]/;

/** True for the text at a path, where it is read after the first stamp only. @param path names from the file's root */
function isLater(file: string, [top = '', field = '']: readonly string[]): boolean {
  if (!COMPANY_TEXTS.test(file)) return LATER_SECTIONS.has(top);
  return LATER_OF_COMPANY.has(top) || LATER_OF_SCENARIO.has(field);
}

/** A part of a text file. @param file its path */
export function partOf(file: string, tree: TextTree, part: Part, path: readonly string[] = []): TextTree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, text]): [string, string | TextTree][] => {
      const here = [...path, name];
      if (isLater(file, here)) return part === 'later' ? [[name, text]] : [];
      if (typeof text === 'string') return part === 'first' ? [[name, text]] : [];
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
      const part = /^part=(first|later)$/.exec(query)?.[1];
      if (part === undefined || !file.endsWith('.json')) return undefined;
      this.addWatchFile(file);
      const tree = partOf(file, JSON.parse(readFileSync(file, 'utf8')) as TextTree, part as Part);
      return { code: `export default ${JSON.stringify(tree)}`, moduleType: 'js' };
    },
  };
}
