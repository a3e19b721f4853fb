// A file of a pack, parsed: JSON in pieces, anything else as YAML. Names that mean something to JavaScript are refused wherever they stand.

import { DEEPEST, type LineOf, RESERVED, readJson } from '../json-file.ts';
import { readYamlParts, type YamlFault } from '../yaml-file.ts';
import { type PackFault, type PlainFault, faultOf } from './fault.ts';
import {
  LONGEST_NAME,
  LONGEST_YAML,
  LONGEST_YAML_TEXT,
  MOST_IN_ONE,
  MOST_JSON,
  MOST_YAML,
} from './limits.ts';

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

/** What is the matter with a value wherever it came from; null where all is well. What is opened is checked in one go, so that no part of it may be wide. */
function oddIn({ file, raw, lineOf }: Piece): PackFault | null {
  const look = (value: unknown, path: readonly string[]): PackFault | null => {
    if (typeof value !== 'object' || value === null) return null;
    if (path.length > DEEPEST) return faultOf('yamlDeep', file, {}, lineOf(path));
    const entries = Object.entries(value);
    if (entries.length > MOST_IN_ONE)
      return faultOf('many', file, { name: nameOf(path), most: MOST_IN_ONE }, lineOf(path));
    for (const [name, inner] of entries) {
      const here = [...path, name];
      if (!Array.isArray(value) && RESERVED.has(name))
        return faultOf('reserved', file, { name }, lineOf(here));
      const found = look(inner, here);
      if (found !== null) return found;
    }
    return null;
  };
  return look(raw, []);
}

/** A value by its name, or by that of the list that it is in. */
function nameOf(path: readonly string[]): string {
  return path.findLast((name) => !/^\d+$/.test(name))?.slice(0, LONGEST_NAME) ?? 'pack'; // the whole file
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
  return { file, raw, lineOf };
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
  const piece = yield* pieceFrom(file, bytes, decode);
  if (isFault(piece)) return piece;
  yield;
  return oddIn(piece) ?? piece; // all is well
}

function* pieceFrom(
  file: string,
  bytes: Uint8Array,
  decode: Decode,
): Generator<undefined, Piece | PackFault> {
  const text = decode(bytes);
  if (text === null || text.includes('\0')) return faultOf('notText', file);
  if (text.trim() === '') return faultOf('empty', file);
  yield;
  if (!/^\s*[[{]/.test(text)) return yield* parsedYaml(file, text);
  const read = yield* readJson(text, MOST_JSON);
  if (read.fault !== undefined) return { kind: 'json', file, line: read.line, json: read.fault };
  const [twice] = read.twice;
  if (twice !== undefined)
    return faultOf('twice', file, { name: twice.name.slice(0, LONGEST_NAME) }, twice.line);
  return { file, raw: read.value, lineOf: read.lineOf };
}
