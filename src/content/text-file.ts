// Reads a JSON file of texts, and remembers on which line each text is.

import { type JsonFault, type LineOf, atOnce, readJson } from './json-file.ts';
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
  }
}

/** The texts of a tree, and the paths of what is none: numbers, lists, nothing. */
function textsOf(value: unknown, path: readonly string[] = []): { tree: TextTree; wrong: string[][] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { tree: {}, wrong: [[...path]] };
  const tree: Record<string, string | TextTree> = {};
  const wrong: string[][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'string') tree[name] = inner;
    else {
      const read = textsOf(inner, [...path, name]);
      tree[name] = read.tree;
      wrong.push(...read.wrong);
    }
  }
  return { tree, wrong };
}

/** The texts in a value that was read. @param file its name, for the messages */
export function textsIn(file: string, value: unknown, lineOf: LineOf): TextFile {
  const { tree, wrong } = textsOf(value);
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
