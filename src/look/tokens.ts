// The palette and type of the game in one place, for the canvas and the DOM.
// Must not hold layout or anything that reads the state.

/** Colours as #rrggbb. `paper`/`paperInk` are the strips; panels lie over the world at `PANEL_OPACITY` or more. */
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

/** Text stands only on panels at least this opaque. */
export const PANEL_OPACITY = 0.94;

export const FONT = "'B612', 'Segoe UI', system-ui, sans-serif";
export const MONO = "'B612 Mono', ui-monospace, 'DejaVu Sans Mono', monospace";

/** A colour as Phaser's number. */
export function toNumber(colour: Colour): number {
  return Number.parseInt(COLOURS[colour].slice(1), 16);
}
