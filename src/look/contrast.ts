// Which colours text has and what it stands on, in the style sheets and on the canvas: a test holds every pair to 4.5 to 1.
// Nothing is drawn from here: tokens.ts has the palette; this is what the test reads.

import { type Colour, ROOM_DRAWN, ROOM_SURFACES, type Shade, SURFACES, type Surface } from './tokens.ts';

interface Ground {
  /** Where text stands. Colours of the palette by name, others as #rrggbb; gradients by each of their stops. */
  readonly grounds: readonly Shade[];
  /** Every text colour that may stand on any of them. */
  readonly texts: readonly Shade[];
}

/** The grounds of all surfaces with this ink. */
function surfacesWith(ink: Colour | '#000000'): readonly Shade[] {
  const surfaces: readonly Surface[] = Object.values({ ...SURFACES, ...ROOM_SURFACES });
  return surfaces.filter((surface) => surface.ink === ink).map(({ ground }) => ground);
}

/** Text and its grounds. A text or ground of a style sheet that does not stand here fails the test. */
export const GROUNDS: Readonly<Record<'dark' | 'paper' | 'sign' | 'lamp' | 'print', Ground>> = {
  dark: {
    grounds: [
      ...surfacesWith('ink'),
      ROOM_DRAWN.chartGround,
      ROOM_DRAWN.radarGround,
      // the canvas: faces of instruments, bars, dark lamps, the radar's plate
      ...(['#0d1622', '#080d15', '#06090f', '#17222f', '#101b28', '#152231', '#0e1824'] as const),
      ...(['#121a26', '#0c2f33', '#08211f', '#051417'] as const),
    ],
    // '#ff9a6b' is the radar's mark of a low chance, in its legend beside the word
    texts: ['ink', 'dim', 'live', 'attention', 'alarm', 'cockpitOnDark', 'towerOnDark', '#ff9a6b'],
  },
  paper: { grounds: surfacesWith('paperInk'), texts: ['paperInk', 'paperAlert', 'cockpit', 'tower'] },
  /** Tags of the seats, and the stamp's own ground where it is filled. */
  sign: { grounds: [...surfacesWith('panel'), 'live', 'attention'], texts: ['panel'] },
  lamp: { grounds: ['#ffd089', '#ffb454', '#e39a3a'], texts: ['#241602'] },
  print: { grounds: surfacesWith('#000000'), texts: ['#000000'] },
};

/** Bright grounds of the style sheets on which nothing is written: swatches, ticks, lights, the clock's bar. */
export const BARE: readonly string[] = [
  '.swatch',
  '.swatch-norm',
  '.step-share-value',
  '.tick',
  '.tick.flown',
  '.tick.now',
  '.order.left-cockpit',
  '.order.left-tower',
  '.clock-left',
  '.clock.standing .clock-left',
];
