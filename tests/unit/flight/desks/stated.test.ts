// Figures that are judged by a limit: what is shown, and what is judged, lie on the same side of it.

import { afterAll, describe, expect, it } from 'vitest';
import {
  BALANCED,
  certaintyFor,
  statedIndex,
  statedUncertainty,
  towerTaskOf,
  towerView,
} from '../../../../src/flight/index.ts';
import { formatFigure, setLanguage } from '../../../../src/language/index.ts';
import { flight, startup } from '../../../builders/flight.ts';

/** The first number in a text, as a reader of it would take it. */
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);

afterAll(() => setLanguage('nb'));

describe('a figure judged by a limit', () => {
  it('shows an uncertainty that the rule beside it judges as the rule book does', async () => {
    for (const language of ['nb', 'en'] as const) {
      await setLanguage(language);
      for (let noise = 0.001; noise < 0.16; noise += 0.0003) {
        const written = numberIn(formatFigure(statedUncertainty(noise), 'share'));
        expect([noise, certaintyFor(written / 100)]).toEqual([noise, certaintyFor(noise)]);
        expect(Math.abs(written - noise * 100)).toBeLessThan(1);
      }
    }
  });

  it('calls 4.8 per cent 4, which is certain, and 10.3 per cent 11, which is unsure', () => {
    expect([0.048, 0.05, 0.1, 0.103].map(statedUncertainty)).toEqual([0.04, 0.05, 0.1, 0.11]);
  });

  it('shows a territory inside the band exactly where it is inside', () => {
    for (let index = 60; index < 140; index += 0.07) {
      const inside = (x: number) => x >= BALANCED.low && x <= BALANCED.high;
      expect([index, inside(statedIndex(index))]).toEqual([index, inside(index)]);
      expect(statedIndex(index) % 1).toBe(0);
    }
  });

  it('states one uncertainty in the sector and on the task', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { state } = flight().seed(seed).reach(3);
      for (const strip of state.strips.filter(({ storm, job }) => !storm && job === null)) {
        const { uncertainty } = towerTaskOf(state, strip, startup);
        expect(towerView(state).sectors[strip.cell]?.noise).toBe(uncertainty);
      }
    }
  });
});
