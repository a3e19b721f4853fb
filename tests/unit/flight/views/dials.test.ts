// What the engines show: green arcs that hold while nothing is wrong, and that a disturbance takes a figure out of.
// docs/model.md has the figures.

import { describe, expect, it } from 'vitest';
import { contentOf, ownContentOf } from '../../../../scripts/content-files.ts';
import type { Content } from '../../../../src/content/index.ts';
import {
  cockpitView,
  type DialView,
  engineDials,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  setupIn,
  shownLoad,
  type Stand,
} from '../../../../src/flight/index.ts';
import { companyOf } from '../../../../src/quarter/company.ts';
import { createQuarter } from '../../../../src/quarter/quarter.ts';
import type { Disturbance, Kind, Reading } from '../../../../src/quarter/types.ts';
import { startup } from '../../../builders/flight.ts';
import { at, disturbance, seeds } from '../../../builders/quarter.ts';

/** Of the readings with nothing wrong at least this share lies in the arc. */
const HOLDS = 0.85;
/** In a full disturbance of a kind that moves the figure, more than this share of the readings lies out of it. */
const MOST = 0.66;
const consulting = ownContentOf('consulting');
const agency = ownContentOf('agency');
const storm = contentOf('storm');

/**
 * The margin worked out anew: clients pay by the month, whoever does the work costs .57 of that and of the usual sales, and selling what it costs.
 * @param returned kroner of new sales per krone of effort
 */
function marginByHand({ model }: Content, cell: number, reading: Reading, effort: number, returned: number) {
  const { monthly, leads, pass, value, shares, effortCost } = companyOf(model, cell);
  const fees = (reading.customers * monthly) / 4.33;
  const usual = leads * (shares[cell] ?? Number.NaN) * pass[0] * pass[1] * pass[2] * pass[3] * value;
  const selling = effort * effortCost;
  const income = fees + returned * selling;
  // Never −0, which would be written with its sign.
  return Math.round(((income - 0.57 * (fees + usual) - selling) / income) * 100) / 100 + 0;
}

/** What the engine of a segment shows of the week before. */
function shown({ model, branch }: Content, quarter: FlightState['quarter'], cell: number) {
  const reading = quarter.cells[cell]?.history.at(-1) ?? expect.fail();
  return engineDials(model, cell, reading, branch(cell).dials);
}

const marginOf = (content: Content, quarter: FlightState['quarter'], cell: number) =>
  shown(content, quarter, cell).lines.flatMap(({ figure, value }) => (figure === 'margin' ? [value] : []));

/** A quarter at the beginning of each of its weeks. */
const quarterOf = (begun: FlightState['quarter']) => Array.from({ length: 13 }, (_, i) => at(i + 1, begun));

/** Where each figure with an arc stands, by segment and figure, in some weeks of undisturbed or disturbed quarters. */
function standsIn(
  content: Content,
  weeks: readonly number[],
  count: number,
  wrong: (cell: number) => readonly Disturbance[] = () => [],
): ReadonlyMap<string, Stand[]> {
  const all = new Map<string, Stand[]>();
  const note = (cell: number, figure: string, stand: Stand | null) => {
    if (stand === null) return;
    const key = `${cell} ${figure}`;
    all.set(key, [...(all.get(key) ?? []), stand]);
  };
  for (const seed of seeds(count)) {
    const cells = content.model.shares.map((_, cell) => cell);
    let quarter = createQuarter(content.model, seed, cells.flatMap(wrong));
    for (const week of weeks) {
      quarter = at(week + 1, quarter);
      for (const cell of cells) {
        const { green, stand, lines } = shown(content, quarter, cell);
        note(cell, 'load', green === null ? null : stand);
        for (const line of lines) note(cell, line.figure, line.stand);
      }
    }
  }
  return all;
}

const shareOf = (stands: readonly Stand[], wanted: Stand) =>
  stands.filter((stand) => stand === wanted).length / stands.length;

describe('a green arc', () => {
  const quarter = Array.from({ length: 13 }, (_, i) => i + 1);

  it.each([
    ['consulting', consulting, 12],
    ['agency', agency, 16],
    ['storm', storm, 7],
  ] as const)(
    'holds in %s while nothing is wrong, in every segment: 100 seeds, weeks 1–13',
    (_, content, arcs) => {
      const within = [...standsIn(content, quarter, 100)].map(([key, stands]) => ({
        key,
        share: shareOf(stands, 'within'),
      }));
      expect(within).toHaveLength(arcs);
      expect(within.filter(({ share }) => share < HOLDS)).toEqual([]);
    },
  );

  it.each([
    ['capacity', consulting, 'load', 'high'],
    ['capacity', agency, 'load', 'high'],
    ['price', consulting, 'margin', 'low'],
    ['fit', consulting, 'margin', 'low'],
    ['process', consulting, 'margin', 'low'],
    ['response', consulting, 'margin', 'low'],
    ['stall', consulting, 'margin', 'low'],
    ['reach', consulting, 'leads', 'low'],
    ['price', agency, 'return', 'low'],
    ['fit', agency, 'return', 'low'],
    ['process', agency, 'return', 'low'],
    ['alignment', agency, 'return', 'low'],
    ['reach', agency, 'costPerLead', 'high'],
  ] as const satisfies readonly (readonly [Kind, Content, string, Stand])[])(
    'is left by most seeds in a full disturbance of %s',
    (kind, content, figure, side) => {
      const wrong = (cell: number) => [disturbance(kind, { cell, id: `d${cell}`, week: 2 })];
      const stands = [...standsIn(content, [8], 40, wrong)].flatMap(([key, all]) =>
        key.endsWith(` ${figure}`) ? all : [],
      );
      expect(stands).toHaveLength(40 * content.segments);
      expect(shareOf(stands, side)).toBeGreaterThan(MOST);
    },
  );
});

it('a firm with nothing wrong makes no loss and no more than a third, and nine times in ten a seventh or more', () => {
  const margins = seeds(60).flatMap((seed) =>
    quarterOf(createQuarter(consulting.model, seed, [])).flatMap((quarter) =>
      quarter.cells.flatMap((_, cell) => marginOf(consulting, quarter, cell)),
    ),
  );
  expect(margins).toHaveLength(60 * 13 * consulting.segments);
  expect(Math.min(...margins)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...margins)).toBeLessThanOrEqual(0.35);
  expect(margins.filter((margin) => margin >= 0.14).length / margins.length).toBeGreaterThan(0.9);
});

it('a firm at take-off makes no great loss in any segment, whatever has begun there', () => {
  const margins = [1, 2, 3].flatMap((flightNumber) =>
    seeds(30).flatMap((seed) => {
      const { quarter } = newFlight(setupIn(consulting, { seed, flightNumber }), consulting);
      return quarter.cells.flatMap((_, cell) => marginOf(consulting, quarter, cell));
    }),
  );
  expect(margins).toHaveLength(90 * consulting.segments);
  expect(Math.min(...margins)).toBeGreaterThan(-0.1);
});

describe('what an engine shows', () => {
  it('is the load itself in the startup, and a company’s own measure elsewhere, with less of its swing', () => {
    expect([0, 0.4, 1, 1.4].map((load) => shownLoad(load, startup.dials))).toEqual([0, 40, 100, 140]);
    const { usual, swing } = consulting.dials.load;
    const expected = [0.4, 1, 2].map((load) => Math.round(100 * usual * load ** swing));
    expect([0.4, 1, 2].map((load) => shownLoad(load, consulting.dials))).toEqual(expected);
    expect(expected[1]).toBe(72);
  });

  it('is cost, return, margin and customers of the reading’s own week, by the segment’s company', () => {
    for (const content of [agency, storm]) {
      const quarter = at(6, createQuarter(content.model, 4, []));
      for (const [cell, { effort, history, customers }] of quarter.cells.entries()) {
        const reading = history.at(-1) ?? expect.fail();
        const company = companyOf(content.model, cell);
        const all = engineDials(content.model, cell, reading, {
          ...agency.dials,
          lines: (['costPerLead', 'return', 'margin', 'customers', 'leads'] as const).map((figure) => ({
            figure,
            green: null,
          })),
        }).lines.map(({ value }) => value);
        const cost = effort * company.effortCost;
        const { leadLevel, returnOnEffort } = reading;
        expect(all).toEqual([
          Math.round(cost / leadLevel / 100) * 100,
          Math.round(returnOnEffort * 10) / 10,
          marginByHand(content, cell, reading, effort, returnOnEffort),
          Math.round(customers),
          Math.round(leadLevel),
        ]);
      }
    }
  });

  it('is marked by the number that is shown, and limits of counts follow the size of the segment', () => {
    const quarter = at(6, createQuarter(agency.model, 4, []));
    const limits = agency.model.shares.map((share, cell) => {
      const { lines } = shown(agency, quarter, cell);
      for (const { value, green, stand } of lines) {
        const low = green?.[0] ?? -Infinity; // no limit
        const high = green?.[1] ?? Infinity; // no limit
        expect(stand).toBe(value < low ? 'low' : value > high ? 'high' : 'within');
      }
      const retainers = lines.find((line): line is DialView => line.figure === 'customers');
      expect(retainers?.green?.[0]).toBe(Math.round(0.98 * agency.model.customers * share));
      return retainers?.green?.[0];
    });
    expect(new Set(limits).size).toBeGreaterThan(1);
  });

  it('is the same whether the cause is known or hidden, and whether it is a cause at all or chance', () => {
    for (const change of [{ cause: 'known' }, { knowledge: 0.95 }, { chance: true }] as const) {
      const of = (own: Partial<Disturbance>) =>
        at(3, createQuarter(agency.model, 7, [disturbance('price', own)]));
      expect(shown(agency, of(change), 0)).toEqual(shown(agency, of({}), 0));
    }
  });
});

/** The states of a flight at the beginning of each week. */
function weeksOf(content: Content, seed: number, policy: 'none' | 'right'): FlightState[] {
  let state = newFlight(setupIn(content, { seed, flightNumber: 2 }), content);
  const weeks: FlightState[] = [];
  for (let command = nextCommand(state, content, policy); command !== null; ) {
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) return expect.fail(outcome.rejected);
    state = outcome.state;
    if (command.kind === 'turn-week') weeks.push(state);
    command = nextCommand(state, content, policy);
  }
  return weeks;
}

it('no engine contradicts an open call that cites the return', () => {
  let compared = 0;
  for (const content of [agency, consulting])
    for (const policy of ['none', 'right'] as const)
      for (const state of seeds(15).flatMap((seed) => weeksOf(content, seed, policy))) {
        const { engines } = cockpitView(state, content);
        for (const cell of engines.keys()) {
          const calls = state.strips.filter(
            (strip) =>
              strip.cell === cell && strip.called && strip.cites === 'return' && strip.status === 'arrived',
          );
          const cited = calls.at(-1)?.facts['returnNow'];
          if (cited === undefined) continue;
          const { lines } = engines[cell] ?? expect.fail();
          const line = lines.find(({ figure }) => figure === 'return' || figure === 'margin');
          const { effort, history, lag } = state.quarter.cells[cell] ?? expect.fail();
          const reading = history.at(-1 - lag) ?? expect.fail();
          expect(line?.value).toBe(
            line?.figure === 'return'
              ? Math.round(cited * 10) / 10
              : marginByHand(content, cell, reading, effort, cited),
          );
          compared += 1;
        }
      }
  expect(compared).toBeGreaterThan(10);
});
