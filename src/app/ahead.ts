// Fetches in idle time what a flight will want up to its debrief, so that a network that goes away after the title is not missed.

import { textsAhead } from '../language/index.ts';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import { afterStamp } from '../panels/flight/later/door.tsx';
import { articleTable } from '../panels/parts/article/table.ts';
import { fetchDebriefRules } from './debrief-rules.ts';
import { fetchWhenIdle } from './idle.ts';
import { framed, screens } from './screens.tsx';

/** Piece by piece, the next when the browser has time for it. */
export function fetchAhead(): void {
  const later = [...Object.values(framed), ...Object.values(screens)];
  const pieces = [
    () => unawaited(fetchDebriefRules()),
    () => afterStamp.preload(),
    ...later.map((screen) => () => screen?.preload()),
    ...textsAhead(),
    () => unawaited(untilFetched(() => import('../panels/frame/ForTwo.tsx'))),
    () => unawaited(untilFetched(() => import('../panels/flight/crew/for-two.ts'))),
    () => unawaited(untilFetched(() => import('./calendar-week.ts'))),
    () => unawaited(untilFetched(() => import('virtual:check-ride'))),
    () => unawaited(untilFetched(() => import('./carrying.ts'))),
    () => unawaited(untilFetched(() => import('./practice-late.ts'))),
    () => unawaited(untilFetched(() => import('./teaching.ts'))),
    () => unawaited(untilFetched(() => import('./own.ts'))),
    () => unawaited(untilFetched(() => import('../content/packs/read.ts'))),
    () => void articleTable(),
    () => unawaited(untilFetched(() => import('../panels/parts/qr.ts'))),
  ];
  fetchWhenIdle(() => {
    pieces.shift()?.();
    return pieces.length > 0;
  });
}
