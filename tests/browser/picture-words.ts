// Whether the words of the picture can be read. They are drawn on canvases, so the page has no elements for them:
// the world itself tells where their ink is.

import type { Page } from '@playwright/test';
import type { PictureWord } from '../../src/world/index.ts';
import { expect } from './fixtures.ts';

type Box = PictureWord['face'];

/** Something of the page that lies over the picture. */
interface Cover {
  readonly name: string;
  readonly box: Box;
}

/** What is seen of a picture: its words, what lies over them, and the middles of the radar's blips. */
export interface Seen {
  readonly window: Box;
  readonly words: readonly PictureWord[];
  readonly covers: readonly Cover[];
  readonly blips: readonly { readonly x: number; readonly y: number }[];
}

/** Boxes may touch by this much, in CSS pixels: the ink of a letter is told a little larger than it is. */
const TOUCH = 1.5;
/** An instrument may reach this far under a panel: its edge is empty. */
const EDGE = 3;
/** A text that is squeezed more than this cannot be read. */
const SQUEEZED = 0.7;
/** Least radius of a blip. */
const BLIP = 4;

/** By how much two boxes lie on each other: the smaller of both directions, below zero where they are apart. */
function shared(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.min(across, down);
}

function beyond(inner: Box, outer: Box): boolean {
  return (
    inner.x < outer.x - TOUCH ||
    inner.y < outer.y - TOUCH ||
    inner.x + inner.width > outer.x + outer.width + TOUCH ||
    inner.y + inner.height > outer.y + outer.height + TOUCH
  );
}

/** What is wrong with the words of a picture, as sentences. */
export function wordFaults({ window, words, covers, blips }: Seen): readonly string[] {
  const faults = new Set<string>();
  for (const [at, { text, boxes, face, squeezed }] of words.entries()) {
    const name = `«${text}»`;
    if (boxes.some((box) => beyond(box, face) || beyond(box, window))) faults.add(`${name} is cut`);
    if (squeezed < SQUEEZED) faults.add(`${name} is squeezed to ${squeezed.toFixed(2)} of its width`);
    for (const cover of covers) {
      if (boxes.some((box) => shared(box, cover.box) > TOUCH)) faults.add(`${name} lies under ${cover.name}`);
      if (shared(face, cover.box) > EDGE) faults.add(`the instrument of ${name} lies under ${cover.name}`);
    }
    if (beyond(face, window)) faults.add(`the instrument of ${name} is cut`);
    for (const other of words.slice(at + 1))
      if (boxes.some((box) => other.boxes.some((its) => shared(box, its) > TOUCH)))
        faults.add(`${name} and «${other.text}» lie on each other`);
    for (const { x, y } of blips) {
      const blip = { x: x - BLIP, y: y - BLIP, width: 2 * BLIP, height: 2 * BLIP };
      if (boxes.some((box) => shared(box, blip) > TOUCH)) faults.add(`${name} lies on a blip`);
    }
  }
  return [...faults];
}

/** Everything of the page that is drawn over the picture: what has a ground, a border or words of its own. */
function coversOf(page: Page): Promise<readonly Cover[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      if (element.closest('#world, .twins, .unseen, script, style') !== null) return [];
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const style = getComputedStyle(element);
      const alpha = /rgba?\([^)]*?(?:,|\/)\s*([\d.]+)\)$/.exec(style.backgroundColor);
      const clear = style.backgroundColor.startsWith('rgba') && Number(alpha?.[1] ?? 1) < 0.1;
      const written = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (clear && style.backgroundImage === 'none' && !written) return [];
      // What a region around it hides or has scrolled away covers nothing.
      const box = element.getBoundingClientRect();
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const around = at.getBoundingClientRect();
        [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
        [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
      }
      const name = `${element.tagName.toLowerCase()}.${element.classList.value.replaceAll(' ', '.')}`;
      return [{ name, box: { x: left, y: top, width: right - left, height: bottom - top } }];
    }),
  );
}

/** The picture as it is seen in the page now. @throws Error where there is no picture or it is turning */
export async function seenIn(page: Page): Promise<Seen> {
  await expect.poll(() => page.evaluate(() => window.flightDeck?.words()?.length ?? 0)).toBeGreaterThan(3);
  const words = await page.evaluate(() => window.flightDeck?.words() ?? []);
  const blips = await page.evaluate(() =>
    [...document.querySelectorAll('[data-twin^="blip-"]')].map((twin) => {
      const { x, y, width, height } = twin.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  return { window: { x: 0, y: 0, ...size }, words, covers: await coversOf(page), blips };
}
