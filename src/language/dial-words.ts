// What the engines and the bank say, in the words of the company that a segment is part of; where several companies are flown together,
// in words that are true of all of them.

import type { Arc, DialFigure } from '../content/types.ts';
import { type CockpitView, DIAL_UNITS, type DialView, type EngineView, type Stand } from '../flight/index.ts';
import type { FigureUnit } from '../quarter/units.ts';
import { hasSegmentText, segmentName, segmentText } from './content-words.ts';
import { formatFigure } from './formats.ts';
import { t, textOf } from './translate.ts';

type Engines = readonly Pick<EngineView, 'cell'>[];

/** The companies' own texts at this path; one where all segments have the same, null for a segment whose company has none. */
function ownTexts(
  engines: Engines,
  path: string,
  filled?: Readonly<Record<string, string>>,
): (string | null)[] {
  const own = ({ cell }: Engines[number]) =>
    hasSegmentText(cell, path) ? segmentText(cell, path, filled) : null;
  return [...new Set(engines.map(own))];
}

/** @param mixed what is true of all of them where the companies' own words differ */
function inOwnWords(
  engines: Engines,
  path: string,
  game: string,
  mixed: string,
  filled?: Readonly<Record<string, string>>,
): string {
  const [first, ...others] = ownTexts(engines, path, filled);
  return others.length > 0 ? mixed : (first ?? game);
}

/** What the engines measure: the heading of the picture. */
export function loadTitle(engines: Engines): string {
  return inOwnWords(engines, 'dials.load.title', t('world:engines.title'), t('world:engines.mixed'));
}

/** The same in two or three words, for the heading of narrow engines. */
export function loadShort(engines: Engines): string {
  return inOwnWords(engines, 'dials.load.short', t('world:engines.short'), t('world:engines.mixedShort'));
}

/** The name of the load as a figure, for tables. */
export function loadName(engines: Engines): string {
  const game = t('flight:figure.load');
  return inOwnWords(engines, 'dials.load.short', game, game);
}

const ownPath = (figure: DialFigure) => `dials.${figure}`;

/** The name of a figure under an engine, for tables: the company's own, or the game's. */
export function dialName(cell: number, figure: DialFigure): string {
  const own = ownPath(figure);
  return hasSegmentText(cell, own) ? segmentText(cell, own) : textOf(`flight:figure.${figure}`);
}

/** The same in a word or two, for the heading of narrow engines. */
export function dialShort(cell: number, figure: DialFigure): string {
  const own = ownPath(figure);
  return hasSegmentText(cell, own) ? segmentText(cell, own) : textOf(`world:engines.name.${figure}`);
}

/** The least margin that is written as a number: below it almost nothing is sold, and the number says only how nearly nothing. */
const LEAST_MARGIN = -1;

type Shown = Pick<DialView, 'figure' | 'value'>;

function valueText({ figure, value }: Shown, below: (limit: string) => string): string {
  const written = (shown: number) => formatFigure(shown, DIAL_UNITS[figure]);
  return figure === 'margin' && value < LEAST_MARGIN ? below(written(LEAST_MARGIN)) : written(value);
}

/** A figure alone, with its unit where it has one, as it stands in the picture: «16 000 kr», «27 %», «< −100 %». */
export function dialValue(dial: Shown): string {
  return valueText(dial, (limit) => t('world:engines.below', { limit }));
}

/** A figure with what it is, as it stands in the picture: «26 henv.», «margin 27 %». */
export function dialLine(cell: number, dial: Shown): string {
  const own = ownPath(dial.figure);
  const number = dialValue(dial);
  return hasSegmentText(cell, own)
    ? t('world:engines.named', { name: segmentText(cell, own), number })
    : textOf(`world:engines.line.${dial.figure}`, { number });
}

function limitWords([low, high]: Arc, unit: FigureUnit): string {
  const written = (limit: number) => formatFigure(limit, unit);
  if (low === null) return high === null ? '' : t('world:engines.limits.most', { high: written(high) });
  if (high === null) return t('world:engines.limits.least', { low: written(low) });
  return t('world:engines.limits.both', { low: written(low), high: written(high) });
}

/** A figure in words: where it stands, for who sees no arc, and the arc's limits; null = it has none. */
interface Said {
  readonly figure: string;
  readonly limits: string | null;
}

function said(value: string, stand: Stand | null, green: Arc | null, unit: FigureUnit): Said {
  if (green === null || stand === null) return { figure: value, limits: null };
  return { figure: t(`world:engines.stand.${stand}`, { value }), limits: limitWords(green, unit) };
}

function loadSaid({ load, green, stand }: Pick<EngineView, 'load' | 'green' | 'stand'>): Said {
  const share = (limit: number | null) => (limit === null ? null : limit / 100);
  const arc: Arc | null = green === null ? null : [share(green[0]), share(green[1])];
  return said(formatFigure(load / 100, 'share'), stand, arc, 'share');
}

function dialSaid(dial: DialView): Said {
  const value = valueText(dial, (limit) => t('world:engines.belowSaid', { limit }));
  return said(value, dial.stand, dial.green, DIAL_UNITS[dial.figure]);
}

function whole({ figure, limits }: Said): string {
  return limits === null ? figure : t('world:engines.withLimits', { said: figure, limits });
}

/** The load in words: «72 %, i grønt felt (58 %–82 %)», the figure alone where no arc is drawn. */
export function loadWords(engine: Pick<EngineView, 'load' | 'green' | 'stand'>): string {
  return whole(loadSaid(engine));
}

/** A figure under an engine in words. */
export function dialWords(dial: DialView): string {
  return whole(dialSaid(dial));
}

/** The engines as a table: the names of its columns, and a cell for each of them and each engine, in their orders. */
export interface EngineTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column with its limits in its head where they are the same in every row, else in its cells. */
function column(name: string, cells: readonly Said[]): { readonly head: string; readonly cells: string[] } {
  const [limits, ...others] = [...new Set(cells.map((cell) => cell.limits))];
  if (limits === undefined || limits === null || others.length > 0)
    return { head: name, cells: cells.map(whole) };
  return { head: t('world:engines.withArc', { name, limits }), cells: cells.map(({ figure }) => figure) };
}

/** A column for each figure; one for them all where the segments have different ones, with the names in the cells. */
export function engineTable(engines: readonly EngineView[]): EngineTable {
  const namesOf = ({ cell, lines }: EngineView) => lines.map(({ figure }) => dialName(cell, figure));
  const [names = [], ...others] = engines.map(namesOf);
  const columns = [column(loadName(engines), engines.map(loadSaid))];
  if (others.every((own) => own.join() === names.join()))
    columns.push(
      ...names.map((name, at) =>
        column(
          name,
          engines.flatMap(({ lines }) => lines.slice(at, at + 1).map(dialSaid)),
        ),
      ),
    );
  else {
    const named = ({ cell, lines }: EngineView) =>
      lines.map((dial) =>
        t('world:engines.named', { name: dialName(cell, dial.figure), number: dialWords(dial) }),
      );
    const cells = engines.map((engine) => named(engine).join(' · '));
    columns.push({ head: t('flight:inWords.figures'), cells });
  }
  return {
    heads: columns.map(({ head }) => head),
    rows: engines.map((_, row) => columns.flatMap(({ cells }) => cells.slice(row, row + 1))),
  };
}

/** What the bank measures. */
export function bankTitle({ engines }: { readonly engines: Engines }): string {
  const game = t('world:bank.title');
  return inOwnWords(engines, 'dials.bank.title', game, game);
}

/** Which segment's seller has most customers. */
export function bankWords({ bank: { cell, even }, engines }: Pick<CockpitView, 'bank' | 'engines'>): string {
  const filled = { segment: segmentName(cell) };
  const game = even ? t('world:bank.even') : t('world:bank.most', filled);
  return inOwnWords(engines, `dials.bank.${even ? 'even' : 'most'}`, game, game, filled);
}
