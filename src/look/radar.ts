// Where the radar puts things, in shares of its radius and in radians: on the scope of a flight and in the debrief alike.

/** Weeks at the rim. */
const RIM_WEEKS = 12;
/** Below 1 the near weeks have more room than the far ones: most cases are decided within five. */
const SPREAD = 0.65;
/** Shares of the radius at which nothing and the rim's weeks stand. */
const INNER = 0.07;
const OUTER = 0.97;
/** A case keeps this share of its sector's width, so that it stands clear of the neighbours. */
const SECTOR_ROOM = 0.84;
const TAU = Math.PI * 2;

/** Distance from the centre for a number of weeks, as a share of the radius. */
export function radarDistance(weeks: number): number {
  const share = Math.min(1, Math.max(0, weeks) / RIM_WEEKS) ** SPREAD;
  return INNER + (OUTER - INNER) * share;
}

/**
 * The middle of a sector, radians from three o'clock, clockwise; the first sector is straight up.
 * @param cell whole numbers are the sectors' middles, halves the lines between them
 */
export function sectorAngle(sectors: number, cell: number): number {
  return (cell / sectors) * TAU - Math.PI / 2;
}

/**
 * The angle of a case.
 * @param within 0–1 across its sector
 */
export function caseAngle(sectors: number, cell: number, within: number): number {
  return sectorAngle(sectors, cell) + (within - 0.5) * (TAU / sectors) * SECTOR_ROOM;
}
