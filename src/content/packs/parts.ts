// What a pack is made of, wherever it lies: in one file, or in the files of a zip as in a company's folder.

import { type PackFault, faultOf } from './fault.ts';
import { hasCompany } from './has-company.ts';
import { MOST_SCENARIOS } from './limits.ts';
import { type Decode, fieldOf, isFault, parsedFile, type Piece } from './parse.ts';
import type { Shape } from './shape.ts';

/** The parts that are checked against a company, as they stand there. */
export interface PackParts {
  /** What it says of a company, beside texts; null where it says nothing. */
  readonly company: Piece | null;
  readonly scenarios: readonly Piece[];
  /** Texts by language, each an object by the scenarios' ids and the company's parts. */
  readonly texts: ReadonlyMap<string, Piece>;
}

const HEAD = /^pack\.(?:ya?ml|json)$/;
const COMPANY = /^company\.(?:ya?ml|json)$/;
const SCENARIO = /^scenarios\/([\w-]+)\.(?:ya?ml|json)$/;
const TEXTS = /^texts\/([\w-]+)\.json$/;

/** The names of a zip's files without the folder that all of them lie in. */
function withoutFolder(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folders = new Set([...files.keys()].map((name) => name.slice(0, name.indexOf('/') + 1)));
  const [folder = ''] = folders;
  if (folders.size !== 1 || folder === '' || /^(?:scenarios|texts)\/$/.test(folder)) return files;
  return new Map([...files].map(([name, bytes]) => [name.slice(folder.length), bytes]));
}

/** A scenario goes by its file's name: where its id is another, nobody would find it. */
function isNamed({ raw }: Piece, id: string): boolean {
  return typeof raw === 'object' && raw !== null && (raw as { readonly id?: unknown }).id === id;
}

/** The parts of a zip, and its head. @param file the zip's name, for the messages */
export function* zipParts(
  file: string,
  files: ReadonlyMap<string, Uint8Array>,
  decode: Decode,
): Generator<undefined, { readonly head: Piece; readonly parts: PackParts } | PackFault> {
  let head: Piece | null = null;
  let company: Piece | null = null;
  const scenarios: Piece[] = [];
  const texts = new Map<string, Piece>();
  for (const [name, bytes] of withoutFolder(files)) {
    const [scenario, language] = [SCENARIO.exec(name)?.[1], TEXTS.exec(name)?.[1]];
    if (scenario === undefined && language === undefined && !HEAD.test(name) && !COMPANY.test(name))
      return faultOf('unknown', file, {
        name: name.slice(0, 80),
        known: 'pack.yaml, company.yaml, scenarios/*.yaml, texts/*.json',
      });
    const piece = yield* parsedFile(name, bytes, decode);
    if (isFault(piece)) return piece;
    if (language !== undefined) texts.set(language, piece);
    else if (COMPANY.test(name)) company = piece;
    else if (scenario === undefined) head = piece;
    else if (isNamed(piece, scenario)) scenarios.push(piece);
    else return faultOf('fileId', name, { id: scenario }, piece.lineOf(['id']));
    yield;
  }
  return head === null ? faultOf('head', file) : { head, parts: { company, scenarios, texts } };
}

/** The parts that stand in the head itself. */
export function partsOfHead(shape: Shape, head: Piece): PackParts {
  const scenarios = fieldOf(head, 'scenarios').raw === undefined ? [] : shape.list(head, 'scenarios');
  const all = fieldOf(head, 'texts');
  const languages =
    all.raw === undefined || typeof all.raw !== 'object' || all.raw === null ? [] : Object.keys(all.raw);
  if (all.raw !== undefined && languages.length === 0) shape.fault('object', all, { name: 'texts' });
  const company = fieldOf(head, 'company');
  return {
    company: company.raw === undefined ? null : company,
    scenarios,
    texts: new Map(languages.map((language) => [language, fieldOf(all, language)])),
  };
}

/** Both together; a pack has its scenarios in one place. */
export function joinParts(one: PackParts, other: PackParts): PackParts {
  return {
    company: one.company ?? other.company,
    scenarios: [...one.scenarios, ...other.scenarios],
    texts: new Map([...one.texts, ...other.texts]),
  };
}

/** A pack with scenarios says whose they are or has a company, and has the words of both. */
export function checkParts(shape: Shape, head: Piece, parts: PackParts): void {
  const { company, scenarios, texts } = parts;
  if (company === null && scenarios.length === 0 && texts.size === 0) return;
  const isWhole = fieldOf(head, 'for').raw === undefined;
  if (scenarios.length === 0 && (isWhole || !hasCompany(parts)))
    shape.fault('missing', head, { name: 'scenarios' });
  if (texts.size === 0 && (isWhole || scenarios.length > 0)) shape.fault('missing', head, { name: 'texts' });
  if (isWhole && company === null) shape.fault('missing', head, { name: 'for' });
  if (scenarios.length > MOST_SCENARIOS)
    shape.fault('many', head, { name: 'scenarios', most: MOST_SCENARIOS }, ['scenarios']);
}
