// What the projector view may tell before the trainer's key: nothing of a stamp whose verdict is still waiting.

import { describe, expect, it } from 'vitest';
import type { ScoreLine, Stamp, Strip } from '../../../../src/flight/index.ts';
import {
  anyAwaitsKey,
  stripAwaitingKey,
  awaitsKey,
  stampedLast,
  toldScore,
} from '../../../../src/panels/flight/parts/projector.ts';

const stampedAt = (id: string, step: number) => ({ id, stamps: [{ step } as Stamp] }) as unknown as Strip;
const line = (strip: string | null, step: number, points: number) =>
  ({ strip, step, points, week: 3, event: 'seat-right' }) as ScoreLine;

describe('a verdict that waits for the trainer', () => {
  const strips = [stampedAt('s1', 10), stampedAt('s2', 20)];
  const score = [line('s1', 10, 100), line('s2', 12, 30), line('s2', 20, 100), line(null, 21, -10)];

  it('is held until all of it is told', () => {
    expect([0, 1, 2].map((shown) => awaitsKey({ s1: shown as 0 | 1 | 2 }, 's1'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(awaitsKey({}, 's1')).toBe(false);
    expect(anyAwaitsKey({ s1: 2 })).toBe(false);
    expect(stripAwaitingKey({ s1: 2, s2: 1 }, strips)?.id).toBe('s2');
  });

  it('keeps back its points and no others', () => {
    const told = (verdicts: Parameters<typeof toldScore>[2]) =>
      toldScore(score, strips, verdicts).reduce((sum, { points }) => sum + points, 0);
    expect(told({})).toBe(220);
    expect(told({ s2: 1 })).toBe(120);
    expect(told({ s1: 0, s2: 0 })).toBe(20);
    expect(told({ s1: 2, s2: 2 })).toBe(220);
  });

  it('waits again after a reload, until something was done with the strip or the week is over', () => {
    const stamp = (strip: string) => ({ kind: 'stamp', strip, mark: 'a' }) as const;
    expect(stampedLast([stamp('s1'), { kind: 'disagree', strip: 's1', sentence: 'x' }])).toEqual(['s1']);
    expect(stampedLast([stamp('s1'), stamp('s2'), { kind: 'send-on', strip: 's1' }])).toEqual(['s2']);
    expect(stampedLast([stamp('s1'), { kind: 'turn-week' }, stamp('s2')])).toEqual(['s2']);
    expect(stampedLast([])).toEqual([]);
  });
});
