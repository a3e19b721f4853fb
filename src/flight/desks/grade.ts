// What a matter costs and how good a decision is: means over a fixed set of futures from the present state.
// These futures have seeds of their own. Grading by the flight's own seed would be hindsight, and would tell the future.

import type { Content } from '../../content/types.ts';
import { found, given } from '../../quarter/at.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { expectedCellValue } from '../../quarter/quarter.ts';
import { reliefOf } from '../../quarter/remedies.ts';
import { remainingIn } from '../../quarter/reliefs.ts';
import type { Disturbance, QuarterState, Relief } from '../../quarter/types.ts';
import type { FlightState } from '../state/flight.ts';
import { adviceHeard, certaintyHeard } from '../state/message.ts';
import type { Ordered } from '../state/pair.ts';
import type { Choice, Compared, Judged, Strip, Weighed, Worth } from '../state/strip.ts';
import { handOf } from './hands.ts';
import {
  CONFIDENCE,
  type Matter,
  type Course,
  asTold,
  coursesFor,
  coveredOf,
  isShaking,
  isToldAsStory,
  optionsOf,
  pairOptionOf,
  priceOf,
  slipOf,
  trustIn,
  weeksLeft,
} from './matter.ts';
import { type Stakes, bestWeighed, countedOn, weigh } from './weigh.ts';

/** Money is told in steps of this many NOK. */
export const STEP = 5000;
const told = (nok: number) => Math.max(0, Math.round(nok / STEP) * STEP);

/**
 * What has been worked out for a quarter: the values in the first futures. The desk, its grade and whoever chooses ask for the same means,
 * some of a dozen futures, some of more.
 */
const known = new WeakMap<QuarterState, Map<string, number[]>>();

/** The expected value of the matter's segment at the quarter's end when its disturbance is as given, NOK. */
function valueWith({ quarter }: FlightState, disturbance: Disturbance, futures?: number): number {
  const values = known.get(quarter) ?? new Map<string, number[]>(); // the first question about this quarter
  known.set(quarter, values);
  const key = JSON.stringify(disturbance);
  if (!values.has(key)) values.set(key, []);
  const others = quarter.disturbances.filter(({ id }) => id !== disturbance.id);
  return expectedCellValue(
    quarter,
    disturbance.cell,
    [...others, disturbance],
    futures,
    given(values.get(key), key),
  );
}

function relieved(disturbance: Disturbance, relief: Relief): Disturbance {
  return { ...disturbance, reliefs: [...disturbance.reliefs, relief] };
}

/** Takes all of a disturbance away from a week on. */
const allFrom = (week: number): Relief => ({ from: week, full: week, until: null, share: 1 });

function shaken(disturbance: Disturbance, week: number): Disturbance {
  return { ...disturbance, turbulentWeeks: [...disturbance.turbulentWeeks, week] };
}

/**
 * What is at stake in a matter as the cockpit has been told of it, to the quarter's end: the expected loss when nothing is done from here,
 * and what a shaken week costs, both in steps of 5 000 kr.
 */
export function stakesOf(state: FlightState, matter: Matter): Stakes {
  const disturbance = asTold(state, matter);
  if (disturbance === null) return { stake: 0, hours: 0 };
  const none = valueWith(state, disturbance);
  return {
    stake: told(valueWith(state, relieved(disturbance, allFrom(state.week))) - none),
    hours: told(none - valueWith(state, shaken(disturbance, state.week))),
  };
}

/** What could be expected of a matter, as the cockpit has been told of it, NOK. */
export interface Outlook {
  /** What a shaken week costs. */
  readonly shake: number;
  /** What each remedy on the desk saves, and two of them together, before what it costs. */
  readonly saved: ReadonlyMap<Ordered, number>;
}

/** The outlook of a matter. @param futures how many are averaged @param week when the remedy is ordered */
export function outlookOf(
  state: FlightState,
  matter: Matter,
  content: Content,
  futures?: number,
  week: number = state.week,
): Outlook {
  const disturbance = asTold(state, matter);
  if (disturbance === null) return { shake: 0, saved: new Map() };
  const none = valueWith(state, disturbance, futures);
  const saved = coursesFor(state, matter, content, week).map(({ choice, offers }) => {
    const mended = offers.reduce((d, { remedy }) => relieved(d, reliefOf(remedy, week)), disturbance);
    return [choice, valueWith(state, mended, futures) - none] as const;
  });
  return { shake: none - valueWith(state, shaken(disturbance, week), futures), saved: new Map(saved) };
}

/**
 * The expected net value of each choice against leaving the matter, NOK: what the remedy saves, less the shaken week and the price.
 * @param confidence how likely it is that what was told is true; a remedy for another cause saves nothing
 */
export function netsOf(
  { shake, saved }: Outlook,
  courses: readonly Course[],
  confidence: number,
): ReadonlyMap<Choice, number> {
  const nets = courses.map((course) => {
    const { choice } = course;
    const gain = confidence * given(saved.get(choice), choice);
    return [choice, gain - (isShaking(course) ? shake : 0) - priceOf(course)] as const;
  });
  return new Map<Choice, number>([['leave', 0], ...nets]);
}

/** A decision that loses up to these shares of the best choice's net value is wise, or usable. */
const LOSSES = { wise: 0.1, usable: 0.3 } as const;

/**
 * The word for a decision.
 * @param net its expected net value, and `best` that of the best choice, NOK
 * @param slack losing no more than this is wise in any case, NOK
 */
export function worthOf(net: number, best: number, slack: number): Worth {
  const loss = best - net;
  if (loss <= Math.max(LOSSES.wise * best, slack)) return 'wise';
  return loss <= LOSSES.usable * best ? 'usable' : 'dear';
}

/**
 * The word for a decision on what is known to be untrue, which nothing can mend: to leave it is wise, and whatever costs money is dear, however
 * little. One's own people cost a shaken week; where that is little they are usable, never more.
 */
function worthOfUntrue({ choice, price, hours }: Weighed, slack: number): Worth {
  if (choice === 'leave') return 'wise';
  return price > 0 || hours > slack ? 'dear' : 'usable';
}

const WORDS: readonly Worth[] = ['wise', 'usable', 'dear'];

/** The kinder of two words. */
const better = (one: Worth, other: Worth): Worth => (WORDS.indexOf(one) < WORDS.indexOf(other) ? one : other);

/** The choice with the largest net value. @param courses those that can be ordered */
export function bestOf(
  nets: ReadonlyMap<Choice, number>,
  courses: readonly Pick<Course, 'choice'>[],
): Choice {
  const net = (choice: Choice) => given(nets.get(choice), choice);
  return courses.reduce<Choice>((best, { choice }) => (net(choice) > net(best) ? choice : best), 'leave');
}

/** How the choice kept to the advice of the slip: to see to it in the week in which the slip came. Null where there is no such advice. */
function adviceKept({ week }: FlightState, { slip }: Matter, choice: Choice): Judged['advice'] {
  if (slip === null || adviceHeard(slip) !== 'right') return null;
  return { kept: choice !== 'leave', waited: week - slip.hangsFromWeek };
}

/**
 * The grade of a decision, by what the cockpit has been told and what it could have ordered; null where nothing lies behind the matter.
 * @param place where the work was done; work in the wrong place mends nothing, whatever was chosen
 */
export function judge(
  state: FlightState,
  matter: Matter,
  content: Content,
  choice: Choice,
  place: Judged['place'] = null,
): Judged | null {
  const { about } = matter;
  if (about === 'normal') return null;
  const courses = coursesFor(state, matter, content);
  const covered = coveredOf(state, courses);
  const trust = trustIn(state, matter);
  const untrue = trust === 'untrue';
  const slip = slipOf(state, matter.strip, matter.slip);
  const unheard = slip?.heard.certainty === 'measured' && certaintyHeard(slip) === null;
  const nets = netsOf(outlookOf(state, matter, content), courses, CONFIDENCE[trust]);
  const best = bestOf(nets, covered);
  const net = (one: Choice) => given(nets.get(one), one);
  const { stake, hours } = stakesOf(state, matter);
  const laid = { options: optionsOf(state, matter, content), pair: pairOptionOf(state, matter, content) };
  const weighed = weigh(laid, { stake, hours }, trust, state.week).map((one): Compared => {
    const affordable = one.choice === 'leave' || covered.some(({ choice: course }) => course === one.choice);
    return { ...one, expected: net(one.choice), affordable };
  });
  const { slack } = content.decisions;
  const first = bestWeighed(weighed.filter(({ affordable }) => affordable));
  const own = found(weighed, (one) => one.choice === choice, choice);
  const worth = (yours: number, most: number) =>
    untrue ? worthOfUntrue(own, slack) : worthOf(yours, most, slack);
  const expectedWorth = worth(net(choice), net(best));
  const weighedWorth = worth(own.net, first.net);
  // Where nothing can be mended there is no right place either.
  const worked = untrue ? null : place;
  return {
    week: state.week,
    about,
    choice,
    hand: handOf(state.setup, matter.strip, matter.slip, about, content),
    worth: worked?.right === false ? 'dear' : better(expectedWorth, weighedWorth),
    expectedWorth,
    best,
    differs: first.choice !== best || weighedWorth !== expectedWorth,
    stake,
    counted: countedOn({ stake }, trust),
    weeksLeft: weeksLeft(state),
    weighed,
    place: worked,
    // Advice on a finding that does not hold is neither kept nor refused.
    advice: untrue ? null : adviceKept(state, matter, choice),
    ...(untrue ? { untrue } : {}),
    ...(unheard ? { unheard } : {}),
    ...(isToldAsStory(state, matter, content) ? { named: true } : {}),
  };
}

/**
 * NOK that one more week of waiting costs: removing the cause in one week compared with two, rounded to 5 000, never below 0. What is only chance
 * is counted as what it looks like, as long as it is to be seen; otherwise the strip would tell, before anybody has looked, that nothing is wrong.
 */
export function waitingCostOf(state: FlightState, strip: Strip): number {
  const { quarter } = state;
  const own = disturbanceOf(quarter, strip.disturbance);
  const seen = own.chance && own.liftedWeek !== null && own.liftedWeek > quarter.week;
  const disturbance = seen ? { ...own, chance: false, liftedWeek: null } : own;
  if (disturbance.reliefs.length > 0 || remainingIn(disturbance, quarter.week) === 0) return 0;
  const value = (week: number) => valueWith(state, relieved(disturbance, allFrom(week)));
  return told(value(quarter.week + 1) - value(quarter.week + 2));
}
