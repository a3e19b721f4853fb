// A pack on its way: as it was read, as it is opened after the checks, and as it is kept.

import type { OwnCase, ShownCase } from '../own-case.ts';
import type { PackFault } from './fault.ts';
import type { PackParts } from './parts.ts';

/** What a pack holds. */
export interface ReadPack {
  readonly name: string;
  readonly cases: readonly OwnCase[];
  /** The company that its scenarios are for; null where it has none. */
  readonly home: string | null;
  /** Scenarios and their texts, which have still to be checked against that company. */
  readonly parts: PackParts;
}

export type PackFileRead =
  | { readonly pack: ReadPack; readonly faults?: never }
  | { readonly faults: readonly PackFault[]; readonly pack?: never };

export interface OpenedPack {
  /** As its maker has named it; empty where it has no name. */
  readonly name: string;
  readonly cases: readonly OwnCase[];
  /** The company that its scenarios are for; null where it has none. */
  readonly home: string | null;
  /** Its scenarios as strips with their figures, in each of its languages. */
  readonly strips: readonly ShownCase[];
  /** How many of its scenarios take the place of one of the company's. */
  readonly replaces: number;
  /** The whole pack as one file of JSON. */
  readonly text: string;
}

/** A pack as it is kept. */
export interface KeptPack {
  /** Its own name, or its file's. */
  readonly name: string;
  /** When it was kept, as an ISO text. */
  readonly at: string;
  /** The whole pack as one file of JSON. */
  readonly text: string;
}

export type PackRead =
  | { readonly pack: OpenedPack; readonly faults?: never }
  | { readonly faults: readonly PackFault[]; readonly pack?: never };
