// The slots of a flight: which story comes in which week, drawn from the content as the schedule says.

import type { Content, FullScenario, Scenario, TowerKind } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import type { Cause } from '../../quarter/types.ts';
import type { PlannedStrip } from '../state/flight.ts';
import type { Drawer } from './drawer.ts';
import { type OfTwo, type Pools, isByHand, ofTwo, twinOf, withHands, withWork } from './pools.ts';
import type { ByHand, Draw, Schedule, SlotWeek } from './types.ts';

export interface Slot {
  readonly week: number;
  readonly scenario: Scenario;
  readonly slot: PlannedStrip['slot'];
}

/** A story whose week may not be decided yet. */
interface Story {
  readonly week: SlotWeek;
  readonly scenario: FullScenario;
  readonly slot: PlannedStrip['slot'];
}

/** So many orders of the open strips are tried before the last one is taken although it is not interleaved. */
const MAX_REDRAWS = 200;

function drawPair(
  drawer: Drawer,
  pool: readonly FullScenario[],
  content: Content,
): [FullScenario, FullScenario] {
  const known = drawer.draw(pool, (one) => [one, twinOf(one, content)]);
  const hidden = twinOf(known, content);
  drawer.use(hidden.id);
  return [known, hidden];
}

/** What a story asks of the tower in this kind of flight. */
export function workOf({ desk }: Schedule, { tower }: FullScenario): TowerKind {
  const kind = tower?.kind ?? 'causes'; // a known cause that is stamped in the tower all the same
  return desk.works.includes(kind) ? kind : 'causes';
}

/** True for flights in which there is nothing but chance behind one call. */
export const hasChance = ({ desk }: Schedule): boolean => desk.suspects > 3;

/** The work in which chance can be the finding: a forecast has nothing to add up then, and an alarm nothing to watch. */
export const BEAR_CHANCE: readonly (TowerKind | null)[] = ['causes', 'report'];

/** A known story and a hidden one. */
interface Two {
  readonly stories: readonly [FullScenario, FullScenario];
  /** True where they are twins. */
  readonly alike: boolean;
  /** True where the known one's place is a request's. */
  readonly asks: boolean;
}

/** Two stories of which the known one has a decision that has just woken: twins or not, by what was never told or is told longest ago. */
function drawWoken({ pairs, known }: OfTwo, drawer: Drawer, pools: Pools, content: Content): Two {
  const twins = pairs.map((one) => [one, twinOf(one, content)]);
  const paired = drawer.lastTold(twins);
  const alone = drawer.lastTold(known.map((one) => [one]));
  const alike = paired === alone ? drawer.oneOf(pairs, known) : paired < alone;
  const stories = alike
    ? drawPair(drawer, pairs, content)
    : ([drawer.draw(known), drawer.draw(pools.hidden)] as const);
  return { stories, alike, asks: false };
}

/** Two stories as in any other flight. */
function drawTwo(
  draw: Extract<Draw, { readonly kind: 'twins-or-singles' }>,
  drawer: Drawer,
  pools: Pools,
  content: Content,
): Two {
  const paired = pools.pairs.flatMap((one) => [one, twinOf(one, content)]);
  const mayPair = drawer.unlessTold(paired, pools.known) === paired;
  const alike = mayPair && drawer.rather(paired, [...pools.known, ...pools.hidden]);
  const hands = draw.hands !== undefined && drawer.coin() ? draw.hands.afterwards : undefined;
  const ofHands = (pool: readonly FullScenario[]) => drawer.preferring(withHands(pool, hands), pool);
  if (alike) {
    const pairs = withWork(ofHands(pools.pairs), draw.work, ({ twin }) =>
      twin === null ? null : content.full(twin).tower,
    );
    return { stories: drawPair(drawer, pairs, content), alike, asks: false };
  }
  const asks = drawer.instead('request', pools.known);
  const known = drawer.draw(asks ? pools.request : drawer.unlessTold(ofHands(pools.known), pools.known));
  return { stories: [known, drawer.draw(pools.hidden)], alike, asks };
}

/**
 * The stories of one draw. A pair with the same text is returned separately, because its order is drawn later.
 * @param drawn the stories of the draws before
 */
function storiesOf(
  draw: Draw,
  drawn: readonly FullScenario[],
  drawer: Drawer,
  pools: Pools,
  content: Content,
): { readonly stories: readonly Story[]; readonly either?: readonly [Slot, Slot] } {
  const met = (work: TowerKind | undefined) => drawn.some(({ tower }) => tower?.kind === work);
  const lacking = (hands: readonly ByHand[] = []) =>
    drawn.some((scenario) => isByHand(scenario, hands)) ? undefined : hands;
  switch (draw.kind) {
    case 'single': {
      const all = draw.cause === 'known' ? pools.known : pools.hidden;
      const fitting = withWork(all, draw.work);
      // Work that the flight has already need not come twice, where it could only come with a story of the flight before.
      const enough = met(draw.work) && drawer.onlySeenLately(fitting);
      const pool = enough ? all : fitting;
      if (draw.cause === 'hidden' && draw.week === 'open' && drawer.instead('handoff', pool)) {
        const scenario = drawer.draw(withWork(pools.passOn, met(draw.work) ? undefined : draw.work));
        return { stories: [{ week: draw.week, scenario, slot: 'handoff' }] };
      }
      const scenario = drawer.draw(withHands(pool, lacking(draw.hands)));
      return { stories: [{ week: draw.week, scenario, slot: 'single' }] };
    }
    case 'handoff': {
      const pool = withWork(
        draw.form === 'request' ? pools.request : pools.passOn,
        met(draw.work) ? undefined : draw.work,
      );
      const scenario = drawer.draw(withHands(pool, lacking(draw.hands)));
      return { stories: [{ week: draw.week, scenario, slot: 'handoff' }] };
    }
    case 'twins': {
      const [known, hidden] = drawPair(drawer, pools.pairs, content);
      return {
        stories: [
          { week: draw.known, scenario: known, slot: 'twin' },
          { week: draw.hidden, scenario: hidden, slot: 'twin' },
        ],
      };
    }
    case 'twins-or-singles': {
      const of = ofTwo(pools, draw.hands, drawer.flightNumber);
      const { stories, alike, asks } = of.woken
        ? drawWoken(of, drawer, pools, content)
        : drawTwo(draw, drawer, pools, content);
      const slot = alike ? 'twin' : 'single';
      const [known, hidden] = stories;
      return {
        stories: [
          { week: 'open', scenario: known, slot: asks ? 'handoff' : slot },
          { week: 'open', scenario: hidden, slot },
        ],
      };
    }
    case 'same-text': {
      // A pair told lately would be the same again: others come in its place.
      const fresh = pools.sameText.filter((one) => !drawer.seenLately([one, twinOf(one, content)]));
      const pool = drawer.preferring(fresh, pools.pairs);
      const [known, hidden] = drawPair(drawer, pool, content);
      const { week } = draw;
      return {
        stories: [],
        either: [
          { week, scenario: known, slot: 'twin' },
          { week, scenario: hidden, slot: 'twin' },
        ],
      };
    }
  }
}

/**
 * The causes alternate within a week and from week to week, so that the last week of short strips has both and either can be replaced by an
 * echo. @param first the cause of the first short strip of an uneven week
 */
function stormCause(week: number, i: number, first: Cause): Cause {
  const other = first === 'known' ? 'hidden' : 'known';
  return (i + week) % 2 === 0 ? other : first;
}

/** The cause that tells the right seat while nobody has been told anything. A request is the exception: it begins in the cockpit. */
const causeOf = (scenario: Scenario): Cause =>
  !scenario.storm && scenario.handoff === 'request' ? 'known' : scenario.cause;

/** True when from the third strip on no seat is right more than twice in a row, the first two short strips included. */
function interleaves(slots: readonly Slot[], { storms }: Schedule, firstStorm: Cause): boolean {
  const inOrder = slots.toSorted((a, b) => a.week - b.week);
  const causes = inOrder.map(({ scenario }) => causeOf(scenario));
  const [first] = storms;
  const all =
    first === undefined
      ? causes
      : [...causes, stormCause(first.week, 0, firstStorm), stormCause(first.week, 1, firstStorm)];
  return all.every((cause, i) => i < 4 || cause !== all[i - 1] || cause !== all[i - 2]);
}

/** Gives the open stories to the open weeks of the schedule in a drawn order, and draws the order of each pair with the same text. */
function deal(
  schedule: Schedule,
  drawer: Drawer,
  open: readonly Story[],
  pairs: readonly (readonly [Slot, Slot])[],
  firstStorm: Cause,
): Slot[] {
  const { openWeeks } = schedule;
  if (open.length !== openWeeks.length)
    throw new Error(`schedule ${schedule.id}: ${open.length} open strips, ${openWeeks.length} open weeks`);
  // Few of the orders that interleave end in the cockpit, and a clue is found most easily in the last open week, which then is the tower's.
  // Drawn beforehand, that week does not tell its seat.
  const causes = open.map(({ scenario }) => causeOf(scenario)).toSorted();
  const last = schedule.interleaved ? at(causes, drawer.once(open.length, 'last open week')) : null;
  for (let redraws = 0; ; redraws += 1) {
    const order = open.length > 0 ? drawer.order(open.length) : [];
    const coins = pairs.map(() => drawer.coin());
    const tried = schedule.interleaved && redraws < MAX_REDRAWS;
    const ends = order.length > 0 ? at(open, at(order, order.length - 1)) : null;
    if (tried && last !== null && ends !== null && causeOf(ends.scenario) !== last) continue;
    const slots: Slot[] = openWeeks.map((week, i) => ({ ...at(open, at(order, i)), week }));
    for (const [i, [one, other]] of pairs.entries())
      slots.push(...(at(coins, i) ? [one, other] : [other, one]));
    if (!tried || interleaves(slots, schedule, firstStorm)) return slots;
  }
}

/** The full strips of a flight: first the open ones in the order of their weeks, then those with a fixed week. */
export function fullSlots(
  schedule: Schedule,
  drawer: Drawer,
  pools: Pools,
  content: Content,
  firstStorm: Cause,
): Slot[] {
  const drawn: ReturnType<typeof storiesOf>[] = [];
  const full: FullScenario[] = [];
  for (const draw of schedule.draws) {
    const one = storiesOf(draw, full, drawer, pools, content);
    drawn.push(one);
    full.push(...one.stories.map(({ scenario }) => scenario));
  }
  const stories = drawn.flatMap((one) => one.stories);
  const pairs = drawn.flatMap(({ either }) => (either === undefined ? [] : [either]));
  const dealt = deal(
    schedule,
    drawer,
    stories.filter(({ week }) => week === 'open'),
    pairs,
    firstStorm,
  );
  const fixed = stories
    .flatMap(({ week, ...story }) => (week === 'open' ? [] : [{ ...story, week }]))
    .toSorted((a, b) => a.week - b.week);
  return [...dealt, ...fixed];
}

function byCause(stories: readonly Scenario[]): Readonly<Record<Cause, readonly Scenario[]>> {
  const of = (cause: Cause) => stories.filter((one) => one.cause === cause);
  return { known: of('known'), hidden: of('hidden') };
}

/** The short strips of a flight. A full story may be told in one of them, where its row would hardly come otherwise. */
export function stormSlots({ storms }: Schedule, drawer: Drawer, pools: Pools, firstStorm: Cause): Slot[] {
  const all: readonly Scenario[] = [...pools.storms, ...drawer.inShort(pools.inLine)];
  const of = byCause(all);
  return storms.flatMap(({ week, strips }) =>
    Array.from({ length: strips }, (_, i) => ({
      week,
      scenario: drawer.drawShort(of[stormCause(week, i, firstStorm)]),
      slot: 'storm' as const,
    })),
  );
}

/**
 * The three short strips that the first officer stamps: two of one cause and one of the other, in a drawn order. They may tell of a full story
 * as any short strip may, but not of one that either seat can have, which no stamp gets wrong.
 */
export function officerSlots({ officerWeek }: Schedule, drawer: Drawer, pools: Pools): Slot[] {
  if (officerWeek === null) return [];
  const all = [...pools.storms, ...drawer.inShort(pools.inLine.filter(({ defensible }) => !defensible))];
  const of = byCause(all);
  const twice = drawer.rather(of.known, of.hidden) ? 'known' : 'hidden';
  const once = twice === 'known' ? 'hidden' : 'known';
  const causes = [twice, twice, once] as const;
  return drawer.order(3).map((i) => ({
    week: officerWeek,
    scenario: drawer.drawShort(of[at(causes, i)]),
    slot: 'storm' as const,
  }));
}
