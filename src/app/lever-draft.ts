// The picture's levers follow the open card: they stand where its answer would set them, before it is given.

import type { CockpitView } from '../flight/index.ts';
import type { LeverDraft, OpenCard } from '../panels/ports.ts';

/** The card that a draft belongs to. */
function cardOf(open: OpenCard | null): string | null {
  if (open === null || open.kind === 'sector') return null;
  return open.kind === 'levers' ? 'levers' : open.id;
}

/** The cockpit with its levers where the open card has set them; as it is where another card is open, or none. */
export function withDraft(
  cockpit: CockpitView,
  draft: LeverDraft | null,
  open: OpenCard | null,
): CockpitView {
  if (draft === null || draft.card !== cardOf(open)) return cockpit;
  const efforts = cockpit.efforts.map((effort, cell) => {
    const set = draft.set.find((one) => one.cell === cell)?.effort ?? effort; // the others stay
    return Math.max(0, Math.min(1, set));
  });
  return { ...cockpit, efforts };
}
