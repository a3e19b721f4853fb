// One press is one command: flights in which every press comes twice, and what a quick hand may still do.

import { expectSameInNode, inPhase, logOf } from './deck.ts';
import { desk, deskToSearch } from './desk-states.ts';
import { expect, test } from './fixtures.ts';
import { moment } from './moments.ts';
import { Pilot } from './pilot.ts';
import { resumeHere, resumeIn } from './saves.ts';
import { TREMBLING } from './trembling.ts';
import { like, raw } from './words.ts';

/** Three kinds of hands, each over a quarter of its own; at this speed a press has settled after a sixth of a second. */
const FLIGHTS = { mouse: 4, touch: 11, keyboard: 23 } as const;
const QUERY = 'debug&ahead=off&pace=relaxed&speed=3&tier=words&lng=nb&schedule=demo&stop=3';

for (const [kind, seed] of Object.entries(FLIGHTS) as [keyof typeof FLIGHTS, number][]) {
  test.describe(kind, () => {
    test.use({ hasTouch: kind === 'touch', contextOptions: { reducedMotion: 'reduce' } });
    test(`each press that comes twice by ${kind} is one command`, async ({ page }) => {
      await page.goto(`./?${QUERY}&seed=${seed}`);
      const hands = TREMBLING[kind](page);
      await hands.press(page.locator('.title-panel .button.primary'));
      await hands.press(page.getByRole('button', { name: raw('nb', 'common:offerSchool.skip') }));
      await inPhase(page, 'pre-flight');
      const pilot = new Pilot(page, hands);
      const { phase } = await pilot.fly('right');
      expect(phase).toBe('landed');
      const { commands } = await logOf(page);
      const done = commands.map((command) => ({ ...command, by: undefined }));
      expect(done).toEqual(pilot.meant.map((command) => ({ ...command, by: undefined })));
      await expectSameInNode(page);
    });
  });
}

for (const kind of ['mouse', 'touch', 'keyboard'] as const) {
  test.describe(kind, () => {
    test.use({ hasTouch: kind === 'touch', contextOptions: { reducedMotion: 'reduce' } });
    test(`on the tower's desk each press that comes twice by ${kind} is one command`, async ({ page }) => {
      const { moment: now, open } = deskToSearch(3);
      await resumeIn(page, { flight: now, settings: { tier: 'words' } }, 'lng=nb&speed=3');
      const pilot = new Pilot(page, TREMBLING[kind](page));
      await pilot.open(open?.id ?? '');
      const { strips } = await pilot.fly('right', (state) =>
        state.strips.every(({ id, job }) => id !== open?.id || job === null),
      );
      const { commands } = await logOf(page);
      const done = commands.slice(now.commands.length).map((command) => ({ ...command, by: undefined }));
      expect(done).toEqual(pilot.meant.map((command) => ({ ...command, by: undefined })));
      // A strike that undid itself would have to be struck again.
      const strikes = done.filter((command) => command.kind === 'strike').map(({ suspect }) => suspect);
      expect(strikes).toEqual([...new Set(strikes)]);
      expect(strips.find(({ id }) => id === open?.id)?.searched?.struck).toEqual(strikes);
      await expectSameInNode(page);
    });
  });
}

test.describe('a hand of each kind', () => {
  test.use({ hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });
  test('digging on with a press that comes twice is one command', async ({ page }) => {
    const { moment: now, open } = desk(3, { open: 3, strike: 1 });
    await resumeIn(page, { flight: now, settings: { tier: 'words' } }, 'lng=nb&speed=3');
    for (const kind of ['mouse', 'touch', 'keyboard'] as const) {
      await resumeHere(page, now);
      const hands = TREMBLING[kind](page);
      await new Pilot(page, hands).open(open?.id ?? '');
      await hands.press(page.getByRole('button', { name: like('nb', 'flight:desk.digOn') }));
      await expect(page.locator('.cards-left')).toContainText(raw('nb', 'flight:desk.digging'));
      const { commands } = await logOf(page);
      expect(commands.slice(now.commands.length).map(({ kind: deed }) => deed)).toEqual(['dig-on']);
    }
  });
});

test('two different quick presses count both, and what is meant to repeat repeats', async ({ page }) => {
  const levers = moment(
    'levers that can be moved, a strip unread',
    ({ state: { seat, week, strips } }) =>
      seat === 'cockpit' && week === 2 && strips.some(({ status }) => status === 'arrived') ? true : null,
    { flights: [2] },
  );
  await resumeIn(page, { flight: levers, settings: { tier: 'words' } }, 'lng=nb&speed=1');
  await page.keyboard.press('1');
  const marks = page.locator('.dock .mark');
  await marks.nth(2).waitFor();
  await page.keyboard.press('a');
  await page.keyboard.press('b');
  await marks.nth(2).click();
  await expect(marks.nth(2)).toHaveAttribute('aria-pressed', 'true');
  await expect(marks.nth(1)).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: raw('nb', 'flight:bay.levers') }).click();
  const slider = page.getByRole('slider');
  const value = async () => Number(await slider.inputValue());
  await expect(slider).toBeVisible();
  const [before, step] = [await value(), Number(await slider.getAttribute('step'))];
  await page.locator('.stepper [data-repeats]').last().dblclick();
  expect(await value()).toBe(before + 2 * step);
  await slider.focus();
  for (let held = 0; held < 2; held += 1) await page.keyboard.down('ArrowLeft');
  await page.keyboard.up('ArrowLeft');
  expect(await value()).toBe(before);
});
