// A company of ours as packs go by it: its content with all its words.

import { LANGUAGES } from '../content/check/words.ts';
import type { Host } from '../content/packs/opened.ts';
import { mergedTexts } from '../content/packs/texts.ts';
import type { TextTree } from '../content/types.ts';
import { bareContent, companies } from './content.ts';

/** A company with segments of its own, and all its words; null where there is none of that name. */
export async function hostOf(id: string): Promise<Host | null> {
  const listed = companies.find((company) => company.id === id && company.data !== null);
  if (listed?.data == null) return null;
  const content = await bareContent(id, () => undefined);
  if (!('records' in content)) return null;
  const texts: Record<string, TextTree> = {};
  for (const language of LANGUAGES) {
    // They come in parts, named `nb`, `nb/calls` and so on.
    const parts = Object.entries(listed.texts).flatMap(([part, load]) =>
      part.split('/')[0] === language ? [load] : [],
    );
    const trees = await Promise.all(parts.map((load) => load()));
    texts[language] = trees.reduce<TextTree>(mergedTexts, {});
  }
  return { content: content as Host['content'], texts };
}
