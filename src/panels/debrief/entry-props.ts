// What an entry of the timeline is given.
// Must not render anything.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry } from '../../flight/index.ts';

export interface EntryProps {
  readonly entry: DebriefEntry;
  readonly content: Content;
  /** Goes to the moment after so many commands; null where the flight cannot be replayed. */
  readonly onGo: ((step: number) => void) | null;
  /** Disputes a verdict; null where the log can take no more. */
  readonly onDisagree: ((strip: string) => void) | null;
}
