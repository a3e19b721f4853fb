// Which colours text has and what it stands on, in the style sheets and on the canvas: a test holds every pair to 4.5 to 1.
// Must not be drawn from: tokens.ts has the palette; this is what the test reads.

import type { Colour } from './tokens.ts';

interface Ground {
  /** Where text stands. Colours of the palette by name, others as #rrggbb; gradients by each of their stops. */
  readonly grounds: readonly (Colour | `#${string}`)[];
  /** Every text colour that may stand on any of them. */
  readonly texts: readonly (Colour | `#${string}`)[];
}

/** Text and its grounds. A colour of a style sheet that stands neither here nor in `DRAWN` fails the test. */
export const GROUNDS: Readonly<Record<'dark' | 'paper' | 'sign' | 'lamp' | 'print', Ground>> = {
  dark: {
    grounds: [
      'panel',
      // buttons: at rest, hovered, chief, chief hovered; stamps of the cockpit; marked words
      ...(['#132030', '#1c2e44', '#0f2f33', '#174449', '#10253f', '#0f3a3a'] as const),
      // fields, boxes within panels, choices, rows that open, warnings
      ...(['#060a10', '#0e1722', '#0f1a26', '#15212f', '#241b0e'] as const),
      // charts and their bars
      ...(['#1b2a39', '#06130f'] as const),
      // the canvas: faces of instruments, bars, dark lamps, the radar's plate
      ...(['#0d1622', '#080d15', '#06090f', '#17222f', '#101b28', '#152231', '#0e1824'] as const),
      ...(['#121a26', '#0c2f33', '#08211f', '#051417'] as const),
    ],
    // '#ff9a6b' is the radar's mark of a low chance, in its legend beside the word
    texts: ['ink', 'dim', 'live', 'attention', 'alarm', 'cockpitOnDark', 'towerOnDark', '#ff9a6b'],
  },
  paper: {
    // strips at rest and hovered, marked words, words that decide
    grounds: ['paper', '#f7f0df', '#f6d9a4', '#d8e8cf'],
    texts: ['paperInk', 'paperAlert', 'cockpit', 'tower'],
  },
  /** Tags of the seats, and the stamp's own ground where it is filled. */
  sign: { grounds: ['cockpitOnDark', 'towerOnDark', 'live', 'attention'], texts: ['panel'] },
  lamp: { grounds: ['#ffd089', '#ffb454', '#e39a3a'], texts: ['#241602'] },
  print: { grounds: ['#fff'], texts: ['#000'] },
};

/** Colours of the style sheets that bear no text and are none: lines, bars, the picture of Ground school, veils. */
export const DRAWN: readonly string[] = [
  // The dusk behind every page, until its picture is there; text stands on panels over it.
  '#6f5a86',
  '#b07d9a',
  '#8f6f86',
  '#5f4c68',
  '#1b1526',
  // lines on paper, of choices, of charts, on printed pages
  '#b9ae95',
  '#b9ae96',
  '#3a5168',
  '#55708a',
  '#7f98ab',
  '#1f3142',
  '#2d4a4a',
  '#1d4a44',
  '#777',
  '#888',
  // the two windows of Ground school
  '#0a1322',
  '#33466e',
  '#123c40',
  '#33455a',
  '#66809c',
  '#1d3a3c',
  '#16282b',
  '#070c16',
  '#6a4f5d',
  '#131c2a',
  '#f2c48b',
  '#16202d',
  '#05080e',
  '#45d6c4',
  '#ffb454',
  // the landing's picture, and a hatched engine in words
  '#1a2140',
  '#d98a5e',
  '#2b2f4e',
  '#1b232f',
  '#7d8994',
  '#ffdf9e',
  '#ff5a4d',
  // what lies between a dialog and the world
  'rgb(4 7 12 / 70%)',
  'rgb(4 7 12 / 55%)',
];

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
