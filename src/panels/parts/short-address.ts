// The short form of the class link, to be typed from a wall: the quarter is the last part of the path, as in http://192.168.1.20:5713/2026.
// It works where a host gives the game at such a path: the room's own server does (`npm start -- --room`), most others do not.

/** The path of a short address, also with what a sentence has put after it. Matched against the path, without the query. */
export const SHORT_ADDRESS = /\/(\d{1,10})[.,:;!)]*$/;

/** What a class link says unless its trainer wishes otherwise, and what a short address therefore leaves out. */
export const USUAL_IN_CLASS = { pace: 'standard', school: '1' } as const;

/**
 * The query that an address stands for: what a short one leaves out is put in, and what it says itself wins.
 * @param path `location.pathname`
 * @param search `location.search`
 */
export function queryOf(path: string, search: string): string {
  const [, seed] = SHORT_ADDRESS.exec(path) ?? []; // most addresses are not short
  if (seed === undefined) return search;
  const said = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ seed, ...USUAL_IN_CLASS }))
    if (!said.has(name)) said.set(name, value);
  return `?${said.toString()}`;
}

/**
 * A class link in its short form.
 * @param home address of the game, which ends with a slash
 * @param query of the long form
 */
export function shortened(home: string, query: string): string {
  const said = new URLSearchParams(query);
  const seed = said.get('seed') ?? ''; // no quarter: the address of the game
  said.delete('seed');
  for (const [name, value] of Object.entries(USUAL_IN_CLASS)) if (said.get(name) === value) said.delete(name);
  const rest = said.toString();
  return `${home}${seed}${rest === '' ? '' : `?${rest}`}`;
}

/** The path of the game itself, where a page may lie at a short one. */
export function homeOf(path: string): string {
  return path.replace(SHORT_ADDRESS, '/');
}

/** A time of the day as an address has it: `10.35`. @param minutes since midnight */
export function timeInAddress(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
