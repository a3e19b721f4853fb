// Which of a document's two slots counts: the newer whole one.

import { type Opened, openEnvelope } from './envelope.ts';
import type { DocumentName, Documents } from './records.ts';

export type Newest<Name extends DocumentName> = Extract<
  Opened<Documents[Name]>,
  { readonly state: 'good' }
> & {
  /** As it lies there, sealed. */
  readonly text: string;
};

/** The newest whole document of two slots; null = none. */
export function newest<Name extends DocumentName>(
  name: Name,
  texts: readonly (string | undefined)[],
): Newest<Name> | null {
  let best: Newest<Name> | null = null;
  for (const text of texts) {
    const opened = openEnvelope(name, text);
    if (text !== undefined && opened.state === 'good' && (best === null || opened.count > best.count))
      best = { ...opened, text };
  }
  return best;
}
