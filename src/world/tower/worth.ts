// Chooses the cases whose data is written on the radar: those pointed at, those on an open card, and a few worth a look.
// Must not rank by anything that the tower does not see, such as a case's hidden quality.

import type { BlipView, TowerView } from '../../flight/index.ts';
import { type HitId, sameHit } from '../../look/hit-id.ts';

/** What the choice depends on besides the view. */
export interface Interest {
  /** What is open, or mentioned by the open card. */
  readonly ringed: readonly HitId[];
  /** What the pointer is over or the focus is on, the pointer's first. */
  readonly pointed: readonly HitId[];
}

/** At most this many, and this many where nobody points at anything, so that the picture stays calm. */
const MOST = 4;
const UNASKED = 3;

/** The hit area id of a case. */
export const blipHit = ({ id }: BlipView): HitId => ({ kind: 'blip', blip: id });

function byValue(blips: readonly BlipView[]): readonly BlipView[] {
  return blips.toSorted((a, b) => b.value - a.value || a.id.localeCompare(b.id));
}

/** Worth a look without being asked for: the largest that are clearly below normal; else the largest decided in time. */
function notable(blips: readonly BlipView[]): readonly BlipView[] {
  const low = byValue(blips.filter((blip) => blip.low && !blip.stale)).slice(0, UNASKED);
  if (low.length > 0) return low;
  return byValue(blips.filter((blip) => blip.decidedBy13 && !blip.stale)).slice(0, 1);
}

/** The cases whose data is to be written, the most important first, each once. */
export function worthSeeing({ blips }: Pick<TowerView, 'blips'>, { ringed, pointed }: Interest): BlipView[] {
  const asked = [...pointed, ...ringed];
  const cases = asked.flatMap((hit) => blips.find((blip) => sameHit(blipHit(blip), hit)) ?? []);
  const sector = asked.find((hit) => hit.kind === 'sector');
  const rest =
    sector === undefined
      ? notable(blips)
      : byValue(blips.filter(({ cell, stale }) => cell === sector.cell && !stale));
  return [...new Set([...cases, ...rest])].slice(
    0,
    sector === undefined ? Math.max(UNASKED, cases.length) : MOST,
  );
}
