// The ways back into a flight that was kept: resumed, or to be debriefed again.

import type { Signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { packOf } from '../content/packs/mark.ts';
import type { Command, Debrief, FlightSetup } from '../flight/index.ts';
import { flightId } from '../keep/index.ts';
import { loadCalls } from '../language/index.ts';
import type { FlightRecord, Screen } from '../panels/ports.ts';
import { callingIn } from './calls.ts';
import type { Recorded } from './debriefing.ts';
import type { Logbook } from './logbook.ts';
import type { Notices } from './notices.ts';
import { recordOfPart } from './history.ts';
import { resumeSession, type Session } from './session.ts';
import { rules } from './rules.ts';

/** What this file needs of the store and of the outside. */
export interface ReturnsOf {
  readonly notices: Notices;
  readonly logbook: Logbook;
  /** Loads a company's content; that of the first company where the id is no longer known. */
  readonly loadContent: (company: string) => Promise<Content>;
  readonly today: () => string;
  readonly session: Signal<Session | null>;
  /** The content on the screen. */
  readonly content: Signal<Content | null>;
  readonly screen: Signal<Screen>;
  /** Shows a session on a screen. */
  show(next: Session, where: Screen): void;
  /** Shows a recorded debrief. */
  showRecorded(recorded: Recorded, content: Content): void;
}

/** The ways back into a flight, as buttons and keys call them. */
export interface Returns {
  /**
   * The content of a flight that was flown, or will be. null where it needs a pack that is not here: that is told, and what is kept of the flight
   * stays as it is.
   */
  contentFor(company: string, pack: FlightSetup['pack']): Promise<Content | null>;
  openDebrief(record: FlightRecord): Promise<void>;
  /** Replays a log, and lays its flight on the title to be taken up; for tests, which go from one flight to the next without loading the page. */
  layReady(setup: FlightSetup, commands: readonly Command[]): Promise<void>;
  resumeKept(): Promise<void>;
  /** The second flight, where two tabs have each flown theirs. */
  resumeOther(): Promise<void>;
}

/** Makes the ways back into a flight. */
export function createReturns(from: ReturnsOf): Returns {
  const { notices, logbook, loadContent, today, session, content, screen, show, showRecorded } = from;

  async function contentFor(company: string, pack: FlightSetup['pack']): Promise<Content | null> {
    const ready = await loadContent(company);
    if (packOf(company) === null || ready.id === company) return ready;
    notices.notify('common:notice.packGone', { name: pack?.name ?? '' }, 'attention'); // a flight of a pack names it
    return null;
  }

  /** Replays a log to its landing; null where it was flown by other rules or content. */
  function landedAgain(ready: Content, record: FlightRecord): Session | null {
    const { setup, commands, at, id } = record;
    if (setup === undefined || !rules().canReplay(setup, ready)) return null;
    const again = resumeSession(ready, { setup, commands, startedAt: at, record: id }).session;
    return again.state.phase === 'landed' ? again : null;
  }

  /** Shows the recorded debrief of a flight. @returns it; null where there is none, or its scenarios no longer exist */
  async function openRecorded(
    ready: Content,
    record: string,
    commands: readonly Command[],
    notice: string,
  ): Promise<Debrief | null> {
    const debrief = await logbook.keptDebrief(record);
    const known = new Set(ready.scenarios.map(({ id }) => id));
    if (debrief === null || !debrief.entries.every(({ strip }) => known.has(strip.scenario))) return null;
    notices.notify(notice, {}, 'attention');
    showRecorded({ record, debrief, commands }, ready);
    return debrief;
  }

  async function openDebrief(record: FlightRecord): Promise<void> {
    const ready = await contentFor(record.company, record.setup?.pack);
    if (ready === null) return;
    const again = landedAgain(ready, record);
    if (again !== null) show(again, 'debrief');
    else if (
      (await openRecorded(ready, record.id, record.commands, 'common:notice.recordedAsFlown')) === null
    )
      notices.notify('common:notice.recordOtherContent', {}, 'attention');
  }

  async function layReady(setup: FlightSetup, commands: readonly Command[]): Promise<void> {
    const ready = await loadContent(setup.company);
    const { session: laid } = resumeSession(ready, { setup, commands, startedAt: today() });
    await loadCalls(callingIn(laid.state));
    show(laid, 'title');
  }

  async function resumeKept(): Promise<void> {
    const flying = session.peek();
    if (flying?.state.phase === 'flying') {
      if (content.peek() !== flying.content) {
        await loadContent(flying.setup.company);
        await loadCalls(callingIn(flying.state));
        content.value = flying.content;
      }
      screen.value = 'flight';
      return;
    }
    const saved = await logbook.take();
    if (!saved) return;
    const ready = await contentFor(saved.setup.company, saved.setup.pack);
    if (ready === null) return;
    if (!rules().canReplay(saved.setup, ready)) {
      const landed = saved.record !== undefined;
      const notice = landed ? 'common:notice.recordedAsFlown' : 'common:notice.saveRecorded';
      const name = saved.record ?? flightId(saved);
      const debrief = await openRecorded(ready, name, saved.commands, notice);
      if (debrief === null) notices.notify('common:notice.saveOtherContent', {}, 'attention');
      else if (!landed) logbook.enterPart(recordOfPart(saved, debrief));
      await logbook.setAside();
      return;
    }
    const again = resumeSession(ready, saved);
    await loadCalls(callingIn(again.session.state));
    if (again.leftOut > 0) {
      // A log that the rules reject in part is set aside for inspection; the flight goes on from the last accepted command.
      await logbook.setAside();
      notices.notify('common:notice.saveCut', {}, 'attention');
    }
    const { record } = again.session;
    // Where the page went away before that could be kept.
    if (record !== null && again.session.state.phase === 'landed') logbook.learnFrom(again.session, record);
    show(again.session, record === null ? 'flight' : 'debrief');
    if (again.leftOut > 0) logbook.keep(again.session);
  }

  function resumeOther(): Promise<void> {
    logbook.swap();
    session.value = null;
    return resumeKept();
  }

  return { contentFor, openDebrief, layReady, resumeKept, resumeOther };
}
