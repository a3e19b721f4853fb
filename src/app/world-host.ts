// Hosts the picture (world/): loads it after the first screen, passes it the state, and goes on without it where it fails.

import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { ViewName } from '../content/index.ts';
import { language } from '../language/index.ts';
import type { HitId } from '../look/hit-id.ts';
import { untilFetched } from '../look/late.ts';
import type { HitArea } from '../panels/frame/port.ts';
import type { Counts, PictureWord, World, HitArea as WorldArea, WorldOptions } from '../world/index.ts';
import { fetchWhenIdle } from './idle.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';
import { windowSize } from './viewport.ts';
import { inputOf, layOut, measuredFor } from './world-input.ts';
import { buttonsOver, pressed } from './world-presses.ts';
import { unawaited } from '../look/unawaited.ts';

/** The full tier needs at least this many frames per second. */
const ENOUGH_FRAMES = 45;

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

  return {
    shown: computed(() => world.value !== null),
    focusArea: (id) => world.peek()?.focus(id),
    counts: () => world.peek()?.counts() ?? null,
    words: () => world.peek()?.words() ?? null,
    hitAreas: computed(() => {
      const flight = store.flight.value;
      const areas: readonly WorldArea[] = world.value?.hitAreas.value ?? [];
      if (flight === null || store.screen.value !== 'flight') return [];
      return buttonsOver(store, notices, flight, areas);
    }),
  };
}
