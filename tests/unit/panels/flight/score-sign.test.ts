// The sign before a line of points.

import { describe, expect, it } from 'vitest';
import { POINTS, type ScoreEvent } from '../../../../src/flight/index.ts';
import { scoreSign } from '../../../../src/panels/flight/verdict/score-sign.ts';

describe('the sign before a line of points', () => {
  it('is a check mark only for what was right', () => {
    const signs = (points: (event: ScoreEvent) => number) =>
      Object.fromEntries(
        (Object.keys(POINTS) as ScoreEvent[]).map((event) => [
          event,
          scoreSign({ event, points: points(event) }),
        ]),
      );
    const best = signs((event) => POINTS[event]);
    expect(Object.keys(best).filter((event) => best[event] === 'close')).toEqual([
      'seat-wrong',
      'read-back-missed',
      'needless-correction',
      'address-wrong',
      'acted-blind',
      'false-tag',
      'storm-wrong',
      'fuel-below-zero',
    ]);
    expect(best['seat-defensible']).toBe('flag');
    expect(best['task']).toBe('check');
    expect(signs(() => 0)['task']).toBe('close');
    expect(scoreSign({ event: 'task', points: 20 })).toBe('flag');
  });
});
