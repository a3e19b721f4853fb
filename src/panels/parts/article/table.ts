// The table of the article's phrases, fetched when it is first wanted.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleRow } from '../../../content/article.ts';
import { untilFetched } from '../../../look/late.ts';
import { unawaited } from '../../../look/unawaited.ts';

const fetched = signal<readonly ArticleRow[] | null>(null);
let begun = false;

async function load(): Promise<void> {
  const table = await untilFetched(() => import('../../../../assets/companies/responsibilities.json'));
  fetched.value = table.default as readonly ArticleRow[];
}

/** The rows; null until they have been fetched, which this begins. */
export function articleTable(): ReadonlySignal<readonly ArticleRow[] | null> {
  if (!begun) unawaited(load());
  begun = true;
  return fetched;
}
