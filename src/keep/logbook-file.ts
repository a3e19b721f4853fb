// Everything that is kept as one file, to carry on with at another machine. Its documents are sealed as they are in the storage, so that the
// checks and migrations of the storage are those of the file.

import { checksum, type Envelope, openEnvelope } from './envelope.ts';
import { nameAt } from './places.ts';
import type { DocumentName, Documents } from './records.ts';
import type { Snapshot } from './snapshot.ts';

/** The mark of our files, and the present version of their shape. */
const GAME = 'cleared-to-close';
const VERSION = 1;

/** Larger files are not read, bytes. Thirty flights with their debriefs are about a quarter of it. */
export const LARGEST_FILE = 64_000_000;

/** Why a file cannot be taken: a folder or not to be read, not ours, not whole, from a newer game, or larger than any of ours. */
export type FileFault = 'unread' | 'foreign' | 'damaged' | 'future' | 'large';

/** What a snapshot holds, for whoever decides whether to take it. */
export interface Contents {
  /** Landed flights, also those whose debriefs are kept no longer. */
  readonly flights: number;
  /** When the newest of them landed, as an ISO text; null = there is none. */
  readonly newest: string | null;
  /** Flights that have not landed yet. */
  readonly underWay: number;
  /** Check rides, finished or not. */
  readonly rides: number;
  /** Cases that were written or opened. */
  readonly cases: number;
  readonly packs: number;
  /** It has settings, too. */
  readonly settings: boolean;
}

interface LogbookFile {
  readonly game: typeof GAME;
  readonly file: number;
  /** When it was made, as an ISO text. */
  readonly at: string;
  /** Of the documents as they are written here: finds what was cut or altered by accident. */
  readonly sum: number;
  readonly documents: Readonly<Record<string, Envelope>>;
}

/** The documents of a name in a snapshot, wherever they lie. */
function opened<Name extends DocumentName>(snapshot: Snapshot, name: Name): readonly Documents[Name][] {
  return Object.entries(snapshot)
    .filter(([place]) => nameAt(place) === name)
    .flatMap(([, text]) => {
      const found = openEnvelope(name, text);
      return found.state === 'good' ? [found.value] : [];
    });
}

/** What a snapshot holds. */
export function contentsOf(snapshot: Snapshot): Contents {
  const history = opened(snapshot, 'history').flat();
  const learned = opened(snapshot, 'learned').map(({ flights }) => flights);
  return {
    flights: Math.max(history.length, ...learned),
    newest: history[0]?.at ?? null,
    underWay: opened(snapshot, 'flight').filter((flight) => flight !== null && flight.record === undefined)
      .length,
    rides: opened(snapshot, 'rides').flat().length,
    cases: opened(snapshot, 'cases').flat().length,
    packs: opened(snapshot, 'pack').filter((pack) => pack !== null).length,
    settings: snapshot['settings'] !== undefined,
  };
}

/** True for a snapshot in which there is nothing to tell of: what else it has (settings, what was shown once) takes the place of no logbook. */
export function holdsNothing(snapshot: Snapshot): boolean {
  const { flights, underWay, rides, cases, packs } = contentsOf(snapshot);
  return flights + underWay + rides + cases + packs === 0;
}

/** A snapshot without its settings. */
export function withoutSettings({ settings: _settings, ...rest }: Snapshot): Snapshot {
  return rest;
}

/** The settings as they go to another machine: what was measured of this one says nothing there. */
function travelling(envelope: Envelope): Envelope {
  const body = JSON.stringify({ ...(JSON.parse(envelope.body) as object), measured: null });
  return { ...envelope, sum: checksum(body), body };
}

/** The text of a file. @param at the day and time as an ISO text */
export function writeLogbookFile(snapshot: Snapshot, at: string): string {
  const documents = Object.fromEntries(
    Object.entries(snapshot).map(([place, text]) => {
      const envelope = JSON.parse(text) as Envelope;
      return [place, place === 'settings' ? travelling(envelope) : envelope];
    }),
  );
  const sum = checksum(JSON.stringify(documents));
  return `${JSON.stringify({ game: GAME, file: VERSION, at, sum, documents } satisfies LogbookFile)}\n`;
}

/** The outside of a file; null where the text is no JSON of ours. */
function fileIn(text: string): Partial<LogbookFile> | null {
  try {
    const file = JSON.parse(text) as Partial<LogbookFile> | null;
    return typeof file === 'object' && file?.game === GAME ? file : null;
  } catch {
    return null;
  }
}

export type ReadFile =
  | { readonly snapshot: Snapshot; readonly at: string; readonly fault?: never }
  | { readonly fault: FileFault };

/** Reads a file, and checks every document in it. One that is not whole is not taken in part. */
export function readLogbookFile(text: string): ReadFile {
  const file = fileIn(text);
  // Cut off, it is no JSON any more, but still begins as ours do.
  if (file === null) return { fault: text.slice(0, 200).includes(`"${GAME}"`) ? 'damaged' : 'foreign' };
  const { at, documents } = file;
  if (!Number.isSafeInteger(file.file)) return { fault: 'damaged' };
  if (Number(file.file) > VERSION) return { fault: 'future' };
  if (typeof documents !== 'object' || documents === null || typeof at !== 'string')
    return { fault: 'damaged' };
  if (Number.isNaN(Date.parse(at)) || file.sum !== checksum(JSON.stringify(documents)))
    return { fault: 'damaged' };
  const snapshot: Record<string, string> = {};
  for (const [place, envelope] of Object.entries(documents)) {
    const name = nameAt(place);
    // The sum is right, so it was written so: by a game that keeps more than this one.
    if (name === null) return { fault: 'future' };
    const sealed = JSON.stringify(envelope);
    const { state } = openEnvelope(name, sealed);
    if (state === 'future') return { fault: 'future' };
    if (state !== 'good') return { fault: 'damaged' };
    snapshot[place] = sealed;
  }
  return { snapshot, at };
}
