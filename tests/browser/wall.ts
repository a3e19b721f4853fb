// What the room has to see on the demo's wall at each step: all of it there, wholly in the window, and in letters that are read from the last row.

import type { Page } from '@playwright/test';
import type { Step } from '../../src/classroom/index.ts';
import { expect } from './fixtures.ts';

export const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

/** What has to be seen of a strip until its crew is shown, and how often at least: a wall without it would fit all the better. */
const OF_A_STRIP: Parts = {
  '.wall-head h1': 1,
  '.wall-call': 1,
  '.wall-call .wall-phrase': 3,
  '.wall-log': 1,
  '.wall-seat': 2,
  '.wall-seat-cockpit .wall-row': 2,
  '.wall-seat-tower .wall-row': 2,
  '.wall-vote': 1,
  '.wall-foot': 1,
};
type Parts = Readonly<Record<string, number>>;
const COUNTED: Parts = { ...OF_A_STRIP, '.wall-side-tower': 1, '.wall-side-cockpit': 1 };
/** What has to be seen at each step, whole. */
const SEEN: Readonly<Record<Step, Parts>> = {
  join: {
    '.wall-join h1': 1,
    '.wall-roles li': 2,
    '.wall-room p': 1,
    '.wall-foot': 1,
  },
  vote: { ...OF_A_STRIP, '.wall-tally': 1 },
  counted: COUNTED,
  convince: { ...OF_A_STRIP, '.wall-clock': 1 },
  again: { ...OF_A_STRIP, '.wall-tally': 1 },
  recounted: { ...COUNTED, '.wall-side-tower': 2, '.wall-side-cockpit': 2 },
  seat: { ...OF_A_STRIP, '.wall-stamp': 1 },
  words: { ...OF_A_STRIP, '.wall-stamp': 1, '.wall-decided': 1 },
  crew: {
    '.wall-head h1': 1,
    '.wall-call': 1,
    '.wall-call .wall-phrase': 3,
    '.wall-log': 1,
    '.wall-crew': 1,
    '.wall-instrument': 1,
    '.wall-result': 3,
    '.wall-foot': 1,
  },
  end: { '.wall-end h1': 1, '.wall-table': 1, '.wall-table tbody tr': 4, '.wall-foot': 1 },
};
/** Where every letter has to be large: everywhere on the wall. */
const READ =
  '.wall-head, .wall-call, .wall-log, .wall-seats, .wall-vote, .wall-crew, .wall-join, .wall-end, .wall-foot';
/**
 * What nobody in the room has to read: what only screen readers have, and the controls, which the trainer reads from beside the machine and
 * presses by their keys. What stands in the foot without being a control is read as everything else is.
 */
const NOT_READ = '.unseen, button, textarea';

/** What is missing, not wholly in the window, or too small: in sentences. @param more what else has to be seen */
function faultsOf(page: Page, more: Parts): Promise<string[]> {
  return page.evaluate(
    ([seen, others, read, notRead]) => {
      const { innerWidth, innerHeight } = window;
      const step = document.querySelector<HTMLElement>('.wall')?.dataset['step'] ?? '';
      const wanted = Object.entries({ ...(seen as Readonly<Record<string, Parts>>)[step], ...others });
      const missing = wanted.flatMap(([part, least]) => {
        const there = [...document.querySelectorAll(part)].filter((one) => one.getClientRects().length > 0);
        return there.length < least ? [`${step}: ${there.length} of ${least} ${part}`] : [];
      });
      if (wanted.length === 0) missing.push(`nothing is asked of «${step}»`);
      const parts = wanted.map(([part]) => part).join(', ');
      const all = [...document.querySelectorAll(parts)].filter((one) => one.getClientRects().length > 0);
      const outside = all.flatMap((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const whole = left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
        const isOpen = getComputedStyle(element).overflowY === 'visible';
        const fits =
          element.scrollWidth <= element.clientWidth + 1 &&
          (isOpen || element.scrollHeight <= element.clientHeight + 1);
        return whole && fits
          ? []
          : [`${element.className} is cut: ${[left, top, right, bottom].map(Math.round).join(' ')}`];
      });
      // Of each part all that is drawn of it, also where it grows out of its box. Phrases share the lines of their call.
      const drawn = all
        .filter((element) => getComputedStyle(element).display !== 'inline')
        .map((element) => {
          const { top, bottom, left, right } = element.getBoundingClientRect();
          const lines: DOMRect[] = [];
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            if (walker.currentNode.parentElement?.closest('.unseen') !== null) continue;
            const range = document.createRange();
            range.selectNode(walker.currentNode);
            lines.push(...range.getClientRects());
          }
          return {
            element,
            top: Math.min(top, ...lines.map((line) => line.top)),
            bottom: Math.max(bottom, ...lines.map((line) => line.bottom)),
            left,
            right,
          };
        });
      const over = drawn.flatMap((one, i) =>
        drawn.slice(i + 1).flatMap((other) => {
          if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          return across > 2 && down > 2
            ? [
                `${one.element.className} and ${other.element.className} lie over each other by ${Math.round(down)}`,
              ]
            : [];
        }),
      );
      const small = [...document.querySelectorAll(read)].flatMap((part) => {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          if (!textContent?.trim() || parentElement?.closest(notRead) !== null) continue;
          const size = Number.parseFloat(getComputedStyle(parentElement ?? part).fontSize);
          if (size < innerHeight / 40)
            found.push(`«${textContent.slice(0, 30)}» is ${size} of ${innerHeight}`);
        }
        return found;
      });
      return [...missing, ...outside, ...over, ...small];
    },
    [SEEN, more, READ, NOT_READ] as const,
  );
}

export const wallAt = (page: Page, step: Step) =>
  expect(page.locator('.wall')).toHaveAttribute('data-step', step);

/** Looks at a step in all windows, in both languages; ends as it began. @param more what else has to be seen, and how often at least */
export async function expectRead(page: Page, what: string, more: Parts = {}): Promise<void> {
  for (const language of ['nb', 'en'] as const) {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect
        .poll(() => faultsOf(page, more), {
          message: `${what}, ${language}, ${size.width}×${size.height}`,
          timeout: 5000,
        })
        .toEqual([]);
    }
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'nb' ? 'en' : 'nb');
  }
  await page.setViewportSize(SIZES[0]);
}
