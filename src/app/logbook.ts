// What outlasts a flight: the one that can be resumed, the finished ones, and how far the player has come.
// Pure bookkeeping: saving is done by the keeper (keep/).

import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Learned } from '../learning/index.ts';
import type { Debrief, EndorsementId, FlightSetup } from '../flight/index.ts';
import {
  createShelf,
  type Documents,
  flightId,
  type Keeper,
  type KeptFlight,
  loadFlights,
  type PlacedFlight,
  type Progress,
} from '../keep/index.ts';
import type { FlightRecord } from '../panels/ports.ts';
import { HISTORY_LENGTH, recordOf } from './history.ts';
import type { Session } from './session.ts';
import { unawaited } from '../look/unawaited.ts';
import { withDebriefRules } from './debrief-rules.ts';
import { rules } from './rules.ts';

/** The player's flights: the one to be resumed and the finished ones. Every change is saved. */
export interface Logbook {
  /** The flight that can be resumed: under way, or landed with its debrief still to be read. */
  readonly kept: ReadonlySignal<KeptFlight | null>;
  /** The week of that flight; `landed` when only its debrief is left; null = none. */
  readonly resumeWeek: ReadonlySignal<number | 'landed' | null>;
  /** That flight is in the air, and going on with it is what the title offers first: the address asks for no other quarter. */
  readonly resumesFirst: ReadonlySignal<boolean>;
  /** The week of a second one, of another tab or of before a link's quarter; null = there is none. */
  readonly otherWeek: ReadonlySignal<number | null>;
  readonly history: ReadonlySignal<readonly FlightRecord[]>;
  readonly progress: ReadonlySignal<Progress>;
  /** What the player has learned in the flights that have landed. */
  readonly learned: ReadonlySignal<Learned>;
  /** Saves a flight from its take-off until the next take-off. An old flight that is only debriefed again is not saved here. */
  keep(session: Session): void;
  /** The flight to be taken up again, as it stands now: another tab may have flown on. */
  take(): Promise<KeptFlight | null>;
  /** Offers the second flight in the place of the first, and the first in its place. */
  swap(): void;
  /** True for a flight that was entered since the page was opened. */
  isOfThisVisit(record: FlightRecord | undefined): boolean;
  /** Looks again at what is kept, for at the start the storage did not answer. @returns whether there is anything besides what is known */
  lookAgain(): Promise<boolean>;
  /** The name of a flight's record and of its debrief. */
  nameOf(session: Session): string;
  /** Puts the kept flight aside: it cannot be flown with the content of today. */
  setAside(): Promise<void>;
  /** Adds a landed flight; once only, even if its landing was lost at a reload and flown again. @returns the session with its record's id */
  enter(session: Session, at: string): Session;
  /** Keeps what a landed flight has taught and shown; once for each record, however often it is asked. */
  learnFrom(session: Session, record: string): void;
  /** Adds a flight that cannot be flown further, so that its recorded debrief can be opened. */
  enterPart(record: FlightRecord): void;
  /** Adds to the record of a landed flight: what it saved, disputes from the debrief, or the player's own sentence. */
  amend(record: string, change: Partial<Pick<FlightRecord, 'commands' | 'saved' | 'own'>>): void;
  /** Saves the debrief of a flight under its record's id, so that later changes of the rules do not change it. */
  keepDebrief(record: string, debrief: Debrief): void;
  /** The saved debrief of a flight; null = none. */
  keptDebrief(record: string): Promise<Debrief | null>;
  /** These routes stay open. */
  keepOpen(routes: readonly string[]): void;
  /** Ground school is not offered again. */
  schoolDone(how: 'passed' | 'skipped'): void;
}

function weekOf({ commands }: KeptFlight): number {
  return 1 + commands.filter(({ kind }) => kind === 'turn-week').length;
}

/** The companies landed at, with this one. Those of the history are kept among them, for it drops its oldest. */
function landedWith({ landed = [] }: Progress, company: string, history: readonly FlightRecord[]): string[] {
  return [...new Set([...landed, ...history.map((one) => one.company), company])];
}

/** What has been told once a flight has landed. A pack's stories are told whenever it is flown, so nothing is noted of them. */
function seenAfter({ seen = [] }: Progress, { state, content }: Session): Pick<Progress, 'seen'> {
  if (content.pack !== undefined) return {};
  return { seen: rules().seenWith(seen, rules().storiesOf(state), content) };
}

/**
 * The logbook as it was found at the start.
 * @param tab tells this tab from others
 * @param asked whether a flight is of the quarter that the address names; null = it names none
 * @param own false: what is flown teaches nobody and earns nothing, for no player flies it
 */
export function createLogbook(
  keeper: Keeper,
  found: {
    readonly flights: readonly PlacedFlight[];
    readonly history: readonly FlightRecord[];
    readonly progress: Progress;
    readonly learned: Learned;
  },
  tab: string,
  asked: ((setup: FlightSetup) => boolean) | null,
  own = true,
): Logbook {
  const shelf = createShelf(keeper, found.flights, tab);
  const kept = signal(found.flights[0]?.flight ?? null);
  const other = signal(found.flights.slice(1).find(({ flight }) => flight.record === undefined) ?? null);
  const history = signal(found.history);
  const progress = signal(found.progress);
  const learned = signal(found.learned);
  const entered = new Set<string>();

  /** Changes a document here at once, and in the storage whatever another tab has made of it: then both are shown. */
  function both<Name extends 'history' | 'progress' | 'learned'>(name: Name, shown: Signal<Documents[Name]>) {
    let last = 0;
    return async (change: (found: Documents[Name]) => Documents[Name]): Promise<void> => {
      const before = shown.peek();
      shown.value = change(before);
      last += 1;
      const turn = last;
      const now = await keeper.change(name, before, change);
      if (turn === last) shown.value = now;
    };
  }
  const changeHistory = both('history', history);
  const changeProgress = both('progress', progress);
  const changeLearned = both('learned', learned);

  const resumeWeek = computed(() => {
    const saved = kept.value;
    if (saved === null) return null;
    return saved.record === undefined ? weekOf(saved) : 'landed';
  });

  const resumesFirst = computed(() => {
    const saved = kept.value;
    if (saved === null || saved.record !== undefined) return false;
    if (asked === null || asked(saved.setup)) return true;
    // What the address asked for has been flown since: it asks no longer.
    return history.value.some(({ id, setup }) => entered.has(id) && setup !== undefined && asked(setup));
  });

  /** Puts a record first, in place of an earlier one of the same flight. @returns whether there was one */
  function add(record: FlightRecord): boolean {
    entered.add(record.id);
    const before = history.peek();
    const again = before.some(({ id }) => id === record.id);
    const added = changeHistory((all) =>
      [record, ...all.filter(({ id }) => id !== record.id)].slice(0, HISTORY_LENGTH),
    ).then(() => {
      const still = new Set(history.peek().map(({ id }) => id));
      for (const { id } of before) if (!still.has(id)) unawaited(keeper.forget('debrief', id));
    });
    unawaited(added);
    return again;
  }

  function learnFrom({ setup, state, content }: Session, record: string): void {
    // What two have done together says nothing of what either can.
    if (setup.crew !== undefined || !own) return;
    withDebriefRules(({ endorsementsOf, learnedWith }) => {
      unawaited(changeLearned((so) => learnedWith(so, record, state, content)));
      endorse(endorsementsOf(state), record);
    });
  }

  /** Endorses the deeds that have not been endorsed before. */
  function endorse(deeds: readonly EndorsementId[], record: string): void {
    if (deeds.every((deed) => progress.peek().endorsed?.[deed] !== undefined)) return;
    const first = Object.fromEntries(deeds.map((deed) => [deed, record]));
    unawaited(changeProgress((so) => ({ ...so, endorsed: { ...first, ...so.endorsed } })));
  }

  return {
    kept,
    resumeWeek,
    resumesFirst,
    otherWeek: computed(() => (other.value === null ? null : weekOf(other.value.flight))),
    history,
    progress,
    learned,
    keep({ setup, commands, startedAt, record, state }) {
      if (state.phase === 'pre-flight') return;
      if (record !== null && kept.peek()?.record !== record && kept.peek()?.startedAt !== startedAt) return;
      const before = kept.peek();
      const next = { setup, commands, startedAt, ...(record === null ? {} : { record }) };
      // Whoever follows a link leaves the flight that is in the air for later.
      if (before !== null && before.record === undefined && flightId(before) !== flightId(next)) {
        if (asked?.(setup) === true && !asked(before.setup)) {
          other.value = shelf.mine();
          shelf.leaveBe();
        }
      }
      kept.value = next;
      unawaited(shelf.put(kept.value));
    },
    async take() {
      const now = await shelf.lookAgain();
      if (now !== null) kept.value = now;
      return kept.peek();
    },
    swap() {
      const next = other.peek();
      if (next === null) return;
      const now = shelf.mine();
      other.value = now?.flight.record === undefined ? now : null;
      shelf.take(next);
      kept.value = next.flight;
    },
    isOfThisVisit: (record) => record !== undefined && entered.has(record.id),
    async lookAgain() {
      const mine = kept.peek();
      const known = history.peek().length;
      const [flights] = await Promise.all([
        loadFlights(keeper),
        changeHistory((all) => all),
        changeProgress((so) => so),
        changeLearned((so) => so),
      ]);
      const found = flights.filter(({ flight }) => mine === null || flightId(flight) !== flightId(mine));
      shelf.discover(found);
      const [first, ...others] = kept.peek() === null ? found : [undefined, ...found];
      if (first !== undefined) kept.value = first.flight;
      other.value ??= others.find((one) => one?.flight.record === undefined) ?? null;
      return found.length > 0 || history.peek().length > known;
    },
    nameOf: (session) => shelf.nameOf(session),
    async setAside() {
      kept.value = null;
      await shelf.setAside();
    },
    enter(session, at) {
      const record = { ...recordOf(session, at), id: shelf.nameOf(session) };
      const again = add(record);
      unawaited(
        changeProgress((so) => ({
          ...so,
          flightsFlown: so.flightsFlown + (again ? 0 : 1),
          landed: landedWith(so, session.setup.company, history.peek()),
          ...seenAfter(so, session),
        })),
      );
      learnFrom(session, record.id);
      return { ...session, record: record.id };
    },
    learnFrom,
    enterPart(record) {
      add(record);
    },
    amend(record, change) {
      unawaited(changeHistory((all) => all.map((one) => (one.id === record ? { ...one, ...change } : one))));
    },
    keepDebrief(record, debrief) {
      unawaited(keeper.save('debrief', debrief, record));
    },
    keptDebrief: (record) => keeper.load('debrief', null, record),
    keepOpen(routes) {
      const fresh = (so: Progress) => routes.filter((route) => so.opened?.includes(route) !== true);
      if (fresh(progress.peek()).length > 0)
        unawaited(changeProgress((so) => ({ ...so, opened: [...(so.opened ?? []), ...fresh(so)] }))); // the first
    },
    schoolDone: (how) =>
      unawaited(
        changeProgress((so) => ({
          ...so,
          schoolSeen: true,
          ...(how === 'passed' ? { schoolPassed: true } : {}),
        })),
      ),
  };
}
