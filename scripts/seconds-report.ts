// How long a flight takes: the words that are read, the presses, and what is seen for the first time, added up from the game's own texts.
// It is an estimate by a stated rule, not a measurement of people; nothing here reads a clock.

import type { Language } from '../src/content/check/words.ts';
import type { Content } from '../src/content/index.ts';
import type { TowerKind } from '../src/content/types.ts';
import {
  type Command,
  type FlightEvent,
  flyByPolicy,
  type LogLine,
  setupIn,
  type Strip,
  workOf,
} from '../src/flight/index.ts';
import { openedByItself } from './seconds-opened.ts';
import { Counter, type Taken, type Talk } from './seconds-count.ts';
import { game, type Parts, seconds, textAt, whole, wordsIn } from './seconds-texts.ts';

/** Panels of Ground school: strip and log, marks and doors, the verdict, the rule; and its presses by the right way. */
const SCHOOL = { panels: 4, presses: 11 } as const;
/** The landing is read in 37 words at most; two presses lead on from it. */
const LANDING = { words: 40, presses: 2 } as const;

/** The seconds of Ground school by the right way. */
export function schoolSeconds(language: Language): number {
  const school = game(language, 'school') as Readonly<Record<string, ReturnType<typeof game>>>;
  const { heading, say, strip, verdict, hint } = school;
  const { help } = game(language, 'common') as typeof school;
  const { wrong: _wrong, ...headings } = heading ?? {};
  // The phrases stand in the call; only the call is read.
  const strips = Object.values(strip ?? {}).map((one) => {
    const { a: _a, b: _b, c: _c, ...rest } = one as typeof school;
    return rest;
  });
  const flight = game(language, 'flight');
  const buttons = [
    ...['next', 'press.nextStrip', 'press.alone', 'press.fly'].map((path) => textAt(school, path)),
    ...['stamp.here.tower', 'stamp.here.cockpit', 'door.tower', 'door.cockpit'].map((path) =>
      textAt(flight, path),
    ),
  ];
  const rule = [help?.['ruleTower'], help?.['ruleCockpit'], help?.['ruleRequest']];
  const texts = [headings, say, ...strips, verdict?.['right'], hint?.['mark-right'], ...buttons, ...rule];
  const words = texts.reduce<number>((sum, one) => sum + wordsIn(one), 0);
  return seconds(words, SCHOOL.presses, SCHOOL.panels);
}

/** Seconds, by what they are spent on; each the mean over the flights, but for `first`. */
export interface Seconds {
  readonly school: number;
  /** A tower desk from the strip opened to its verdict closed: a player's first, and all others. */
  readonly tower: { readonly first: number; readonly others: number };
  /** The tower's other work, in the flights in which each wakes. */
  readonly work: Readonly<Partial<Record<TowerKind, number>>>;
  readonly cockpit: number;
  readonly slip: number;
  readonly short: number;
  readonly turn: number;
  /** A whole first flight, with Ground school, twins, effect check, Friday choice and landing. */
  readonly flight: number;
  /** Tower ÷ (tower + cockpit + slips). */
  readonly towerShare: number;
  /** Where the seconds of a desk, a strip of the cockpit, a slip and a whole flight go. */
  readonly parts: Readonly<Record<'tower' | 'cockpit' | 'slip' | 'flight', Parts>>;
}

const sum = (all: readonly number[]) => all.reduce((total, x) => total + x, 0);
const mean = (all: readonly number[]) => sum(all) / Math.max(1, all.length);
const round = (x: number, digits = 0) => Number(x.toFixed(digits));

/** The mean of each part; one that is not among all of them counts as nothing in the others. */
function meanParts(all: readonly Parts[]): Parts {
  const names = [...new Set(all.flatMap((parts) => Object.keys(parts)))];
  return Object.fromEntries(
    names.map((name) => [name, round(mean(all.map((parts) => parts[name] ?? 0)), 1)]), // 0 = it has no such part
  );
}

/** The flight in which each kind of the tower's other work wakes. */
const WAKES: Readonly<Partial<Record<TowerKind, number>>> = { report: 2, forecast: 3, alarm: 4 };

/** What stood in the log of a strip when its call came. */
function logAtCall(events: readonly FlightEvent[], { id }: Strip): readonly LogLine[] {
  const came = events.find((event) => event.kind === 'strip-arrived' && event.strip.id === id);
  return came?.kind === 'strip-arrived' ? came.strip.log : []; // a strip that a tag or survey brought
}

/** What was done with the message of a strip. */
function talkOf(commands: readonly Command[], { id }: Strip): Talk {
  const done = (kind: Command['kind']) =>
    commands.filter((command) => command.kind === kind && 'strip' in command && command.strip === id).length;
  return {
    written: done('send-message') > 0,
    readBack: done('confirm-read-back') > 0,
    corrections: done('correct-read-back'),
  };
}

/** The mean seconds of each kind of the tower's other work, in the flight in which it wakes, flown with everything right. */
function otherSeconds(content: Content, counter: Counter, seeds: readonly number[]): Seconds['work'] {
  return Object.fromEntries(
    Object.entries(WAKES).map(([kind, flightNumber]) => {
      const all = seeds.flatMap((seed) => {
        const setup = setupIn(content, { seed, flightNumber });
        const { state, commands, events } = flyByPolicy(setup, content, 'right');
        const itself = openedByItself(setup, commands, content);
        return state.strips
          .filter((strip) => !strip.storm && strip.searched !== null && workOf(state, strip) === kind)
          .map((strip) =>
            whole(
              counter.other(state, strip, {
                log: logAtCall(events, strip),
                talk: talkOf(commands, strip),
                byItself: itself.calls.has(strip.id),
              }),
            ),
          );
      });
      return [kind, round(mean(all))];
    }),
  );
}

/** What the parts of one flight take. */
interface Flown {
  readonly tower: readonly Parts[];
  readonly cockpit: readonly Parts[];
  readonly slips: readonly Parts[];
  readonly short: readonly number[];
  /** Everything else: Ground school, turns of weeks, doors, twins, effect checks, Friday, landing. */
  readonly rest: Parts;
  readonly weeks: number;
}

function flown(content: Content, counter: Counter, school: number, seed: number): Flown {
  const setup = setupIn(content, { seed });
  const { state, commands, events } = flyByPolicy(setup, content, 'right');
  const itself = openedByItself(setup, commands, content);
  const taken = (strip: Strip): Taken => ({
    log: logAtCall(events, strip),
    talk: talkOf(commands, strip),
    byItself: itself.calls.has(strip.id),
  });
  const full = state.strips.filter(({ storm }) => !storm);
  const stripOf = (id: string) => state.strips.filter((strip) => strip.id === id);
  const inSeat = (seat: 'tower' | 'cockpit') => full.filter(({ stamps }) => stamps[0]?.seat === seat);
  const times = (kind: FlightEvent['kind'], of: (event: FlightEvent) => number) =>
    sum(events.filter((event) => event.kind === kind).map(of));
  return {
    tower: inSeat('tower').map((strip, i) => counter.desk(state, strip, taken(strip), i === 0)),
    cockpit: inSeat('cockpit').map((strip) => counter.cockpit(state, strip, taken(strip))),
    slips: state.slips.flatMap((slip) =>
      stripOf(slip.strip).map((strip) => counter.slip(state, strip, slip, itself.slips.has(slip.id))),
    ),
    short: state.strips
      .filter(({ storm }) => storm)
      .map((strip) => counter.short(strip, itself.calls.has(strip.id))),
    rest: {
      school,
      turns: counter.turns(state, events),
      doors: counter.doors(commands.filter(({ kind }) => kind === 'change-seat').length),
      twins: times('twins-met', (event) =>
        event.kind === 'twins-met'
          ? counter.twins([...stripOf(event.first), ...stripOf(event.second)], event.order.length)
          : 0,
      ),
      check: sum(
        commands.map((command, step) =>
          command.kind === 'check-effect'
            ? sum(
                stripOf(command.strip).map((strip) =>
                  counter.check(strip, command.says, itself.checks.has(step)),
                ),
              )
            : 0,
        ),
      ),
      friday: times('friday-chosen', () => counter.friday()),
      landing: seconds(LANDING.words, LANDING.presses, 1),
    },
    weeks: state.setup.stopAfter,
  };
}

/** The parts of a whole flight. */
function flightParts({ tower, cockpit, slips, short, rest }: Flown): Parts {
  const all = (parts: readonly Parts[]) => sum(parts.map(whole));
  return { tower: all(tower), cockpit: all(cockpit), slips: all(slips), short: sum(short), ...rest };
}

/** The seconds of first flights of a company, flown with everything right. */
export function secondsOf(content: Content, language: Language, seeds: readonly number[]): Seconds {
  const counter = new Counter(content, language);
  const school = schoolSeconds(language);
  const flights = seeds.map((seed) => flown(content, counter, school, seed));
  const parts = flights.map(flightParts);
  const shares = parts.map(({ tower = 0, cockpit = 0, slips = 0 }) => tower / (tower + cockpit + slips));
  const others = flights.flatMap(({ tower }) => tower.slice(1));
  const cockpit = flights.flatMap((flight) => flight.cockpit);
  const slips = flights.flatMap((flight) => flight.slips);
  return {
    school: round(school),
    tower: {
      first: round(mean(flights.map(({ tower }) => whole(tower[0] ?? {})))), // no desk at all takes no time
      others: round(mean(others.map(whole))),
    },
    work: otherSeconds(content, counter, seeds),
    cockpit: round(mean(cockpit.map(whole))),
    slip: round(mean(slips.map(whole))),
    short: round(mean(flights.flatMap(({ short }) => short))),
    turn: round(mean(flights.map(({ rest, weeks }) => (rest['turns'] ?? 0) / weeks)), 1), // every flight has turns
    flight: round(mean(parts.map(whole))),
    towerShare: round(mean(shares), 2),
    parts: {
      tower: meanParts(others),
      cockpit: meanParts(cockpit),
      slip: meanParts(slips),
      flight: meanParts(parts),
    },
  };
}
