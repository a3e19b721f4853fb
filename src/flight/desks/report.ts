// A report: a reader asks three things, and the player chooses three of eight tiles in their order. It is right when each thing can be read
// from the tile at its place. What is behind the result is always asked, and only the record of the true suspect answers it.

import { at } from '../../quarter/at.ts';
import type { CardPlan } from '../state/desk.ts';
import type { Suspect } from '../state/suspect.ts';
import type { ReportAnswer, WorkWorth } from '../state/work.ts';
import { cardOf } from './causes/card.ts';
import { Dealer } from './causes/dealer.ts';
import { Ledger } from './causes/ledger.ts';
import { readMeasure } from './causes/reading.ts';
import { pictureOf, type Tile, type TileKind } from './report-tiles.ts';
import type { WorkCase } from './work-case.ts';

/** What a reader may ask. `why` is always asked; two of the others are drawn, and the order of the three. */
export const PARTS = ['why', 'since', 'place', 'slice', 'cost'] as const;
export type Part = (typeof PARTS)[number];
type Other = Exclude<Part, 'why'>;

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
