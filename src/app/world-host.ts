// Holds the picture: loads it after the first screen, feeds it from the store, and does without where it cannot be.
// Must not draw, or show a seat what only the other may know.

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { FlightView, Rejection, TowerView } from '../flight/index.ts';
import { formatFigure, hasWords, language, segmentName, t, textOf, words } from '../language/index.ts';
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
function ringedBy(flight: FlightView | null, open: Store['open']['value']): readonly string[] {
  if (flight === null || open === null) return [];
  if (open.kind === 'blip') return [`blip-${open.id}`];
  if (open.kind === 'sector') return [`sector-${open.id}`];
  if (open.kind === 'slip') return [`slip-${open.id}`];
  const strip = flight.strips.find(({ id }) => id === open.id);
  if (!strip) return [];
  return flight.seat === 'tower' ? [`sector-${strip.cell}`] : [`lamp-${strip.disturbance}`];
}

function inputOf(store: Store, size: { width: number; height: number }): WorldInput {
  const flight = store.flight.value;
  const flying = store.screen.value === 'flight' && flight !== null && store.content.value !== null;
  const settings = store.settings.value;
  return {
    screen: flying ? 'flight' : 'title',
    seat: flight?.seat ?? 'cockpit',
    cockpit: flying ? flight.cockpit : null,
    tower: flying ? flight.tower : null,
    layout: layoutOf(size.width, size.height, textScaleOf(settings), document.documentElement.dir === 'rtl'),
    tier: tierOf(settings),
    ringed: ringedBy(flight, store.open.value),
    market: flight?.market ?? 0,
  };
}

/** The name of a control of the picture, for the button over it. */
function labelOf(id: string, { cockpit, slips }: FlightView): string {
  const [kind, ...rest] = id.split('-');
  const name = rest.join('-');
  switch (kind) {
    case 'sector':
      return t('common:twins.sector', { segment: segmentName(Number(name)) });
    case 'lamp': {
      const lamp = cockpit?.lamps.find(({ disturbance }) => disturbance === name);
      const cause = lamp && hasWords(lamp.scenario, 'lamp') ? words(lamp.scenario, 'lamp') : '';
      return t('common:twins.lamp', { segment: lamp ? segmentName(lamp.cell) : '', cause });
    }
    case 'slip': {
      const slip = slips.find((one) => one.id === name);
      return t('common:twins.slip', { segment: slip ? segmentName(slip.cell) : '' });
    }
    case 'lever': {
      const effort = formatFigure(cockpit?.efforts[Number(name)] ?? 0, 'share');
      return t('common:twins.lever', { segment: segmentName(Number(name)), effort });
    }
    default:
      return id;
  }
}

/** Why the levers stand fast; null = they can be moved. */
function leversRefused(flight: FlightView | null): Rejection | null {
  if (flight === null || !flight.flying) return 'not-flying';
  return flight.cockpit === null ? 'other-seat' : flight.cockpit.trimRefusal;
}

/** Opens the levers with one in hand, or says why they stand fast. */
function takeLever(store: Store, notices: Notices, cell: string, into: boolean): void {
  const refusal = leversRefused(store.flight.peek());
  if (refusal === null) {
    store.open.value = { kind: 'levers', id: into ? `${cell}-into` : cell };
    return;
  }
  notices.notify(`common:rejected.${refusal}`, {}, 'attention');
  notices.say(textOf(`common:rejected.${refusal}`));
}

/** What a press on the picture does; instruments only show, so a press on them does nothing. */
function pressed(store: Store, notices: Notices, id: string): void {
  const flight = store.flight.peek();
  const [kind, ...rest] = id.split('-');
  const name = rest.join('-');
  if (kind === 'sector') store.open.value = { kind: 'sector', id: name };
  if (kind === 'blip') store.open.value = { kind: 'blip', id: name };
  if (kind === 'lever') takeLever(store, notices, name, false);
  if (kind === 'slip') store.open.value = { kind: 'slip', id: name };
  if (kind === 'lamp') {
    const strip = flight?.strips.find(({ disturbance }) => disturbance === name);
    if (strip) store.open.value = { kind: 'strip', id: strip.id };
  }
}

const SINGLE = /^(sector|lamp|slip|lever)-/;

/** The blips' buttons: sector by sector, and clockwise within each. */
function blipButtons(
  store: Store,
  notices: Notices,
  tower: TowerView,
  areas: readonly WorldArea[],
): HitArea[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return tower.blips
    .toSorted((a, b) => a.cell - b.cell || a.angle - b.angle)
    .flatMap((blip): HitArea[] => {
      const area = byId.get(`blip-${blip.id}`);
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

export interface WorldHost {
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  /** True while the picture is there. */
  readonly shown: ReadonlySignal<boolean>;
  /** The button over this hit area has the focus; null = none has. */
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

  function buttonOf(area: WorldArea, flight: FlightView): HitArea {
    const lever = /^lever-(.*)$/.exec(area.id)?.[1];
    return {
      ...area,
      group: 'single',
      label: labelOf(area.id, flight),
      fixed: lever !== undefined && leversRefused(flight) !== null,
      press: () => pressed(store, notices, area.id),
      ...(lever === undefined ? {} : { push: (into) => takeLever(store, notices, lever, into) }),
    };
  }

  return {
    shown: computed(() => world.value !== null),
    focusArea: (id) => world.peek()?.focus(id),
    counts: () => world.peek()?.counts() ?? null,
    hitAreas: computed(() => {
      const flight = store.flight.value;
      const areas: readonly WorldArea[] = world.value?.hitAreas.value ?? [];
      if (flight === null || store.screen.value !== 'flight') return [];
      const single = areas.filter(({ id }) => SINGLE.test(id)).map((area) => buttonOf(area, flight));
      const { tower } = flight;
      return tower === null ? single : [...single, ...blipButtons(store, notices, tower, areas)];
    }),
  };
}
