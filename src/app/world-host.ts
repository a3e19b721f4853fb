// Holds the picture: loads it after the first screen, feeds it from the store, and does without where it cannot be.
// Must not draw, or show a seat what only the other may know.

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { cockpitView, type FlightState, towerView, trimRefusal } from '../flight/index.ts';
import {
  direction,
  formatFigure,
  hasWords,
  language,
  segmentName,
  t,
  textOf,
  words,
} from '../language/index.ts';
import { layoutOf } from '../look/layout.ts';
import type { HitArea } from '../panels/frame/port.ts';
import type { Settings } from '../look/preferences.ts';
import type {
  Counts,
  PictureTier,
  World,
  HitArea as WorldArea,
  WorldInput,
  WorldOptions,
} from '../world/index.ts';
import { blipLabel } from './blip-label.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';
import { reducesMotion, textScaleOf } from './viewport.ts';

/** Frames a second from which a machine can bear that everything moves. */
const ENOUGH_FRAMES = 45;

/** The tier in force: until the machine has been measured, the whole picture is tried. */
function tierOf({ tier, reducedMotion }: Settings): PictureTier {
  if (tier === 'still' || tier === 'words' || reducesMotion(reducedMotion)) return 'still';
  return tier ?? 'full';
}

/** What the open card is about, to be ringed in the picture. */
function ringedBy(state: FlightState | null, open: Store['open']['value']): readonly string[] {
  if (!state || open === null) return [];
  if (open.kind === 'blip') return [`blip-${open.id}`];
  if (open.kind === 'sector') return [`sector-${open.id}`];
  if (open.kind === 'slip') return [`slip-${open.id}`];
  const strip = state.strips.find(({ id }) => id === open.id);
  if (!strip) return [];
  return state.seat === 'tower' ? [`sector-${strip.cell}`] : [`lamp-${strip.disturbance}`];
}

function inputOf(store: Store, size: { width: number; height: number }): WorldInput {
  const state = store.flight.value;
  const flying = store.screen.value === 'flight' && state !== null && store.content.value !== null;
  const settings = store.settings.value;
  const seat = state?.seat ?? 'cockpit';
  return {
    screen: flying ? 'flight' : 'title',
    seat,
    cockpit: flying && seat === 'cockpit' ? cockpitView(state) : null,
    tower: flying && seat === 'tower' ? towerView(state) : null,
    layout: layoutOf(size.width, size.height, textScaleOf(settings), direction.value === 'rtl'),
    tier: tierOf(settings),
    ringed: ringedBy(state, store.open.value),
    market: state?.quarter.market ?? 0,
  };
}

/** The name of a control of the picture, for its twin. */
function labelOf(id: string, state: FlightState): string {
  const [kind, ...rest] = id.split('-');
  const name = rest.join('-');
  switch (kind) {
    case 'sector':
      return t('common:twins.sector', { segment: segmentName(Number(name)) });
    case 'lamp': {
      const strip = state.planned.find(({ disturbance }) => disturbance === name);
      const cause = strip && hasWords(strip.scenario, 'lamp') ? words(strip.scenario, 'lamp') : '';
      return t('common:twins.lamp', { segment: strip ? segmentName(strip.cell) : '', cause });
    }
    case 'slip': {
      const slip = state.slips.find((one) => one.id === name);
      return t('common:twins.slip', { segment: slip ? segmentName(slip.cell) : '' });
    }
    case 'lever': {
      const effort = formatFigure(state.quarter.cells[Number(name)]?.effort ?? 0, 'share');
      return t('common:twins.lever', { segment: segmentName(Number(name)), effort });
    }
    default:
      return id;
  }
}

/** Opens the levers with one in hand, or says why they stand fast. */
function takeLever(store: Store, notices: Notices, cell: string, into: boolean): void {
  const state = store.flight.peek();
  const refusal = state === null ? 'not-flying' : trimRefusal(state);
  if (refusal === null) {
    store.open.value = { kind: 'levers', id: into ? `${cell}-into` : cell };
    return;
  }
  notices.notify(`common:rejected.${refusal}`, {}, 'attention');
  notices.say(textOf(`common:rejected.${refusal}`));
}

/** What a press on the picture does; instruments only show, so a press on them does nothing. */
function pressed(store: Store, notices: Notices, id: string): void {
  const state = store.flight.peek();
  const [kind, ...rest] = id.split('-');
  const name = rest.join('-');
  if (kind === 'sector') store.open.value = { kind: 'sector', id: name };
  if (kind === 'blip') store.open.value = { kind: 'blip', id: name };
  if (kind === 'lever') takeLever(store, notices, name, false);
  if (kind === 'slip') store.open.value = { kind: 'slip', id: name };
  if (kind === 'lamp') {
    const strip = state?.strips.find(({ disturbance }) => disturbance === name);
    if (strip) store.open.value = { kind: 'strip', id: strip.id };
  }
}

const TWINNED = /^(sector|lamp|slip|lever)-/;

/** The blips' twins: sector by sector, and clockwise within each. */
function blipTwins(
  store: Store,
  notices: Notices,
  state: FlightState,
  areas: readonly WorldArea[],
): HitArea[] {
  if (state.seat !== 'tower') return [];
  const byId = new Map(areas.map((area) => [area.id, area]));
  return towerView(state)
    .blips.toSorted((a, b) => a.cell - b.cell || a.angle - b.angle)
    .flatMap((blip): HitArea[] => {
      const area = byId.get(`blip-${blip.id}`);
      if (area === undefined) return [];
      return [
        {
          ...area,
          group: 'blips',
          held: false,
          label: blipLabel(blip),
          press: () => pressed(store, notices, area.id),
        },
      ];
    });
}

export interface WorldHost {
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** True while the picture is there. */
  readonly shown: ReadonlySignal<boolean>;
  /** The twin of this hit area has the focus; null = none has. */
  focusArea(id: string | null): void;
  counts(): Counts | null;
}

/** Starts the picture when it is wanted, and ends it when it is not. */
export function hostWorld(
  store: Store,
  notices: Notices,
  parent: HTMLElement,
  options: WorldOptions,
): WorldHost {
  const world = signal<World | null>(null);
  const size = signal({ width: window.innerWidth, height: window.innerHeight });
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
      const { createWorld } = await import('../world/index.ts');
      const made = await createWorld(
        parent,
        { onHit: (id) => pressed(store, notices, id), onLost: flyWithWords },
        options,
      );
      if (store.settings.peek().tier === 'words') made.destroy();
      else world.value = made;
    } catch {
      flyWithWords();
    }
    starting = false;
  }

  window.addEventListener('resize', () => {
    size.value = { width: window.innerWidth, height: window.innerHeight };
  });
  effect(() => {
    const wanted = store.settings.value.tier !== 'words' && store.content.value !== null;
    const there = world.value;
    if (wanted && there === null) untracked(() => void begin());
    if (!wanted && there !== null) {
      there.destroy();
      world.value = null;
    }
  });
  // Measured in the first second of movement; what comes of it is kept, and can be changed in the settings.
  effect(() => {
    if (store.settings.value.tier !== null) return;
    world.value?.measure((framesPerSecond) => {
      if (store.settings.peek().tier !== null) return;
      store.changeSettings({ tier: framesPerSecond >= ENOUGH_FRAMES ? 'full' : 'light' });
    });
  });
  effect(() => {
    world.value?.show(inputOf(store, size.value));
  });
  effect(() => {
    world.value?.animate(store.lastEvents.value);
  });
  effect(() => {
    void language.value;
    untracked(() => world.value?.setLanguage());
  });
  effect(() => {
    world.value?.pause(store.dialog.value !== null);
  });

  function twinOf(area: WorldArea, state: FlightState): HitArea {
    const lever = /^lever-(.*)$/.exec(area.id)?.[1];
    return {
      ...area,
      group: 'single',
      label: labelOf(area.id, state),
      held: lever !== undefined && trimRefusal(state) !== null,
      press: () => pressed(store, notices, area.id),
      ...(lever === undefined ? {} : { push: (into) => takeLever(store, notices, lever, into) }),
    };
  }

  return {
    shown: computed(() => world.value !== null),
    focusArea: (id) => world.peek()?.focus(id),
    counts: () => world.peek()?.counts() ?? null,
    hitAreas: computed(() => {
      const state = store.flight.value;
      const areas: readonly WorldArea[] = world.value?.hitAreas.value ?? [];
      if (!state || store.screen.value !== 'flight') return [];
      const single = areas.filter(({ id }) => TWINNED.test(id)).map((area) => twinOf(area, state));
      return [...single, ...blipTwins(store, notices, state, areas)];
    }),
  };
}
