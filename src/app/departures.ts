// The ways in which a flight comes onto the screen: new, the same again, a class's, resumed, or to be debriefed again.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { type Command, type Debrief, type FlightSetup, weekQuarter } from '../flight/index.ts';
import { flightId } from '../keep/index.ts';
import { packCompany, packOf } from '../content/packs/mark.ts';
import { loadCalls, setLanguage } from '../language/index.ts';
import type { ClassFlight, Dialog, FlightRecord, Game, Screen, Settings } from '../panels/ports.ts';
import type { Parameters as AddressParameters } from './address.ts';
import { callingIn } from './calls.ts';
import { FIRST_COMPANY } from './content.ts';
import type { Recorded } from './debriefing.ts';
import type { Logbook } from './logbook.ts';
import type { Notices } from './notices.ts';
import { NOTHING_REMEMBERED, remembered } from './practised.ts';
import { recordOfPart } from './records.ts';
import { lastFlown } from './route.ts';
import { beginSession, restartSession, resumeSession, type Session } from './session.ts';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import { rules } from './rules.ts';

type FlightWish = Parameters<Game['startFlight']>[0];

/** What this file needs of the store and of the outside. */
export interface DeparturesOf {
  readonly parameters: AddressParameters;
  readonly notices: Notices;
  readonly logbook: Logbook;
  /** Loads a company's content; that of the first company where the id is no longer known. @param still see `Outside` */
  readonly loadContent: (company: string, still?: () => boolean) => Promise<Content>;
  readonly today: () => string;
  readonly newSeed: () => number;
  /** The page is the class's from now on, also when it is loaded again. */
  readonly toClass: (flight: ClassFlight) => void;
  /** The address names a quarter that nobody could read. */
  readonly quarterLost: boolean;
  readonly session: Signal<Session | null>;
  /** The recorded debrief that is open; null = none. */
  readonly recorded: ReadonlySignal<Recorded | null>;
  /** The content on the screen. */
  readonly content: Signal<Content | null>;
  readonly settings: Signal<Settings>;
  readonly dialog: Signal<Dialog>;
  readonly screen: Signal<Screen>;
  /** Shows a session on a screen. */
  show(next: Session, where: Screen): void;
  /** The class lands at that time, in minutes since midnight; null = whenever. */
  landBy(minutes: number | null): void;
  /** Shows a recorded debrief. */
  showRecorded(recorded: Recorded, content: Content): void;
}

/** The ways into a flight, as buttons and keys call them. */
export interface Departures {
  /** The quarter about to be flown was drawn in the place of one that the address names illegibly. */
  readonly drawnInstead: ReadonlySignal<boolean>;
  /** *Fly* was pressed: a new quarter, or Ground school is offered first. */
  fly(): void;
  startFlight(wish: FlightWish): Promise<void>;
  /** The company of the next new quarter, unless it is flown from a debrief. */
  companyWished(): string;
  /** Lays a company ready for screens without a flight. */
  prepare(company: string): Promise<void>;
  /** Flies a kept pack with the company that it is for. */
  flyPack(id: string): Promise<void>;
  /** Chooses a company on the route, and flies it. */
  flyCompany(company: string): void;
  /** Puts a quarter of another company in the place of the one before take-off. */
  changeCompany(company: string): Promise<void>;
  flyClass(flight: ClassFlight): void;
  /** The seed of the class's quarter; null = there is none. */
  classSeed(): number | null;
  /** The quarter that everybody flies this week, whatever the address asks for. */
  flyWeek(): Promise<void>;
  openDebrief(record: FlightRecord): Promise<void>;
  /** Replays a log, and lays its flight on the title to be taken up; for tests, which go from one flight to the next without loading the page. */
  layReady(setup: FlightSetup, commands: readonly Command[]): Promise<void>;
  resumeKept(): Promise<void>;
  /** The second flight, where two tabs have each flown theirs. */
  resumeOther(): Promise<void>;
}

/** A property with a value, or no property where there is none, so that the setup's default applies. */
function given<Name extends string, T>(name: Name, value: T | null): Partial<Record<Name, T>> {
  return value === null ? {} : ({ [name]: value } as Record<Name, T>);
}

/** The screens that show a flight, with its own company's words. */
const OF_A_FLIGHT: readonly Screen[] = ['pre-flight', 'flight', 'debrief'];

/** Makes the ways into a flight. */
export function createDepartures(from: DeparturesOf): Departures {
  const { parameters, notices, logbook, loadContent, today, newSeed } = from;
  const { session, recorded, content, settings, dialog, screen, show, showRecorded } = from;
  const { history, progress } = logbook;
  const drawnInstead = signal(false);
  let classFlight: ClassFlight | null = null;
  let { seed: classSeed } = parameters;
  /** The class's flight that stands before its take-off: another company there is still flown as the class's quarter. */
  let waiting: ClassFlight | null = null;
  /** The company that the player has chosen in this visit. */
  let chosen: string | null = null;
  /** The number that a class or the address has named for a flight; those after it count on. */
  let named: number | null = null;
  /** Of several changes of company the last counts, in whatever order their files come. */
  let changes = 0;
  /** As `changes`, for what is laid ready without a flight. */
  let prepared = 0;

  function quarterLost(): boolean {
    return from.quarterLost && !logbook.isOfThisVisit(history.peek()[0]);
  }

  /** The seed of a class link holds for the first flight; flying on from the debrief means a new quarter. */
  function seedOfAddress(): number | null {
    const flown = history
      .peek()
      .some((record) => logbook.isOfThisVisit(record) && record.seed === parameters.seed);
    return flown ? null : parameters.seed;
  }

  function companyWished(): string {
    const said = chosen ?? parameters.company;
    if (said !== null) return said;
    // Everyone in a class flies the same company, too.
    return seedOfAddress() !== null || quarterLost()
      ? FIRST_COMPANY
      : lastFlown({ history: history.peek(), progress: progress.peek() });
  }

  /** @param known the seed was given */
  function numberOfNext(wished: ClassFlight | null, known: boolean): number {
    const newest = history.peek()[0];
    const here = logbook.isOfThisVisit(newest) ? (newest?.flightNumber ?? 0) : 0; // 0 = none yet
    const next = progress.peek().flightsFlown + 1;
    const asked = wished?.flightNumber ?? parameters.flight;
    if (asked !== null && (known || here < asked)) {
      named = asked;
      return asked;
    }
    if (known) return 1;
    return named !== null && here >= named ? Math.max(next, here + 1) : next;
  }

  function fly(): void {
    const { flightsFlown, schoolSeen } = progress.peek();
    classFlight = null;
    if (parameters.school ?? (!schoolSeen && flightsFlown === 0)) dialog.value = 'offer-school';
    else unawaited(startFlight({}));
  }

  /** Flies a quarter again by its setup. After a change of content or rules it has the same seed but today's strips. */
  function flyAgain(ready: Content, setup: FlightSetup): void {
    drawnInstead.value = false;
    if (!rules().canReplay(setup, ready)) notices.notify('common:notice.againOtherContent', {}, 'attention');
    show(restartSession(ready, rules().againToday(setup, ready), today()), 'pre-flight');
  }

  async function startFlight({ setup, sameAsLast }: FlightWish): Promise<void> {
    const wished = classFlight;
    classFlight = null;
    waiting = wished;
    const now = session.peek();
    const last =
      recorded.peek()?.debrief.setup ??
      (now !== null && now.record !== null ? now.setup : history.peek()[0]?.setup);
    const again = setup ?? (sameAsLast ? last : undefined);
    const debriefed = screen.peek() === 'debrief' ? last?.company : undefined;
    const company = wished === null ? (debriefed ?? companyWished()) : (wished.company ?? FIRST_COMPANY); // as its link
    const ready = await contentFor(again?.company ?? company, (again ?? last)?.pack);
    if (ready === null) return;
    if (again === undefined && ready.pack !== undefined) await beginWithPack(ready);
    else if (again === undefined) begin(ready, wished);
    else flyAgain(ready, again);
  }

  /**
   * The content of a flight that was flown, or will be. null where it needs a pack that is not here: that is told, and what is kept of the flight
   * stays as it is.
   */
  async function contentFor(company: string, pack: FlightSetup['pack']): Promise<Content | null> {
    const ready = await loadContent(company);
    if (packOf(company) === null || ready.id === company) return ready;
    notices.notify('common:notice.packGone', { name: pack?.name ?? '' }, 'attention'); // a flight of a pack names it
    return null;
  }

  /** A new quarter stands before its take-off. @param found the seed of one that was looked for; null = any */
  function begin(ready: Content, wished: ClassFlight | null, found: number | null = null): void {
    const known = wished?.seed ?? seedOfAddress();
    drawnInstead.value = known === null && quarterLost();
    // The note before take-off says the same, and stays.
    if (drawnInstead.value) notices.withdraw('common:notice.quarterLost');
    const sits = wished === null ? parameters.crew : (wished.crew ?? null); // one player
    // Everyone in a class flies the same quarter, whatever they have flown before; and so do two.
    const own = known === null && sits === null;
    const flightNumber = numberOfNext(wished, !own);
    const paper = wished === null ? parameters.paper : wished.paper === true;
    const fixed = wished !== null || drawnInstead.peek() || parameters.schedule !== null;
    const wish = {
      seed: known ?? found ?? newSeed(),
      flightNumber,
      ...(own && !paper && ready.pack === undefined
        ? remembered(logbook, ready, flightNumber, fixed)
        : NOTHING_REMEMBERED),
      ...given('stopAfter', wished?.stopAfter ?? parameters.stop),
      ...given('schedule', parameters.schedule),
      ...(paper ? { paper } : {}),
      ...given('sits', sits),
      events: parameters.events,
    };
    show(beginSession(ready, wish, today()), 'pre-flight');
  }

  async function prepare(company: string): Promise<void> {
    prepared += 1;
    const mine = prepared;
    // A flight that has come onto the screen meanwhile has its own.
    const still = () => mine === prepared && !OF_A_FLIGHT.includes(screen.peek());
    const ready = await loadContent(company, still);
    if (still()) content.value = ready;
  }

  /** A new quarter with a pack: whoever flies it wants its stories, told before or not. */
  async function beginWithPack(ready: Content): Promise<void> {
    const { packSeed } = await untilFetched(() => import('./pack-quarter.ts'));
    begin(ready, null, await packSeed(ready, numberOfNext(null, false), newSeed));
  }

  async function flyPack(id: string): Promise<void> {
    classFlight = null;
    waiting = null;
    const ready = await contentFor(packCompany(id), undefined);
    if (ready !== null) await beginWithPack(ready);
  }

  function flyCompany(company: string): void {
    chosen = company;
    fly();
  }

  async function changeCompany(company: string): Promise<void> {
    const now = session.peek();
    changes += 1;
    const mine = changes;
    // Whoever has taken off or left the page meanwhile stays with what they have.
    const still = () => mine === changes && session.peek() === now && screen.peek() === 'pre-flight';
    const ready = await loadContent(company, still);
    if (!still()) return;
    chosen = company;
    begin(ready, waiting);
  }

  function flyClass(flight: ClassFlight): void {
    classFlight = flight;
    classSeed = flight.seed;
    chosen = null;
    from.toClass(flight);
    from.landBy(flight.land);
    // As with a link: for this visit, not for good.
    settings.value = { ...settings.peek(), ...flight.settings };
    if (flight.settings.language) unawaited(setLanguage(flight.settings.language));
    if (flight.school) dialog.value = 'offer-school';
    else unawaited(startFlight({}));
  }

  async function flyWeek(): Promise<void> {
    classFlight = null;
    waiting = null;
    drawnInstead.value = false;
    const { calendarWeek } = await untilFetched(() => import('./calendar-week.ts'));
    const quarter = weekQuarter(calendarWeek(today()));
    const ready = await loadContent(quarter.company);
    show(beginSession(ready, { ...quarter, events: null }, today()), 'pre-flight');
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
    showRecorded({ debrief, commands }, ready);
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
    show(again.session, again.session.record === null ? 'flight' : 'debrief');
    if (again.leftOut > 0) logbook.keep(again.session);
  }

  function resumeOther(): Promise<void> {
    logbook.swap();
    session.value = null;
    return resumeKept();
  }

  return {
    drawnInstead,
    fly,
    startFlight,
    companyWished,
    prepare,
    flyPack,
    flyCompany,
    changeCompany,
    flyClass,
    classSeed: () => classSeed,
    flyWeek,
    openDebrief,
    layReady,
    resumeKept,
    resumeOther,
  };
}
