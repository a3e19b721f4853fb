// The way of a command: checked and folded by the rule book, then shown, answered and kept.

import { batch, type Signal } from '@preact/signals';
import type { Command, FlightEvent, FlightState, Rejection } from '../flight/index.ts';
import { textOf } from '../language/index.ts';
import type { Game, Screen } from '../panels/ports.ts';
import type { Parameters } from './address.ts';
import type { LandingTime } from './landing-time.ts';
import type { Logbook } from './logbook.ts';
import type { Notices } from './notices.ts';
import { resumeSession, type Session, stepSession } from './session.ts';
import { tellOf } from './telling.ts';

/** The key of a text that says why a command was refused. */
const REFUSED = /^common:rejected\./;

/** What a flight goes on in. */
interface FlyingOf {
  readonly parameters: Pick<Parameters, 'showAnswers' | 'autopilot'>;
  readonly notices: Notices;
  /** The present time, as text. */
  readonly today: () => string;
  readonly session: Signal<Session | null>;
  readonly screen: Signal<Screen>;
  readonly open: Game['open'];
  readonly lastEvents: Signal<readonly FlightEvent[]>;
  readonly logbook: Logbook;
  readonly landing: Pick<LandingTime, 'after'>;
  /** Sound and clock answer what has happened. */
  readonly answer: (events: readonly FlightEvent[], state: FlightState) => void;
  /** The clock looks at the new state. */
  readonly see: () => void;
}

export interface Flying {
  /** Sends a command; null when it was carried out, otherwise why not, which has been said. */
  dispatch(command: Command): Rejection | null;
  /** Sends a command from frame buttons or keys; a rejection is also shown as a message. */
  attempt(command: Command): void;
  takeLog: Game['takeLog'];
}

/** True where the player flies: nothing of a flight that flies by itself or with the answers shown goes into a logbook. */
export function isOwn({ autopilot, showAnswers }: Pick<Parameters, 'autopilot' | 'showAnswers'>): boolean {
  return autopilot === null && !showAnswers;
}

/** The way of the commands of a visit. */
export function createFlying(from: FlyingOf): Flying {
  const { parameters, notices, today, session, screen, open, lastEvents, logbook, landing } = from;

  /** Closes the open card if it no longer belongs to the seat or the flight. */
  function closeStaleCard({ phase, seat, strips }: FlightState): void {
    const now = open.peek();
    if (!now) return;
    const stale =
      (now.kind === 'strip' &&
        strips.find(({ id }) => id === now.id)?.status === 'closed' &&
        phase === 'landed') ||
      ((now.kind === 'sector' || now.kind === 'blip') && seat !== 'tower') ||
      ((now.kind === 'slip' || now.kind === 'levers') && seat !== 'cockpit');
    if (stale) open.value = null;
  }

  /** Passes the events on to everything that answers them without drawing. */
  function answer(now: Session, events: readonly FlightEvent[]): void {
    from.answer(events, now.state);
    tellOf(events, now.state, { notices, content: now.content, showAnswers: parameters.showAnswers });
  }

  function dispatch(command: Command): Rejection | null {
    const now = session.peek();
    if (!now) return 'not-flying';
    const step = landing.after(stepSession(now, command));
    if (step.rejected !== undefined) {
      // Two quick presses can both open a strip; that is no mistake of the player's, so it is not mentioned.
      if (step.rejected !== 'already-read') notices.say(textOf(`common:rejected.${step.rejected}`));
      return step.rejected;
    }
    follow(step.session, step.events);
    return null;
  }

  /** The flight has gone on: shows it, answers it and keeps it. */
  function follow(next: Session, events: readonly FlightEvent[]): void {
    batch(() => {
      session.value = next;
      lastEvents.value = events;
      if (events.some(({ kind }) => kind === 'took-off')) screen.value = 'flight';
      closeStaleCard(next.state);
    });
    // What was refused before is no longer what there is to say.
    for (const { key } of notices.shown.peek()) if (REFUSED.test(key)) notices.withdraw(key);
    answer(next, events);
    from.see();
    if (events.some(({ kind }) => kind === 'landed')) {
      session.value = logbook.enter(next, today());
      if (!isOwn(parameters)) notices.notify('common:notice.notOwn');
    } else if (next.record !== null) {
      logbook.amend(next.record, { commands: next.commands });
    }
    logbook.keep(session.peek() ?? next);
  }

  /** The log of a flight of two as it is after its week was put together, or taken apart again. */
  function takeLog(commands: readonly Command[], events: readonly FlightEvent[]): void {
    const now = session.peek();
    if (now === null) return;
    const { setup, startedAt } = now;
    follow(resumeSession(now.content, { setup, commands, startedAt }).session, events);
  }

  /** Sends a command from frame buttons or keys; a rejection is also shown as a message. */
  function attempt(command: Command): void {
    const rejected = dispatch(command);
    if (rejected !== null) notices.notify(`common:rejected.${rejected}`, {}, 'attention');
  }

  return { dispatch, attempt, takeLog };
}
