// The game as the panels see it: joins the signals of a visit and all that moves them.
// Must not read real time (it comes in through `pass`), or tests could not run fast.

import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Content } from '../content/index.ts';
import type { FlightEvent, FlightState } from '../flight/index.ts';
import { keptForVisit, type Progress } from '../keep/index.ts';
import { untilFetched } from '../look/late.ts';
import type { Dialog, Game, Screen, Settings } from '../panels/ports.ts';
import { SILENCE, type Sound } from '../sound/port.ts';
import { createAbsence } from './absence.ts';
import { actionsFor, type Deeds } from './actions.ts';
import { followCalls } from './calls.ts';
import { createCards } from './cards.ts';
import { FIRST_COMPANY } from './content.ts';
import { createDemo, firstScreen, saidOfFlights } from './demo.ts';
import { createDebriefing } from './debriefing.ts';
import { createDeeds } from './deeds.ts';
import { createDepartures } from './departures.ts';
import { createReturns, type Returns } from './returns.ts';
import { createFlying, isOwn } from './flying.ts';
import { followHearing } from './hearing.ts';
import { createLogbook, type Logbook } from './logbook.ts';
import { createAsked, createPrinting, quarterAsked } from './class-asked.ts';
import { createRides } from './rides.ts';
import { createLandingTime } from './landing-time.ts';
import { logbookLate } from './logbook-late.ts';
import { ownLate } from './own-late.ts';
import type { Outside } from './outside.ts';
import { HISTORY_LENGTH } from './history.ts';
import { FLYABLE, openedBy } from './route.ts';
import { createSeen } from './seen.ts';
import type { Session } from './session.ts';
import { createSettingChanges } from './setting-changes.ts';
import { createShowing } from './showing.ts';
import { createTimekeeper } from './timekeeper.ts';
import { createTogether } from './together.ts';
import { unawaited } from '../look/unawaited.ts';

/** The panels' game, and what app/ itself needs beyond it. */
export interface Store extends Game, Pick<Logbook, 'resumeWeek' | 'resumesFirst' | 'otherWeek'> {
  readonly content: ReadonlySignal<Content | null>;
  readonly session: ReadonlySignal<Session | null>;
  /** The whole state of the flight on the screen; panels get only `flight`. */
  readonly state: ReadonlySignal<FlightState | null>;
  readonly progress: ReadonlySignal<Progress>;
  resumeOther(): void;
  /** See `Returns`. */
  readonly layReady: Returns['layReady'];
  flyWeek(): void;
  changeCompany(company: string): void;
  /** The quarter about to be flown was drawn in the place of one that the address names illegibly. */
  readonly drawnInstead: ReadonlySignal<boolean>;
  readonly deeds: Deeds;
  readonly sound: Signal<Sound>;
  /** The browser has stopped the sound; it goes on at the next gesture. */
  readonly soundAsleep: Signal<boolean>;
  /** The pause that is shown came by itself. */
  readonly wasAway: ReadonlySignal<boolean>;
  /** The flight on the screen is a class's: everybody flies its quarter. */
  ofClass(): boolean;
  /** To be called when the page is hidden or loses the keyboard focus, and when the player is back. In flight it pauses. */
  setAway(away: boolean): void;
  /** Lets real time pass, in seconds. */
  pass(seconds: number): void;
  /** Loads the content, which most screens need. */
  prepare(): Promise<void>;
  /** The storage did not answer at the start and does now: takes up what is kept, and tells it where there is anything. */
  takeUpKept(): Promise<void>;
}

/** Milliseconds in which a press of the stamp can be undone. */
const ANSWER_DELAY = 1500;
/** The least delay in fast tests: with less, the answer would come in the same frame as the press. */
const LEAST_ANSWER_DELAY = 10;

/** Makes the game. */
export function createStore(outside: Outside): Store {
  const { parameters, keeper, notices } = outside;
  const screen = signal<Screen>(firstScreen(parameters));
  const dialog = signal<Dialog>(null);
  const atStart = outside.settingsFrom(outside.kept.settings);
  const settings = signal<Settings>(atStart);
  const byPlayer = isOwn(parameters);
  const flown = byPlayer ? keeper : keptForVisit(keeper);
  const linked = quarterAsked(saidOfFlights(parameters));
  const logbook = createLogbook(flown, outside.kept, String(outside.newSeed()), linked, byPlayer);
  const { history, kept, learned, progress } = logbook;
  const rides = createRides(outside, parameters.ride, progress);
  const own = ownLate(outside);
  const session = signal<Session | null>(null);
  const debriefing = createDebriefing({ session, logbook, whenIdle: outside.whenIdle });
  const content = signal<Content | null>(null);
  const cards = createCards(session);
  const { open, levers, weekUnfolded, cardActions } = cards;
  const lastEvents = signal<readonly FlightEvent[]>([]);
  const sound = signal<Sound>(SILENCE);
  const soundAsleep = signal(false);
  const away = signal(false);
  const seen = createSeen(session);
  const { state } = seen;
  followCalls(state);
  const hearing = followHearing({ sound, screen, dialog, state, settings, open, content, away });
  const timekeeper = createTimekeeper({ screen, dialog, state, settings, timed: parameters.timer });
  const landing = createLandingTime(parameters.land, { session, notices, today: outside.today });
  const changes = createSettingChanges({
    state,
    settings,
    kept: outside.kept.settings,
    keeper,
    notices,
    changed: timekeeper.see,
  });
  let refusedStep = -1;

  const flying = createFlying({
    parameters,
    notices,
    today: outside.today,
    session,
    screen,
    open,
    lastEvents,
    logbook,
    landing,
    answer(events, now) {
      hearing.answer(events, now);
      if (events.some(({ kind }) => kind === 'week-turned')) {
        weekUnfolded.value = false;
        changes.lapse();
      }
    },
    see: timekeeper.see,
  });
  const { dispatch, attempt } = flying;

  const showing = createShowing({
    session,
    recorded: debriefing.recorded,
    content,
    screen,
    dialog,
    lastEvents,
    cards,
    see: timekeeper.see,
    look: landing.look,
  });

  /** Whether somebody has asked for a company in this visit. */
  let asked = false;
  function loadContent(company: string, still?: () => boolean): Promise<Content> {
    asked = true;
    return outside.loadContent(company, still);
  }
  const common = { ...outside, ...showing, loadContent, logbook, session, content, screen };
  const returns = createReturns(common);
  const departures = createDepartures({
    ...common,
    contentFor: returns.contentFor,
    parameters: saidOfFlights(parameters),
    recorded: debriefing.recorded,
    settings,
    dialog,
    landBy: landing.set,
  });
  effect(() => logbook.keepOpen(openedBy({ history: history.value, progress: progress.value })));

  const deeds = createDeeds({
    state,
    screen,
    dialog,
    settings,
    cards,
    sound,
    together: createTogether({ session, dialog, attempt }),
    attempt,
    changeSettings: changes.change,
    fly: departures.fly,
    resume: () => unawaited(returns.resumeKept()),
    leave: showing.leave,
  });
  cards.followReading(state, dispatch);
  const absence = createAbsence({
    away,
    screen,
    dialog,
    state,
    session,
    timekeeper,
    autopilot: parameters.autopilot,
  });

  const canResume = computed(() => kept.value !== null);
  const actions = computed(() =>
    actionsFor(
      {
        screen: screen.value,
        dialog: dialog.value,
        flight: state.value,
        settings: settings.value,
        canResume: canResume.value,
        resumesFirst: logbook.resumesFirst.value,
        cardOpen: open.value !== null,
        cardActions: cardActions.value,
      },
      deeds,
    ),
  );

  return {
    screen,
    dialog,
    ...seen,
    landed: debriefing.landed,
    debrief: debriefing.debrief,
    log: debriefing.log,
    momentAt: debriefing.momentAt,
    ownSentence: debriefing.ownSentence,
    keepSentence: debriefing.keepSentence,
    settings,
    open,
    levers,
    weekUnfolded,
    lastEvents,
    actions,
    cardActions,
    unsent: cards.unsent,
    answerDelay: Math.max(LEAST_ANSWER_DELAY, ANSWER_DELAY / parameters.speed),
    clock: timekeeper.shown,
    holdClock: timekeeper.hold,
    readFor: timekeeper.readFor,
    landing: landing.landing,
    dispatch,
    takeLog: flying.takeLog,
    changeSettings: changes.change,
    announce: notices.say,
    startFlight: (options) => unawaited(departures.startFlight(options)),
    flyClass: departures.flyClass,
    flyable: FLYABLE,
    historyLength: HISTORY_LENGTH,
    learned,
    ...logbookLate(outside, logbook, departures.decided),
    prepareCompany: (company) => unawaited(departures.prepare(company ?? FIRST_COMPANY)), // null = the first
    flyPack: (id) => unawaited(departures.flyPack(id)),
    flyCompany: departures.flyCompany,
    changeCompany: (company) => unawaited(departures.changeCompany(company)),
    openDebrief: (record) => unawaited(returns.openDebrief(record)),
    ...createDemo(outside, screen),
    leave: showing.leave,
    resume: deeds.resume,
    canResume,
    rides,
    printing: createPrinting(parameters),
    asked: createAsked(saidOfFlights(parameters)),
    own: own.own,
    history,
    endorsed: computed(() => progress.value.endorsed ?? {}),
    play: (name) => sound.peek().play(name),
    content,
    session,
    progress,
    resumeWeek: logbook.resumeWeek,
    resumesFirst: logbook.resumesFirst,
    otherWeek: logbook.otherWeek,
    resumeOther: () => unawaited(returns.resumeOther()),
    layReady: returns.layReady,
    flyWeek: () => unawaited(departures.flyWeek()),
    drawnInstead: departures.drawnInstead,
    deeds,
    sound,
    soundAsleep,
    wasAway: absence.wasAway,
    ofClass: () => session.peek()?.setup.seed === departures.classSeed(),
    setAway: absence.setAway,
    pass(seconds) {
      landing.look();
      const over = timekeeper.pass(seconds * parameters.speed);
      const now = state.peek();
      if (!over || !now || refusedStep === now.step) return;
      sound.peek().play('gong');
      // A rejected command is tried again only after something has happened.
      if (dispatch({ kind: 'turn-week' }) !== null) refusedStep = now.step;
    },
    async prepare() {
      // Whoever pressed as soon as the title stood there has a company on its way: its words would give way to those asked for after it.
      if (asked) return;
      const ready = await outside.loadContent(departures.companyWished());
      // Whoever has resumed a flight of another company in the meantime goes on with that.
      if (content.peek() === null) content.value = ready;
    },
    async takeUpKept() {
      const { takeUpKept } = await untilFetched(() => import('./late-storage.ts'));
      const found = await takeUpKept({ outside, logbook, rides, own, settings, atStart });
      if (found) notices.notify('common:notice.storageLate');
    },
    schoolDone: logbook.schoolDone,
  };
}
