// A pack on its way: as it was read, as it is opened after the checks, and as it is kept.

import type { OwnCase, ShownCase } from '../own-case.ts';
import type { CompanyContent, TextTree, ViewName } from '../types.ts';
import type { PackFault } from './fault.ts';
import type { PackParts } from './parts.ts';

/** What a pack holds. */
export interface ReadPack {
  readonly name: string;
  readonly cases: readonly OwnCase[];
  /** The company of ours that it goes by; null where it has a company of its own, or cases alone. */
  readonly home: string | null;
  /** Its company, scenarios and their texts, which have still to be checked. */
  readonly parts: PackParts;
}

/** A company with its words by language. */
export interface Host {
  readonly content: CompanyContent;
  readonly texts: Readonly<Record<string, TextTree>>;
}

/** A host that a pack has made. */
export interface MadeHost extends Host {
  /** How many stories of the company that it goes by cannot be told of the pack's people. */
  readonly leftOut: number;
}

export type PackFileRead =
  | { readonly pack: ReadPack; readonly faults?: never }
  | { readonly faults: readonly PackFault[]; readonly pack?: never };

/** A company that a pack has brought, as its preview shows it. */
export interface ShownCompany {
  /** What it is called and who is in it, by language; only languages that the pack is written in. */
  readonly words: ReadonlyMap<string, CompanyWords>;
  readonly view: ViewName;
  /** Full stories and short strips that are flown: the pack's own, and those of the company that it goes by. */
  readonly own: number;
  readonly lent: number;
  /** Of those of that company so many are left out, because they speak of a man or a woman whose name the pack has given to another. */
  readonly leftOut: number;
}

export interface CompanyWords {
  readonly name: string;
  readonly lines: readonly string[];
  readonly segments: readonly string[];
  readonly people: readonly string[];
}

export interface OpenedPack {
  /** As its maker has named it; empty where it has no name. */
  readonly name: string;
  readonly cases: readonly OwnCase[];
  /** See {@link ReadPack}. */
  readonly home: string | null;
  /** True when it can be flown: it has scenarios, or a company. */
  readonly flies: boolean;
  /** Its company; null where it is one of ours, unchanged. */
  readonly company: ShownCompany | null;
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
