// The colours and fonts of the game in one place, for the canvas and the DOM.
// The style sheets contain no colours: app/tokens-css.ts gives them these as custom properties.

/** Colours as #rrggbb. `paper` and `paperInk` are for strips. Panels lie over the picture with an opacity of at least `PANEL_OPACITY`. */
export const COLOURS = {
  ink: '#e8eef2',
  dim: '#a3b5c1',
  panel: '#0b1119',
  line: '#26384a',
  live: '#45d6c4',
  attention: '#ffb454',
  alarm: '#ff8a7f',
  paper: '#efe6d2',
  paperInk: '#2a2621',
  paperAlert: '#8a3409',
  cockpit: '#1e5fa8',
  tower: '#166a5d',
  cockpitOnDark: '#7fb4ff',
  towerOnDark: '#45d6c4',
} as const;
export type Colour = keyof typeof COLOURS;

/** A colour of the palette by its name, or one as #rrggbb that only a single surface or drawing uses. */
export type Shade = Colour | `#${string}`;

/** A background for text with the colour of the text on it, and of its border where that is a colour of its own. */
export interface Surface {
  readonly ground: Shade;
  readonly ink: Shade;
  readonly line?: Shade;
}
type Surfaces = Readonly<Record<string, Surface>>;
type Shades = Readonly<Record<string, Shade>>;

/**
 * The surfaces of the first screens. The style sheets read them as `--button-ground`, `--button-line`, and so on; `--sheet-ink` only where
 * the text colour is not the page's own. Names with `Over` are for the pointer above.
 */
export const SURFACES = {
  panel: { ground: 'panel', ink: 'ink', line: 'line' },
  button: { ground: '#132030', ink: 'ink', line: 'dim' },
  buttonOver: { ground: '#1c2e44', ink: 'ink', line: 'ink' },
  /** The main button, and what is pressed or chosen. */
  chief: { ground: '#0f2f33', ink: 'ink', line: 'live' },
  chiefOver: { ground: '#174449', ink: 'ink' },
  field: { ground: '#132030', ink: 'ink', line: 'dim' },
  /** An area to read or write in that looks lower than its panel. */
  well: { ground: '#060a10', ink: 'ink' },
  sheet: { ground: 'paper', ink: 'paperInk', line: '#b9ae96' },
  print: { ground: '#ffffff', ink: '#000000', line: '#777777' },
} as const satisfies Surfaces;

/** The surfaces of flight, debrief, school and the trainer's pages. They are loaded with those screens, not before. */
export const ROOM_SURFACES = {
  box: { ground: '#0e1722', ink: 'ink', line: 'line' },
  boxOver: { ground: '#15212f', ink: 'ink' },
  /** A row that can be chosen. */
  row: { ground: '#0f1a26', ink: 'ink', line: '#3a5168' },
  note: { ground: '#132030', ink: 'ink', line: 'dim' },
  warning: { ground: '#241b0e', ink: 'ink', line: 'attention' },
  toCockpit: { ground: '#10253f', ink: 'ink', line: 'cockpitOnDark' },
  toTower: { ground: '#0f2f33', ink: 'ink', line: 'towerOnDark' },
  cockpitTag: { ground: 'cockpitOnDark', ink: 'panel' },
  towerTag: { ground: 'towerOnDark', ink: 'panel' },
  /** Words of a call that the player has marked. */
  marked: { ground: '#0f3a3a', ink: 'ink', line: 'live' },
  sheetOver: { ground: '#f7f0df', ink: 'paperInk' },
  /** Words on paper that are pressed, and those that decide. */
  pressed: { ground: '#f6d9a4', ink: 'paperInk' },
  deciding: { ground: '#d8e8cf', ink: 'paperInk' },
  /** The two inks of a log: what people hold for true, and what was measured or done. */
  pencil: { ground: 'paper', ink: '#5a544a', line: '#8d8672' },
  pen: { ground: 'paper', ink: '#1c2f66', line: '#1c2f66' },
} as const satisfies Surfaces;

/** Colours of the first screens that are only drawn, without text on them: the dusk behind every page, the landing's runway and its lamps. */
export const DRAWN = {
  duskHigh: '#6f5a86',
  duskRose: '#b07d9a',
  duskHaze: '#8f6f86',
  duskLow: '#5f4c68',
  duskGround: '#1b1526',
  landingRunway: '#1b232f',
  landingLine: '#7d8994',
  landingEdge: '#ffdf9e',
  lampWhite: '#ffffff',
  lampRed: '#ff5a4d',
} as const satisfies Shades;

/** Colours that the later screens draw: charts, a hatched lever, the debrief's radar, lines of printed tables, the school's two windows. */
export const ROOM_DRAWN = {
  chartGround: '#1b2a39',
  chartValue: '#7f98ab',
  chartBand: '#2d4a4a',
  hatchGround: '#17222f',
  radarGround: '#06130f',
  radarLine: '#1d4a44',
  printRule: '#888888',
  windowGlass: '#0a1322',
  windowGlassCockpit: '#33466e',
  windowGlassTower: '#123c40',
  windowFrame: '#33455a',
  windowFrameLit: '#66809c',
  windowRing: '#1d3a3c',
  windowDot: '#16282b',
  windowLand: '#070c16',
  windowLandLit: '#6a4f5d',
  windowRun: '#131c2a',
  windowRunLit: '#f2c48b',
  windowLamp: '#16202d',
  windowSitter: '#05080e',
} as const satisfies Shades;

/** What lies between a dialog and the picture, and between a question and the flight: a colour and its opacity, 0–1. */
export const VEILS = {
  veil: { colour: '#04070c', opacity: 0.7 },
  veilThin: { colour: '#04070c', opacity: 0.55 },
} as const;

/** Panels under text are at least this opaque. */
export const PANEL_OPACITY = 0.94;

export const FONT = "'B612', 'Segoe UI', system-ui, sans-serif";
export const MONO = "'B612 Mono', ui-monospace, 'DejaVu Sans Mono', monospace";

/** A colour as Phaser's number. */
export function toNumber(colour: Colour): number {
  return Number.parseInt(COLOURS[colour].slice(1), 16);
}
