// What an entry of the timeline is given.
// Must not render anything.

import type { Content } from '../../content/index.ts';
import type { DebriefEntry } from '../../flight/index.ts';

export interface EntryProps {
  readonly entry: DebriefEntry;
  readonly content: Content;
  onGo(step: number): void;
  onDisagree(strip: string): void;
}
