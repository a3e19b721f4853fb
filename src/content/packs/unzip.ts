// The files of a zip, in pieces and never more than a pack may hold, whatever the zip says of itself.

import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { type PackFault, faultOf } from './fault.ts';
import { LARGEST_PACK, MOST_FILES } from './limits.ts';

/** Compressed bytes that are taken at a time. They can become a thousand times as many. */
const PIECE = 64;

/** Files that systems put into a zip by themselves. */
const BY_THE_WAY = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;
/** Names of files that stay in their folder: letters, digits, hyphens, dots inside, and folders. */
const NAME = /^(?:[\p{L}\p{N}_-][\p{L}\p{N} ._-]*\/)*[\p{L}\p{N}_-][\p{L}\p{N} ._-]*$/u;

/** True for bytes that begin as a zip does, an empty one too. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, a, b] = bytes;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** A name as a message can show it. */
function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 80);
}

interface Entry {
  readonly name: string;
  readonly parts: Uint8Array[];
  size: number;
  whole: boolean;
}

class Taking {
  readonly entries: Entry[] = [];
  fault: PackFault | null = null;
  private readonly file: string;
  private total = 0;

  constructor(file: string) {
    this.file = file;
  }

  private refuse(fault: PackFault): void {
    this.fault ??= fault;
  }

  take(found: UnzipFile): void {
    const { name, originalSize = 0 } = found;
    if (this.fault !== null || name.endsWith('/') || BY_THE_WAY.test(name)) return;
    if (!NAME.test(name)) return this.refuse(faultOf('fileName', this.file, { name: shown(name) }));
    if (this.entries.length >= MOST_FILES)
      return this.refuse(faultOf('files', this.file, { most: MOST_FILES }));
    if (this.total + originalSize > LARGEST_PACK) return this.refuse(tooLarge(this.file));
    if (this.entries.some((one) => one.name === name))
      return this.refuse(faultOf('twice', this.file, { name: shown(name) }));
    const entry: Entry = { name, parts: [], size: 0, whole: false };
    this.entries.push(entry);
    found.ondata = (error, part, final) => {
      if (error !== null) return this.refuse(faultOf('zip', this.file));
      entry.parts.push(part);
      entry.size += part.length;
      entry.whole ||= final;
      this.total += part.length;
      if (this.total > LARGEST_PACK) this.refuse(tooLarge(this.file));
    };
    found.start();
  }
}

export function tooLarge(file: string): PackFault {
  return faultOf('large', file, { most: LARGEST_PACK / 1_000_000 });
}

function joined({ parts, size }: Entry): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Unpacks a zip, in pieces. @param file its name, for the messages */
export function* unzip(
  file: string,
  bytes: Uint8Array,
): Generator<undefined, ReadonlyMap<string, Uint8Array> | PackFault> {
  const taking = new Taking(file);
  try {
    const stream = new Unzip((found) => taking.take(found));
    stream.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
      if (taking.fault !== null) return taking.fault;
      yield;
    }
  } catch {
    // Whatever the unpacker stumbles over, it is no whole zip.
    return taking.fault ?? faultOf('zip', file);
  }
  if (taking.entries.some(({ whole }) => !whole)) return faultOf('zip', file);
  return new Map(taking.entries.map((entry) => [entry.name, joined(entry)]));
}
