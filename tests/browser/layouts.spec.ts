// Nothing overlaps or is cut off on the title and in the two seats, in any window and writing and with their pictures, and axe finds nothing on them.

import { DESK_SIZE, testViews } from './layouts.ts';
import { PICTURED, VIEWS } from './views.ts';
import { test } from './fixtures.ts';

/** The views with words in their picture. */
const WORDED = new Set(['cockpit', 'tower']);

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

testViews(
  Object.entries(VIEWS).filter(([view]) => PICTURED.has(view)),
  (view) => WORDED.has(view),
);
