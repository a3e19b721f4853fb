// A file of a pack, parsed: JSON in pieces, anything else as YAML. Names that mean something to JavaScript are refused wherever they stand.

import { DEEPEST, type LineOf, RESERVED, readJson } from '../json-file.ts';
import { readYamlParts, type YamlFault } from '../yaml-file.ts';
import { type PackFault, type PlainFault, faultOf } from './fault.ts';
import { LONGEST_YAML, LONGEST_YAML_TEXT, MOST_YAML } from './limits.ts';

/** A value of a pack, and where it stands: the whole of a file or a part of it. */
export interface Piece {
  readonly file: string;
  readonly raw: unknown;
  readonly lineOf: LineOf;
}

/** The field of a piece. */
export function fieldOf({ file, raw, lineOf }: Piece, name: PropertyKey): Piece {
  const inner =
    typeof raw === 'object' && raw !== null ? (raw as Record<PropertyKey, unknown>)[name] : undefined;
  return { file, raw: inner, lineOf: (path) => lineOf([name, ...path]) };
}

const YAML: Readonly<Record<YamlFault['kind'], PlainFault>> = {
  broken: 'yaml',
  deep: 'yamlDeep',
  alias: 'yamlAlias',
  many: 'yamlMany',
  long: 'yamlText',
};

/** What stands in a value that has no place there, by its path; null where all is well. */
function strange(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: PropertyKey[]; name: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length > DEEPEST) return { path: [...path], name: '' };
  for (const [name, inner] of Object.entries(value)) {
    const here = [...path, name];
    if (!Array.isArray(value) && RESERVED.has(name)) return { path: here, name };
    const found = strange(inner, here);
    if (found !== null) return found;
  }
  return null;
}

function* parsedYaml(file: string, text: string): Generator<undefined, Piece | PackFault> {
  if (text.length > LONGEST_YAML) return faultOf('yamlLong', file, { most: LONGEST_YAML / 1000 });
  const parsed = yield* readYamlParts(text, { tokens: MOST_YAML, text: LONGEST_YAML_TEXT });
  if (parsed.fault !== undefined)
    return faultOf(
      YAML[parsed.fault.kind],
      file,
      { detail: parsed.fault.detail, most: LONGEST_YAML_TEXT / 1000 },
      parsed.fault.line,
    );
  const { raw, lineOf } = parsed;
  const odd = strange(raw);
  if (odd === null) return { file, raw, lineOf };
  const line = lineOf(odd.path);
  return odd.name === ''
    ? faultOf('yamlDeep', file, {}, line)
    : faultOf('reserved', file, { name: odd.name }, line);
}

/** True for what could not be read. */
export function isFault<T extends object>(read: T | PackFault): read is PackFault {
  return 'kind' in read;
}

/** Bytes as text; null for what is no text. */
export type Decode = (bytes: Uint8Array) => string | null;

/** Reads a file of a pack. @param bytes as they came */
export function* parsedFile(
  file: string,
  bytes: Uint8Array,
  decode: Decode,
): Generator<undefined, Piece | PackFault> {
  const text = decode(bytes);
  if (text === null || text.includes('\0')) return faultOf('notText', file);
  if (text.trim() === '') return faultOf('empty', file);
  yield;
  if (!/^\s*[[{]/.test(text)) return yield* parsedYaml(file, text);
  const read = yield* readJson(text);
  if (read.fault !== undefined) return { kind: 'json', file, line: read.line, json: read.fault };
  const [twice] = read.twice;
  if (twice !== undefined) return faultOf('twice', file, { name: twice.name }, twice.line);
  return { file, raw: read.value, lineOf: read.lineOf };
}
