// The properties that an entry of the timeline takes.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry } from '../../flight/index.ts';

/** The properties of an entry of the timeline. */
export interface EntryProps {
  readonly entry: DebriefEntry;
  readonly content: Content;
  /** Opens the replay at the moment after that many commands; null where the flight cannot be replayed. */
  readonly onGo: ((step: number) => void) | null;
  /** Disputes a verdict; null where the log cannot take more commands. */
  readonly onDisagree: ((strip: string) => void) | null;
}
