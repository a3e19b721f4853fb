// What the picture is shown of the game: how the window is laid out, how much may move, and what the seat sees.

import { VIEWS } from '../content/index.ts';
import type { FlightView } from '../flight/index.ts';
import { direction } from '../language/index.ts';
import type { HitId } from '../look/hit-id.ts';
import { type Layout, layoutOf } from '../look/layout.ts';
import { isOutgrown, type MeasuredTier, type Settings } from '../look/preferences.ts';
import type { PictureTier, WorldInput } from '../world/index.ts';
import { withDraft } from './lever-draft.ts';
import type { Store } from './store.ts';
import { pixelRatio, reducesMotion, textScaleOf, type WindowSize } from './viewport.ts';

/** What was measured on this machine for a picture of this size; null = it has to be measured. */
export function measuredFor({ measured }: Settings, pixels: number): MeasuredTier['tier'] | null {
  return measured === null || isOutgrown(measured, pixels) ? null : measured.tier;
}

/** The picture tier in force. Until the machine has been measured, the full one is tried. */
function tierOf(settings: Settings, pixels: number): PictureTier {
  const { tier, reducedMotion } = settings;
  if (tier === 'still' || tier === 'words' || reducesMotion(reducedMotion)) return 'still';
  return tier ?? measuredFor(settings, pixels) ?? 'full';
}

/** How the window is laid out now, and how many pixels the live canvas has in it. */
export function layOut(
  settings: Settings,
  size: WindowSize,
): { readonly layout: Layout; readonly pixels: number } {
  const layout = layoutOf(size.width, size.height, textScaleOf(settings), direction.value === 'rtl');
  const { width, height } = layout.stage;
  return { layout, pixels: Math.round(width * height * pixelRatio() ** 2) };
}

/** The hit areas that the open card is about, which the picture rings. */
function ringedBy(flight: FlightView | null, open: Store['open']['value']): readonly HitId[] {
  if (flight === null || open === null || open.kind === 'levers') return [];
  if (open.kind === 'blip') return [{ kind: 'blip', blip: open.id }];
  if (open.kind === 'sector') return [open];
  if (open.kind === 'slip') return [{ kind: 'slip', slip: open.id }];
  const strip = flight.strips.find(({ id }) => id === open.id);
  if (!strip) return [];
  if (flight.seat === 'tower') return [{ kind: 'sector', cell: strip.cell }];
  return [{ kind: 'lamp', strip: strip.id }];
}

/** What the picture is to show now. */
export function inputOf(store: Store, size: WindowSize): WorldInput {
  const flight = store.flight.value;
  const flying = store.screen.value === 'flight' && flight !== null && store.content.value !== null;
  const settings = store.settings.value;
  const { layout, pixels } = layOut(settings, size);
  const circumstances = {
    layout,
    tier: tierOf(settings, pixels),
    view: store.content.value?.view ?? VIEWS[0],
    ringed: ringedBy(flight, store.open.value),
    market: flight?.market ?? 0,
  };
  if (!flying) return { ...circumstances, screen: 'title', seat: flight?.seat ?? 'cockpit' };
  return flight.seat === 'cockpit'
    ? {
        ...circumstances,
        screen: 'flight',
        seat: 'cockpit',
        cockpit: withDraft(flight.cockpit, store.levers.value, store.open.value),
      }
    : { ...circumstances, screen: 'flight', seat: 'tower', tower: flight.tower };
}
