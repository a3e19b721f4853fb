// Opens a pack: one file of JSON or YAML, or a zip of them. Whatever it is, it ends in what it holds or in what is to be put right, and where.

import type { OwnCase } from '../own-case.ts';
import { casesFrom } from './cases.ts';
import { type PackFault, faultOf } from './fault.ts';
import { LARGEST_PACK, LONGEST_NAME } from './limits.ts';
import { fieldOf, isFault, parsedFile, type Piece } from './parse.ts';
import { Shape } from './shape.ts';
import { isZip, tooLarge, unzip } from './unzip.ts';
import { GAME, PACK_VERSION } from './write.ts';

/** What a pack holds. */
export interface OpenedPack {
  readonly name: string;
  readonly cases: readonly OwnCase[];
}

export type PackRead =
  | { readonly pack: OpenedPack; readonly faults?: never }
  | { readonly faults: readonly PackFault[] };

const FIELDS = ['game', 'pack', 'name', 'cases'] as const;
/** The file of a zip that says what the pack is. */
const HEAD = /^pack\.(?:ya?ml|json)$/;

/** More faults are not told: whoever mends the first ones opens it again. */
const MOST_FAULTS = 50;

/** The names of a zip's files without the folder that all of them lie in. */
function withoutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folders = new Set([...files.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [folder = ''] = folders;
  return folders.size === 1
    ? new Map([...files].map(([name, bytes]) => [name.slice(folder.length), bytes]))
    : files;
}

/** The head of a pack: the one file, or the one of a zip that says what it is. */
function* headOf(name: string, bytes: Uint8Array): Generator<undefined, Piece | PackFault> {
  if (!isZip(bytes)) return yield* parsedFile(name, bytes);
  const files = yield* unzip(name, bytes);
  if (isFault(files)) return files;
  const all = withoutFolder(files);
  const head = [...all].find(([file]) => HEAD.test(file));
  if (head === undefined) return faultOf('nothing', name);
  const stranger = [...all.keys()].find((file) => !HEAD.test(file));
  if (stranger !== undefined)
    return faultOf('unknown', name, { name: stranger.slice(0, 80), known: 'pack.json, pack.yaml' });
  return yield* parsedFile(head[0], head[1]);
}

/** Whether a value is one of our packs, and of a version that this game knows. */
function isOurs(shape: Shape, head: Piece): boolean {
  const { raw } = head;
  const version = fieldOf(head, 'pack').raw;
  const game = fieldOf(head, 'game').raw;
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  if (!isObject || !Number.isSafeInteger(version) || (game !== undefined && game !== GAME)) {
    shape.fault('notPack', head);
    return false;
  }
  if (Number(version) === PACK_VERSION) return true;
  shape.fault(Number(version) > PACK_VERSION ? 'future' : 'notPack', head, {}, ['pack']);
  return false;
}

/**
 * Reads a pack, in pieces: whoever calls may rest between them.
 * @param name the file's, for the messages
 */
export function* readPackFile(name: string, bytes: Uint8Array): Generator<undefined, PackRead> {
  if (bytes.length > LARGEST_PACK) return { faults: [tooLarge(name)] };
  const head = yield* headOf(name, bytes);
  if (isFault(head)) return { faults: [head] };
  const shape = new Shape();
  if (!isOurs(shape, head)) return { faults: shape.faults };
  shape.object(head, FIELDS, 'pack');
  const title = fieldOf(head, 'name').raw === undefined ? '' : shape.text(head, 'name');
  if (title.length > LONGEST_NAME)
    shape.fault('longText', head, { name: 'name', most: LONGEST_NAME }, ['name']);
  const cases = yield* casesFrom(shape, head);
  if (shape.faults.length === 0 && cases.length === 0) shape.fault('nothing', head);
  return shape.faults.length > 0
    ? { faults: shape.faults.slice(0, MOST_FAULTS) }
    : { pack: { name: title, cases } };
}
