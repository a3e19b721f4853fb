// What a report's tiles show: the sorts of pictures, and how each but a record is drawn from the quarter.
// Nothing here knows which tile is right.

import { at, given } from '../../quarter/at.ts';
import { companyOf } from '../../quarter/company.ts';
import { figure } from '../../quarter/figures.ts';
import type { Reading } from '../../quarter/types.ts';
import { FIGURE_UNITS, type FigureUnit } from '../../quarter/units.ts';
import type { CardKind } from '../state/desk.ts';
import type { Dealer } from './causes/dealer.ts';
import type { Measure } from './causes/types.ts';
import { cellFigures } from './facts.ts';
import { type Curve, resultOf, resultsOf } from './result.ts';
import type { WorkCase } from './work-case.ts';

/** What a tile shows; several may be of the kind `record`. */
export type TileKind =
  | 'weeks'
  | 'segments'
  | 'drop'
  | 'lost'
  | 'month'
  | 'total'
  | 'sizes'
  | 'won'
  | 'record';

/** A bar's name: a segment or a group by its index, or one of the words. */
export type RowName =
  | { readonly kind: 'segment' | 'group'; readonly index: number }
  | { readonly kind: 'now' | 'usual' | 'lastWeek' | 'since' | 'won' | 'plan' };

/** A small picture; it is drawn, and written as a table. */
export type Picture =
  | ({ readonly form: 'curve' } & Curve)
  | {
      readonly form: 'bars';
      readonly unit: FigureUnit;
      /** `usual` is null where nothing is usual. */
      readonly rows: readonly {
        readonly name: RowName;
        readonly value: number;
        readonly usual: number | null;
      }[];
    }
  | { readonly form: 'record'; readonly card: CardKind; readonly measure: Measure };

export interface Tile {
  readonly kind: TileKind;
  readonly picture: Picture;
}

/** The share of the drop in the symptom's own group, and how far a draw moves it. */
const OWN_SHARE = { least: 0.68, more: 0.16 } as const;
const MONTHS_A_YEAR = 12;
const WEEKS_A_QUARTER = 13;

/** NOK that a week's reading falls short of the usual one: expected sales, or the yearly fees of the customers that leave. */
function shortfall(now: Reading, norm: Reading, { desk, quarter }: WorkCase): number {
  const { value, monthly } = companyOf(quarter.company, desk.cell);
  if (desk.symptom === 'leavers')
    return (Math.max(0, now.leavers - norm.leavers) / WEEKS_A_QUARTER) * monthly * MONTHS_A_YEAR;
  const sales = ({ leadLevel, rates }: Reading) =>
    leadLevel * rates[0] * rates[1] * rates[2] * rates[3] * value;
  return Math.max(0, sales(norm) - sales(now));
}

/** The result of all segments together: counts added up, shares as their mean. */
function totalCurve(work: WorkCase): Curve {
  const { quarter, desk, source } = work;
  const curves = quarter.cells.map((_, cell) => resultOf(quarter, desk.symptom, cell, source.asOfWeek));
  const { unit, weeks } = at(curves, 0);
  const parts = unit === 'share' ? curves.length : 1;
  const sum = (of: (curve: Curve) => number) => curves.reduce((all, curve) => all + of(curve), 0) / parts;
  return {
    unit,
    norm: sum(({ norm }) => norm),
    weeks: weeks.map(({ week }, i) => ({ week, value: sum((curve) => at(curve.weeks, i).value) })),
  };
}

/** Shares of a whole in whole per cent, the first for the group `own`. */
function sharesOf(groups: number, own: number, share: number, hand: Dealer): number[] {
  const raw = Array.from({ length: groups }, (_, i) => (i === own ? 0 : 0.5 + hand.uniform()));
  const rest = raw.reduce((sum, one) => sum + one, 0);
  const shares = raw.map((one) => Math.round((100 * (1 - share) * one) / rest) / 100);
  const others = shares.reduce((sum, one) => sum + one, 0);
  return shares.map((one, i) => (i === own ? Math.round(100 * (1 - others)) / 100 : one));
}

function groupRows(shares: readonly number[]) {
  return shares.map((value, index) => ({ name: { kind: 'group', index } as const, value, usual: null }));
}

/** NOK won in the quarter before the work began. */
function wonBefore({ quarter, source }: WorkCase): number {
  return quarter.cells
    .flatMap(({ history }) => history)
    .filter(({ week }) => week >= 1 && week < source.asOfWeek)
    .reduce((sum, { won }) => sum + won, 0);
}

/** The picture of a tile without a record. */
export function pictureOf(kind: Exclude<TileKind, 'record'>, work: WorkCase, hand: Dealer): Picture {
  const { desk, quarter, source } = work;
  const { symptom, cell, slice } = desk;
  const unit = FIGURE_UNITS[symptom];
  const { asOfWeek } = source;
  const groups = given(source.branch(cell).groups[slice.dimension], 'dimension');
  const result = (of: number) => {
    const { now, norm } = cellFigures(quarter, of, asOfWeek);
    return { value: figure(now, symptom), usual: figure(norm, symptom) };
  };
  switch (kind) {
    case 'weeks':
      return { form: 'curve', ...resultOf(quarter, symptom, cell, asOfWeek) };
    case 'total':
      return { form: 'curve', ...totalCurve(work) };
    case 'segments':
      return {
        form: 'bars',
        unit,
        rows: quarter.cells.map((_, index) => ({ name: { kind: 'segment', index }, ...result(index) })),
      };
    case 'month': {
      const { value, usual } = result(cell);
      return {
        form: 'bars',
        unit,
        rows: [
          { name: { kind: 'now' }, value, usual: null },
          { name: { kind: 'usual' }, value: usual, usual: null },
        ],
      };
    }
    case 'drop': {
      const share = OWN_SHARE.least + OWN_SHARE.more * hand.uniform();
      return { form: 'bars', unit: 'share', rows: groupRows(sharesOf(groups, slice.group, share, hand)) };
    }
    case 'sizes': {
      const share = (0.85 + 0.3 * hand.uniform()) / groups;
      return { form: 'bars', unit: 'share', rows: groupRows(sharesOf(groups, 0, share, hand)) };
    }
    case 'lost': {
      const { norm } = cellFigures(quarter, cell, asOfWeek);
      const lost = resultsOf(quarter, cell, asOfWeek)
        .filter(({ week }) => week >= desk.onsetWeek)
        .map((reading) => shortfall(reading, norm, work));
      return {
        form: 'bars',
        unit: 'money',
        rows: [
          { name: { kind: 'lastWeek' }, value: lost.at(-1) ?? 0, usual: null }, // nothing is lost before it begins
          { name: { kind: 'since' }, value: lost.reduce((sum, one) => sum + one, 0), usual: null },
        ],
      };
    }
    case 'won':
      return {
        form: 'bars',
        unit: 'money',
        rows: [
          { name: { kind: 'won' }, value: wonBefore(work), usual: null },
          { name: { kind: 'plan' }, value: quarter.plan, usual: null },
        ],
      };
  }
}
