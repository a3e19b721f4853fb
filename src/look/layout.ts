// Where the parts of the screen are, in CSS pixels. The canvas and the panels read the same layout, so that they agree.

/** A rectangle in CSS pixels from the window's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Layout {
  /**
   * wide: strips left, card right, instruments between. upright: instruments on top, panels as sheets below.
   * sideways: instruments left, with the tabs and the door under them, panels as sheets on the right.
   */
  readonly form: 'wide' | 'sideways' | 'upright';
  readonly bar: Box;
  readonly strips: Box;
  readonly card: Box;
  /** How much larger than usual text is: 1–2 as the player wants it, and more in a very large window. */
  readonly textScale: number;
  /** How much larger everything is because the window is very large: 1 up to 1920 × 1080. */
  readonly growth: number;
  /** The page is read from right to left. */
  readonly fromRight: boolean;
  /** The area for instruments and radar, which no panel covers. */
  readonly stage: Box;
}

/** The parts of a layout that follow from the size of the window and of the text. */
type Places = Omit<Layout, 'textScale' | 'growth' | 'fromRight'>;

/** A phone held sideways: strips and card share the right side, and the card gets the larger share because the work is done there. */
function sideways(width: number, height: number, scale: number): Places {
  const bar = Math.round(40 * scale);
  const foot = Math.round(48 * scale);
  const sheet = Math.round(Math.min(width * 0.55, 560 * scale));
  const panel = { x: width - sheet, y: bar, width: sheet, height: height - bar };
  return {
    form: 'sideways',
    bar: { x: 0, y: 0, width, height: bar },
    strips: panel,
    card: panel,
    stage: { x: 0, y: bar, width: width - sheet, height: height - bar - foot },
  };
}

/** How much larger everything is in a window larger than 1920 × 1080, whose screen stands no nearer: 2 on a 4K screen. */
export function growthOf(width: number, height: number): number {
  return Math.max(1, Math.min(width / 1920, height / 1080));
}

/**
 * Splits the window.
 * @param width window width in CSS pixels
 * @param height window height in CSS pixels
 * @param textScale 1–2; columns become wider with it, as long as the stage keeps a third of the width
 * @param fromRight the page is read from right to left. Drawings are mirrored, but the boxes stay where they are
 */
export function layoutOf(width: number, height: number, textScale = 1, fromRight = false): Layout {
  const growth = growthOf(width, height);
  return { ...placesOf(width, height, textScale), textScale: textScale * growth, growth, fromRight };
}

/** Height in which the instruments of a phone, or the radar with its legend, have room. */
const LEAST_STAGE = 252;
/** Height from which on their words grow no more on a phone, so that a tall one gives the rest to the panels. */
const ENOUGH_STAGE = 260;

function placesOf(width: number, height: number, textScale: number): Places {
  const gap = 12;
  if (width < 720 && height > width) {
    const barHeight = Math.round(48 * Math.min(textScale, 1.5));
    // In a low or zoomed window it gets as much as its smallest instruments need, as long as the panels keep more.
    const low = Math.min(LEAST_STAGE, height * 0.42);
    const wanted = Math.max(height * 0.3, Math.min(ENOUGH_STAGE, height * 0.34), low);
    const stageHeight = Math.round(Math.min(wanted, width * 0.9));
    const top = barHeight + stageHeight;
    return {
      form: 'upright',
      bar: { x: 0, y: 0, width, height: barHeight },
      stage: { x: 0, y: barHeight, width, height: stageHeight },
      strips: { x: 0, y: top, width, height: height - top },
      card: { x: 0, y: top, width, height: height - top },
    };
  }
  const scale = Math.min(textScale, 1.5);
  if (height < 500) return sideways(width, height, scale);
  const large = Math.max(1, Math.min(1.4, width / 1280)) * growthOf(width, height);
  // The bar holds one line of text, so it grows with the text itself: with its size, and with the window in both directions.
  const barHeight = Math.round(48 * textScale * Math.max(1, Math.min(large, height / 720)));
  let strips = Math.round(300 * scale * large);
  let card = Math.round(372 * scale * large);
  const room = width * 0.64;
  if (strips + card > room) {
    const shrink = room / (strips + card);
    strips = Math.round(strips * shrink);
    card = Math.round(card * shrink);
  }
  const top = barHeight + gap;
  const below = height - top - gap;
  return {
    form: 'wide',
    bar: { x: 0, y: 0, width, height: barHeight },
    strips: { x: gap, y: top, width: strips, height: below },
    card: { x: width - card - gap, y: top, width: card, height: below },
    stage: {
      x: strips + 2 * gap,
      y: barHeight,
      width: width - strips - card - 4 * gap,
      height: height - barHeight,
    },
  };
}
