// The ways into a new flight: drawn anew, the same again, a class's, the week's, or with a pack. Those back into a kept one are in returns.ts.

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import { type FlightSetup, weekQuarter } from '../flight/index.ts';
import { packCompany } from '../content/packs/mark.ts';
import { setLanguage } from '../language/index.ts';
import type { ClassFlight, Dialog, Game, Screen, Settings } from '../panels/ports.ts';
import type { Parameters as AddressParameters } from './address.ts';
import { FIRST_COMPANY } from './content.ts';
import type { Recorded } from './debriefing.ts';
import { firstSeed, hasFlownNone } from './first-quarter.ts';
import type { Logbook } from './logbook.ts';
import type { Notices } from './notices.ts';
import { NOTHING_REMEMBERED, type Decided, decidedBy, fetchPractice, remembered } from './practised.ts';
import type { Returns } from './returns.ts';
import { lastFlown } from './route.ts';
import { beginSession, given, restartSession, type Session } from './session.ts';
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
  /** See `Returns`. */
  readonly contentFor: Returns['contentFor'];
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
}

/** The ways into a flight, as buttons and keys call them. */
export interface Departures {
  /** The quarter about to be flown was drawn in the place of one that the address names illegibly. */
  readonly drawnInstead: ReadonlySignal<boolean>;
  /** *Fly* was pressed: a new quarter, or Ground school is offered first. */
  fly(): void;
  startFlight(wish: FlightWish): Promise<void>;
  /** What decides the player's next new quarter; null = it is drawn by what they have learned. */
  decided(): Decided | null;
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
}

/** What does not come is waited for, and that is told. */
const WAITS = 'common:notice.waits';

/** The screens that show a flight, with its own company's words. */
const OF_A_FLIGHT: readonly Screen[] = ['pre-flight', 'flight', 'debrief'];

/** Makes the ways into a flight. */
export function createDepartures(from: DeparturesOf): Departures {
  const { parameters, notices, logbook, loadContent, contentFor, today, newSeed } = from;
  const { session, recorded, content, settings, dialog, screen, show } = from;
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
  /** Of several new flights, or changes of company, the last counts, in whatever order what they wait for comes. */
  let changes = 0;
  /** As `changes`, for what is laid ready without a flight. */
  let prepared = 0;

  const quarterLost = () => from.quarterLost && !logbook.isOfThisVisit(history.peek()[0]);

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

  /** Another flight is asked for, of no class. @returns its number among the changes */
  function askAnew(): number {
    [classFlight, waiting] = [null, null];
    changes += 1;
    return changes;
  }

  /** What the player's own next quarter is drawn by, once something was learned. */
  async function practiceReady(): Promise<void> {
    await fetchPractice(logbook.learned.peek(), () => notices.notify(WAITS, {}, 'attention'));
    notices.withdraw(WAITS);
  }

  /** Flies a quarter again by its setup. After a change of content or rules it has the same seed but today's strips. */
  function flyAgain(ready: Content, setup: FlightSetup): void {
    drawnInstead.value = false;
    if (!rules().canReplay(setup, ready)) notices.notify('common:notice.againOtherContent', {}, 'attention');
    show(restartSession(ready, rules().againToday(setup, ready), today()), 'pre-flight');
  }

  async function startFlight({ setup, sameAsLast }: FlightWish): Promise<void> {
    const [wished, mine] = [classFlight, askAnew()];
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
    if (again !== undefined) return flyAgain(ready, again);
    if (ready.pack !== undefined) return beginWithPack(ready);
    await practiceReady();
    const found = await firstFound(ready, wished);
    if (mine === changes) begin(ready, wished, found);
  }

  /** What a new quarter is drawn by. @param found the seed of one that was looked for; null = any */
  function drawnBy(ready: Content, wished: ClassFlight | null, found: number | null) {
    const known = wished?.seed ?? seedOfAddress();
    const seed = known ?? found ?? newSeed(); // given, looked for, or drawn
    const instead = known === null && quarterLost();
    const sits = wished === null ? parameters.crew : (wished.crew ?? null); // one player
    // Everyone in a class flies the same quarter, whatever they have flown before; and so do two.
    const own = known === null && sits === null;
    const flightNumber = numberOfNext(wished, !own);
    const paper = wished === null ? parameters.paper : wished.paper === true;
    const fixed = wished !== null || instead || parameters.schedule !== null;
    const alone = own && !paper && ready.pack === undefined;
    const wish = {
      seed,
      flightNumber,
      ...(alone ? remembered(logbook, ready, { seed, flightNumber }, fixed) : NOTHING_REMEMBERED),
      ...given('stopAfter', wished?.stopAfter ?? parameters.stop),
      ...given('schedule', parameters.schedule),
      ...(paper ? { paper } : {}),
      ...given('sits', sits),
    };
    const newcomer = flightNumber === 1 && hasFlownNone(progress.peek(), parameters);
    return { instead, wish, first: alone && !fixed && newcomer && ready.parts === null };
  }

  /** The seed of the player's own very first quarter, which is looked for; null = any will do. */
  async function firstFound(ready: Content, wished: ClassFlight | null): Promise<number | null> {
    const { first, wish } = drawnBy(ready, wished, 0); // before anything was flown, all else is the same for any seed
    return first ? firstSeed(ready, wish, newSeed) : null;
  }

  /** A new quarter stands before its take-off. @param found the seed of one that was looked for; null = any */
  function begin(ready: Content, wished: ClassFlight | null, found: number | null): void {
    const { instead, wish } = drawnBy(ready, wished, found);
    drawnInstead.value = instead;
    if (instead) notices.withdraw('common:notice.quarterLost'); // the note before take-off says the same, and stays
    show(beginSession(ready, { ...wish, events: parameters.events }, today()), 'pre-flight');
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
    askAnew();
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
    await practiceReady();
    if (!still()) return;
    const found = await firstFound(ready, waiting);
    if (!still()) return;
    chosen = company;
    begin(ready, waiting, found);
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
    askAnew();
    drawnInstead.value = false;
    const { calendarWeek } = await untilFetched(() => import('./calendar-week.ts'));
    const quarter = weekQuarter(calendarWeek(today()));
    const ready = await loadContent(quarter.company);
    show(beginSession(ready, { ...quarter, events: null }, today()), 'pre-flight');
  }

  return {
    drawnInstead,
    fly,
    startFlight,
    decided: () => decidedBy(parameters, seedOfAddress(), quarterLost(), companyWished()),
    companyWished,
    prepare,
    flyPack,
    flyCompany,
    changeCompany,
    flyClass,
    classSeed: () => classSeed,
    flyWeek,
  };
}
