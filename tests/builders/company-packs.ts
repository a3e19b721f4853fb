// Packs that bring a company: a firm that goes by the startup, and a whole company, which is the folder of one of ours.

import { strToU8, zipSync } from 'fflate';
import { parse } from 'yaml';
import { companyFolder, packFiles } from '../../scripts/content-files.ts';
import { jsonOf, SCENARIOS, yamlOf } from './packs.ts';

/** The files of a company's folder. */
const filesOf = (id: string) => packFiles(companyFolder(id));

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

/** A company's folder as a pack: a zip with a head beside it. */
export function companyZip(id: string, name: string): Uint8Array {
  const files = Object.entries(filesOf(id)).map(([path, text]) => [`${id}/${path}`, strToU8(text)] as const);
  return zipSync({
    [`${id}/pack.yaml`]: yamlOf({ pack: 1, name }),
    ...Object.fromEntries<Uint8Array>(files),
  });
}

type Tree = Readonly<Record<string, unknown>>;

/** The same in one file. */
export function companyValue(id: string, name: string) {
  const files = filesOf(id);
  return {
    pack: 1,
    name,
    company: parse(files['company.yaml'] ?? '') as Tree,
    scenarios: Object.entries(files).flatMap(([path, text]) =>
      path.startsWith('scenarios/') ? [parse(text) as Tree] : [],
    ),
    texts: Object.fromEntries(
      ['nb', 'en'].map((language) => [language, JSON.parse(files[`texts/${language}.json`] ?? '') as Tree]),
    ),
  };
}

export const companyJson = (id: string, name: string) => jsonOf(companyValue(id, name));

const AGENCY = ['agency', 'Byrået'] as const;
export const agencyZip = () => companyZip(...AGENCY);
export const agencyValue = () => companyValue(...AGENCY);
export const agencyJson = () => jsonOf(agencyValue());

/** A firm of one's own that goes by one of ours: other names for its company, segments and people, and figures where it has any. */
export function firmBy(id: string, model: Tree = {}) {
  const { people = {}, segments = {} } = companyValue(id, id).texts['nb'] as Readonly<Record<string, Tree>>;
  const names = Object.values(PEOPLE);
  return {
    pack: 1,
    name: 'Nordlys',
    for: id,
    company: { model },
    texts: {
      nb: {
        company: FIRM_WORDS.company,
        segments: Object.fromEntries(Object.entries(SEGMENTS).filter(([cell]) => cell in segments)),
        people: Object.fromEntries(Object.keys(people).map((person, i) => [person, names[i]])),
      },
    },
  };
}
