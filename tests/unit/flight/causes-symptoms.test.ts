// The kinds that are suspected of a symptom really move it in the model.

import { disturbance as wholeDisturbance } from '../../builders/quarter.ts';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../scripts/content-files.ts';
import { figure, lastReading } from '../../../src/quarter/figures.ts';
import { advance, createQuarter } from '../../../src/quarter/quarter.ts';
import { CANNOT_BE, POOLS, SYMPTOMS, type Symptom } from '../../../src/quarter/symptoms.ts';
import { type Disturbance, KINDS, type Kind } from '../../../src/quarter/types.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const WEEK = 8;

const disturbance = (kind: Kind) => wholeDisturbance(kind, { week: 1 });

/** Mean of a result over the seeds, in the disturbed segment in week 8. */
function meanOf(symptom: Symptom, disturbances: readonly Disturbance[]): number {
  const values = SEEDS.map((seed) => {
    let state = createQuarter(modelOf('startup'), seed, disturbances);
    while (state.week <= WEEK) state = advance(state);
    const reading = state.cells[0] === undefined ? null : lastReading(state.cells[0], 0);
    if (reading === null) throw new Error('no reading');
    return figure(reading, symptom);
  });
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe.each(SYMPTOMS)('the symptom %s', (symptom) => {
  const calm = meanOf(symptom, []);
  const changeBy = (kind: Kind) => meanOf(symptom, [disturbance(kind)]) / calm - 1;

  it.each(POOLS[symptom])('is made worse by %s', (kind) => {
    const change = changeBy(kind);
    if (symptom === 'leavers') expect(change).toBeGreaterThan(0.05);
    else expect(change).toBeLessThan(-0.05);
  });
});

it('what cannot be behind a symptom is not in its pool', () => {
  for (const symptom of SYMPTOMS) {
    expect(CANNOT_BE[symptom].length).toBeGreaterThan(0);
    expect(POOLS[symptom].filter((kind) => CANNOT_BE[symptom].includes(kind))).toEqual([]);
  }
});

describe('the pools', () => {
  it('hold every kind, and at least three for each symptom', () => {
    for (const symptom of SYMPTOMS) expect(new Set(POOLS[symptom]).size).toBeGreaterThanOrEqual(3);
    expect(new Set(SYMPTOMS.flatMap((symptom) => POOLS[symptom]))).toEqual(new Set(KINDS));
  });
});
