// Reads the companies' folders from disk, for the scripts, the tests and the build. The game itself imports `virtual:companies`.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { CompanyFile } from '../src/content/company-file.ts';
import { type CompanyData, type Content, type TextSources, makeContent } from '../src/content/index.ts';
import type { Company } from '../src/quarter/company.ts';
import type { Remedies, Shape } from '../src/quarter/remedies.ts';
import { KINDS, type Kind } from '../src/quarter/types.ts';
import { type Pack, type PackFiles, dataOf, readPack } from '../src/content/pack.ts';

const COMPANIES = new URL('../assets/companies/', import.meta.url);

export function companyFolder(id: string): URL {
  return new URL(`${id}/`, COMPANIES);
}

/** A folder's path from the repository's root, as messages show it. */
export function folderName(folder: URL): string {
  return fileURLToPath(folder).slice(fileURLToPath(new URL('../', import.meta.url)).length);
}

const COMPANY_FILE = 'company.yaml';

/** The files of a company's folder that belong to its pack. */
export function packFiles(folder: URL): PackFiles {
  const names = [COMPANY_FILE];
  for (const [inner, ending] of [
    ['scenarios', '.yaml'],
    ['texts', '.json'],
  ] as const) {
    const within = new URL(`${inner}/`, folder);
    if (!existsSync(within)) continue;
    names.push(...readdirSync(within).flatMap((name) => (name.endsWith(ending) ? [`${inner}/${name}`] : [])));
  }
  return filesIn(folder, names);
}

function filesIn(folder: URL, names: readonly string[]): PackFiles {
  const there = names.filter((name) => existsSync(new URL(name, folder)));
  return Object.fromEntries(there.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

/** Reads a folder. @throws Error that lists every problem with file, line and what to write instead */
function packIn(folder: URL, files = packFiles(folder)): Pack & { readonly company: CompanyFile } {
  const pack = readPack(files);
  const { company, problems } = pack;
  if (company === null || problems.length > 0) {
    const at = folderName(folder);
    throw new Error(problems.map((p) => `${at}${p.file}:${p.line}: ${p.message}`).join('\n'));
  }
  return { ...pack, company };
}

const dataIn = (folder: URL): CompanyData => {
  const { company, scenarios } = packIn(folder);
  return dataOf(company, scenarios);
};

/** The content of a company's folder, wherever it is. @throws Error that lists every problem of its files */
export function contentIn(folder: URL): Content {
  const { company, scenarios, texts } = packIn(folder);
  const sources: TextSources = Object.fromEntries(
    [...texts].map(([language, { tree }]) => [language, () => Promise.resolve(tree)]),
  );
  return makeContent(dataOf(company, scenarios), sources);
}

/** The content of a company. @throws Error that lists every problem of its files */
export function contentOf(id: string): Content {
  return contentIn(companyFolder(id));
}

/** What company.yaml says, without reading the scenarios. @throws Error that lists its problems */
function companyFileIn(folder: URL): CompanyFile {
  return packIn(folder, filesIn(folder, [COMPANY_FILE])).company;
}

/** The model of a company. @throws Error that lists the problems of its own file */
export function modelOf(id: string): Company {
  return companyFileIn(companyFolder(id)).model;
}

/** The names of the companies' folders. */
export function companyFolders(): readonly string[] {
  const entries = readdirSync(COMPANIES, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/** Every company in the order of the route. @throws Error that lists the problems of the first company that has any */
function allCompanies(): readonly CompanyFile[] {
  return companyFolders()
    .map((name) => {
      const company = companyFileIn(companyFolder(name));
      if (company.model.id !== name)
        throw new Error(`${folderName(companyFolder(name))}company.yaml: write \`id: ${name}\``);
      return company;
    })
    .toSorted((a, b) => a.order - b.order || (a.model.id < b.model.id ? -1 : 1));
}

/** The ids of all companies in the order of the route. */
export function companyIds(): readonly string[] {
  return allCompanies().map(({ model }) => model.id);
}

/** The ids of the companies that have scenarios, in the order of the route. */
export function readyCompanies(): readonly string[] {
  return allCompanies()
    .filter(({ ready }) => ready)
    .map(({ model }) => model.id);
}

/** The id of the company that is flown unless another is chosen: the first that has scenarios. */
export function firstCompany(): string {
  const [first] = readyCompanies();
  if (first === undefined) throw new Error('no company is ready');
  return first;
}

/** Another company's prices where what is won is `times` as much. */
function priced(
  { remedies, decisions }: CompanyData,
  times: number,
): Pick<CompanyData, 'remedies' | 'decisions'> {
  const ofKind = (kind: Kind) => {
    const one = (shape: Shape) => ({ ...remedies[kind][shape], price: remedies[kind][shape].price * times });
    return { ease: one('ease'), carry: one('carry'), own: one('own'), cure: one('cure') };
  };
  return {
    remedies: Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])) as Remedies,
    decisions: {
      ...decisions,
      guess: decisions.guess * times,
      slack: decisions.slack * times,
    },
  };
}

/**
 * Content for flying a company's model: its own, or that of the first company with this company's model and plans when it has no scenarios
 * yet. The model uses only a scenario's kind, cause and handoff and none of its words, so the figures are still the company's own. Prices and
 * fuel are borrowed too, as large beside what is won as they are in the first company.
 */
export function contentToFly(id: string): { content: Content; borrowed: boolean } {
  const { ready, model, plans } = companyFileIn(companyFolder(id));
  if (ready) return { content: contentOf(id), borrowed: false };
  const lender = dataIn(companyFolder(firstCompany()));
  const times = model.undisturbed / lender.model.undisturbed;
  const fuel = lender.model.fuel * times;
  const content = makeContent({ ...lender, ...priced(lender, times), model: { ...model, fuel }, plans });
  return { content, borrowed: true };
}

const VIRTUAL = 'virtual:companies';

/** The module that lists the companies. Each company's data and texts are chunks of their own, fetched when the company is flown. */
function listModule(): string {
  const entries = allCompanies().map(({ model: { id }, route, ready }) => {
    const folder = companyFolder(id);
    const texts = Object.keys(packFiles(folder)).flatMap((name) => {
      const language = /^texts\/(.+)\.json$/.exec(name)?.[1];
      const path = JSON.stringify(fileURLToPath(new URL(name, folder)));
      return language === undefined ? [] : [`${language}: () => import(${path}).then((m) => m.default)`];
    });
    const data = ready ? `() => import('${VIRTUAL}/${id}').then((m) => m.default)` : 'null';
    const known = `id: ${JSON.stringify(id)}, route: ${JSON.stringify(route)}`;
    return `{ ${known}, data: ${data}, texts: { ${texts.join(', ')} } }`;
  });
  return `export default [${entries.join(',\n')}];`;
}

/**
 * A Vite plugin: `virtual:companies` lists the folders of assets/companies, and `virtual:companies/<id>` is the checked data of one.
 * The files are parsed here, so the browser needs no YAML parser.
 */
export function companies(): Plugin {
  return {
    name: 'companies',
    resolveId: (id) => (id === VIRTUAL || id.startsWith(`${VIRTUAL}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${VIRTUAL}`)) return undefined;
      const company = id.slice(VIRTUAL.length + 2);
      for (const one of company === '' ? companyFolders() : [company]) {
        const folder = companyFolder(one);
        for (const name of Object.keys(packFiles(folder)))
          if (!name.endsWith('.json')) this.addWatchFile(fileURLToPath(new URL(name, folder)));
      }
      if (company === '') return listModule();
      return `export default ${JSON.stringify(dataIn(companyFolder(company)))};`;
    },
  };
}
