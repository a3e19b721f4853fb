// Hands that do everything twice: a double click, two taps in a row, a key that is held and then pressed once more.
// Each press begins when the one before has settled, as with a player who looks first.

import type { Locator, Page } from '@playwright/test';
import { type Hands, keyboard, mouse, tabTo, touch } from './hands.ts';

const settled = (page: Page) => page.waitForFunction(() => window.flightDeck?.settled());

/** Where a control can be pressed, after it has come to rest in sight. */
async function spotOf(control: Locator): Promise<readonly [number, number]> {
  // Not a trial click: Playwright presses for that too, and the page may see it before Playwright takes it back.
  await control.hover();
  const box = await control.boundingBox();
  if (box === null) throw new Error(`${String(control)} has no place`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** What is meant to be pressed again and again is pressed once. */
const isMeantToRepeat = async (control: Locator) => (await control.getAttribute('data-repeats')) !== null;

/** What a browser is told of a key: Enter, Escape, a digit or a letter. */
function keyNamed(name: string) {
  if (name === 'Escape') return { key: name, code: name, windowsVirtualKeyCode: 27, text: '' };
  if (name === 'Enter') return { key: name, code: name, windowsVirtualKeyCode: 13, text: '\r' };
  if (!/^[0-9a-z]$/i.test(name)) throw new Error(`no hand trembles on the key ${name}`);
  const code = `${/[0-9]/.test(name) ? 'Digit' : 'Key'}${name.toUpperCase()}`;
  return { key: name, code, windowsVirtualKeyCode: name.toUpperCase().charCodeAt(0), text: name };
}

/**
 * Held, let go, pressed again: sent in one go, so that nothing but the page decides what comes of it. Each event says when it was made: on a
 * busy machine they arrive farther apart than any hand makes them.
 */
async function holdKey(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const now = Date.now();
  const event = (after: number, type: 'keyDown' | 'keyUp', autoRepeat = false) => {
    const { text, ...named } = keyNamed(name);
    const timestamp = (now + after) / 1000;
    return session.send('Input.dispatchKeyEvent', {
      type,
      timestamp,
      autoRepeat,
      ...named,
      ...(type === 'keyDown' ? { text } : {}),
    });
  };
  await Promise.all([
    event(0, 'keyDown'),
    event(10, 'keyDown', true),
    event(20, 'keyDown', true),
    event(30, 'keyUp'),
    event(60, 'keyDown'),
    event(90, 'keyUp'),
  ]);
  await session.detach();
}

function trembling(page: Page, steady: Hands, twice: (control: Locator) => Promise<void>): Hands {
  const press = async (control: Locator) => {
    await control.waitFor();
    await settled(page);
    await ((await isMeantToRepeat(control)) ? steady.press(control) : twice(control));
  };
  return {
    ...steady,
    press,
    async key(_, name) {
      await settled(page);
      await holdKey(page, name);
    },
    choose: async (group, index) => {
      if (steady.kind === 'keyboard') return steady.choose(group, index);
      await press(group.locator('label:has(input[type=radio])').nth(index));
    },
  };
}

/** The three kinds, each pressing everything twice. */
export const TREMBLING: Readonly<Record<Hands['kind'], (page: Page) => Hands>> = {
  mouse: (page) =>
    trembling(page, mouse(), async (control) => {
      const [x, y] = await spotOf(control);
      await page.mouse.click(x, y, { clickCount: 2 });
    }),
  touch: (page) =>
    trembling(page, touch(), async (control) => {
      const [x, y] = await spotOf(control);
      const session = await page.context().newCDPSession(page);
      const now = Date.now();
      // Each says when it was made: on a busy machine they arrive farther apart than any hand makes them.
      const touches = (after: number, ...touchPoints: { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', {
          type: touchPoints.length > 0 ? 'touchStart' : 'touchEnd',
          timestamp: (now + after) / 1000,
          touchPoints,
        });
      await Promise.all([touches(0, { x, y }), touches(20), touches(80, { x, y }), touches(100)]);
      await session.detach();
    }),
  keyboard: (page) =>
    trembling(page, keyboard(page), async (control) => {
      await tabTo(page, control);
      await holdKey(page, 'Enter');
    }),
};
