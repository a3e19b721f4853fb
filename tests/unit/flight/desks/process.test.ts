// The table of a process: its whole is the model's, and no number by itself tells which step holds it back.

import { describe, expect, it } from 'vitest';
import { companyIds, contentOf } from '../../../../scripts/content-files.ts';
import type { FullScenario } from '../../../../src/content/types.ts';
import { cellFigures, type CockpitTask, processOf } from '../../../../src/flight/index.ts';
import { at as item, given, last } from '../../../../src/quarter/at.ts';
import { figure } from '../../../../src/quarter/figures.ts';
import { at, disturbance, quarter, seeds } from '../../../builders/quarter.ts';

type Process = Extract<CockpitTask, { readonly kind: 'process' }>['process'];

interface Seen {
  readonly process: Process;
  readonly story: FullScenario;
  readonly step: number;
  /** The model's own figure for the whole of it, as it is told. */
  readonly whole: number;
}

/** The table of every story about a process, on some seeds, in a week in which its matter is whole. */
function tablesOf(company: string): readonly Seen[] {
  const content = contentOf(company);
  return content.scenarios.flatMap((story) => {
    if (story.storm || story.cockpit?.kind !== 'process') return [];
    const { process: id, step } = story.cockpit;
    return seeds(8).map((seed): Seen => {
      const figures = cellFigures(at(7, quarter(seed, [disturbance(story.kind)], company)), 0);
      const process = processOf(figures, story, content, { seed, strip: `s${seed}` });
      const measure = process.began === null ? given(content.processes[id], id).figure : 'meetings';
      return { process, story, step, whole: Math.round(figure(figures.now, measure)) };
    });
  });
}

const companies = companyIds().filter((id) => id !== 'storm');
const all = companies.map((company) => ({ company, tables: tablesOf(company) }));

/** The step (1–5) at which a list is largest. */
const largest = (list: readonly number[]) => list.indexOf(Math.max(...list)) + 1;
const jumps = (list: readonly number[], from: number) =>
  list.map((value, i) => value - (list[i - 1] ?? from));

/** The careful reading: where the gap between now and the usual opens most. */
function careful({ now, usual, began }: Process): number {
  const gaps = now.map((value, i) => Math.abs(value - item(usual, i)) * (began === null ? 1 : -1));
  return largest(jumps(gaps, 0).map((jump) => (began === null ? jump : -jump)));
}

describe.each(all)('the processes of $company', ({ tables }) => {
  it('are as long as the model has them, step after step, beside what is usual', () => {
    expect(tables.length).toBeGreaterThan(50);
    for (const { process, whole } of tables) {
      const { now, usual, began } = process;
      expect([now, usual].map((list) => list.length)).toEqual([5, 5]);
      expect(last(now)).toBe(whole);
      for (const list of [now, usual]) {
        const sorted = list.toSorted((a, b) => (began === null ? a - b : b - a));
        expect(list).toEqual(sorted);
      }
    }
  });

  it('show where the gap to the usual opens, which is the step that holds all back', () => {
    for (const { process, step } of tables) expect(careful(process)).toBe(step);
  });

  it.each([
    ['the largest number', ({ now }: Process) => largest(now)],
    ['the smallest number', ({ now }: Process) => largest(now.map((value) => -value))],
    ['the only number that is not nothing', ({ now }: Process) => now.findIndex((value) => value > 0) + 1],
    [
      'the last step that is out of the usual',
      ({ now, usual }: Process) => now.findLastIndex((value, i) => value !== item(usual, i)) + 1,
    ],
    [
      'the first step above its usual',
      ({ now, usual }: Process) => now.findIndex((value, i) => value > item(usual, i)) + 1,
    ],
  ])('are not told by %s', (_, read) => {
    const right = tables.filter(({ process, step }) => read(process) === step).length;
    expect(right / tables.length).toBeLessThanOrEqual(0.6);
  });
});
