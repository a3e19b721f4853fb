// The colours that text has and the backgrounds it is written on, in the style sheets and on the canvas. A test requires 4.5 to 1 of every
// pair.
// This is only for the test: the palette itself is in tokens.ts.

import { type Colour, ROOM_DRAWN, ROOM_SURFACES, type Shade, SURFACES, type Surface } from './tokens.ts';

interface Ground {
  /** Backgrounds of text. Colours of the palette by name, others as #rrggbb; of a gradient each colour stop. */
  readonly grounds: readonly Shade[];
  /** Every text colour that may be written on any of the grounds. */
  readonly texts: readonly Shade[];
}

/** The grounds of all surfaces whose text has this colour. */
function surfacesWith(ink: Colour | '#000000'): readonly Shade[] {
  const surfaces: readonly Surface[] = Object.values({ ...SURFACES, ...ROOM_SURFACES });
  return surfaces.filter((surface) => surface.ink === ink).map(({ ground }) => ground);
}

/** Text colours and their grounds. The test fails for a text colour or ground of a style sheet that is missing here. */
export const GROUNDS: Readonly<Record<'dark' | 'paper' | 'sign' | 'lamp' | 'print', Ground>> = {
  dark: {
    grounds: [
      ...surfacesWith('ink'),
      ROOM_DRAWN.chartGround,
      ROOM_DRAWN.radarGround,
      // The canvas: faces of instruments, bars, dark lamps, the radar.
      ...(['#0d1622', '#080d15', '#06090f', '#17222f', '#101b28', '#152231', '#0e1824'] as const),
      ...(['#121a26', '#0c2f33', '#08211f', '#051417'] as const),
    ],
    // '#ff9a6b' marks a low chance on the radar; its legend has it beside the word.
    texts: ['ink', 'dim', 'live', 'attention', 'alarm', 'cockpitOnDark', 'towerOnDark', '#ff9a6b'],
  },
  paper: {
    grounds: surfacesWith('paperInk'),
    texts: ['paperInk', 'paperAlert', 'cockpit', 'tower', ROOM_SURFACES.pencil.ink, ROOM_SURFACES.pen.ink],
  },
  /** Tags of the seats, and the stamp's background where it is filled. */
  sign: { grounds: [...surfacesWith('panel'), 'live', 'attention'], texts: ['panel'] },
  lamp: { grounds: ['#ffd089', '#ffb454', '#e39a3a'], texts: ['#241602'] },
  print: { grounds: surfacesWith('#000000'), texts: ['#000000'] },
};

/** Bright parts of the style sheets on which nothing is written: swatches, ticks, lights, the clock's bar. */
export const BARE: readonly string[] = [
  '.tick',
  '.tick.flown',
  '.tick.now',
  '.order.left-cockpit',
  '.order.left-tower',
  '.clock-left',
  '.clock.standing .clock-left',
  '.why-part',
  '.why-part.down',
  '.wall-dark',
  '.wall-level-now',
  '.wall-level-usual',
  '.wall-lamp.lit::before',
  '.wall-result-now',
  '.wall-result-crew .wall-result-now',
  '.wall-result-nobody .wall-result-now',
];
