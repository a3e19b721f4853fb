// What tall and small engines draw alike: figures with their marks, green arcs beside a bar, the age of old figures.

import type { EngineView, Stand } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { COLOURS, type Colour } from '../../../look/tokens.ts';
import type { TextStyle } from '../../drawing/pen.ts';
import type { Face } from '../instrument.ts';

/** The bar ends at so many times what is usual, so that its line stands in the middle of every company's. */
const FULL = 2;
/** Width that the mark of a figure with an arc takes. */
const MARK = 16;

/** Which share of the bar a load fills. @param load per cent, as shown */
export function shareOf({ usual }: EngineView, load: number): number {
  return Math.min(1, load / (usual * FULL));
}

/** Whether a figure is in its green arc, without a word: a tick, or a triangle to the side on which it is out. `y` is its middle. */
function paintMark({ pen, scale }: Face, stand: Stand, x: number, y: number): void {
  const unit = scale;
  if (stand === 'within') {
    const tick = [
      [x, y + 0.5 * unit],
      [x + 3.2 * unit, y + 3.6 * unit],
      [x + 9 * unit, y - 3.6 * unit],
    ] as const;
    pen.path(tick).stroke(COLOURS.live, 2 * unit);
    return;
  }
  const tip = stand === 'high' ? -1 : 1;
  const triangle = [
    [x, y - 3.6 * tip * unit],
    [x + 9 * unit, y - 3.6 * tip * unit],
    [x + 4.5 * unit, y + 4.2 * tip * unit],
  ] as const;
  pen.path(triangle, true).fill(COLOURS.attention);
}

/** How much of the room for a figure is left to its text. */
export function roomFor(stand: Stand | null, room: number, scale: number): number {
  return stand === null ? room : room - MARK * scale;
}

/** Writes a figure with its mark, where it has an arc. */
export function paintFigure(
  face: Face,
  text: string,
  stand: Stand | null,
  x: number,
  y: number,
  style: TextStyle & { readonly width: number },
): void {
  const { pen, scale } = face;
  const room = roomFor(stand, style.width, scale);
  const took = pen.text(x, y, text, { ...style, width: room });
  if (stand !== null) paintMark(face, stand, x + took + 5 * scale, y);
}

/** The colour of a figure: it draws the eye only out of its arc. */
export const inkOf = (stand: Stand | null, within: Colour): Colour =>
  stand === 'low' || stand === 'high' ? 'attention' : within;

/** The mark beside the load: none where no arc is drawn. */
export const loadMark = ({ green, stand }: EngineView): Stand | null => (green === null ? null : stand);

/**
 * The green arc beside a bar, as a bracket: seen without its colour, too.
 * @param along the place on the bar of a share of its length, px
 * @param across where the bracket lies, and which way its ends point
 */
export function paintArc(
  { pen, scale }: Face,
  engine: EngineView,
  along: (share: number) => number,
  across: { readonly at: number; readonly upright: boolean },
): void {
  const { green } = engine;
  if (green === null) return;
  const [low, high] = green;
  const from = along(low === null ? 0 : shareOf(engine, low));
  const to = along(high === null ? 1 : shareOf(engine, high));
  const inward = -2.6 * scale;
  const corners = [
    [across.at + inward, from],
    [across.at, from],
    [across.at, to],
    [across.at + inward, to],
  ] as const;
  pen
    .path(across.upright ? corners : corners.map(([x, y]) => [y, x] as const))
    .stroke(COLOURS.live, 1.6 * scale);
}

/** A figure with its name may be squeezed to this share of its width. */
export const SQUEEZED = 0.85;

/** Of which week the figures of an engine are. @param narrow shorter, where there is little room */
export function ageOf(engine: EngineView, narrow: boolean): string {
  if (engine.asOfWeek < 1) return t('world:engines.asOfStart');
  return t(narrow ? 'world:engines.weekOnly' : 'world:engines.asOf', { week: engine.asOfWeek });
}
