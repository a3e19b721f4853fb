// How a flight comes onto the screen: a new quarter, the same again, a class's, one to resume, one to go through again.
// Must not decide what a flight holds; the rule book and the player's wish do.

import type { Signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import type { FlightSetup } from '../flight/index.ts';
import { setLanguage } from '../language/index.ts';
import type { ClassFlight, Dialog, FlightRecord, Game, Screen, Settings } from '../panels/ports.ts';
import type { Parameters as AddressParameters } from './address.ts';
import type { Logbook } from './logbook.ts';
import type { Notices } from './notices.ts';
import { beginSession, restartSession, resumeSession, type Session } from './session.ts';

type FlightWish = Parameters<Game['startFlight']>[0];

/** What the departures need of the store and of the world outside. */
export interface Desk {
  readonly parameters: AddressParameters;
  readonly notices: Notices;
  readonly logbook: Logbook;
  /** Loads a company's content; that of the first where there is no such company any more. */
  readonly loadContent: (company: string) => Promise<Content>;
  readonly today: () => string;
  readonly newSeed: () => number;
  readonly session: Signal<Session | null>;
  readonly settings: Signal<Settings>;
  readonly dialog: Signal<Dialog>;
  readonly screen: Signal<Screen>;
  /** Puts a session on the screen. */
  show(next: Session, where: Screen): void;
}

export interface Departures {
  /** *Fly* was pressed: a new quarter, or Ground school is offered first. */
  fly(): void;
  startFlight(wish: FlightWish): Promise<void>;
  flyClass(flight: ClassFlight): void;
  openDebrief(record: FlightRecord): Promise<void>;
  resumeKept(): Promise<void>;
}

/** The ways into a flight. */
export function createDepartures(desk: Desk): Departures {
  const { parameters, notices, logbook, loadContent, today, newSeed } = desk;
  const { session, settings, dialog, screen, show } = desk;
  const { history, kept, progress } = logbook;
  let classFlight: ClassFlight | null = null;
  const newestBefore = history.peek()[0]?.id;

  /** The seed of a class link holds for the first flight; flying on from the debrief means a new quarter. */
  function seedOfAddress(): number | null {
    const newest = history.peek()[0];
    const flown = newest?.id !== newestBefore && newest?.seed === parameters.seed;
    return flown ? null : parameters.seed;
  }

  function fly(): void {
    const { flightsFlown, schoolSeen } = progress.peek();
    classFlight = null;
    if (parameters.school ?? (!schoolSeen && flightsFlown === 0)) dialog.value = 'offer-school';
    else void startFlight({});
  }

  /** A quarter again, from its setup; where the content has changed since, the same seed with the new strips. */
  function flyAgain(ready: Content, setup: FlightSetup): void {
    const { id: company, version } = ready;
    if (setup.contentVersion !== version || setup.company !== company) {
      notices.notify('common:notice.againOtherContent', {}, 'attention');
    }
    show(restartSession(ready, { ...setup, company, contentVersion: version }, today()), 'pre-flight');
  }

  async function startFlight({ setup, sameAsLast }: FlightWish): Promise<void> {
    const wished = classFlight;
    classFlight = null;
    const now = session.peek();
    const last = now !== null && now.record !== null ? now.setup : history.peek()[0]?.setup;
    const again = setup ?? (sameAsLast ? last : undefined);
    const ready = await loadContent(again?.company ?? parameters.company);
    if (again !== undefined) {
      flyAgain(ready, again);
      return;
    }
    const known = wished?.seed ?? seedOfAddress();
    // Everyone in a class flies the same quarter, whatever they have flown before.
    const flightNumber = known === null ? progress.peek().flightsFlown + 1 : 1;
    const missedBefore = known === null ? (history.peek()[0]?.missed ?? []) : [];
    const wish = {
      seed: known ?? newSeed(),
      flightNumber,
      missedBefore,
      stopAfter: wished?.stopAfter ?? parameters.stop,
      events: parameters.events,
    };
    show(beginSession(ready, wish, today()), 'pre-flight');
  }

  function flyClass(flight: ClassFlight): void {
    classFlight = flight;
    // As with a link: for this visit, not for good.
    settings.value = { ...settings.peek(), ...flight.settings };
    if (flight.settings.language) void setLanguage(flight.settings.language);
    if (flight.school) dialog.value = 'offer-school';
    else void startFlight({});
  }

  /** A log of today's content, replayed to its landing; null where it cannot be. */
  function landedAgain(ready: Content, record: FlightRecord): Session | null {
    const { setup, commands, at, id } = record;
    if (setup === undefined || setup.contentVersion !== ready.version || setup.company !== ready.id)
      return null;
    const again = resumeSession(ready, { setup, commands, startedAt: at, record: id });
    return again.state.phase === 'landed' ? again : null;
  }

  async function openDebrief(record: FlightRecord): Promise<void> {
    const again = landedAgain(await loadContent(record.company), record);
    if (again === null) notices.notify('common:notice.recordOtherContent', {}, 'attention');
    else show(again, 'debrief');
  }

  async function resumeKept(): Promise<void> {
    const flying = session.peek();
    if (flying?.state.phase === 'flying') {
      screen.value = 'flight';
      return;
    }
    const saved = kept.peek();
    if (!saved) return;
    const ready = await loadContent(saved.setup.company);
    if (saved.setup.contentVersion !== ready.version || saved.setup.company !== ready.id) {
      notices.notify('common:notice.saveOtherContent', {}, 'attention');
      await logbook.setAside();
      return;
    }
    const again = resumeSession(ready, saved);
    show(again, again.record === null ? 'flight' : 'debrief');
  }

  return { fly, startFlight, flyClass, openDebrief, resumeKept };
}
