// The calls in which a row was met: those of this flight, and those of before.

import type { Content } from '../../../content/index.ts';
import { storyName } from '../../../flight/index.ts';
import { storyLine, t } from '../../../language/index.ts';
import { headline, type StripWords } from '../say.ts';

/** A call of this flight: its story as it is kept, and its line, in which the segment has its name. */
export interface MetNow {
  readonly story: string;
  readonly line: string;
}

/** The calls of these strips. */
export function metIn(strips: readonly StripWords[], content: Content): readonly MetNow[] {
  return strips.map((strip) => ({ story: storyName(strip.scenario, content), line: headline(strip) }));
}

/** The calls of before, the last first. One that came again in this flight is told as one of this flight alone: by its story, not by its line. */
export function metBefore(stories: readonly string[], now: readonly MetNow[]): readonly MetNow[] {
  return stories.toReversed().flatMap((story) => {
    const line = storyLine(story, t('logbook:sheet.segment'));
    return line === null || now.some((one) => one.story === story) ? [] : [{ story, line }];
  });
}
