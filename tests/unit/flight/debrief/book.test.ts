// The printed book of a paper flight: what it has, and of which flight it is. That it holds whatever was done before is in book-holds.test.ts.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../scripts/content-files.ts';
import { flyByPolicy, isInBook, setupIn, towerBookOf } from '../../../../src/flight/index.ts';

describe('the tower\u2019s book of a paper flight', () => {
  it('is of that flight alone: the same quarter without a book says other figures once something was done', () => {
    const content = contentOf('startup');
    const wish = { seed: 7, flightNumber: 2 } as const;
    const setup = setupIn(content, { ...wish, paper: true });
    const book = towerBookOf(setup, content).flatMap(({ calls }) => calls);
    const figures = (paper: object) => {
      const { strips } = flyByPolicy(setupIn(content, { ...wish, ...paper }), content, 'right').state;
      return Object.fromEntries(strips.map(({ id, facts }) => [id, facts]));
    };
    const printed = Object.fromEntries(book.map(({ strip }) => [strip.id, strip.facts]));
    expect(figures({ paper: true })).toEqual(printed);
    expect(figures({})).not.toEqual(printed);
  });

  it('has a page a week with every segment, its calls in even weeks, and nothing that says what is true', () => {
    const content = contentOf('startup');
    const book = towerBookOf(setupIn(content, { seed: 2026, flightNumber: 1, paper: true }), content);
    expect(book.map(({ week }) => week)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    expect(book.every(({ segments }) => segments.length === content.segments)).toBe(true);
    const calls = book.flatMap((page) => page.calls);
    expect(calls.every(({ strip, printed }) => printed === isInBook(strip.arrivedWeek))).toBe(true);
    const tasks = calls.flatMap(({ task }) => (task === null ? [] : [task]));
    expect(tasks.every((task) => task.cards.every(({ face }) => face !== null))).toBe(true);
    expect(tasks.every((task) => task.struck.length === 0 && task.adviceOrder.length === 3)).toBe(true);
    expect(JSON.stringify(tasks)).not.toMatch(/truth|finding/);
  });
});
