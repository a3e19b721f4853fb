// What the player has in hand and is no fact of the flight: marks made, a press still unanswered, what is unfolded.
// Must not decide a rule; commands go to the game and their events come back.

import type { Mark } from '../../../content/types.ts';
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Command, FlightEvent, Rejection } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import { type Shown, stampedLast } from './projector.ts';

/** A press that has not been answered yet; it can be undone. `owner` says what was pressed. */
export interface Press {
  readonly owner: string;
  readonly command: Command;
}

/** The tab in front on an upright phone. */
export type Sheet = 'strips' | 'card';

export interface Hand {
  readonly marks: Signal<Readonly<Record<string, Mark | null>>>;
  readonly pressed: ReadonlySignal<Press | null>;
  /** Verdicts that have not been put aside yet, by strip. */
  readonly verdicts: ReadonlySignal<Readonly<Record<string, Shown>>>;
  /** The week turned before a press was answered, so that it did not count. */
  readonly tooLate: Signal<boolean>;
  readonly refused: Signal<Rejection | null>;
  /** What happened since the week turned, oldest first, as events: words are made when drawn. */
  readonly news: ReadonlySignal<readonly FlightEvent[]>;
  readonly sheet: Signal<Sheet>;
  /** The Friday choice was put aside to look around first. */
  readonly fridayLater: Signal<boolean>;
  /** Name the difference was answered just now: right or not. */
  readonly difference: Signal<boolean | null>;
  /** The first officer's stamps were put aside to look around first. */
  readonly officerLater: Signal<boolean>;
  /** One of his stamps was pointed at just now: the wrong one or not. */
  readonly officer: Signal<boolean | null>;
  /** Unfinished answers by key, see parts/draft.ts. */
  readonly drafts: Map<string, unknown>;
  /** Sends at once. True = accepted. */
  send(command: Command): boolean;
  /** Sends after the answer delay; until then `undo` takes it back. */
  press(owner: string, command: Command): void;
  undo(): void;
  /** Tells the next part of a verdict; one that is wholly told is put aside. */
  readOn(strip: string): void;
  hear(events: readonly FlightEvent[]): void;
  /** Nobody sits there any more: a press still unanswered is taken back. */
  clear(): void;
}

/** Events that the news of the week tells. */
const NEWS: ReadonlySet<FlightEvent['kind']> = new Set([
  'strip-arrived',
  'strip-returned',
  'slip-hung',
  'remedy-landed',
  'effect-told',
  'caller-returned',
  'surveyed',
  'tagged',
  'effect-checked',
  'effort-trimmed',
  'friday-lapsed',
]);

/** While a dialog lies over the flight an answer waits; it looks again after this many milliseconds. */
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
  const refused = signal<Rejection | null>(null);
  const waiting = game.settings.peek().projector ? stampedLast(game.session.peek()?.commands ?? []) : [];
  const verdicts = signal<Readonly<Record<string, Shown>>>(
    Object.fromEntries(waiting.map((strip) => [strip, 0])),
  );
  const tooLate = signal(false);
  const sheet = signal<Sheet>('strips');
  const fridayLater = signal(false);
  const difference = signal<boolean | null>(null);
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
    timer = null;
    pressed.value = null;
    send(press.command);
  }

  function undo(): void {
    stopTimer();
    pressed.value = null;
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
      // What was pressed in one week must not count in the next.
      case 'week-turned':
        tooLate.value = pressed.peek() !== null;
        undo();
        // An answer still on the screen belongs to the week that is over.
        difference.value = null;
        officer.value = null;
        break;
      // A stamp falls in the seat where one sits: leaving it takes the hand off.
      case 'seat-changed':
        undo();
        break;
      // Work on a strip ends the talk about its stamp.
      case 'sent-on':
      case 'remedy-ordered':
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
    sheet,
    fridayLater,
    difference,
    officerLater,
    officer,
    drafts: new Map(),
    send,
    press(owner, command) {
      stopTimer();
      refused.value = null;
      tooLate.value = false;
      pressed.value = { owner, command };
      if (game.answerDelay > 0) timer = setTimeout(answer, game.answerDelay);
      else answer();
    },
    undo,
    readOn,
    hear(events) {
      if (events === heard) return;
      heard = events;
      if (events.some((event) => event.kind === 'week-turned' || event.kind === 'took-off')) news.value = [];
      for (const event of events) hearOne(event);
    },
    clear: undo,
  };
}
