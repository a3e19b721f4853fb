// Loads a company's data and words, once each. Nothing is checked here, because the build has done it.

import companies from 'virtual:companies';
import { type CompanyContent, type Content, makeContent } from '../content/index.ts';
import { joinContents } from '../content/joined.ts';
import { at } from '../quarter/at.ts';
import { loadFirstTexts, setCompany } from '../language/index.ts';
import { untilFetched } from '../look/late.ts';
import { fetchRules } from './rules.ts';

export { companies };

const READY = companies.filter(({ data }) => data !== null);

/** The company that is flown by default: the first that has scenarios. */
export const FIRST_COMPANY = READY[0]?.id ?? '';

/** True when the company can be flown: it has scenarios, or those it joins have. */
export function isReady(id: string): boolean {
  const found = companies.find((company) => company.id === id);
  return found?.joined == null
    ? READY.some((company) => company.id === id)
    : found.joined.joins.every(({ company }) => READY.some((one) => one.id === company));
}

const loading = new Map<string, Promise<Content>>();
/** How often content has been asked for. */
let asked = 0;

/** Of a company with segments of its own; of the first where it has no scenarios. */
async function loadOwn(id: string, waits: () => void): Promise<CompanyContent> {
  const { data, texts } = READY.find((company) => company.id === id) ?? READY[0] ?? { data: null, texts: {} };
  if (data === null) throw new Error('no company has scenarios');
  return makeContent(await untilFetched(data, waits), texts);
}

async function load(id: string, waits: () => void): Promise<Content> {
  const joined = companies.find((company) => company.id === id && isReady(id))?.joined;
  if (joined != null) {
    const contents = await Promise.all(joined.joins.map(({ company }) => loadOwn(company, waits)));
    const parts = joined.joins.map(({ segment }, i) => ({ content: at(contents, i), segment }));
    const texts = companies.find((company) => company.id === id)?.texts ?? {};
    return joinContents(id, joined, parts, texts);
  }
  return loadOwn(id, waits);
}

/** The content of a company without its words: what it can teach, while another company is shown. @param waits see `loadContent` */
export async function bareContent(id: string, waits: () => void): Promise<Content> {
  const content = loading.get(id) ?? load(id, waits);
  loading.set(id, content);
  try {
    return await content;
  } catch (reason) {
    loading.delete(id);
    throw reason;
  }
}

/**
 * The content of a company, with its words in the language shown and the rule book beside it.
 * What does not come is waited for; a load that fails otherwise is tried again the next time it is asked for.
 * @param id of one that has scenarios; for any other it is the first company
 * @param waits called when its files do not come
 * @param still false once it is no longer wanted: the words of another company are then left in place
 */
export async function loadContent(id: string, waits: () => void, still: () => boolean): Promise<Content> {
  asked += 1;
  const turn = asked;
  const [ready] = await Promise.all([
    bareContent(id, waits),
    loadFirstTexts('flight', 'world'),
    fetchRules(waits),
  ]);
  // The words are those of the company asked for last, whichever comes last.
  await setCompany(ready, () => turn === asked && still());
  return ready;
}
