// Three ways to operate the page: keyboard, mouse, touch. Each presses a control as a player would.
// Must not set anything by script: a control that players cannot reach has to fail.

import type { ElementHandle, Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** One way to operate controls. */
export interface Hands {
  readonly kind: 'keyboard' | 'mouse' | 'touch';
  /** Presses a button or a summary. */
  press(control: Locator): Promise<void>;
  /** Chooses the radio button at an index of a group. */
  choose(group: Locator, index: number): Promise<void>;
  /** Presses a key that has an action of its own. */
  key(page: Page, name: string): Promise<void>;
  /** Moves a slider so many steps, to the right where positive. */
  slide(slider: Locator, steps: number): Promise<void>;
}

/** More presses of Tab than any screen has controls. */
const MOST_TABS = 160;

type Direction = 'here' | 'inside' | 'forward' | 'back';

/** What one look at the page finds of the focus and a control. */
interface Sight {
  /** Where the focus is relative to the control: on it, inside it, before it, or after it in the document. */
  readonly where: Direction;
  /** True where no control has the focus: then only the browser knows where Tab begins. */
  readonly lost: boolean;
  /** The estimated number of Tab stops between the focus and the control. */
  readonly stops: number;
}

/** What a look finds; null where the page has put another control in the place of this one. */
function sightOf(element: Element): Sight | null {
  if (!element.isConnected) return null;
  const { activeElement } = document;
  const whereIs = (): Direction => {
    if (activeElement === element) return 'here';
    if (activeElement === null || activeElement === document.body) return 'forward';
    if (element.contains(activeElement)) return 'inside';
    const after = element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after === 0 ? 'forward' : 'back';
  };
  const modal = document.querySelector('dialog[open]');
  const candidates = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]',
    ),
  ].filter((stop) => stop.checkVisibility() && !(stop instanceof HTMLInputElement && stop.type === 'radio'));
  const [low, high] = [activeElement ?? document.body, element];
  const between = (from: Element, to: Element) =>
    candidates.filter(
      (stop) =>
        (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        (to.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
        stop !== from &&
        !to.contains(stop),
    ).length;
  return {
    where: whereIs(),
    lost: activeElement === document.body,
    stops: Math.max(between(low, high), between(high, low)),
  };
}

/**
 * Looks where the focus is, in one question to the page each time: a question takes longer than its answer. So the control is found once, and
 * again only where the page has replaced it.
 */
function looksAt(control: Locator): () => Promise<Sight> {
  let found: ElementHandle<Element> | null = null;
  const look = async (): Promise<Sight> => {
    found ??= await control.elementHandle();
    const sight = (await found?.evaluate(sightOf)) ?? null; // there is none where it was replaced
    if (sight !== null) return sight;
    found = null;
    return look();
  };
  return look;
}

/** Waits until the focus has been placed, which happens after the paint. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

async function tabUntil(page: Page, control: Locator, arrived: readonly Direction[]): Promise<void> {
  await control.waitFor();
  await settled(page);
  const look = looksAt(control);
  for (let i = 0; i < MOST_TABS; i += 1) {
    const { where, lost, stops } = await look();
    if (arrived.includes(where)) return;
    // The last part goes stop by stop, because radio groups and scrolling regions do not count as estimated.
    const sure = lost ? 1 : Math.max(1, stops - 2);
    for (let tab = 0; tab < sure; tab += 1) await page.keyboard.press(where === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never comes to ${String(control)}`);
}

/** Presses Tab until the control has the focus. */
export function tabTo(page: Page, control: Locator): Promise<void> {
  return tabUntil(page, control, ['here']);
}

/** Presses a key. Enter also presses what has the focus, so it waits until the focus is where it belongs. */
async function pressKey(page: Page, name: string): Promise<void> {
  if (name === 'Enter') await settled(page);
  await page.keyboard.press(name);
}

/** Tab, Enter, Space and the arrows, nothing else. */
export function keyboard(page: Page): Hands {
  return {
    kind: 'keyboard',
    async press(control) {
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    },
    key: pressKey,
    async choose(group, index) {
      const wanted = group.locator('input[type=radio]').nth(index);
      // A radio group is one Tab stop; arrow keys move within it.
      await tabUntil(page, group, ['inside']);
      const look = looksAt(wanted);
      for (let i = 0; i < MOST_TABS; i += 1) {
        const { where } = await look();
        if (where === 'here') break;
        await page.keyboard.press(where === 'back' ? 'ArrowUp' : 'ArrowDown');
      }
      if (!(await wanted.isChecked())) await page.keyboard.press('Space');
      await expect(wanted).toBeChecked();
    },
    async slide(slider, steps) {
      await tabTo(page, slider);
      for (let i = 0; i < Math.abs(steps); i += 1)
        await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
    },
  };
}

/** Presses on the slider's track where the value is, or on the buttons beside it. */
async function slideByPlace(slider: Locator, steps: number, tap: (spot: Locator) => Promise<void>) {
  const stepper = slider.locator('xpath=..');
  const button = stepper.getByRole('button').nth(steps > 0 ? 1 : 0);
  for (let i = 0; i < Math.abs(steps); i += 1) await tap(button);
}

/** The pointer of a mouse. */
export function mouse(): Hands {
  return {
    kind: 'mouse',
    press: (control) => control.click(),
    key: pressKey,
    choose: (group, index) => group.locator('label:has(input[type=radio])').nth(index).click(),
    slide: (slider, steps) => slideByPlace(slider, steps, (spot) => spot.click()),
  };
}

/** Fingers. */
export function touch(): Hands {
  return {
    kind: 'touch',
    press: (control) => control.tap(),
    key: pressKey,
    choose: (group, index) => group.locator('label:has(input[type=radio])').nth(index).tap(),
    slide: (slider, steps) => slideByPlace(slider, steps, (spot) => spot.tap()),
  };
}
