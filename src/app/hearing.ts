// Follows the game with sound: the room and the theme, the effects of events, and who speaks and until when.

import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { type FlightEvent, type FlightState, phaseOf, scheduleOf } from '../flight/index.ts';
import { language } from '../language/index.ts';
import type { Game } from '../panels/ports.ts';
import { placeOf, type Scene, type Sound } from '../sound/index.ts';
import { openStrips } from './clock.ts';
import { cellOf, effectOf, panelAlarms } from './effects.ts';
import { readBackIn, saidAtOpening } from './radio.ts';

/** The part of the game that decides what is heard. */
export interface HearingOf extends Pick<Game, 'screen' | 'dialog' | 'settings' | 'open'> {
  readonly state: ReadonlySignal<FlightState | null>;
  readonly sound: ReadonlySignal<Sound>;
  readonly content: ReadonlySignal<Content | null>;
  /** True while the player is away from the page. */
  readonly away: ReadonlySignal<boolean>;
}

export interface Hearing {
  /** Plays the sounds of events, each from the side where its segment is. */
  answer(events: readonly FlightEvent[], state: FlightState): void;
}

/** The background sound of a flight. The theme starts after the first decision, so that loading it delays nothing before. */
export function sceneOf(state: FlightState): Scene {
  const storm =
    state.phase === 'flying' && scheduleOf(state.setup).storms.some(({ week }) => week === state.week);
  const theme = state.week > 1 || state.strips.some(({ stamps }) => stamps.length > 0);
  return { seat: state.seat, phase: phaseOf(state), load: openStrips(state).length, storm, theme };
}

/** Starts to follow the game. Until the first gesture everything goes to the silent stand-in. */
export function followHearing(game: HearingOf): Hearing {
  const { sound, content, away } = game;
  let alarming: boolean | null = null;

  /** In the projector view a person reads aloud, so the machine does not. */
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

  // Speech is stopped by a pause, by another screen or seat, and when the player leaves the page.
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
        const name = effectOf(event, state);
        // Several of the same sound at once, from different sides, are played once and from the middle.
        places.set(name, places.has(name) && places.get(name) !== place ? 0 : place);
      }
      for (const [name, place] of places) if (name !== null) sound.peek().play(name, place);
      if (events.some(({ kind }) => kind === 'strip-stamped')) sound.peek().hush();
      const alarm = panelAlarms(state);
      if (alarm && alarming === false) sound.peek().play('warning');
      alarming = alarm;
      const speech = content.peek() === null || !speaks.peek() ? null : readBackIn(events, state);
      if (speech !== null) sound.peek().say(speech);
    },
  };
}
