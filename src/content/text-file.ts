// Reads a JSON file of texts, and remembers on which line each text is.

import { type JsonFault, type LineOf, atOnce, readJson } from './json-file.ts';
import { MOST_FAULTS } from './packs/limits.ts';
import type { Problem } from './problem.ts';
import { inEnglish, say } from './said.ts';
import type { TextTree } from './types.ts';

export interface TextFile {
  readonly tree: TextTree;
  /** The line of a text by its path. When the text is missing, the line of the object it should be in; 1 for the whole file. */
  readonly lineOf: LineOf;
  readonly problems: readonly Problem[];
}

/** What to write instead. */
function instead(fault: JsonFault): string {
  const found = 'found' in fault && fault.found !== '' ? fault.found : 'the end';
  switch (fault.kind) {
    case 'wanted':
      return `write ${fault.wanted} before ${found}`;
    case 'name':
    case 'value':
      return `write a text in double quotes instead of ${found}`;
    case 'sign':
      return 'write \\\\ for a backslash, and no tabs or other control characters';
    case 'over':
      return `remove ${found}: the file ends with its last }`;
    case 'reserved':
      return `write another name than ${found}`;
    case 'deep':
      return 'write it flatter: objects lie too deep in each other';
    case 'many':
      return 'write less: there are too many values';
  }
}

/** The texts of a tree. @param wrong takes the paths of what is none, as far as they are told: numbers, lists, nothing */
function textsOf(value: unknown, wrong: string[][], path: readonly string[] = []): TextTree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (wrong.length < MOST_FAULTS) wrong.push([...path]);
    return {};
  }
  const tree: Record<string, string | TextTree> = {};
  for (const [name, inner] of Object.entries(value))
    tree[name] = typeof inner === 'string' ? inner : textsOf(inner, wrong, [...path, name]);
  return tree;
}

/** The texts in a value that was read. @param file its name, for the messages */
export function textsIn(file: string, value: unknown, lineOf: LineOf): TextFile {
  const wrong: string[][] = [];
  const tree = textsOf(value, wrong);
  const problems = wrong.map((path) => {
    const said = path.length === 0 ? say('textTree') : say('text', { where: path.join('.') });
    return { file, line: lineOf(path), message: inEnglish(said), said };
  });
  return { tree, lineOf, problems };
}

/** Reads a file of texts. A file that cannot be read gives an empty tree and a problem. @param file its name, for the messages */
export function readTexts(file: string, text: string): TextFile {
  const read = atOnce(readJson(text));
  if (read.fault !== undefined) {
    const message = `this is not JSON: ${instead(read.fault)}`;
    return { tree: {}, lineOf: () => 1, problems: [{ file, line: read.line, message }] };
  }
  const texts = textsIn(file, read.value, read.lineOf);
  const twice = read.twice.map(({ line, name }) => ({
    file,
    line,
    message: `${name} stands here twice; remove one`,
  }));
  return { ...texts, problems: [...texts.problems, ...twice] };
}
