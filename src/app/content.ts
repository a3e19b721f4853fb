// Loads a company's data and words, once each. Nothing is checked here, because the build has done it.

import companies from 'virtual:companies';
import { type CompanyContent, type Content, makeContent } from '../content/index.ts';
import { joinContents } from '../content/joined.ts';
import { packOf } from '../content/packs/mark.ts';
import type { KeptPack } from '../content/packs/opened.ts';
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

/** Where packs are kept. */
export interface Packs {
  /** A pack by its checksum; null where it is not kept here. */
  kept(checksum: string): Promise<KeptPack | null>;
  /** What is flown with a pack; null where it is not flown any more. @param waits see `loadContent` */
  contentOf(pack: KeptPack, waits: () => void): Promise<Content | null>;
}

async function loadPack(pack: KeptPack, packs: Packs, waits: () => void): Promise<Content> {
  return (await packs.contentOf(pack, waits)) ?? loadOwn(FIRST_COMPANY, waits);
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

/**
 * The content of a company without its words: what it can teach, while another company is shown.
 * @param waits see `loadContent`
 * @param packs where packs are kept
 */
export async function bareContent(
  id: string,
  waits: () => void,
  packs: Packs | null = null,
): Promise<Content> {
  const checksum = packOf(id);
  const pack = checksum === null ? null : ((await packs?.kept(checksum)) ?? null); // nobody asks for a pack without a place for them
  // One that is not here now may be opened later.
  if (checksum !== null && pack === null) return bareContent(FIRST_COMPANY, waits);
  const content =
    loading.get(id) ?? (pack === null || packs === null ? load(id, waits) : loadPack(pack, packs, waits));
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
 * @param id of one that has scenarios, or of a pack that is kept here; for any other it is the first company
 * @param waits called when its files do not come
 * @param still false once it is no longer wanted: the words of another company are then left in place
 * @param packs where packs are kept
 */
export async function loadContent(
  id: string,
  waits: () => void,
  still: () => boolean,
  packs: Packs,
): Promise<Content> {
  asked += 1;
  const turn = asked;
  const [ready] = await Promise.all([
    bareContent(id, waits, packs),
    loadFirstTexts('flight', 'world'),
    fetchRules(waits),
  ]);
  // The words are those of the company asked for last, whichever comes last.
  await setCompany(ready, () => turn === asked && still());
  return ready;
}
