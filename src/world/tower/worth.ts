// Which cases have their data written on the radar: what the hand is at, what lies open, and a few worth a look.
// Must not draw, nor rank by anything that the tower does not see.

import type { BlipView, TowerView } from '../../flight/index.ts';
import { type HitId, sameHit } from '../../look/hit-id.ts';

/** What the radar's data blocks depend on beside the view. */
export interface Interest {
  /** What lies open or is cited by what lies open. */
  readonly ringed: readonly HitId[];
  /** What the pointer is over or the focus is on, the surest first. */
  readonly pointed: readonly HitId[];
}

/** So many data blocks at most, and so many where nobody points at anything: the picture is to stay calm. */
const MOST = 4;
const UNASKED = 3;

/** What a case is to the hand. */
export const blipHit = ({ id }: BlipView): HitId => ({ kind: 'blip', blip: id });

function byValue(blips: readonly BlipView[]): readonly BlipView[] {
  return blips.toSorted((a, b) => b.value - a.value || a.id.localeCompare(b.id));
}

/** What is worth a look unasked: the largest that stand clearly below their norm; otherwise the largest decided in time. */
function notable(blips: readonly BlipView[]): readonly BlipView[] {
  const low = byValue(blips.filter((blip) => blip.low && !blip.stale)).slice(0, UNASKED);
  if (low.length > 0) return low;
  return byValue(blips.filter((blip) => blip.decidedBy13 && !blip.stale)).slice(0, 1);
}

/** The cases whose data is to be written, the most important first; each once. */
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
