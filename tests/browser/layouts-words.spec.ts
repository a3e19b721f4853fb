// Nothing overlaps or is cut off on the screens without a picture of their own, in any window and writing, and axe finds nothing on them.

import { DESK_SIZE, testViews } from './layouts.ts';
import { PICTURED, VIEWS } from './views.ts';
import { test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: DESK_SIZE });

testViews(
  Object.entries(VIEWS).filter(([view]) => !PICTURED.has(view)),
  () => false,
);
