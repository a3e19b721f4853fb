// What is the matter with a pack, and where. Every kind has a text of its own that says what to write instead.

import type { JsonFault } from '../json-file.ts';
import type { Said } from '../said.ts';
import type { CaseFault } from '../own-check.ts';

/** What concerns a file as a whole or a field of it. */
export type PlainFault =
  | 'large'
  | 'unread'
  | 'files'
  | 'fileName'
  | 'zip'
  | 'notText'
  | 'empty'
  | 'yaml'
  | 'yamlLong'
  | 'yamlDeep'
  | 'yamlAlias'
  | 'yamlMany'
  | 'yamlText'
  | 'future'
  | 'notPack'
  | 'nothing'
  | 'reserved'
  | 'twice'
  | 'unknown'
  | 'missing'
  | 'text'
  | 'longText'
  | 'list'
  | 'listLength'
  | 'object'
  | 'oneOf'
  | 'name'
  | 'many'
  | 'head'
  | 'home'
  | 'fileId';

export type PackFault = {
  /** The file in the pack, or the pack itself. */
  readonly file: string;
  /** null where it concerns the whole file. */
  readonly line: number | null;
} & (
  | { readonly kind: PlainFault; readonly values: Readonly<Record<string, string | number>> }
  | { readonly kind: 'json'; readonly json: JsonFault }
  /** Of an own case, by its id. */
  | { readonly kind: 'case'; readonly id: string; readonly found: CaseFault }
  /** What the checks of our own companies say. */
  | { readonly kind: 'check'; readonly message: string; readonly said?: Said }
);

/** A fault without a line. */
export function faultOf(
  kind: PlainFault,
  file: string,
  values: Readonly<Record<string, string | number>> = {},
  line: number | null = null,
): PackFault {
  return { kind, file, line, values };
}
