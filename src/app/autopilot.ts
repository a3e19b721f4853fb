// Flies by itself, with the same actions and commands as the buttons: for tests, demonstrations and finding bugs.
// The rule book's policies choose the commands.

import { type Command, nextCommand } from '../flight/index.ts';
import { uniform } from '../quarter/draws.ts';
import type { Parameters } from './address.ts';
import type { Store } from './store.ts';

/** Milliseconds between two steps at normal speed, and the least at any speed. */
const PAUSE = 900;
const LEAST_PAUSE = 4;

function perform(store: Store, id: string): void {
  const action = store.actions.peek().find((one) => one.id === id);
  if (action?.enabled) action.perform();
}

/** First opens the card of the strip or slip that a command is about, as a player would. */
function layOpen(store: Store, command: Command): void {
  if ('strip' in command) store.open.value = { kind: 'strip', id: command.strip };
  else if ('slip' in command) store.open.value = { kind: 'slip', id: command.slip };
}

function flyOn(store: Store, policy: NonNullable<Parameters['autopilot']>): void {
  const session = store.session.peek();
  if (!session) return;
  const command = nextCommand(session.state, session.content, policy);
  if (command === null) return;
  if (command.kind === 'turn-week') perform(store, 'next-week');
  else if (command.kind === 'change-seat') perform(store, 'change-seat');
  else if (command.kind === 'take-off') perform(store, 'take-off');
  else {
    layOpen(store, command);
    // Opening a strip has already marked it as read.
    if (command.kind !== 'read') store.dispatch(command);
  }
}

/** Takes one step of the autopilot. Returns false when there is nothing more to do. */
export function autopilotStep(store: Store, policy: NonNullable<Parameters['autopilot']>): boolean {
  switch (store.screen.peek()) {
    case 'title':
      store.dialog.value = null;
      store.schoolDone('skipped');
      store.startFlight({});
      return true;
    case 'pre-flight':
      perform(store, 'take-off');
      return true;
    case 'flight':
      if (store.flight.peek()?.phase === 'landed') perform(store, 'debrief');
      else if (store.dialog.peek() === 'unstamped') store.dialog.value = null;
      else if (store.dialog.peek() === null) flyOn(store, policy);
      return true;
    default:
      return false;
  }
}

/** Presses something at random (by seed) of all that can be pressed: buttons, marks, choices. */
function pressAnything(seed: number, turn: number): void {
  const buttons = [
    ...document.querySelectorAll<HTMLElement>('button:enabled, input:enabled, a[href^="#"]'),
  ].filter((element) => element.getClientRects().length > 0 && element.closest('[inert]') === null);
  const modal = document.querySelector('dialog[open]');
  const reachable = modal ? buttons.filter((element) => modal.contains(element)) : buttons;
  reachable[Math.floor(uniform(seed, turn, 0, 0) * reachable.length)]?.click();
}

/** Starts the autopilot or the random presses, whichever the address asks for. */
export function startAutopilot(store: Store, { autopilot, fuzz, speed, flights }: Parameters): void {
  const pause = Math.max(LEAST_PAUSE, PAUSE / speed);
  let turn = 0;
  let flown = 0;
  function next(): void {
    turn += 1;
    if (autopilot !== null && !autopilotStep(store, autopilot)) {
      flown += 1;
      if (flown >= flights) return;
      store.leave();
    }
    if (autopilot === null && fuzz !== null) pressAnything(fuzz, turn);
    window.setTimeout(next, pause);
  }
  window.setTimeout(next, pause);
}
