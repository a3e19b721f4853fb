// What comes out of a file or goes into one: the logbook, and the cases and packs that somebody has written or brought.

import type { ReadonlySignal } from '@preact/signals';
import type { OwnCase } from '../../content/own-case.ts';
import type { KeptPack, OpenedPack, PackRead } from '../../content/packs/opened.ts';

/** What a logbook holds, for whoever decides whether to take it. */
export interface LogbookHolds {
  /** Landed flights. */
  readonly flights: number;
  /** When the newest of them landed, as an ISO text; null = there is none, or it is not known. */
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

/** A file that was read. Nothing has been changed by that. */
export type LogbookRead =
  | { readonly fault: 'unread' | 'foreign' | 'damaged' | 'future' | 'large' }
  | {
      readonly fault?: never;
      /** When the file was made, as an ISO text. */
      readonly at: string;
      readonly holds: LogbookHolds;
      /** Puts it in the place of the logbook that is here. @returns false where the browser's storage refuses: then nothing has changed */
      take(settings: boolean): Promise<boolean>;
    };

/** A logbook as the text of a file. */
export interface WrittenLogbook {
  readonly at: string;
  readonly text: string;
  /** What is not in it: something that cannot be read, or all that lies in a storage which does not answer; null = it is whole. */
  readonly lacks: 'unreadable' | 'stored' | null;
}

/** The logbook as a file, to carry on with it at another machine. */
export interface Carrying {
  /** Everything that is kept, as the text of a file, with the day and time as an ISO text. */
  write(): Promise<WrittenLogbook>;
  read(file: Blob): Promise<LogbookRead>;
  /**
   * What is kept here; null where the storage does not answer. `keepsAside`: there is so little of it that what was set aside before stays there
   * when it is replaced.
   */
  here(): Promise<{ readonly holds: LogbookHolds; readonly keepsAside: boolean } | null>;
  /** What the last file has replaced; null where there was none. `takeBack` is as `take`. */
  replaced(): Promise<{ readonly holds: LogbookHolds; takeBack(): Promise<boolean> } | null>;
  /** Begins the visit anew from what is kept: after an exchange the page still shows what was there before. */
  beginAnew(): void;
}

/** A kept pack, with what tells it from others. */
export interface ListedPack extends KeptPack {
  readonly id: string;
}

/** What somebody has written or brought themselves. */
export interface OwnShelf {
  /** Own cases, finished or not, the newest first. */
  readonly cases: ReadonlySignal<readonly OwnCase[]>;
  /** An id that no case here has. */
  newId(): string;
  /** Keeps a case, in the place of the one with its id. */
  put(own: OwnCase): void;
  remove(id: string): void;
  /** Keeps the cases of a pack beside those that are here. @returns how many of them were not here before */
  takeIn(cases: readonly OwnCase[]): number;
  /** Packs with scenarios or a company that are kept here, the newest first. */
  readonly packs: ReadonlySignal<readonly ListedPack[]>;
  /** Keeps a pack. @param file its file's name, for one without a name of its own @returns its id */
  keepPack(pack: OpenedPack, file: string): string;
  removePack(id: string): void;
  /** Looks again at what is kept, for at the start the storage did not answer. */
  lookAgain(): Promise<void>;
  /** Cases as the text of a file. */
  write(cases: readonly OwnCase[]): string;
  /** A small pack of a company as the text of a file, in the language shown, to be written over. */
  example(): Promise<string>;
  /** Reads a pack; nothing is kept by that. */
  open(file: File): Promise<PackRead>;
}
