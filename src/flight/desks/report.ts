// A report: a reader asks three things, and the player chooses three of eight tiles in their order. It is right when each thing can be read
// from the tile at its place. What is behind the result is always asked, and only the record of the true suspect answers it.

import { companyOf } from '../../quarter/company.ts';
import { at, given } from '../../quarter/at.ts';
import { figure } from '../../quarter/figures.ts';
import type { Reading } from '../../quarter/types.ts';
import { FIGURE_UNITS, type FigureUnit } from '../../quarter/units.ts';
import type { CardKind, CardPlan } from '../state/desk.ts';
import type { Suspect } from '../state/suspect.ts';
import type { ReportAnswer, WorkWorth } from '../state/work.ts';
import { cardOf } from './causes/card.ts';
import { Dealer } from './causes/dealer.ts';
import { Ledger } from './causes/ledger.ts';
import { readMeasure } from './causes/reading.ts';
import type { Measure } from './causes/types.ts';
import { cellFigures } from './facts.ts';
import { type Curve, resultOf, resultsOf } from './result.ts';
import type { WorkCase } from './work-case.ts';

/** What a reader may ask. `why` is always asked; two of the others are drawn, and the order of the three. */
export const PARTS = ['why', 'since', 'place', 'slice', 'cost'] as const;
export type Part = (typeof PARTS)[number];
type Other = Exclude<Part, 'why'>;

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

/** What lies on the table for a report, in the order shown. */
export interface ReportTable {
  readonly parts: readonly Part[];
  readonly tiles: readonly Tile[];
}

/** The tile that answers each question, and one that comes near and does not. */
const ANSWERS: Readonly<Record<Other, TileKind>> = {
  since: 'weeks',
  place: 'segments',
  slice: 'drop',
  cost: 'lost',
};
const NEAR: Readonly<Record<Other, TileKind>> = {
  since: 'month',
  place: 'total',
  slice: 'sizes',
  cost: 'won',
};
const OTHERS: readonly Other[] = ['since', 'place', 'slice', 'cost'];

/** How many things are asked, and how many tiles are chosen for them. */
export const ASKED = 3;
const FALSE_RECORDS = 2;
/** How much more often an innocent record comes that is loud, and the one of chance. */
const LOUD = 3;
const HISTORY = 1.5;
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

function pictureOf(kind: Exclude<TileKind, 'record'>, work: WorkCase, hand: Dealer): Picture {
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

/** A suspect's record as one of the desk's cards shows it: an innocent one as a card that clears it, the true one as any. */
interface RecordTile {
  readonly suspect: Suspect;
  readonly loud: boolean;
  readonly tile: Tile;
}

function recordTiles({ desk, source }: WorkCase, hand: Dealer): RecordTile[] {
  const ledger = new Ledger(source);
  return desk.suspects.flatMap((suspect): RecordTile[] => {
    const shown = hand.order(
      desk.cards.flatMap((card: CardPlan, i) => (card.about.includes(suspect) ? [i] : [])),
    );
    const all = shown.map((i) => {
      const card = cardOf(desk, i, source, ledger);
      const measure = at(card.measures, at(card.measures, 0).counts === suspect ? 0 : 1);
      return { card: card.kind, measure, reading: readMeasure(measure, desk) };
    });
    const wanted = suspect === desk.truth ? 'fits' : 'clears';
    const found = all.find(({ reading }) => reading.says === wanted) ?? all[0];
    if (found === undefined) return [];
    const { card, measure, reading } = found;
    const loud = reading.why !== null && reading.why !== 'quiet' && reading.why !== 'history';
    return [{ suspect, loud, tile: { kind: 'record', picture: { form: 'record', card, measure } } }];
  });
}

/** The reader's question and the tiles, drawn for the strip. They say nothing of which tile is right. */
export function reportTable(work: WorkCase): ReportTable {
  const { desk, source, strip } = work;
  const hand = new Dealer(source.seed, `report ${strip}`);
  const order = hand.order(OTHERS);
  const asked = order.slice(0, ASKED - 1);
  const spare = order.slice(ASKED - 1, ASKED);
  const records = recordTiles(work, hand);
  const weight = ({ suspect, loud }: RecordTile) => (suspect === 'normal' ? HISTORY : loud ? LOUD : 1);
  const innocent = hand.order(
    records.filter(({ suspect }) => suspect !== desk.truth),
    weight,
  );
  const kinds = [...asked, ...spare].map((part) => ANSWERS[part]).concat(asked.map((part) => NEAR[part]));
  const pictured = kinds.map((kind): Tile => {
    if (kind === 'record') throw new Error('a record is no answer to another question');
    return { kind, picture: pictureOf(kind, work, new Dealer(source.seed, `report ${strip} ${kind}`)) };
  });
  const shown = [
    ...records.filter(({ suspect }) => suspect === desk.truth),
    ...innocent.slice(0, FALSE_RECORDS),
  ];
  return {
    parts: hand.order<Part>(['why', ...asked]),
    tiles: hand.order([...pictured, ...shown.map(({ tile }) => tile)]),
  };
}

/** The suspect whose record a tile shows; null where it shows no record. */
export function suspectOf({ picture }: Tile): Suspect | null {
  return picture.form === 'record' ? picture.measure.counts : null;
}

/** The suspect that a report names: of the record at the place of `why`, else of the first record in it. Null where it has none. */
export function reportFinding(
  { parts, tiles }: ReportTable,
  { tiles: chosen }: ReportAnswer,
): Suspect | null {
  const records = chosen.map((i) => suspectOf(at(tiles, i)));
  return records[parts.indexOf('why')] ?? records.find((suspect) => suspect !== null) ?? null;
}

/** For each thing asked, whether it can be read from the tile at its place. */
export function answered(
  { parts, tiles }: ReportTable,
  { tiles: chosen }: ReportAnswer,
  truth: Suspect,
): boolean[] {
  return parts.map((part, i) => {
    const tile = at(tiles, at(chosen, i));
    return part === 'why' ? suspectOf(tile) === truth : tile.kind === ANSWERS[part];
  });
}

/** The tiles that would have answered, in the order of the question. */
export function rightReport({ parts, tiles }: ReportTable, truth: Suspect): ReportAnswer {
  const place = (part: Part) =>
    tiles.findIndex((tile) => (part === 'why' ? suspectOf(tile) === truth : tile.kind === ANSWERS[part]));
  return { kind: 'report', tiles: parts.map(place) };
}

/** True for three different tiles of the table. */
export function isReport({ parts, tiles }: ReportTable, { tiles: chosen }: ReportAnswer): boolean {
  return (
    chosen.length === parts.length &&
    new Set(chosen).size === chosen.length &&
    chosen.every((i) => Number.isInteger(i) && i >= 0 && i < tiles.length)
  );
}

/** Whole when each thing is answered at its place; in part when at least the true record is among the tiles. */
export function reportWorth(table: ReportTable, answer: ReportAnswer, truth: Suspect): WorkWorth {
  if (answered(table, answer, truth).every(Boolean)) return 'whole';
  return reportFinding(table, answer) === truth ? 'part' : 'none';
}
