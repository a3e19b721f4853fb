// Loads a company's data and words, once each. Nothing is checked here, because the build has done it.

import companies from 'virtual:companies';
import { type Content, makeContent } from '../content/index.ts';
import { loadTexts, setCompany } from '../language/index.ts';

export { companies };

const READY = companies.filter(({ data }) => data !== null);

/** The company that is flown by default: the first that has scenarios. */
export const FIRST_COMPANY = READY[0]?.id ?? '';

/** True when the company has scenarios. */
export function isReady(id: string): boolean {
  return READY.some((company) => company.id === id);
}

const loading = new Map<string, Promise<Content>>();

async function load(id: string): Promise<Content> {
  const { data, texts } = READY.find((company) => company.id === id) ?? READY[0] ?? { data: null, texts: {} };
  if (data === null) throw new Error('no company has scenarios');
  return makeContent(await data(), texts);
}

/**
 * Loads the content of a company, with its words in the player's language.
 * A failed load is repeated when the content is next asked for.
 * @param id one that has scenarios; any other gives the first company
 */
export async function loadContent(id: string): Promise<Content> {
  const content = loading.get(id) ?? load(id);
  loading.set(id, content);
  try {
    const [ready] = await Promise.all([content, loadTexts('flight', 'world')]);
    await setCompany(ready);
    return ready;
  } catch (reason) {
    loading.delete(id);
    throw reason;
  }
}
