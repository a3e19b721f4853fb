// Hosts the picture (world/): loads it after the first screen, passes it the state, and goes on without it where it fails.

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { VIEWS, type ViewName } from '../content/index.ts';
import type { FlightView, Rejection, TowerView } from '../flight/index.ts';
import { direction, formatFigure, lampWords, language, segmentName, t, textOf } from '../language/index.ts';
import { type HitId, hitKey } from '../look/hit-id.ts';
import { untilFetched } from '../look/late.ts';
import { type Layout, layoutOf } from '../look/layout.ts';
import { isOutgrown, type MeasuredTier, type Settings } from '../look/preferences.ts';
import type { HitArea } from '../panels/frame/port.ts';
import type { TakenLever } from '../panels/ports.ts';
import type {
  Counts,
  PictureTier,
  PictureWord,
  World,
  HitArea as WorldArea,
  WorldInput,
  WorldOptions,
} from '../world/index.ts';
import { blipLabel } from './blip-label.ts';
import { fetchWhenIdle } from './idle.ts';
import { withDraft } from './lever-draft.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';
import { pixelRatio, reducesMotion, textScaleOf, type WindowSize, windowSize } from './viewport.ts';
import { unawaited } from '../look/unawaited.ts';

/** The full tier needs at least this many frames per second. */
const ENOUGH_FRAMES = 45;

/** What was measured on this machine for a picture of this size; null = it has to be measured. */
function measuredFor({ measured }: Settings, pixels: number): MeasuredTier['tier'] | null {
  return measured === null || isOutgrown(measured, pixels) ? null : measured.tier;
}

/** The picture tier in force. Until the machine has been measured, the full one is tried. */
function tierOf(settings: Settings, pixels: number): PictureTier {
  const { tier, reducedMotion } = settings;
  if (tier === 'still' || tier === 'words' || reducesMotion(reducedMotion)) return 'still';
  return tier ?? measuredFor(settings, pixels) ?? 'full';
}

/** How the window is laid out now, and how many pixels the live canvas has in it. */
function layOut(settings: Settings, size: WindowSize): { readonly layout: Layout; readonly pixels: number } {
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

function inputOf(store: Store, size: WindowSize): WorldInput {
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

/** Hit areas with a button of their own. Instruments cannot be pressed, and the blips' buttons come from the radar's view. */
type Single = Exclude<HitId, { readonly kind: 'instrument' | 'blip' }>;
type SingleArea = WorldArea & { readonly id: Single };

function isSingle(area: WorldArea): area is SingleArea {
  return area.id.kind !== 'instrument' && area.id.kind !== 'blip';
}

/** The name of a control's hidden button; null = the control is no longer there. */
function labelOf(id: Single, { cockpit, slips }: FlightView): string | null {
  switch (id.kind) {
    case 'sector':
      return t('common:twins.sector', { segment: segmentName(id.cell) });
    case 'lamp': {
      const lamp = cockpit?.lamps.find(({ strip }) => strip === id.strip);
      return lamp === undefined ? null : t('common:twins.lamp', { lamp: lampWords(lamp) });
    }
    case 'slip': {
      const slip = slips.find((one) => one.id === id.slip);
      return slip === undefined ? null : t('common:twins.slip', { segment: segmentName(slip.cell) });
    }
    case 'lever': {
      const share = cockpit?.efforts[id.cell];
      if (share === undefined) return null;
      const effort = formatFigure(share, 'share');
      return t('common:twins.lever', { segment: segmentName(id.cell), effort });
    }
  }
}

/** Why the levers cannot be moved now; null = they can. */
function leversRefused(flight: FlightView | null): Rejection | null {
  if (flight === null || !flight.flying) return 'not-flying';
  return flight.cockpit === null ? 'other-seat' : flight.cockpit.trimRefusal;
}

/** Opens the levers' card with one lever taken, or tells why they cannot be moved. */
function takeLever(store: Store, notices: Notices, taken: TakenLever): void {
  const refusal = leversRefused(store.flight.peek());
  if (refusal === null) {
    store.open.value = { kind: 'levers', taken };
    return;
  }
  notices.notify(`common:rejected.${refusal}`, {}, 'attention');
  notices.say(textOf(`common:rejected.${refusal}`));
}

/** Does what a press on the picture means. */
function pressed(store: Store, notices: Notices, id: HitId): void {
  switch (id.kind) {
    case 'sector':
      store.open.value = { kind: 'sector', cell: id.cell };
      return;
    case 'blip':
      store.open.value = { kind: 'blip', id: id.blip };
      return;
    case 'lever':
      takeLever(store, notices, { cell: id.cell, into: false });
      return;
    case 'slip':
      store.open.value = { kind: 'slip', id: id.slip };
      return;
    case 'lamp': {
      store.open.value = { kind: 'strip', id: id.strip };
      return;
    }
    // Instruments cannot be pressed.
    case 'instrument':
  }
}

/** The hidden buttons of the blips, sector by sector, clockwise within each. */
function blipButtons(
  store: Store,
  notices: Notices,
  tower: TowerView,
  areas: readonly WorldArea[],
): HitArea[] {
  const byKey = new Map(areas.map((area) => [hitKey(area.id), area]));
  return tower.blips
    .toSorted((a, b) => a.cell - b.cell || a.angle - b.angle)
    .flatMap((blip): HitArea[] => {
      const area = byKey.get(hitKey({ kind: 'blip', blip: blip.id }));
      if (area === undefined) return [];
      return [
        {
          ...area,
          group: 'blips',
          fixed: false,
          label: blipLabel(blip),
          press: () => pressed(store, notices, area.id),
        },
      ];
    });
}

/** The picture as app/ sees it, whether it is loaded or not. */
export interface WorldHost {
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** True while the picture is shown. */
  readonly shown: ReadonlySignal<boolean>;
  /** Tells which hit area's button has the focus; null = none. */
  focusArea(id: HitId | null): void;
  counts(): Counts | null;
  /** The texts of the picture; null = there is none. */
  words(): readonly PictureWord[] | null;
}

/** Starts the picture when it is wanted, and ends it when it is not. */
export function hostWorld(
  store: Store,
  notices: Notices,
  parent: HTMLElement,
  options: WorldOptions,
): WorldHost {
  const world = signal<World | null>(null);
  const size = windowSize();
  /** Fetches pictures before they are shown; null until the world is loaded. */
  const ahead = signal<((view: ViewName) => () => boolean) | null>(null);
  let starting = false;
  let refused = false;

  function flyWithWords(): void {
    refused = true;
    world.peek()?.destroy();
    world.value = null;
    notices.notify('common:notice.noPicture', {}, 'attention');
  }

  async function begin(): Promise<void> {
    if (starting || refused) return;
    starting = true;
    try {
      const { createWorld, picturesAhead } = await untilFetched(() => import('../world/index.ts'));
      const made = await createWorld(
        parent,
        { onHit: (id) => pressed(store, notices, id), onLost: flyWithWords },
        options,
      );
      if (store.settings.peek().tier === 'words') made.destroy();
      else {
        world.value = made;
        ahead.value = picturesAhead;
      }
    } catch {
      flyWithWords();
    }
    starting = false;
  }

  effect(() => {
    const wanted = store.settings.value.tier !== 'words' && store.content.value !== null;
    const there = world.value;
    if (wanted && there === null) untracked(() => unawaited(begin()));
    if (!wanted && there !== null) {
      there.destroy();
      world.value = null;
    }
  });
  effect(() => {
    const view = store.content.value?.view;
    if (ahead.value === null || view === undefined) return undefined;
    return fetchWhenIdle(ahead.value(view));
  });
  // Measured in the first second of movement, and anew where the picture has become much larger. What comes of it is saved.
  effect(() => {
    const settings = store.settings.value;
    const { pixels } = layOut(settings, size.value);
    if (settings.tier !== null || measuredFor(settings, pixels) !== null) return;
    world.value?.measure((framesPerSecond) => {
      if (store.settings.peek().tier !== null) return;
      const tier = framesPerSecond >= ENOUGH_FRAMES ? 'full' : 'light';
      store.changeSettings({ measured: { tier, pixels } });
    });
  });
  // The instruments in words give way to the picture.
  effect(() => {
    document.documentElement.dataset['picture'] = world.value === null ? 'none' : 'shown';
  });
  effect(() => {
    world.value?.show(inputOf(store, size.value));
  });
  // The order in which effects follow a change is nothing to rely on: what an event moves has to be shown before.
  effect(() => {
    const there = world.value;
    const events = store.lastEvents.value;
    untracked(() => {
      if (events.length > 0) there?.show(inputOf(store, size.value));
      there?.animate(events);
    });
  });
  effect(() => {
    void language.value;
    untracked(() => world.value?.setLanguage());
  });
  effect(() => {
    world.value?.pause(store.dialog.value !== null);
  });

  function buttonOf(area: SingleArea, flight: FlightView): HitArea[] {
    const { id } = area;
    const label = labelOf(id, flight);
    if (label === null) return [];
    const press = () => pressed(store, notices, id);
    const button = { ...area, group: 'single', label, press } as const;
    if (id.kind !== 'lever') return [{ ...button, fixed: false }];
    const push = (into: boolean) => takeLever(store, notices, { cell: id.cell, into });
    return [{ ...button, fixed: leversRefused(flight) !== null, push }];
  }

  return {
    shown: computed(() => world.value !== null),
    focusArea: (id) => world.peek()?.focus(id),
    counts: () => world.peek()?.counts() ?? null,
    words: () => world.peek()?.words() ?? null,
    hitAreas: computed(() => {
      const flight = store.flight.value;
      const areas: readonly WorldArea[] = world.value?.hitAreas.value ?? [];
      if (flight === null || store.screen.value !== 'flight') return [];
      const single = areas.filter(isSingle).flatMap((area) => buttonOf(area, flight));
      const { tower } = flight;
      return tower === null ? single : [...single, ...blipButtons(store, notices, tower, areas)];
    }),
  };
}
