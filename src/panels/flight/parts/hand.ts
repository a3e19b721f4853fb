// What the player is doing that is not yet part of the flight: marks, a press that can still be undone, what is unfolded.
// Commands go through here to the game, and the events that come back are noted here.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command, FlightEvent, Pointed, Rejection } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import { type Shown, stampedLast } from './projector.ts';

/** A press whose command has not been sent yet, so that it can be undone. `owner` says what was pressed. */
export interface Press {
  readonly owner: string;
  readonly command: Command;
}

/** The sheet in front on an upright phone. */
export type Sheet = 'strips' | 'card';

/** The player's unfinished doings in a flight. Nothing of it is saved, so a reload loses it. */
export interface Hand {
  readonly marks: Signal<Readonly<Record<string, Pointed | null>>>;
  readonly pressed: ReadonlySignal<Press | null>;
  /** Verdicts that the player has not closed yet, by strip. */
  readonly verdicts: ReadonlySignal<Readonly<Record<string, Shown>>>;
  /** True when the week turned before a press was sent, so that it did not count. */
  readonly tooLate: Signal<boolean>;
  readonly refused: Signal<Rejection | null>;
  /** The events since the week turned, oldest first. Kept as events, so that they follow a change of language. */
  readonly news: ReadonlySignal<readonly FlightEvent[]>;
  /**
   * The news that has not been read aloud yet. Whoever takes it reads it, so that nothing is read twice.
   * @param of the news as it was drawn; there is nothing to take where more has come since, for that is drawn again
   */
  takeUnread(of: readonly FlightEvent[]): readonly FlightEvent[];
  readonly sheet: Signal<Sheet>;
  /** True when the Friday choice was postponed. */
  readonly fridayLater: Signal<boolean>;
  /** The last answer to what the difference was: right or not; null = none to show. */
  readonly difference: Signal<boolean | null>;
  /** True while it is told what the answer to the director was worth. */
  readonly director: Signal<boolean>;
  /** True when the question about the first officer's stamps was postponed. */
  readonly officerLater: Signal<boolean>;
  /** The last answer about the first officer's stamps: found the wrong one or not; null = none to show. */
  readonly officer: Signal<boolean | null>;
  /** Unfinished answers by key; see draft.ts. */
  readonly drafts: Map<string, unknown>;
  /** How many words of each card have been there to be read; see reading.ts. */
  readonly readWords: Map<string, number>;
  /** Sends a command at once. True = accepted. */
  send(command: Command): boolean;
  /** Sends a command after the answer delay; until then `undo` cancels it. */
  press(owner: string, command: Command): void;
  undo(): void;
  /** Shows the next part of a verdict; when all of it has been shown, closes it. */
  readOn(strip: string): void;
  hear(events: readonly FlightEvent[]): void;
  /** Nobody sits there any more: a press still unanswered is taken back. */
  clear(): void;
}

/** The kinds of events that the news of the week mentions. */
const NEWS: ReadonlySet<FlightEvent['kind']> = new Set([
  'strip-arrived',
  'slip-hung',
  'remedy-landed',
  'effect-told',
  'caller-returned',
  'caller-escalated',
  'surveyed',
  'tagged',
  'effect-checked',
  'effort-trimmed',
  'friday-lapsed',
]);

/** A press waits while a dialog is open; after this many milliseconds it is checked again. */
const LOOK_AGAIN = 150;

/** The hands of the flight under way, for as long as it is the same one. */
let last: { readonly game: Game; readonly flight: string; readonly hand: Hand } | null = null;

/** The hands as they were when the screen of this flight went away, or empty ones. */
export function handFor(game: Game): Hand {
  const { setup, startedAt } = game.session.peek() ?? {};
  const flight = JSON.stringify([setup, startedAt]);
  if (last?.game !== game || last.flight !== flight) last = { game, flight, hand: createHand(game) };
  return last.hand;
}

/** Empty hands for a flight. */
export function createHand(game: Game): Hand {
  const pressed = signal<Press | null>(null);
  const news = signal<readonly FlightEvent[]>([]);
  /** How many of the news have been read aloud. */
  let read = 0;
  const refused = signal<Rejection | null>(null);
  const waiting = game.settings.peek().projector ? stampedLast(game.session.peek()?.commands ?? []) : [];
  const verdicts = signal<Readonly<Record<string, Shown>>>(
    Object.fromEntries(waiting.map((strip) => [strip, 0])),
  );
  const tooLate = signal(false);
  const sheet = signal<Sheet>('strips');
  const fridayLater = signal(false);
  const difference = signal<boolean | null>(null);
  const director = signal(false);
  const officerLater = signal(false);
  const officer = signal<boolean | null>(null);
  /** A screen that is drawn anew is told the last events again. */
  let heard: readonly FlightEvent[] | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function stopTimer(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function send(command: Command): boolean {
    refused.value = game.dispatch(command);
    return refused.value === null;
  }

  function answer(): void {
    const press = pressed.peek();
    if (press === null) return;
    if (game.dialog.peek() !== null) {
      timer = setTimeout(answer, LOOK_AGAIN);
      return;
    }
    settle();
    send(press.command);
  }

  /** A press waits no longer, or none does. */
  function settle(): void {
    stopTimer();
    pressed.value = null;
    game.unsent.value = null;
  }

  function putAside(strip: string): void {
    const { [strip]: gone, ...rest } = verdicts.peek();
    if (gone !== undefined) verdicts.value = rest;
  }

  function readOn(strip: string): void {
    const shown = verdicts.peek()[strip];
    if (shown === undefined || shown === 2) putAside(strip);
    else verdicts.value = { ...verdicts.peek(), [strip]: shown === 0 ? 1 : 2 };
  }

  function hearOne(event: FlightEvent): void {
    if (NEWS.has(event.kind)) news.value = [...news.value, event];
    switch (event.kind) {
      case 'strip-stamped':
        verdicts.value = { ...verdicts.peek(), [event.strip]: game.settings.peek().projector ? 0 : 2 };
        break;
      // A press in one week must not count in the next.
      case 'week-turned':
        tooLate.value = pressed.peek() !== null;
        settle();
        // An answer that is still shown belongs to the week before.
        difference.value = null;
        officer.value = null;
        director.value = false;
        break;
      // A stamp counts in the seat one sits in, so leaving the seat cancels a press of it.
      case 'seat-changed':
        settle();
        break;
      // When work on a strip begins, the verdict on its stamp is closed.
      case 'sent-on':
      case 'remedy-ordered':
      case 'matter-left':
      case 'guessed':
      case 'asked-more':
      case 'tower-asked':
      case 'finding-committed':
        putAside(event.strip);
        break;
      case 'friday-came':
        fridayLater.value = false;
        break;
      case 'difference-named':
        difference.value = event.right;
        break;
      case 'made-to-wait':
        director.value = event.judged !== null;
        break;
      case 'wrong-stamp-named':
        officer.value = event.right;
        break;
      default:
        break;
    }
  }

  return {
    marks: signal({}),
    pressed,
    verdicts,
    tooLate,
    refused,
    news,
    takeUnread(of) {
      if (of !== news.peek()) return [];
      const unread = of.slice(read);
      read = of.length;
      return unread;
    },
    sheet,
    fridayLater,
    difference,
    director,
    officerLater,
    officer,
    drafts: new Map(),
    readWords: new Map(),
    send,
    press(owner, command) {
      stopTimer();
      refused.value = null;
      tooLate.value = false;
      pressed.value = { owner, command };
      game.unsent.value = answer;
      if (game.answerDelay > 0) timer = setTimeout(answer, game.answerDelay);
      else answer();
    },
    undo: settle,
    readOn,
    hear(events) {
      if (events === heard) return;
      heard = events;
      if (events.some((event) => event.kind === 'week-turned' || event.kind === 'took-off')) {
        news.value = [];
        read = 0;
      }
      for (const event of events) hearOne(event);
    },
    clear: settle,
  };
}
