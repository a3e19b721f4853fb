// Reads a YAML file by a schema: gives its value, or every problem with its line and what to write instead.

import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** The line of a field. When the field is missing, the line of what it should be in; 1 for the whole file. */
export type LineOf = (path: readonly PropertyKey[]) => number;

export type YamlFile<T> =
  | { readonly value: T; readonly lineOf: LineOf; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly value?: never };

/** The message for one fault that the schema has found. */
function instead(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code === 'invalid_value') return `${where}: write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: no such field here; remove it`;
  if (issue.code === 'invalid_type') return `${where}: write ${issue.expected} (${issue.message})`;
  return `${where}: ${issue.message}`;
}

/**
 * Reads a YAML file.
 * @param schemaFor chooses the schema after a look at the file's value
 */
export function readYaml<T>(
  file: string,
  text: string,
  schemaFor: (raw: unknown) => z.ZodType<T>,
): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    return { problems: [{ file, line, message: `this is not YAML: ${broken.message.split('\n')[0]}` }] };
  }
  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range !== undefined) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const raw: unknown = document.toJS();
  const parsed = schemaFor(raw).safeParse(raw);
  if (parsed.success) return { value: parsed.data, lineOf };
  const problems = parsed.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    message: instead(issue),
  }));
  return { problems };
}
