// What the address asks of a class, for the trainer's form, and the paper that it asks for.

import { signal } from '@preact/signals';
import type { FlightSetup } from '../flight/index.ts';
import { WEEKS } from '../quarter/quarter.ts';
import type { ClassAsked, Game, Printing } from '../panels/ports.ts';
import type { Parameters } from './address.ts';

/** What is named, of what may be. */
function named<T extends object>(all: T): { readonly [Name in keyof T]?: NonNullable<T[Name]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as {
    [Name in keyof T]?: NonNullable<T[Name]>;
  };
}

/**
 * What an address says of a class. With a quarter it is a class link, which leaves out what is as usual: then it says all of it. Language and
 * text size are left out, for they are of whoever reads this page too.
 */
function askedOf(parameters: Parameters): ClassAsked {
  const { seed, company, flight, pace, school, score, stop, paper, land, print } = parameters;
  const said = named({
    company,
    flight,
    pace,
    school,
    points: score,
    // Who stops after the last week does not stop early.
    stop: stop === WEEKS ? null : stop,
    // A book is of a quarter with one.
    paper: paper || (seed !== null && print === 'book') ? true : null,
    land,
  });
  return seed === null ? said : { ...CLASS_LINK, seed, ...said };
}

/** What a class link means by what it does not say. */
const CLASS_LINK = {
  company: null,
  flight: 1,
  pace: 'standard',
  school: true,
  points: true,
  stop: null,
  paper: false,
  land: null,
} as const satisfies ClassAsked;

/** Whether a flight is of the quarter that the address names, by seed or by company; null = it names none. */
export function quarterAsked(said: Parameters): ((setup: FlightSetup) => boolean) | null {
  const { seed, company, crew, flight, schedule } = said;
  if (seed === null && company === null) return null;
  return (setup) =>
    (company === null || setup.company === company) &&
    (seed === null || (setup.seed === seed && (flight === null || setup.flightNumber === flight))) &&
    (schedule === null || setup.schedule === schedule) &&
    (crew === null || setup.crew !== undefined);
}

/** What the address says, until the form has been filled with it; null where it says nothing. */
export function createAsked(parameters: Parameters): Game['asked'] {
  const wish = askedOf(parameters);
  const again = parameters.print !== null && parameters.seed !== null;
  return signal(Object.keys(wish).length === 0 ? null : { wish, again });
}

/** The paper to begin with. */
export function createPrinting({ print }: Parameters): Printing {
  return { paper: signal(print === null || print === 'key' ? 'guide' : print) };
}
