// The parameters of the address in one typed table: how each is read, and what is said when it cannot be read.
// Pure: it takes the query as text, and acts on nothing.

import { isSchedule, LAST_NUMBER, type PagePlace } from '../flight/index.ts';
import { WEEKS } from '../quarter/quarter.ts';
import { type Language, LANGUAGES } from '../look/languages.ts';
import { type Tier, TIERS } from '../look/preferences.ts';
import { PRINT_WISHES, type PrintWish } from '../panels/parts/printables.ts';
import type { OwnInDemo } from '../panels/ports.ts';
import { RIDE_WISHES, type RideWish } from '../ride/index.ts';
import { companies, isReady } from './content.ts';

/** What the address may set; null = not given. */
export interface Parameters {
  readonly lng: Language | null;
  readonly seed: number | null;
  /** Id of a company that can be flown; null = the one chosen or flown last, and with a seed the first. */
  readonly company: string | null;
  /** The number of the flight that is flown first, 1–4; null = that of the player's next flight, and with a seed 1. */
  readonly flight: number | null;
  /** Id of the schedule that is flown; null = that of the player's next flight. */
  readonly schedule: string | null;
  readonly pace: 'relaxed' | 'standard' | 'brisk' | null;
  /** Ends the flight with the week in which this many strips have come; null = no such limit. */
  readonly events: number | null;
  /** False = no week's clock, whatever the pace. */
  readonly timer: boolean;
  readonly score: boolean | null;
  /** Whether *Fly* leads to Ground school first; null = only the first time. */
  readonly school: boolean | null;
  /** Leads to the check ride: the first of two, the second, or a form by its name; null = to the title. */
  readonly ride: RideWish | null;
  /** Leads to a paper that is printed, of the quarter that the address names; null = to the title. */
  readonly print: PrintWish | null;
  /** True for a flight whose tower has a printed book. */
  readonly paper: boolean;
  /** Leads to a demo: its screen on the wall, or the trainer's second window; null = to the title. */
  readonly demo: 'wall' | 'notes' | null;
  /** Which case of one's own the demo shows, and where, as `first-` or `last-` with its id; null = the newest one, last. */
  readonly own: string | null;
  /** Leads to the vote card that a phone becomes. */
  readonly vote: boolean;
  /** Two people fly, and whoever is at this page sits there; null = one player in both seats. */
  readonly crew: PagePlace | null;
  /** The last week flown; null = by the schedule. */
  readonly stop: number | null;
  /** The time at which a class lands, in minutes since midnight; null = none. */
  readonly land: number | null;
  /** null = as saved, or as measured in the first flight. */
  readonly tier: Tier | null;
  readonly muted: boolean | null;
  readonly text: 1 | 1.25 | 1.5 | 2 | null;
  /** Seed of random presses, for tests; null = none. */
  readonly fuzz: number | null;
  readonly autopilot: 'right' | 'careful' | 'lazy' | 'wrong' | 'coin' | null;
  /** How many flights the autopilot flies, one after the other. */
  readonly flights: number;
  readonly pseudo: 'long' | 'rtl' | 'keys' | null;
  /** Factor on the speed of the clock, the answer to a press, and the autopilot. */
  readonly speed: number;
  readonly showAnswers: boolean;
  readonly debug: boolean;
  /** False = nothing is fetched before it is wanted: for tests, most of which look at one screen. */
  readonly ahead: boolean;
  /** `free` = as many frames per second as possible: for measuring. */
  readonly frames: 'free' | null;
}

/** What to tell the player about a parameter: an invalid value (and the one used instead), an unknown name, an unknown company. */
export type AddressNotice =
  | {
      readonly kind: 'badParameter';
      readonly name: string;
      readonly value: string;
      readonly used: string;
    }
  | { readonly kind: 'unknownParameter'; readonly name: string }
  /** A quarter was named, and which cannot be told: another one is flown. */
  | { readonly kind: 'quarterLost'; readonly value: string }
  | { readonly kind: 'companyMissing' };

/** The result of reading an address. */
export interface Address {
  readonly parameters: Parameters;
  readonly notices: readonly AddressNotice[];
}

/** Reads one value; undefined = not valid. */
type Reader<T> = (value: string) => T | undefined;

function oneOf<T extends string>(...choices: readonly T[]): Reader<T> {
  return (value) => choices.find((choice) => choice === value);
}

function whole(low: number, high: number): Reader<number> {
  return (value) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
    return number >= low && number <= high ? number : undefined;
  };
}

function between(low: number, high: number): Reader<number> {
  return (value) => {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return number >= low && number <= high ? number : undefined;
  };
}

/** A time of the day, as `10.35` or `10:35`, in minutes since midnight. */
const timeOfDay: Reader<number> = (value) => {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(value) ?? [];
  return hours === undefined ? undefined : 60 * Number(hours) + Number(minutes);
};

/** Which case of one's own an address means; undefined = none that can be one. */
export function ownFrom(value: string): OwnInDemo | 'none' | undefined {
  if (value === 'none') return value;
  const [, place, id] = /^(first|last)-([\p{L}\p{N} _.-]{1,200})$/u.exec(value) ?? [];
  return id === undefined ? undefined : { id, first: place === 'first' };
}

const YES = new Set(['', '1', 'true', 'on', 'yes']);
const NO = new Set(['0', 'false', 'off', 'no']);
const flag: Reader<boolean> = (value) => (YES.has(value) ? true : NO.has(value) ? false : undefined);

const TEXT_SIZES: Readonly<Record<string, Parameters['text']>> = {
  100: 1,
  125: 1.25,
  150: 1.5,
  200: 2,
};

type Readers = {
  readonly [Name in keyof Parameters]: Reader<Parameters[Name]>;
};
const readers: Readers = {
  lng: oneOf(...LANGUAGES),
  seed: whole(0, 4_294_967_295),
  company: oneOf(...companies.map(({ id }) => id)),
  flight: whole(1, LAST_NUMBER),
  schedule: (value) => (isSchedule(value) ? value : undefined),
  pace: oneOf('relaxed', 'standard', 'brisk'),
  events: whole(1, 40),
  timer: flag,
  score: flag,
  school: flag,
  ride: oneOf(...RIDE_WISHES),
  print: oneOf(...PRINT_WISHES),
  paper: flag,
  demo: oneOf('wall', 'notes'),
  own: (value) => (ownFrom(value) === undefined ? undefined : value),
  vote: flag,
  crew: oneOf('cockpit', 'tower', 'paper'),
  stop: whole(1, WEEKS),
  land: timeOfDay,
  tier: oneOf(...TIERS),
  muted: flag,
  text: (value) => TEXT_SIZES[value] ?? undefined,
  fuzz: whole(0, 4_294_967_295),
  autopilot: oneOf('right', 'careful', 'lazy', 'wrong', 'coin'),
  flights: whole(1, 1000),
  pseudo: oneOf('long', 'rtl', 'keys'),
  speed: between(0.1, 1000),
  showAnswers: flag,
  debug: flag,
  ahead: flag,
  frames: oneOf('free'),
};

/** The values of parameters that the address does not give. */
export const DEFAULTS: Parameters = {
  lng: null,
  seed: null,
  company: null,
  flight: null,
  schedule: null,
  pace: null,
  events: null,
  timer: true,
  score: null,
  school: null,
  ride: null,
  print: null,
  paper: false,
  demo: null,
  own: null,
  vote: false,
  crew: null,
  stop: null,
  land: null,
  tier: null,
  muted: null,
  text: null,
  fuzz: null,
  autopilot: null,
  flights: 1,
  pseudo: null,
  speed: 1,
  showAnswers: false,
  debug: false,
  ahead: true,
  frames: null,
};

/** Names of all parameters, in the order of the table. */
export const PARAMETER_NAMES = Object.keys(readers) as readonly (keyof Parameters)[];

/** True where a parameter can be that. */
export function reads(name: keyof Parameters, value: string): boolean {
  return readers[name](value) !== undefined;
}

/** True where a query reads at once: nothing to complain of, nothing twice. */
export function readsAtOnce(query: string): boolean {
  const names = [...new URLSearchParams(query).keys()];
  return new Set(names).size === names.length && readAddress(query).notices.length === 0;
}

/**
 * Reads a query such as `?lng=en&seed=4711`. Never throws: an invalid value gives a notice and the default.
 * @param query `location.search`
 */
export function readAddress(query: string): Address {
  const notices: AddressNotice[] = [];
  const found: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    if (!Object.hasOwn(readers, name)) {
      notices.push({ kind: 'unknownParameter', name: name.slice(0, 40) });
      continue;
    }
    const read = readers[name as keyof Parameters](value.trim());
    if (read === undefined && name === 'seed') {
      notices.push({ kind: 'quarterLost', value: value.slice(0, 40) });
    } else if (read === undefined) {
      const used = DEFAULTS[name as keyof Parameters];
      notices.push({
        kind: 'badParameter',
        name,
        value: value.slice(0, 40),
        used: used === null ? '–' : String(used),
      });
    } else {
      found[name] = read;
    }
  }
  const parameters = { ...DEFAULTS, ...found } as Parameters;
  if (parameters.company !== null && !isReady(parameters.company)) {
    notices.push({ kind: 'companyMissing' });
    return {
      parameters: { ...parameters, company: DEFAULTS.company },
      notices,
    };
  }
  return { parameters, notices };
}
