// What the cockpit's decisions are like: which remedy is best how often, whether plain rules find it, and how the fuel is used.
// The states are quarters with one disturbance each; the fuel is that of whole flights.

import { type Content, DECISION_KINDS, type DecisionKind, type FullScenario } from '../src/content/types.ts';
import {
  CONFIDENCE,
  type Choice,
  type FlightState,
  type Matter,
  type RemedyOption,
  type Strip,
  bestOf,
  carefulChoice,
  answerOf,
  type Chooser,
  countedOf,
  type FlightEvent,
  matterOf,
  newFlight,
  nextCommand,
  coursesFor,
  isPair,
  netsOf,
  optionsOf,
  outlookOf,
  pairOptionOf,
  perform,
  scheduleOf,
  setupIn,
  stakesOf,
  type Worth,
  worthOf,
  worthOfFlight,
} from '../src/flight/index.ts';
import { at, found, given } from '../src/quarter/at.ts';
import { PURPOSE, pick } from '../src/quarter/draws.ts';
import { advance, createQuarter } from '../src/quarter/quarter.ts';
import { SHAPES, type Shape } from '../src/quarter/remedies.ts';
import { KINDS, type Disturbance, type Kind } from '../src/quarter/types.ts';
import { type Campaign, flyOne, percentiles, savedOn } from './policy-report.ts';

/** The weeks in which a decision falls; in the last week hardly anything can still work. */
const WEEKS_OF_DECISIONS = Array.from({ length: 12 }, (_, i) => i + 1);
/** It falls so many weeks after its call at most, and its disturbance began so many weeks before that. */
const MOST_AGE = 2;
const ONSET = { least: 3, most: 6 } as const;
/** More fuel than anything costs: which remedy is best is a matter of its own, apart from what the tank still covers. */
const ENOUGH = 1e9;

/** A matter to decide on, with a tank that covers everything. */
interface Decided {
  readonly state: FlightState;
  readonly matter: Matter;
  readonly kind: Kind;
}

/** The matter of one seed and week, drawn for this flight. @param told the story that tells it, of its own kind; left out = any kind, among the cards */
function matterAt(
  content: Content,
  seed: number,
  flight: number,
  week: number,
  told?: FullScenario,
): Decided {
  const setup = setupIn(content, { seed, flightNumber: flight });
  const draw = (n: number, what: number) => pick(n, seed, 100 * flight + week, what, PURPOSE.sample);
  const kind = told?.kind ?? at(KINDS, draw(KINDS.length, 1)); // any of them
  const cell = draw(content.segments, 2);
  const call = week - draw(MOST_AGE + 1, 3);
  const begins = ONSET.least + draw(ONSET.most - ONSET.least + 1, 4);
  const size = scheduleOf(setup).sizes.findLast(({ fromWeek }) => fromWeek <= Math.max(1, call))?.size ?? 1; // as the model has it
  const disturbance: Disturbance = {
    id: 'matter',
    kind,
    cell,
    week: call - begins,
    swell: Math.max(1, begins - 1),
    chance: false,
    size,
    cause: 'known',
    reliefs: [],
    knowledge: CONFIDENCE.measured,
    pendingKnowledge: null,
    turbulentWeeks: [],
    heldWeeks: [],
    liftedWeek: null,
  };
  let quarter = createQuarter(content.model, seed, [disturbance]);
  while (quarter.week < week) quarter = advance(quarter);
  const story = told ?? content.scenarios.find((one) => !one.storm && one.decision === null); // among the cards
  if (story === undefined) throw new Error(`every story of ${content.id} has a decision of its own`);
  // Only these of the strip's fields are looked at; such a story is decided among the cards.
  const strip = { id: `s${week}`, scenario: story.id, disturbance: disturbance.id, cell } as Strip;
  const state = { ...newFlight(setup, content), quarter, week, fuel: ENOUGH };
  return { state, matter: { strip, slip: null, cell, about: kind, certainty: 'measured' }, kind };
}

/** What a choice counts as: a remedy of one shape, or two together. */
const WAYS = [...SHAPES, 'pair'] as const;
type Way = (typeof WAYS)[number];

/** What is known of one decision: its best choice, and what each rule chooses. */
interface Row {
  readonly kind: Kind;
  readonly shown: readonly Way[];
  readonly best: Choice;
  readonly bestIfLikely: Choice;
  readonly dearest: Choice;
  readonly cheapest: Choice;
  readonly fastest: Choice;
  readonly strongest: Choice;
  /** True when the careful manager's choice is wise. */
  readonly careful: boolean;
  /** How much of the best's value the second loses; null where leaving the matter is best. */
  readonly lead: number | null;
}

function rowOf({ state, matter, kind }: Decided, content: Content): Row {
  const courses = coursesFor(state, matter, content);
  const options = optionsOf(state, matter, content);
  const outlook = outlookOf(state, matter, content);
  const nets = netsOf(outlook, courses, CONFIDENCE.measured);
  const best = bestOf(nets, courses);
  const net = (choice: Choice) => given(nets.get(choice), choice);
  const first = (order: (a: RemedyOption, b: RemedyOption) => number) => at(options.toSorted(order), 0).shape;
  const removes = ({ shape }: RemedyOption) => content.branch(matter.cell).remedies[kind][shape].share;
  const laid = { options, pair: pairOptionOf(state, matter, content) };
  const careful = carefulChoice(laid, stakesOf(state, matter), 'measured', state.week);
  const [, second] = [...nets.values()].toSorted((a, b) => b - a);
  return {
    kind,
    shown: courses.map(({ choice }) => (isPair(choice) ? 'pair' : choice)),
    best,
    bestIfLikely: bestOf(netsOf(outlook, courses, CONFIDENCE.likely), courses),
    dearest: first((a, b) => b.price - a.price),
    cheapest: first((a, b) => a.price - b.price),
    fastest: first((a, b) => a.from - b.from || a.full - b.full),
    strongest: first((a, b) => removes(b) - removes(a)),
    careful: worthOf(net(careful), net(best), content.decisions.slack) === 'wise',
    lead: best === 'leave' ? null : (net(best) - given(second, 'second choice')) / net(best),
  };
}

const round = (x: number) => Number(x.toFixed(3));

function shareOf<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 0 : round(list.filter(test).length / list.length);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0 ? 0 : at(sorted, Math.floor(sorted.length / 2));
}

/** Shares of decisions, 0–1. */
export interface CockpitReport {
  readonly decisions: number;
  /** How often each shape, and two together, are best where they are shown, by kind; and the same over all kinds. */
  readonly bestShare: Readonly<Record<string, Readonly<Record<Way, number>>>>;
  readonly bestOfAll: Readonly<Record<Way, number>>;
  /** How often it is best to leave the matter, and the dearest, cheapest, fastest and strongest of the three. */
  readonly leaveIt: number;
  readonly dearest: number;
  readonly cheapest: number;
  readonly fastest: number;
  readonly strongest: number;
  /** How often the careful manager is wise. */
  readonly careful: number;
  /** The median lead of the best over the second, as a share of the best's net value. */
  readonly medianLead: number;
  /** How often another choice is best when the cause is only likely. */
  readonly likelyDiffers: number;
  /** For each way in which stories decide that replaces the cards, where the flight knows it: how often each choice is best where it is shown. */
  readonly own: Readonly<Partial<Record<DecisionKind, Readonly<Partial<Record<Shape | 'leave', number>>>>>>;
}

/** How often each choice is best where it is shown, over the decisions of all stories that are decided in this way. */
function ownBest(content: Content, seeds: readonly number[], flight: number, kind: DecisionKind) {
  const stories = content.scenarios.flatMap((one) => (one.storm || one.decision !== kind ? [] : [one]));
  const rows = seeds.flatMap((seed) =>
    WEEKS_OF_DECISIONS.flatMap((week) =>
      stories.map((story) => {
        const { state, matter } = matterAt(content, seed, flight, week, story);
        const courses = coursesFor(state, matter, content);
        const nets = netsOf(outlookOf(state, matter, content), courses, CONFIDENCE.measured);
        return { shown: courses.map(({ choice }) => choice), best: bestOf(nets, courses) };
      }),
    ),
  );
  const choices = [...SHAPES, 'leave'] as const;
  return Object.fromEntries(
    choices.flatMap((choice) => {
      const shown = rows.filter((row) => choice === 'leave' || row.shown.includes(choice));
      return shown.length === 0 ? [] : [[choice, shareOf(shown, ({ best }) => best === choice)]];
    }),
  );
}

/** The decisions of all weeks of these seeds, as a flight of this number has them. */
export function cockpitReport(content: Content, seeds: readonly number[], flight: number): CockpitReport {
  const rows = seeds.flatMap((seed) =>
    WEEKS_OF_DECISIONS.map((week) => rowOf(matterAt(content, seed, flight, week), content)),
  );
  const best = (of: readonly Row[], way: Way) =>
    shareOf(
      of.filter((row) => row.shown.includes(way)),
      (row) => (way === 'pair' ? isPair(row.best) : row.best === way),
    );
  const ways = (of: readonly Row[]) =>
    Object.fromEntries(WAYS.map((way) => [way, best(of, way)])) as Record<Way, number>;
  const isBest = (rule: 'dearest' | 'cheapest' | 'fastest' | 'strongest') =>
    shareOf(rows, (row) => row.best === row[rule]);
  return {
    decisions: rows.length,
    bestShare: Object.fromEntries(KINDS.map((kind) => [kind, ways(rows.filter((row) => row.kind === kind))])),
    bestOfAll: ways(rows),
    leaveIt: shareOf(rows, (row) => row.best === 'leave'),
    dearest: isBest('dearest'),
    cheapest: isBest('cheapest'),
    fastest: isBest('fastest'),
    strongest: isBest('strongest'),
    careful: shareOf(rows, ({ careful }) => careful),
    medianLead: round(median(rows.flatMap(({ lead }) => (lead === null ? [] : [lead])))),
    likelyDiffers: shareOf(rows, (row) => row.bestIfLikely !== row.best),
    own: Object.fromEntries(
      DECISION_KINDS.filter((kind) =>
        scheduleOf(setupIn(content, { seed: 1, flightNumber: flight })).hands.includes(kind),
      ).map((kind) => [kind, ownBest(content, seeds, flight, kind)]),
    ),
  };
}

/** How the fuel of a flight in which money binds is used. */
export interface FuelReport {
  /** The median share of the fuel that the ideal flight uses. */
  readonly idealUsed: number;
  /** The share of seeds on which whoever always orders the dearest cannot pay for it by week 9. */
  readonly dearestDryByWeek9: number;
}

const DRY_BY = 9;

/** A flight whose remedies were chosen in one way. */
interface Chosen {
  readonly state: FlightState;
  readonly events: readonly FlightEvent[];
  /** The first week in which the dearest remedy on the desk was not covered; null = it always was. */
  readonly dry: number | null;
}

/** Flies the right way, but with the remedies of this chooser. @param grading without it the decisions are not graded, which takes time */
function flyChoosing(
  { content, flightNumber }: Pick<Campaign, 'content' | 'flightNumber'>,
  seed: number,
  chooser: Chooser,
  grading: boolean,
): Chosen {
  let state = newFlight(setupIn(content, { seed, flightNumber }), content);
  const events: FlightEvent[] = [];
  let dry: number | null = null;
  for (;;) {
    let command = nextCommand(state, content, 'right');
    if (command === null) return { state, events, dry };
    if (command.kind === 'order-remedy' || command.kind === 'follow') {
      const id = command.kind === 'follow' ? command.slip : command.strip;
      const slip = state.slips.find((one) => one.id === id) ?? null;
      const strip = found(state.strips, (one) => one.id === (slip?.strip ?? id), `strip of ${id}`);
      const [dearest] = optionsOf(state, matterOf(state, strip, slip), content).toSorted(
        (a, b) => b.price - a.price,
      );
      if (dearest?.affordable === false) dry ??= state.week;
      if (chooser !== 'ideal')
        command = { ...command, answer: answerOf(state, strip, slip, content, chooser) };
    }
    const outcome = perform(state, command, content, { grading });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind} was rejected: ${outcome.rejected}`);
    state = outcome.state;
    events.push(...outcome.events);
  }
}

/** The fuel of these seeds' flights. */
export function fuelReport(campaign: Campaign): FuelReport {
  const flown = (chooser: Chooser) =>
    campaign.seeds.map((seed) => flyChoosing(campaign, seed, chooser, false));
  return {
    idealUsed: round(median(flown('ideal').map(({ state }) => 1 - state.fuel / state.fuelGranted))),
    dearestDryByWeek9: shareOf(flown('dearest'), ({ dry }) => dry !== null && dry <= DRY_BY),
  };
}

/** How the decisions of a graded flight were graded. */
function worthsIn(events: readonly FlightEvent[]): Worth[] {
  return events.flatMap((event) =>
    (event.kind === 'remedy-ordered' || event.kind === 'matter-left') && event.judged !== null
      ? [event.judged.worth]
      : [],
  );
}

/** What comes of ordering one shape everywhere, all else done right. */
export interface EverywhereReport {
  /** The share of its decisions that are wise, 0–1. */
  readonly wise: number;
  /** The median of what it saves of what could be saved. */
  readonly saved: number | null;
}

/** Whoever always orders one shape, the dearest where it does not lie on the desk or is not covered. */
export function everywhereReport(
  campaign: Campaign,
  shapes: readonly Shape[] = SHAPES,
): Readonly<Partial<Record<Shape, EverywhereReport>>> {
  const { content, seeds } = campaign;
  const worth = ({ state, events }: Chosen) => worthOfFlight(countedOf(state, events, content));
  const bounds = seeds.map((seed) => ({
    none: flyOne(campaign, seed, 'none').worth,
    ideal: flyOne(campaign, seed, 'right').worth,
  }));
  return Object.fromEntries(
    shapes.map((shape) => {
      const flown = seeds.map((seed) => flyChoosing(campaign, seed, shape, true));
      const saved = flown.flatMap((flight, i) => {
        const share = savedOn(campaign, at(seeds, i), worth(flight), at(bounds, i));
        return share === null ? [] : [share];
      });
      const report: EverywhereReport = {
        wise: shareOf(
          flown.flatMap(({ events }) => worthsIn(events)),
          (one) => one === 'wise',
        ),
        saved: percentiles(saved).median,
      };
      return [shape, report];
    }),
  );
}
