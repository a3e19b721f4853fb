// Reads a JSON file of texts, and remembers on which line each text is.

import type { Problem } from './problem.ts';
import type { TextTree } from './types.ts';

export interface TextFile {
  readonly tree: TextTree;
  /** The line of a text by its path. When the text is missing, the line of the object it should be in; 1 for the whole file. */
  readonly lineOf: (path: readonly string[]) => number;
  readonly problems: readonly Problem[];
}

/** White space, then one token: a bracket, colon or comma, a text in quotes, or anything else up to the next of these. */
const TOKEN = /\s*(?:([{}:,])|("(?:[^"\\\n]|\\.)*")|([^\s{}:,"]+|"))/gy;

class Stumbled extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** Accepts objects within objects with texts at the ends. Lists, numbers and names that are given twice are problems. */
class Reader {
  readonly lines = new Map<string, number>();
  readonly twice: { readonly at: number; readonly name: string }[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  lineAt(at: number): number {
    return this.text.slice(0, at).split('\n').length;
  }

  /** The next token and where it begins; an empty token at the end of the file. */
  private next(): { readonly token: string; readonly begins: number } {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.text);
    const token = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
    this.at = found === null ? this.text.length : TOKEN.lastIndex;
    return { token, begins: this.at - token.length };
  }

  private expect(wanted: string): void {
    const { token, begins } = this.next();
    if (token !== wanted) throw new Stumbled(begins, `write ${wanted} before ${token || 'the end'}`);
  }

  private quoted({ token, begins }: { readonly token: string; readonly begins: number }): string {
    if (token.length < 2 || !token.startsWith('"'))
      throw new Stumbled(begins, `write a text in double quotes instead of ${token || 'the end'}`);
    try {
      return JSON.parse(token) as string;
    } catch {
      throw new Stumbled(begins, 'write \\\\ for a backslash, and no tabs or other control characters');
    }
  }

  private object(path: readonly string[]): TextTree {
    const tree: Record<string, string | TextTree> = {};
    for (let first = true; ; first = false) {
      const opened = this.next();
      if (first && opened.token === '}') return tree;
      const name = this.quoted(opened);
      const inner = [...path, name];
      if (Object.hasOwn(tree, name)) this.twice.push({ at: opened.begins, name });
      this.lines.set(JSON.stringify(inner), this.lineAt(opened.begins));
      this.expect(':');
      const value = this.next();
      tree[name] = value.token === '{' ? this.object(inner) : this.quoted(value);
      const { token, begins } = this.next();
      if (token === '}') return tree;
      if (token !== ',') throw new Stumbled(begins, `write , or } before ${token || 'the end'}`);
    }
  }

  whole(): TextTree {
    this.expect('{');
    const tree = this.object([]);
    const { token, begins } = this.next();
    if (token !== '') throw new Stumbled(begins, `remove ${token}: the file ends with its last }`);
    return tree;
  }
}

/** Reads a file of texts. A file that cannot be read gives an empty tree and a problem. @param file its name, for the messages */
export function readTexts(file: string, text: string): TextFile {
  const reader = new Reader(text);
  const lineOf = (path: readonly string[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const line = reader.lines.get(JSON.stringify(path.slice(0, depth)));
      if (line !== undefined) return line;
    }
    return 1;
  };
  try {
    const tree = reader.whole();
    const problems = reader.twice.map(({ at, name }) => ({
      file,
      line: reader.lineAt(at),
      message: `${name} stands here twice; remove one`,
    }));
    return { tree, lineOf, problems };
  } catch (error) {
    if (!(error instanceof Stumbled)) throw error;
    const message = `this is not JSON: ${error.message}`;
    return { tree: {}, lineOf, problems: [{ file, line: reader.lineAt(error.at), message }] };
  }
}
