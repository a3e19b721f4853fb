// Desks for tests: those of a flight whose calls have every cause of their symptom equally often. What a company's stories make of it is
// measured by scripts/desk-report.ts.

import { disturbance as wholeDisturbance } from '../../builders/quarter.ts';
import {
  cardOf,
  type DeskRules,
  type DeskWish,
  type DeskWorld,
  Dealer,
  planDesk,
  type RecordSource,
  scheduleFor,
  SCHEDULES,
  shownDesk,
} from '../../../src/flight/index.ts';
import { ownContentOf } from '../../../scripts/content-files.ts';
import type { ReportDesk } from '../../../scripts/desk-report.ts';
import { POOLS, SYMPTOMS } from '../../../src/quarter/symptoms.ts';

/** Its records and groups are those of the startup. */
const { records: RECORDS, groups: DIMENSIONS } = ownContentOf('startup');
const CALL_WEEKS = [1, 2, 3, 5, 7, 9];
const SEGMENTS = 5;

export function rulesOf(flight: number): DeskRules {
  const schedule = SCHEDULES.find(({ id }) => id === scheduleFor(flight));
  if (schedule === undefined) throw new Error(`no schedule for flight ${flight}`);
  return schedule.desk;
}

export interface TestDesk extends ReportDesk {
  readonly wish: DeskWish;
  /** What its cards follow from when the whole flight has been laid out. */
  readonly source: Omit<RecordSource, 'asOfWeek'>;
}

function wishesOf(flight: number, hand: Dealer): DeskWish[] {
  const rules = rulesOf(flight);
  const cells = hand.order([0, 1, 2, 3, 4]);
  const chance = flight === 1 ? -1 : hand.pick(CALL_WEEKS.length);
  return CALL_WEEKS.map((callWeek, i) => {
    const symptom = hand.one(SYMPTOMS);
    const onsetWeek = callWeek - 3 - hand.pick(4);
    const disturbance = wholeDisturbance(hand.one(POOLS[symptom]), {
      id: `d${i}`,
      cell: cells[i % SEGMENTS] ?? 0,
      week: onsetWeek,
      swell: callWeek - onsetWeek - 1,
      chance: i === chance,
      size: [0.75, 1, 1.25][Math.floor(i / 2)] ?? 1,
    });
    const often = Object.fromEntries(POOLS[symptom].map((kind) => [kind, 1]));
    const strip = `${flight}-${i}`;
    return { strip, symptom, disturbance, onsetWeek, callWeek, chance: i === chance, rules, often };
  });
}

/** The desks of a flight; drawn with other segments and causes until all its desks can be laid. */
export function layDesks(seed: number, flight: number, dimensions = DIMENSIONS): TestDesk[] {
  for (let redraw = 0; redraw < 40; redraw += 1) {
    const wishes = wishesOf(flight, new Dealer(seed, `test ${flight} ${redraw}`));
    const disturbances = wishes.map((wish) => wish.disturbance).filter((d) => !d.chance);
    const own = {
      seed,
      disturbances,
      segments: SEGMENTS,
      branch: () => ({ records: RECORDS, groups: dimensions }),
    };
    let world: DeskWorld = { ...own, quirks: [], desks: [] };
    for (const wish of wishes) {
      const drawn = planDesk(wish, world);
      if (drawn === null) break;
      const quirks = [...world.quirks, ...drawn.quirks];
      world = { ...world, desks: [...world.desks, drawn.desk], quirks };
    }
    if (world.desks.length < wishes.length) continue;
    const source = { ...own, quirks: world.quirks };
    return world.desks.map((desk, i): TestDesk => {
      const wish = wishes[i];
      if (wish === undefined) throw new Error('more desks than calls');
      const { callWeek, rules } = wish;
      const cards = desk.cards.map((_, card) => cardOf(desk, card, { ...source, asOfWeek: callWeek }));
      const shown = shownDesk(desk, cards);
      return { seed, desk, callWeek, cards, shown, rules, quirks: source.quirks, wish, source };
    });
  }
  throw new Error(`no desks for seed ${seed}`);
}

/** The desks of many seeds. */
export function desksOfSeeds(count: number, flight: number): TestDesk[] {
  return Array.from({ length: count }, (_, i) => layDesks(i + 1, flight)).flat();
}
