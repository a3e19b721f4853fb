// Loads a company's scenarios and words, once.
// Must not check them: the build has.

import { type Content, makeContent } from '../content/index.ts';
import { loadTexts, setCompany } from '../language/index.ts';

let loading: Promise<Content> | null = null;

async function load(): Promise<Content> {
  const [{ default: scenarios }] = await Promise.all([
    import('virtual:scenarios/startup'),
    setCompany('startup'),
    loadTexts('flight', 'world'),
  ]);
  return makeContent('startup', scenarios);
}

/** The content of the flight; a failed load is tried again the next time it is asked for. */
export function loadContent(): Promise<Content> {
  loading ??= load().catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}
