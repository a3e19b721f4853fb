// Lets what is heard follow the game: the room and the theme, the answers to events, and who speaks until when.
// Must not make a sound itself, nor change anything of the game.

import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { type FlightEvent, type FlightState, phaseOf, scheduleOf } from '../flight/index.ts';
import { language } from '../language/index.ts';
import type { Game } from '../panels/ports.ts';
import { placeOf, type Scene, type Sound } from '../sound/index.ts';
import { openStrips } from './clock.ts';
import { cellOf, effectOf, panelAlarms } from './effects.ts';
import { readBackIn, saidAtOpening } from './radio.ts';

export interface HearingOf extends Pick<Game, 'screen' | 'dialog' | 'settings' | 'open'> {
  readonly state: ReadonlySignal<FlightState | null>;
  readonly sound: ReadonlySignal<Sound>;
  readonly content: ReadonlySignal<Content | null>;
  /** The player looks elsewhere. */
  readonly away: ReadonlySignal<boolean>;
}

export interface Hearing {
  /** Sounds for what has happened, each where its segment stands. */
  answer(events: readonly FlightEvent[], state: FlightState): void;
}

/** What a flight sounds like at rest. The theme comes in after the first decision, and its file is not in the way before. */
export function sceneOf(state: FlightState): Scene {
  const storm = state.phase === 'flying' && scheduleOf(state.setup).storms.weeks.includes(state.week);
  const theme = state.week > 1 || state.strips.some(({ stamps }) => stamps.length > 0);
  return { seat: state.seat, phase: phaseOf(state), load: openStrips(state).length, storm, theme };
}

/** Begins to listen. Before the first gesture everything goes to the silence. */
export function followHearing(game: HearingOf): Hearing {
  const { sound, content, away } = game;
  let alarming: boolean | null = null;

  /** Where a class looks at one screen, the one who stands there reads; the machine is silent. */
  const speaks = computed(() => {
    const { muted, voiceOn, projector } = game.settings.value;
    return voiceOn && !projector && !muted;
  });

  effect(() => {
    const { muted, volumes } = game.settings.value;
    sound.value.setMuted(muted);
    sound.value.setVolumes(volumes);
    sound.value.setVoice({ on: speaks.value, language: language.value });
  });

  effect(() => {
    const silent = game.screen.value !== 'flight' || game.dialog.value === 'pause' || away.value;
    const state = game.state.value;
    sound.value.hear(silent || state === null ? null : sceneOf(state));
  });

  // Whoever speaks is cut off by a pause, another screen or seat, and when nobody looks.
  const seat = computed(() => game.state.value?.seat ?? null);
  const interrupted = computed(() =>
    [game.screen.value, game.dialog.value, seat.value, away.value].join(' '),
  );
  let before: Game['open']['value'] = null;
  effect(() => {
    const open = game.open.value;
    void interrupted.value;
    untracked(() => {
      sound.value.hush();
      const opened = open !== before;
      before = open;
      const silent = !speaks.value || game.screen.value !== 'flight' || game.dialog.value !== null;
      const state = game.state.value;
      if (!opened || silent || open === null || state === null || content.value === null) return;
      const speech = saidAtOpening(open, state, content.value);
      if (speech !== null) sound.value.say(speech);
    });
  });

  return {
    answer(events, state) {
      const cells = state.quarter.cells.length;
      const places = new Map<ReturnType<typeof effectOf>, number>();
      for (const event of events) {
        const cell = cellOf(event, state);
        const place = cell === null ? 0 : placeOf(cell, cells);
        const name = effectOf(event);
        // Of several at once from different sides the first is heard, and from nowhere in particular.
        places.set(name, places.has(name) && places.get(name) !== place ? 0 : place);
      }
      for (const [name, place] of places) if (name !== null) sound.peek().play(name, place);
      if (events.some(({ kind }) => kind === 'strip-stamped')) sound.peek().hush();
      const alarm = panelAlarms(state);
      if (alarm && alarming === false) sound.peek().play('warning');
      alarming = alarm;
      const now = content.peek();
      const speech = now === null || !speaks.peek() ? null : readBackIn(events, state, now);
      if (speech !== null) sound.peek().say(speech);
    },
  };
}
