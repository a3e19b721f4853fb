// Positions on the radar, as shares of its radius and in radians. The radar in flight and the one in the debrief both use them.

/** Weeks at the outer edge. */
const RIM_WEEKS = 12;
/** Exponent of the distance. Below 1, near weeks get more room than far ones: most cases are decided within five weeks. */
const SPREAD = 0.65;
/** Distance of week 0 and of the outer weeks from the centre, as shares of the radius. */
const INNER = 0.07;
const OUTER = 0.97;
/** Cases use this share of their sector's width, so that they keep away from the neighbouring sectors. */
const SECTOR_ROOM = 0.84;
const TAU = Math.PI * 2;

/** Distance from the centre for a number of weeks, as a share of the radius. */
export function radarDistance(weeks: number): number {
  const share = Math.min(1, Math.max(0, weeks) / RIM_WEEKS) ** SPREAD;
  return INNER + (OUTER - INNER) * share;
}

/**
 * The angle of the middle of a sector, in radians clockwise from three o'clock. The first sector points straight up.
 * @param cell a whole number gives the middle of that sector, a half the line between two
 */
export function sectorAngle(sectors: number, cell: number): number {
  return (cell / sectors) * TAU - Math.PI / 2;
}

/**
 * The angle of a case.
 * @param within position across its sector, 0–1
 */
export function caseAngle(sectors: number, cell: number, within: number): number {
  return sectorAngle(sectors, cell) + (within - 0.5) * (TAU / sectors) * SECTOR_ROOM;
}
