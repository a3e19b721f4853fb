// The check ride's items with everything that is checked of them, for the scripts and the tests.

import { readFileSync } from 'node:fs';
import type { Glossary } from '../src/content/check/glossary.ts';
import { checkRide, type RideGiven, type RideResult } from '../src/content/check/ride.ts';
import { readTable } from '../src/content/check/table.ts';
import { rideFiles } from './check-ride-files.ts';
import { readyCompanies } from './content-files.ts';
import { flownTexts } from './flown-texts.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** What the check needs besides the ride's own files. */
export function rideGiven(): RideGiven {
  return {
    rows: readTable(read('assets/companies/responsibilities.json')),
    glossary: JSON.parse(read('locales/forbidden-words.json')) as Glossary,
    companies: readyCompanies(),
    flown: flownTexts(),
  };
}

/** The check ride as it is. */
export function checkedRide(): RideResult {
  return checkRide(rideFiles(), rideGiven());
}
