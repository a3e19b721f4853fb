// What a company can teach.

import type { Content } from '../content/index.ts';
import { storyName } from '../flight/index.ts';
import type { Course } from './types.ts';

/** What a company can teach: its rows, and its pairs of twins. */
export function courseOf(content: Content): Course {
  return {
    company: content.id,
    rows: [...new Set(content.scenarios.flatMap(({ responsibility }) => responsibility))].toSorted(),
    twins: content.scenarios.flatMap((one) =>
      !one.storm && one.twin !== null && one.cause === 'known' ? [storyName(one.id, content)] : [],
    ),
  };
}
