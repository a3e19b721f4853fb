// What each action does, once it may be done: whatever its button, key or place in the picture.
// Which there are, and whether they may, is said in actions.ts.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Command, FlightState } from '../flight/index.ts';
import { language } from '../language/index.ts';
import { languageAfter } from '../look/languages.ts';
import type { Dialog, Game, Screen, Settings } from '../panels/ports.ts';
import type { Sound } from '../sound/port.ts';
import { type Deeds, stripsByKey } from './actions.ts';
import { createAskedOnce } from './asked-once.ts';
import type { Cards } from './cards.ts';
import { openBehindDoor, openInNewWeek } from './opens-itself.ts';

interface DeedsOf extends Pick<Deeds, 'fly' | 'resume'>, Pick<Game, 'leave' | 'changeSettings'> {
  readonly state: ReadonlySignal<FlightState | null>;
  readonly screen: Signal<Screen>;
  readonly dialog: Signal<Dialog>;
  readonly settings: ReadonlySignal<Settings>;
  readonly cards: Cards;
  readonly sound: ReadonlySignal<Sound>;
  readonly together: Pick<Deeds, 'takeOff' | 'turnWeek'>;
  attempt(command: Command): void;
}

/** The deeds of a visit. */
export function createDeeds(from: DeedsOf): Deeds {
  const { state, screen, dialog, settings, sound, together, attempt, changeSettings, fly, resume, leave } =
    from;
  const { open, unsent, weekUnfolded } = from.cards;
  const asksUnstamped = createAskedOnce();

  /** For one player; a trainer opens what a class is to see. */
  const opensItself = (what: typeof openBehindDoor) => {
    const now = state.peek();
    if (now !== null && now.phase !== 'landed' && now.crew === undefined && !settings.peek().projector)
      open.value = what(now, open.peek());
  };
  return {
    fly,
    resume,
    takeOff: together.takeOff,
    turnWeek() {
      const send = unsent.peek();
      // Whoever has pressed and goes on wants it done, and has then its answer to read.
      if (send !== null) return send();
      const now = state.peek();
      if (now !== null && now.crew === undefined && asksUnstamped(now)) {
        dialog.value = 'unstamped';
        return undefined;
      }
      const before = now?.week;
      together.turnWeek();
      if (state.peek()?.week !== before) opensItself(openInNewWeek);
      return undefined;
    },
    toTitle: leave,
    toDebrief() {
      screen.value = 'debrief';
    },
    changeSeat() {
      const before = state.peek()?.seat;
      attempt({ kind: 'change-seat', to: before === 'tower' ? 'cockpit' : 'tower' });
      if (state.peek()?.seat !== before) opensItself(openBehindDoor);
    },
    openStrip(index) {
      const now = state.peek();
      const id = now ? stripsByKey(now)[index] : undefined;
      if (id !== undefined) open.value = { kind: 'strip', id };
    },
    unfoldWeek() {
      weekUnfolded.value = !weekUnfolded.peek();
    },
    openLevers() {
      open.value = { kind: 'levers', taken: null };
    },
    closeCard() {
      open.value = null;
    },
    togglePause() {
      if (dialog.peek() === 'pause') dialog.value = null;
      else if (dialog.peek() === null) dialog.value = 'pause';
    },
    toggleHelp() {
      dialog.value = dialog.peek() === 'help' ? null : 'help';
    },
    toggleMute() {
      const { muted } = settings.peek();
      if (muted || !sound.peek().wokenNow()) changeSettings({ muted: !muted });
    },
    switchLanguage: () => changeSettings({ language: languageAfter(language.peek()) }),
  };
}
