// A whole flight by keyboard, in both languages: title, Ground school or past it, thirteen weeks, landing, debrief;
// and a whole desk of the tower, its presses counted.

import type { Page } from '@playwright/test';
import type { Command, FlightState, Policy } from '../../src/flight/index.ts';
import { expectSameInNode, inPhase } from './deck.ts';
import { alarm, deskToSearch, forecast, report } from './desk-states.ts';
import { expect, test } from './fixtures.ts';
import { keyboard, tabTo } from './hands.ts';
import { Pilot } from './pilot.ts';
import { resumeIn } from './saves.ts';
import { decidingKey } from './screens.ts';
import { type Language, like, raw } from './words.ts';

test.setTimeout(240_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function begin(page: Page, lng: Language): Promise<void> {
  await page.goto(`./?debug&seed=11&pace=relaxed&speed=200&${FLIGHTS[lng].query}&lng=${lng}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(raw(lng, 'common:game.title'));
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[data-dialog="offer-school"]')).toBeVisible();
}

/** Presses a key and waits for the heading of the next step. */
async function onwards(page: Page, key: string, lng: Language, step: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(page.locator('#school-step')).toHaveText(raw(lng, `school:heading.${step}`));
}

/** Expects a hint on the card, and in the live region. */
async function hinted(page: Page, hint: string): Promise<void> {
  await expect(page.locator('main').getByText(hint)).toBeVisible();
  await expect(page.locator('[data-live]')).toHaveText(hint);
}

/** Ground school's three cases done right, with one mistake wherever one is possible. */
async function groundSchool(page: Page, lng: Language): Promise<void> {
  const hands = keyboard(page);
  const heading = page.locator('#school-step');
  const button = (key: string) => page.locator('.school-card').getByRole('button', { name: like(lng, key) });
  await hands.press(page.getByRole('button', { name: raw(lng, 'common:offerSchool.go') }));
  await expect(heading).toHaveText(raw(lng, 'school:heading.known'));
  for (const step of ['done', 'mark']) await onwards(page, 'Enter', lng, step);
  await page.keyboard.press('a');
  await hinted(page, raw(lng, 'school:hint.mark-call'));
  await onwards(page, decidingKey('baskets'), lng, 'seat');
  await hands.press(button('flight:stamp.here.cockpit'));
  await hinted(page, raw(lng, 'school:hint.no-lever'));
  await page.keyboard.press('q');
  await hands.press(button('flight:stamp.here.tower'));
  await expect(heading).toHaveText(raw(lng, 'school:heading.told'));
  await onwards(page, 'Enter', lng, 'order');
  await hands.press(button('flight:stamp.here.tower'));
  await hinted(page, raw(lng, 'school:hint.mark-first'));
  await page.keyboard.press(decidingKey('saturday'));
  await page.keyboard.press('q');
  await hands.press(button('flight:stamp.here.cockpit'));
  await expect(heading).toHaveText(raw(lng, 'school:heading.order-verdict'));
  await onwards(page, 'Enter', lng, 'end');
  await page.keyboard.press('Enter');
}

async function past(page: Page, lng: Language): Promise<void> {
  await keyboard(page).press(page.getByRole('button', { name: raw(lng, 'common:offerSchool.skip') }));
}

/** One flight with the picture, the other in words, which is much faster with software rendering. */
const FLIGHTS: Readonly<Record<Language, { school: typeof past; policy: Policy; query: string }>> = {
  nb: { school: groundSchool, policy: 'right', query: 'tier=still' },
  en: { school: past, policy: 'probe', query: 'tier=words' },
};

/** The most presses that a whole desk may need, from its first card to the confirmed read-back. */
const MOST_PRESSES = 14;
/** The full and the short strips of a first flight. */
const STRIPS_OF_FIRST = 7 + 5;

/** Counts the keys that go down in the page, whatever they do. */
async function countKeys(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { keysDown: 0 });
    window.addEventListener(
      'keydown',
      () => {
        (window as unknown as { keysDown: number }).keysDown += 1;
      },
      { capture: true },
    );
  });
}

/** What a desk took: its cards opened by hand, and the presses of all of its work. */
interface Work {
  cards: number;
  presses: number;
  readonly kinds: Set<Command['kind']>;
}

const DESK: readonly Command['kind'][] = [
  'open-card',
  'strike',
  'commit-finding',
  'hand-in',
  'send-message',
  'correct-read-back',
  'confirm-read-back',
];

/** Flies like the pilot, and notes what each desk takes. */
class CountingPilot extends Pilot {
  readonly desks = new Map<string, Work>();

  private keys(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { keysDown: number }).keysDown);
  }

  override async do(state: FlightState, command: Command): Promise<FlightState> {
    if (!DESK.includes(command.kind) || !('strip' in command)) return super.do(state, command);
    const before = await this.keys();
    const after = await super.do(state, command);
    const name = `${command.strip} ${state.strips.find(({ id }) => id === command.strip)?.stamps.length}`;
    const work = this.desks.get(name) ?? { cards: 0, presses: 0, kinds: new Set() };
    work.presses += (await this.keys()) - before;
    if (command.kind === 'open-card') work.cards += 1;
    work.kinds.add(command.kind);
    this.desks.set(name, work);
    return after;
  }
}

/** Expects each of these desks to be done in few presses, and in more than none; the report has their numbers. */
function expectShort(desks: CountingPilot['desks']): void {
  for (const [name, { cards, presses, kinds }] of desks) {
    test.info().annotations.push({ type: name, description: `${cards} cards, ${presses} presses` });
    expect(presses, name).toBeLessThanOrEqual(MOST_PRESSES);
    expect(presses, name).toBeGreaterThanOrEqual(kinds.size);
  }
}

for (const lng of ['nb', 'en'] as const) {
  const { school, policy } = FLIGHTS[lng];
  test.describe(lng, () => {
    // One of them with motion, one with reduced motion.
    test.use({ contextOptions: { reducedMotion: lng === 'nb' ? 'no-preference' : 'reduce' } });
    test(`${lng}: from the title to the debrief by keyboard alone`, async ({ page }) => {
      await countKeys(page);
      await begin(page, lng);
      await school(page, lng);
      await inPhase(page, 'pre-flight');
      const pilot = new CountingPilot(page, keyboard(page));
      const landed = await pilot.fly(policy);
      expect(landed.phase).toBe('landed');
      expect(landed.strips.filter((strip) => strip.stamps.length > 0)).toHaveLength(STRIPS_OF_FIRST);
      expectShort(pilot.desks);
      expect(pilot.desks.size).toBeGreaterThan(2);
      await expectSameInNode(page);

      await page.keyboard.press('Enter');
      const debrief = page.locator('main');
      await expect(debrief.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(debrief.getByRole('heading', { name: raw(lng, 'debrief:timeline.title') })).toBeVisible();
      // Every control of the debrief has to be reachable by Tab.
      await tabTo(page, debrief.getByRole('button', { name: raw(lng, 'debrief:again.same') }).last());
    });
  });

  test(`${lng}: a desk with three cards to open takes at most ${MOST_PRESSES} presses`, async ({ page }) => {
    await countKeys(page);
    const { moment, open } = deskToSearch(3);
    await resumeIn(page, { flight: moment, settings: { tier: 'words' } }, `lng=${lng}`);
    const pilot = new CountingPilot(page, keyboard(page));
    await pilot.open(open?.id ?? '');
    await pilot.fly('right', ({ strips }) => strips.every(({ id, job }) => id !== open?.id || job === null));
    const [[, work] = []] = pilot.desks;
    expect(work).toMatchObject({ cards: 3 });
    for (const kind of ['strike', 'commit-finding', 'send-message', 'confirm-read-back'] as const)
      expect(work?.kinds).toContain(kind);
    expectShort(pilot.desks);
    await expectSameInNode(page);
  });
}

test('a desk can be done by Tab, arrows, Enter and Space alone', async ({ page }) => {
  const { moment, open } = deskToSearch(2);
  await resumeIn(page, { flight: moment, settings: { tier: 'words' } }, 'lng=nb');
  const pilot = new Pilot(page, keyboard(page), false);
  await pilot.open(open?.id ?? '');
  await pilot.fly('right', ({ strips }) => strips.every(({ id, job }) => id !== open?.id || job === null));
  await expectSameInNode(page);
});

const OTHER_WORK = { report, forecast, alarm } as const;

for (const [work, shown] of Object.entries(OTHER_WORK)) {
  for (const byKeys of [true, false])
    test(`${work}: done by ${byKeys ? 'its own keys' : 'Tab, arrows, Enter and Space alone'}`, async ({
      page,
    }) => {
      await countKeys(page);
      const { moment, open } = shown();
      await resumeIn(page, { flight: moment, settings: { tier: 'words' } }, 'lng=nb');
      const pilot = byKeys ? new CountingPilot(page, keyboard(page)) : new Pilot(page, keyboard(page), false);
      await pilot.open(open?.id ?? '');
      await pilot.fly('right', ({ strips }) =>
        strips.every(({ id, job }) => id !== open?.id || job === null),
      );
      if (pilot instanceof CountingPilot) {
        expect([...(pilot.desks.values().next().value?.kinds ?? [])]).toContain('hand-in');
        expectShort(pilot.desks);
      }
      await expectSameInNode(page);
    });
}
