// What comes to the screen in the place of what was there: a flight, a recorded debrief, the title. Each in one piece.

import { batch, type Signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import type { FlightEvent } from '../flight/index.ts';
import type { Dialog, Screen } from '../panels/ports.ts';
import type { Cards } from './cards.ts';
import type { Recorded } from './debriefing.ts';
import type { Session } from './session.ts';

interface ShowingOf {
  readonly session: Signal<Session | null>;
  readonly recorded: Signal<Recorded | null>;
  readonly content: Signal<Content | null>;
  readonly screen: Signal<Screen>;
  readonly dialog: Signal<Dialog>;
  readonly lastEvents: Signal<readonly FlightEvent[]>;
  readonly cards: Cards;
  /** Has the clock look at the flight. */
  see(): void;
  /** Has the time of landing looked at. */
  look(): void;
}

interface Showing {
  /** Shows a session on a screen. */
  show(next: Session, where: Screen): void;
  showRecorded(recorded: Recorded, content: Content): void;
  /** Goes to the title. */
  leave(): void;
}

/** The ways to the screen. */
export function createShowing(from: ShowingOf): Showing {
  const { session, content, screen, dialog, lastEvents, cards, see, look } = from;

  function show(next: Session, where: Screen): void {
    batch(() => {
      session.value = next;
      from.recorded.value = null;
      content.value = next.content;
      lastEvents.value = [];
      cards.clear();
      dialog.value = null;
      screen.value = where;
    });
    see();
    look();
  }

  function showRecorded(recorded: Recorded, ready: Content): void {
    batch(() => {
      session.value = null;
      from.recorded.value = recorded;
      content.value = ready;
      cards.open.value = null;
      dialog.value = null;
      screen.value = 'debrief';
    });
    see();
  }

  function leave(): void {
    batch(() => {
      dialog.value = null;
      screen.value = 'title';
    });
  }

  return { show, showRecorded, leave };
}
