// Reads the companies' folders from disk, for the scripts, the tests and the build. The game itself imports `virtual:companies`.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { CompanyFile } from '../src/content/company-file.ts';
import { joinContents } from '../src/content/joined.ts';
import { isJoinedFile, readJoinedFile } from '../src/content/joined-file.ts';
import type { JoinedFile } from '../src/content/types.ts';
import {
  type CompanyContent,
  type CompanyData,
  type Content,
  type TextSources,
  type TextTree,
  makeContent,
} from '../src/content/index.ts';
import { given } from '../src/quarter/at.ts';
import type { Company } from '../src/quarter/company.ts';
import type { Remedies, Shape } from '../src/quarter/remedies.ts';
import { KINDS, type Kind } from '../src/quarter/types.ts';
import { type Pack, type PackFiles, dataOf, readPack } from '../src/content/pack.ts';
import { keptReading } from './kept-readings.ts';
import { PARTS, partOf } from './text-parts.ts';

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

/** A pack without problems. */
interface GoodPack extends Pick<Pack, 'scenarios'> {
  readonly company: CompanyFile;
  readonly texts: Readonly<Record<string, TextTree>>;
}

/** Reads a folder. @throws Error that lists every problem with file, line and what to write instead */
function packIn(folder: URL, files = packFiles(folder)): GoodPack {
  return keptReading(files, () => {
    const { company, problems, scenarios, texts } = readPack(files);
    if (company === null || problems.length > 0) {
      const at = folderName(folder);
      throw new Error(problems.map((p) => `${at}${p.file}:${p.line}: ${p.message}`).join('\n'));
    }
    return { company, scenarios, texts: treesOf(texts) };
  });
}

const treesOf = (texts: Pack['texts']): GoodPack['texts'] =>
  Object.fromEntries([...texts].map(([language, { tree }]) => [language, tree]));

const dataIn = (folder: URL): CompanyData => {
  const { company, scenarios } = packIn(folder);
  return dataOf(company, scenarios);
};

/** The content of a company's folder, wherever it is. @throws Error that lists every problem of its files */
export function contentIn(folder: URL): CompanyContent {
  const { company, scenarios, texts } = packIn(folder);
  return makeContent(dataOf(company, scenarios), textSources(texts));
}

function textSources(texts: GoodPack['texts']): TextSources {
  return Object.fromEntries(
    Object.entries(texts).map(([language, tree]) => [language, () => Promise.resolve(tree)]),
  );
}

/** The content of a company with segments of its own. @throws Error that lists every problem of its files */
export function ownContentOf(id: string): CompanyContent {
  return contentIn(companyFolder(id));
}

/** The content of a company, or of joined segments. @throws Error that lists every problem of its files */
export function contentOf(id: string): Content {
  return isJoined(id) ? joinedContent(id) : ownContentOf(id);
}

/** What company.yaml says, without reading the scenarios. @throws Error that lists its problems */
function companyFileIn(folder: URL): CompanyFile {
  return packIn(folder, filesIn(folder, [COMPANY_FILE])).company;
}

/** The model of a company. @throws Error that lists the problems of its own file */
export function modelOf(id: string): Company {
  return isJoined(id) ? joinedContent(id).model : companyFileIn(companyFolder(id)).model;
}

/** The names of the companies' folders. */
export function companyFolders(): readonly string[] {
  const entries = readdirSync(COMPANIES, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

const textOfFile = (id: string) => readFileSync(new URL(COMPANY_FILE, companyFolder(id)), 'utf8');
const isJoined = (id: string) => isJoinedFile(textOfFile(id));

/** The company.yaml of a company of joined segments. @throws Error that lists its problems */
function joinedFileOf(id: string): JoinedFile {
  const read = readJoinedFile(COMPANY_FILE, textOfFile(id));
  const at = folderName(companyFolder(id));
  if (read.problems !== undefined)
    throw new Error(read.problems.map((p) => `${at}${p.file}:${p.line}: ${p.message}`).join('\n'));
  const { joins } = read.value;
  const wrong = joins.find(({ company, segment }) => segment >= modelOf(company).shares.length);
  if (wrong !== undefined)
    throw new Error(`${at}${COMPANY_FILE}: ${wrong.company} has no segment ${wrong.segment}`);
  return read.value;
}

/** Read once each: it takes all the companies that are joined. */
const JOINED = new Map<string, Content>();

/** The content of a company of joined segments. @throws Error that lists every problem of its files, and of those it joins */
function joinedContent(id: string): Content {
  const known = JOINED.get(id);
  if (known !== undefined) return known;
  const { joins, ...own } = joinedFileOf(id);
  const parts = joins.map(({ company, segment }) => ({ content: ownContentOf(company), segment }));
  const content = joinContents(
    id,
    own,
    parts,
    textSources(treesOf(readPack(packFiles(companyFolder(id))).texts)),
  );
  JOINED.set(id, content);
  return content;
}

/** The names of the folders of companies that have a model and stories of their own. */
export function ownCompanies(): readonly string[] {
  return companyFolders().filter((id) => !isJoined(id));
}

/** Every company with a model of its own, in the order of the route. @throws Error that lists the problems of the first that has any */
function allCompanies(): readonly CompanyFile[] {
  return ownCompanies()
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
  const own = allCompanies().map(({ order, model: { id } }) => ({ order, id }));
  const joined = companyFolders().filter(isJoined).map(joinedFileOf);
  return [...own, ...joined]
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
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
  if (isJoined(id)) return { content: joinedContent(id), borrowed: false };
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
  const textsOf = (id: string) =>
    Object.keys(packFiles(companyFolder(id))).flatMap((name) => {
      const language = /^texts\/(.+)\.json$/.exec(name)?.[1];
      const path = fileURLToPath(new URL(name, companyFolder(id)));
      if (language === undefined) return [];
      const tree = JSON.parse(readFileSync(path, 'utf8')) as TextTree;
      return PARTS.filter((part) => Object.keys(partOf(path, tree, part)).length > 0).map((part) => {
        const key = part === 'first' ? language : `${language}/${part}`;
        return `${JSON.stringify(key)}: () => import(${JSON.stringify(`${path}?part=${part}`)}).then((m) => m.default)`;
      });
    });
  const ready = new Map(allCompanies().map((one) => [one.model.id, one]));
  const entries = companyIds().map((id) => {
    const own = ready.get(id);
    const joined = own === undefined ? joinedFileOf(id) : null;
    const data = own?.ready === true ? `() => import('${VIRTUAL}/${id}').then((m) => m.default)` : 'null';
    const { route, view } = given(own ?? joined, `company ${id}`);
    const known = { id, route, view, joined };
    return `{ ...${JSON.stringify(known)}, data: ${data}, texts: { ${textsOf(id).join(', ')} } }`;
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
