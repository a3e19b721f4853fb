// How long a flight takes: the words that are read, the presses, and what is seen for the first time, added up from the game's own texts.
// It is an estimate by a stated rule, not a measurement of people; nothing here reads a clock.

import { readFileSync } from 'node:fs';
import { type Language, Words, countWords, lineWords } from '../src/content/check/words.ts';
import type { Content } from '../src/content/index.ts';
import type { TowerKind } from '../src/content/types.ts';
import { readTexts } from '../src/content/text-file.ts';
import {
  type FlightState,
  type Strip,
  deskPlanOf,
  flyByPolicy,
  scheduleOf,
  setupIn,
  shapesFor,
  towerTask,
  workOf,
} from '../src/flight/index.ts';
import { companyFolder, packFiles } from './content-files.ts';
import { workCount } from './work-seconds.ts';

/** Words read in a second, seconds a press, and seconds for a kind of panel that is seen for the first time. */
const PACE = { words: 2.5, press: 2, panel: 6 } as const;

/** Panels of Ground school: strip and log, marks and doors, the verdict, the rule; and its presses by the right way. */
const SCHOOL = { panels: 4, presses: 12 } as const;
/** Panels of a first desk: the table with its cards, the message, the read-back. */
const NEW_AT_DESK = 3;
/** Labels on an opened card that are the same on every card: usual, enough, and the shares beside them. */
const CARD_LABELS = 5;
/** The name of the author and the week beside a line of the log, and its label. */
const LINE_LABELS = 4;

type Texts = { readonly [name: string]: string | Texts };

function game(language: Language, part: string): Texts {
  const file = new URL(`../locales/${language}/${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Texts;
}

/** The text at a path of the game's texts. @throws Error when there is none, so that no text is counted as nothing */
function textAt(texts: Texts, path: string): string {
  const found = path
    .split('.')
    .reduce<string | Texts | undefined>(
      (node, part) => (typeof node === 'object' ? node[part] : undefined),
      texts,
    );
  if (typeof found !== 'string') throw new Error(`no text ${path}`);
  return found;
}

function wordsIn(texts: string | Texts | undefined): number {
  if (texts === undefined) return 0;
  if (typeof texts === 'string') return countWords(texts);
  return Object.values(texts).reduce<number>((sum, one) => sum + wordsIn(one), 0);
}

const seconds = (words: number, presses: number, panels = 0) =>
  words / PACE.words + presses * PACE.press + panels * PACE.panel;

/** The seconds of Ground school by the right way. */
export function schoolSeconds(language: Language): number {
  const { heading, say, strip, verdict, hint } = game(language, 'school') as Record<string, Texts>;
  const { help } = game(language, 'common') as Record<string, Texts>;
  const { wrong: _wrong, ...headings } = heading ?? {};
  // The phrases stand in the call; only the call is read.
  const strips = Object.values(strip ?? {}).map((one) => {
    const { a: _a, b: _b, c: _c, ...whole } = one as Texts;
    return whole;
  });
  const rule = [help?.['ruleTower'], help?.['ruleCockpit'], help?.['ruleRequest']];
  const texts = [headings, say, ...strips, verdict?.['right'], hint?.['mark-right'], ...rule];
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
  /** A whole first flight, with Ground school, effect check, Friday choice and landing. */
  readonly flight: number;
  /** Tower ÷ (tower + cockpit + slips). */
  readonly towerShare: number;
}

/** Counts the words of what a flight shows, in one language. */
class Counter {
  private readonly own: Words;
  private readonly flight: Texts;

  constructor(content: Content, language: Language) {
    const file = `texts/${language}.json`;
    this.own = new Words(language, readTexts(file, packFiles(companyFolder(content.id))[file] ?? '{}'));
    this.flight = game(language, 'flight');
  }

  private ofGame(...paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + countWords(textAt(this.flight, path)), 0);
  }

  private ofScenario(id: string, ...paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + countWords(this.own.get(id, path) ?? ''), 0);
  }

  /** Headline, call and log: opening it, marking, stamping, the verdict on the seat and going on. */
  private stamped({ scenario, log }: Strip): number {
    const lines = log.reduce((sum, line) => sum + countWords(lineWords(this.own, line)) + LINE_LABELS, 0);
    const read = this.ofScenario(scenario, 'headline', 'call') + lines;
    const verdict =
      this.ofGame('verdict.seat.right', 'verdict.stampedIn', 'verdict.words.right') +
      this.ofScenario(scenario, 'right');
    return seconds(read + verdict, 4);
  }

  /** The tower's other work, up to its verdict closed. */
  other(state: FlightState, strip: Strip, content: Content): number {
    const task = towerTask(state, strip.id, content);
    if (task.kind === 'causes') throw new Error(`${strip.id} has a desk of suspects`);
    const { words, presses } = workCount(
      task,
      (...paths) => this.ofGame(...paths),
      (group, id) => countWords(this.own.get(group, id) ?? ''),
    );
    const said = this.message(strip, task.suspects[0] ?? 'normal') + this.ofGame('taskVerdict.messageFull');
    // Advice, send, confirm, and the verdict closed.
    return this.stamped(strip) + seconds(words + said, presses + 4);
  }

  /** The words of a message and its read-back. */
  private message(strip: Strip, finding: string): number {
    // Segment, finding and certainty; read back with the advice.
    const said = countWords(this.own.get('suspects', finding) ?? '') + 2;
    return (
      this.ofGame('message.spoken', 'message.advice', 'message.send') +
      this.ofScenario(strip.scenario, 'advice.right', 'advice.other1', 'advice.other2') +
      this.ofGame('readBack.lead', 'readBack.confirm') +
      this.ofScenario(strip.scenario, 'advice.right') +
      2 * said
    );
  }

  /** A desk of the tower, up to its verdict closed. */
  desk(state: FlightState, strip: Strip, first: boolean): number {
    const { suspects, cards, symptom } = deskPlanOf(state, strip);
    const { open } = scheduleOf(state.setup).desk;
    const name = (suspect: string) => countWords(this.own.get('suspects', suspect) ?? '');
    const names = suspects.reduce((sum, suspect) => sum + name(suspect), 0);
    const titles = cards.reduce((sum, { about }) => {
      const title = this.own.get('titles', `${about.toSorted().join('-')}.0`) ?? '';
      return sum + countWords(title) + this.ofGame('desk.cardCases');
    }, 0);
    const table = this.ofGame(`desk.symptom.${symptom}`, 'desk.result', 'desk.left', 'desk.strikeFirst');
    const faces = cards.slice(0, open).reduce(
      (sum, { about }) => {
        const labels = about.reduce((n, one) => n + countWords(this.own.get('records', one) ?? ''), 0);
        return sum + labels + 2 * CARD_LABELS;
      },
      this.ofGame('desk.enoughIs', 'desk.noneLeft'),
    );
    const said = this.message(strip, suspects[0] ?? 'normal');
    const told = this.ofGame('taskVerdict.messageFull', 'desk.told.why.time', 'desk.told.why.place');
    const presses = open + (suspects.length - 1) + 1 + 2 + 2 + 1;
    return (
      this.stamped(strip) +
      seconds(names + titles + table + faces + said + told, presses, first ? NEW_AT_DESK : 0)
    );
  }

  /** What is at stake, three remedies with price, weeks and share, «leave it», and the verdict. */
  private decision(content: Content, { id, scenario }: Strip, seed: number): number {
    const { kind } = content.scenario(scenario);
    const names = shapesFor(seed, id).reduce(
      (sum, shape) => sum + countWords(this.own.get('remedies', `${kind}.${shape}`) ?? ''),
      0,
    );
    const remedies = this.ofGame('decision.fromWeek', 'decision.takes.half', 'decision.untilWeek') + 2;
    return (
      names +
      remedies * 2 +
      this.ofGame(
        'decision.stake_other',
        'decision.choose',
        'decision.hours',
        'decision.leave',
        'decision.leaveIs',
        'remedy.order',
        'taskVerdict.decision.wise',
      )
    );
  }

  /** A strip of the cockpit, up to its verdict closed. */
  cockpit(content: Content, strip: Strip, seed: number): number {
    const words = this.decision(content, strip, seed) + this.ofGame('process.lead');
    return this.stamped(strip) + seconds(words, 5);
  }

  /** A slip, up to its verdict closed. */
  slip(content: Content, strip: Strip, seed: number): number {
    const leg = content.full(strip.scenario).handoff === 'none' ? 0 : this.ofGame('process.lead');
    const words =
      this.ofGame('slip.title', 'taskVerdict.advice.followed') +
      this.ofScenario(strip.scenario, 'advice.right', 'leg') +
      leg +
      this.decision(content, strip, seed);
    // Opening it, choosing, ordering, closing the verdict; and where work goes with it, that.
    return seconds(words, leg === 0 ? 4 : 5);
  }

  /** A short strip: its line, the stamp, the verdict. */
  short({ scenario }: Strip): number {
    return seconds(this.ofScenario(scenario, 'line', 'right') + this.ofGame('verdict.seat.right'), 3);
  }

  /** A week's turn with what it brings. */
  turn(): number {
    return seconds(this.ofGame('news.arrived'), 1);
  }

  /** Effect check, Friday choice, and landing. */
  rest(): number {
    const check = seconds(
      this.ofGame(
        'check.lead',
        'check.record',
        'check.counts',
        'check.ask',
        'check.says.works',
        'check.says.early',
        'check.says.fails',
        'check.told.works.works',
      ),
      3,
      1,
    );
    const friday = seconds(
      this.ofGame(
        'friday.title',
        'friday.lead',
        'friday.scan',
        'friday.scanIs',
        'friday.inbox',
        'friday.inboxIs',
      ),
      2,
      1,
    );
    return check + friday + seconds(40, 2, 1);
  }
}

const mean = (all: readonly number[]) => all.reduce((sum, x) => sum + x, 0) / Math.max(1, all.length);

/** The flight in which each kind of the tower's other work wakes. */
const WAKES: Readonly<Partial<Record<TowerKind, number>>> = { report: 2, forecast: 3, alarm: 4 };

/** The mean seconds of each kind of the tower's other work, in the flight in which it wakes, flown with everything right. */
function otherSeconds(content: Content, counter: Counter, seeds: readonly number[]): Seconds['work'] {
  return Object.fromEntries(
    Object.entries(WAKES).map(([kind, flightNumber]) => {
      const all = seeds.flatMap((seed) => {
        const setup = setupIn(content, { seed, flightNumber });
        const { state } = flyByPolicy(setup, content, 'right');
        return state.strips
          .filter((strip) => !strip.storm && strip.searched !== null && workOf(state, strip) === kind)
          .map((strip) => counter.other(state, strip, content));
      });
      return [kind, Math.round(mean(all))];
    }),
  );
}

/** The seconds of first flights of a company, flown with everything right. */
export function secondsOf(content: Content, language: Language, seeds: readonly number[]): Seconds {
  const counter = new Counter(content, language);
  const flights = seeds.map((seed) => {
    const setup = setupIn(content, { seed });
    const { state } = flyByPolicy(setup, content, 'right');
    const full = state.strips.filter(({ storm }) => !storm);
    const towers = full.filter(({ stamps }) => stamps[0]?.seat === 'tower');
    return {
      tower: towers.map((strip, i) => counter.desk(state, strip, i === 0)),
      cockpit: full
        .filter(({ stamps }) => stamps[0]?.seat === 'cockpit')
        .map((strip) => counter.cockpit(content, strip, seed)),
      slips: towers.map((strip) => counter.slip(content, strip, seed)),
      short: state.strips.filter(({ storm }) => storm).map((strip) => counter.short(strip)),
      weeks: state.setup.stopAfter,
    };
  });
  const school = schoolSeconds(language);
  const sum = (all: readonly number[]) => all.reduce((total, x) => total + x, 0);
  const round = (x: number, digits = 0) => Number(x.toFixed(digits));
  const whole = flights.map(
    ({ tower, cockpit, slips, short, weeks }) =>
      school + sum(tower) + sum(cockpit) + sum(slips) + sum(short) + weeks * counter.turn() + counter.rest(),
  );
  const share = ({ tower, cockpit, slips }: (typeof flights)[number]) =>
    sum(tower) / (sum(tower) + sum(cockpit) + sum(slips));
  return {
    school: round(school),
    tower: {
      first: round(mean(flights.map(({ tower }) => tower[0] ?? 0))),
      others: round(mean(flights.flatMap(({ tower }) => tower.slice(1)))),
    },
    work: otherSeconds(content, counter, seeds),
    cockpit: round(mean(flights.flatMap(({ cockpit }) => cockpit))),
    slip: round(mean(flights.flatMap(({ slips }) => slips))),
    short: round(mean(flights.flatMap(({ short }) => short))),
    turn: round(counter.turn(), 1),
    flight: round(mean(whole)),
    towerShare: round(mean(flights.map(share)), 2),
  };
}
