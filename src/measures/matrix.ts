// How often something was put in each of the two seats, beside where it belonged.

/** Of the two seats, in any measure: the Sales Operations Manager's cockpit, the Sales Analyst's tower. */
export type MeasuredSeat = 'cockpit' | 'tower';

/** One decision: the seat where the matter belonged, and the seat that was chosen. */
export interface Sorted {
  readonly belonged: MeasuredSeat;
  readonly chosen: MeasuredSeat;
}

/** Counts of decisions. The first word of a field is where they belonged, the second where they were put. */
export interface Matrix {
  readonly towerTower: number;
  readonly towerCockpit: number;
  readonly cockpitTower: number;
  readonly cockpitCockpit: number;
}

/** Counts decisions. */
export function matrixFrom(decisions: readonly Sorted[]): Matrix {
  const count = (belonged: MeasuredSeat, chosen: MeasuredSeat) =>
    decisions.filter((one) => one.belonged === belonged && one.chosen === chosen).length;
  return {
    towerTower: count('tower', 'tower'),
    towerCockpit: count('tower', 'cockpit'),
    cockpitTower: count('cockpit', 'tower'),
    cockpitCockpit: count('cockpit', 'cockpit'),
  };
}

/** The counts of two together: flights of one player, or the players of one room. */
export function addMatrices(a: Matrix, b: Matrix): Matrix {
  return {
    towerTower: a.towerTower + b.towerTower,
    towerCockpit: a.towerCockpit + b.towerCockpit,
    cockpitTower: a.cockpitTower + b.cockpitTower,
    cockpitCockpit: a.cockpitCockpit + b.cockpitCockpit,
  };
}

/** How many decisions a matrix counts, and how many of them were right. */
export function countsOf({ towerTower, towerCockpit, cockpitTower, cockpitCockpit }: Matrix): {
  readonly decisions: number;
  readonly right: number;
} {
  const right = towerTower + cockpitCockpit;
  return { decisions: right + towerCockpit + cockpitTower, right };
}
