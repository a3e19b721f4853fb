// Looks at a view in every window and writing that the game promises, and tells in sentences what scrolls sideways, is cut off at an edge, or
// covers another control. People get a picture of each that has a fault, or of all when they ask; no pictures are compared.

import type { Page } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { seenIn, wordFaults } from './picture-words.ts';
import { pictureAt } from './pictures.ts';

const SIZES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'desk 1280×720': { width: 1280, height: 720 },
  'desk 1920×1080': { width: 1920, height: 1080 },
  'desk 1280×800': { width: 1280, height: 800 },
  'projector 1024×768': { width: 1024, height: 768 },
  'wide 2560×1080': { width: 2560, height: 1080 },
  'phone sideways 844×390': { width: 844, height: 390 },
  'phone upright 390×844': { width: 390, height: 844 },
  'zoomed to 300 % 455×720': { width: 455, height: 720 },
  'zoomed to 400 % 320×640': { width: 320, height: 640 },
  '4K 3840×2160': { width: 3840, height: 2160 },
};
/** The window in which a view is opened. */
export const DESK_SIZE = { width: 1280, height: 720 } as const;

/** The windows and the writing in which words run out of room first: for what is looked at in full in another language. */
export const TIGHT: readonly string[] = ['phone sideways 844×390', 'zoomed to 400 % 320×640', 'text 200 %'];

/** Whether somebody wants to look at every view (`PICTURES=all`). To take the pictures takes a quarter of the time, and no test looks at them. */
const ALL_PICTURES = process.env['PICTURES'] === 'all';

/** Languages and text sizes beside the usual, each checked in the usual window. */
const WRITINGS = {
  'text 200 %': [null, 2],
  'pseudo long': ['long', 1],
  'pseudo rtl': ['rtl', 1],
} as const;

/**
 * The faults of the layout as sentences, for each visible control.
 * Of a control in a scrolling region, only the part that can be seen counts.
 */
function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { innerWidth: width, innerHeight: height } = window;
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > width) faults.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);

    const nameOf = (element: Element) => {
      const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
      return `${element.tagName.toLowerCase()}.${element.classList.value.replaceAll(' ', '.')} «${text}»`;
    };
    /** Style and box of an element, looked up once: the same ones lie around every control and every line of text. */
    const known = new Map<Element, ReturnType<typeof lookUp>>();
    const lookUp = (element: Element) => {
      const { position, overflowX, overflowY } = getComputedStyle(element);
      const clips = overflowX !== 'visible' || overflowY !== 'visible';
      return { position, overflowY, clips, box: element.getBoundingClientRect() };
    };
    const layoutOf = (element: Element) => {
      const layout = known.get(element) ?? lookUp(element);
      known.set(element, layout);
      return layout;
    };
    /** The visible part of an element, after clipping by everything around it that scrolls or hides. */
    const seen = (element: Element) => {
      const { box } = layoutOf(element);
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      let [fixed, scrolls, sticks] = [false, false, false];
      for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
        const { position, clips, box: around } = layoutOf(at);
        if (position === 'fixed') fixed = true;
        if (position === 'sticky') sticks = true;
        if (at === element || !clips) continue;
        if (at.scrollHeight > at.clientHeight + 1) scrolls = true;
        [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
        [right, bottom] = [Math.min(right, around.right), Math.min(bottom, around.bottom)];
      }
      return {
        left,
        top,
        right,
        bottom,
        width: right - left,
        height: bottom - top,
        whole: box,
        fixed,
        scrolls,
        sticks,
      };
    };

    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, select, summary, textarea, a[href]'),
    ].filter(
      (control) =>
        control.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !control.matches('.twin') &&
        control.closest('.unseen') === null,
    );
    const boxes = controls.map((control) => ({ control, box: seen(control) }));
    const pageScrolls = root.scrollHeight > height + 1;
    for (const { control, box } of boxes) {
      const { whole, scrolls, fixed } = box;
      if (whole.left < -1 || whole.right > width + 1) faults.push(`beyond the side: ${nameOf(control)}`);
      const below = whole.bottom > height + 1 && (fixed || !pageScrolls);
      if (!scrolls && (below || whole.top < -1 - window.scrollY))
        faults.push(`beyond the edge: ${nameOf(control)}`);
      if (!scrolls && box.width > 0 && (box.width < whole.width - 2 || box.height < whole.height - 2))
        faults.push(`cut off: ${nameOf(control)}`);
      if (control.scrollWidth > control.clientWidth + 2 && control.matches('button, summary'))
        faults.push(`its words are wider than it: ${nameOf(control)}`);
    }
    // A card scrolls downwards only: a bar below it says that something lies beside it.
    for (const card of document.querySelectorAll('.card')) {
      if (card.scrollWidth <= card.clientWidth + 1) continue;
      const rightOf = (element: Element) => element.getBoundingClientRect().right;
      const widest = [...card.querySelectorAll('*')].toSorted((a, b) => rightOf(b) - rightOf(a))[0] ?? card;
      faults.push(`it scrolls sideways by ${card.scrollWidth - card.clientWidth}, for ${nameOf(widest)}`);
    }
    // Texts of any kind: a line is cut where its own box, or one around it that hides without scrolling, ends within it.
    for (const words of document.querySelectorAll<HTMLElement>('body *')) {
      const own = [...words.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (own.length === 0 || words.closest('.unseen, svg, .twin, script, style, option') !== null) continue;
      if (!words.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      for (const node of own) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()];
        // No words of a card are squeezed so that they are broken into letters; what is for screen readers alone may be.
        if (
          words.closest('.card') !== null &&
          new Set(lines.map(({ top }) => Math.round(top))).size > 3 &&
          lines.every((line) => line.width < 1.2 * Number.parseFloat(getComputedStyle(words).fontSize))
        )
          faults.push(`it is written a letter a line: ${nameOf(words)}`);
        for (const line of lines) {
          for (let at: Element | null = words; at !== null && at !== root; at = at.parentElement) {
            const { overflowY, clips, box: around } = layoutOf(at);
            if (!clips) continue;
            const within = line.right > around.left + 1 && line.left < around.right - 1;
            const beside = line.bottom > around.top + 1 && line.top < around.bottom - 1;
            // Vertically it may be scrolled to; sideways there must be no scrolling.
            const cutAcross = line.left < around.left - 1 || line.right > around.right + 1;
            const cutDown =
              overflowY !== 'auto' && (line.top < around.top - 1 || line.bottom > around.bottom + 1);
            if (within && beside && (cutAcross || cutDown))
              faults.push(`its words are cut: ${nameOf(words)}`);
          }
        }
      }
    }
    const shown = boxes.filter(
      ({ box }) => box.width > 2 && box.height > 2 && box.bottom <= height && box.top >= 0,
    );
    for (const [i, one] of shown.entries()) {
      for (const other of shown.slice(i + 1)) {
        if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
        if (
          one.control.closest('label') !== null &&
          one.control.closest('label') === other.control.closest('label')
        )
          continue;
        // What lies behind an open dialog cannot be pressed.
        if (one.control.closest('dialog:modal') !== other.control.closest('dialog:modal')) continue;
        // Scrolled content may be under a sticky element, because it can be scrolled out again.
        const under = pageScrolls || (one.box.scrolls && other.box.scrolls);
        if (one.box.sticks !== other.box.sticks && under) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2) faults.push(`${nameOf(one.control)} lies on ${nameOf(other.control)}`);
      }
    }
    return faults;
  });
}

/** Sets the window's size and waits until the page is laid out and drawn in it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: in the first the page receives the new size, in the second the result is drawn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    // Waits for the pictures. One that is removed meanwhile never loads, so failures are ignored.
    await Promise.allSettled([...document.images].map((image) => image.decode()));
  });
}

/**
 * The faults of a view in these windows and writings, by their names.
 * @param view how its pictures are called
 * @param inPicture its picture has words too
 */
async function layoutsOf(
  page: Page,
  view: string,
  inPicture: boolean,
  asked: readonly string[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  const look = async (name: string) => {
    const faults = [...(await faultsOf(page)), ...(inPicture ? wordFaults(await seenIn(page)) : [])];
    found[name] = faults;
    if (ALL_PICTURES || faults.length > 0)
      await page.screenshot({ path: pictureAt(`${name} ${view}`.replaceAll(/[ ×%]+/g, '-')) });
  };
  for (const [name, size] of Object.entries(SIZES)) {
    if (!asked.includes(name)) continue;
    await test.step(name, async () => {
      await resize(page, size);
      await look(name);
    });
  }
  for (const [writing, [pseudo, textScale]] of Object.entries(WRITINGS)) {
    if (!asked.includes(writing)) continue;
    await test.step(writing, async () => {
      await page.evaluate(([kind, scale]) => window.flightDeck?.write(kind, scale), [
        pseudo,
        textScale,
      ] as const);
      await resize(page, DESK_SIZE);
      await look(writing);
    });
  }
  // As it was before, for what is looked at next.
  await page.evaluate(() => window.flightDeck?.write(null, 1));
  await resize(page, DESK_SIZE);
  return found;
}

const ALL: readonly string[] = [...Object.keys(SIZES), ...Object.keys(WRITINGS)];

/** Fails with the sentences where a view has faults in any of the windows and writings. @param asked by their names; left out = all of them */
export async function expectNoFaults(
  page: Page,
  view: string,
  inPicture = false,
  asked: readonly string[] = ALL,
): Promise<void> {
  const found = await layoutsOf(page, view, inPicture, asked);
  expect(found).toEqual(Object.fromEntries(asked.map((name) => [name, []])));
}

/** A test for each of these views, with how to come to it. @param inPicture whether its picture has words too */
export function testViews(
  views: readonly (readonly [string, (page: Page) => Promise<void>])[],
  inPicture: (view: string) => boolean,
): void {
  for (const [view, go] of views) {
    test(`nothing overlaps or is cut off in any window, and no violation: ${view}`, async ({ page }) => {
      test.setTimeout(240_000);
      await go(page);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await expectNoFaults(page, view, inPicture(view));
    });
  }
}
