// Packs that bring a company: a firm that goes by the startup, and a whole company, which is the agency's folder.

import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { jsonOf, SCENARIOS, yamlOf } from './packs.ts';

const AGENCY = new URL('../../assets/companies/agency/', import.meta.url);
const inAgency = (path: string) => readFileSync(new URL(path, AGENCY));

/** The six of a firm, by the names that they have in the startup. */
export const PEOPLE = {
  ingrid: 'Kari, daglig leder',
  jonas: 'Mats, selger',
  amira: 'Signe, kundesjef',
  per: 'Odd, driftssjef',
  leila: 'Turid, markedssjef',
  tor: 'Line, økonomisjef',
};
export const SEGMENTS = { '0': 'Bodø', '1': 'Narvik', '2': 'Harstad', '3': 'Alta', '4': 'Vadsø' };
export const FIRM_WORDS = {
  company: { name: 'Nordlys Kontor', line1: 'Nordlys Kontor leier ut kontorer i nord.' },
  segments: SEGMENTS,
  people: PEOPLE,
};

/** A firm of one's own: names alone, and one story. */
export const FIRM = {
  ...SCENARIOS,
  name: 'Nordlys',
  company: { view: 'coast' },
  texts: { nb: { ...FIRM_WORDS, ...SCENARIOS.texts['nb'] } },
};

/** The files of the agency's folder. */
export function agencyFiles(): Record<string, Uint8Array> {
  const names = [
    'company.yaml',
    ...['scenarios', 'texts'].flatMap((folder) =>
      readdirSync(new URL(folder, AGENCY)).map((name) => `${folder}/${name}`),
    ),
  ];
  return Object.fromEntries(names.map((name) => [`agency/${name}`, new Uint8Array(inAgency(name))]));
}

/** The agency's folder as a pack: a zip with a head beside it. */
export function agencyZip(change: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ 'agency/pack.yaml': yamlOf({ pack: 1, name: 'Byrået' }), ...agencyFiles(), ...change });
}

/** The same in one file. */
export function agencyValue() {
  const files = agencyFiles();
  const read = (name: string) => new TextDecoder().decode(files[name]);
  return {
    pack: 1,
    name: 'Byrået',
    company: parse(read('agency/company.yaml')) as Readonly<Record<string, unknown>>,
    scenarios: Object.keys(files)
      .filter((name) => name.startsWith('agency/scenarios/'))
      .map((name) => parse(read(name)) as Readonly<Record<string, unknown>>),
    texts: Object.fromEntries(
      ['nb', 'en'].map((language) => [
        language,
        JSON.parse(read(`agency/texts/${language}.json`)) as Readonly<Record<string, unknown>>,
      ]),
    ),
  };
}

export const agencyJson = () => jsonOf(agencyValue());
