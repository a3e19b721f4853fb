// Opens a pack: one file of JSON or YAML, or a zip of them. Whatever it is, it ends in what it holds or in what is to be put right, and where.

import { casesFrom } from './cases.ts';
import type { PackFault } from './fault.ts';
import { GAME, LARGEST_PACK, LONGEST_NAME, PACK_VERSION } from './limits.ts';
import type { PackFileRead } from './opened.ts';
import { type Decode, fieldOf, isFault, parsedFile, type Piece } from './parse.ts';
import { hasCompany } from './has-company.ts';
import { checkParts, joinParts, type PackParts, partsOfHead, zipParts } from './parts.ts';
import { Shape } from './shape.ts';
import { isZip, tooLarge, unzip } from './unzip.ts';

const FIELDS = ['game', 'pack', 'name', 'for', 'company', 'cases', 'scenarios', 'texts'] as const;
const NONE: PackParts = { company: null, scenarios: [], texts: new Map() };

/** The head of a pack, and what lies beside it. */
function* headOf(
  name: string,
  bytes: Uint8Array,
  decode: Decode,
): Generator<undefined, { readonly head: Piece; readonly parts: PackParts } | PackFault> {
  if (isZip(bytes)) {
    const files = yield* unzip(name, bytes);
    return isFault(files) ? files : yield* zipParts(name, files, decode);
  }
  const head = yield* parsedFile(name, bytes, decode);
  return isFault(head) ? head : { head, parts: NONE };
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
export function* readPackFile(
  name: string,
  bytes: Uint8Array,
  decode: Decode,
): Generator<undefined, PackFileRead> {
  if (bytes.length > LARGEST_PACK) return { faults: [tooLarge(name)] };
  const found = yield* headOf(name, bytes, decode);
  if (isFault(found)) return { faults: [found] };
  const { head } = found;
  const shape = new Shape();
  if (!isOurs(shape, head)) return { faults: shape.faults };
  shape.object(head, FIELDS, 'pack');
  const title = fieldOf(head, 'name').raw === undefined ? '' : shape.text(head, 'name');
  if (title.length > LONGEST_NAME)
    shape.fault('longText', head, { name: 'name', most: LONGEST_NAME }, ['name']);
  const home = fieldOf(head, 'for').raw === undefined ? null : shape.id(head, 'for', LONGEST_NAME);
  const parts = joinParts(partsOfHead(shape, head), found.parts);
  checkParts(shape, head, parts);
  const cases = fieldOf(head, 'cases').raw === undefined ? [] : yield* casesFrom(shape, head);
  if (shape.faults.length === 0 && cases.length + parts.scenarios.length === 0 && !hasCompany(parts))
    shape.fault('nothing', head);
  return shape.faults.length > 0 ? { faults: shape.faults } : { pack: { name: title, cases, home, parts } };
}
