// The ways to every screen, dialog and step of Ground school, named by the game's own types.
// A screen that is added to the types but not here does not compile.

import type { Page } from '@playwright/test';
import { unstamped } from '../../src/flight/index.ts';
import { STRIPS } from '../../src/panels/school/school-data.ts';
import type { SchoolStep } from '../../src/panels/school/school-state.ts';
import type { Dialog, Screen } from '../../src/panels/ports.ts';
import { setup } from '../builders/flight.ts';
import { drawn, inPhase } from './deck.ts';
import { expect } from './fixtures.ts';
import { type Moment, moment, momentsOf } from './moments.ts';
import { pairFlight } from './pair-flight.ts';
import { CLASS_QUARTER, roomOf } from './room-codes.ts';
import { keep, openTitle, resumeIn } from './saves.ts';
import { either, type Language, raw } from './words.ts';
import { nextWeek } from './turn-week.ts';

/** `picture` false = in words only, which is much faster with software rendering. */
type Way = (page: Page, query: string, picture?: boolean) => Promise<void>;

const settingsFor = (picture: boolean) => ({ tier: picture ? null : ('words' as const) });

/** A flight one week before its landing, with mistakes and a disputed verdict to show in the debrief. */
export function lastWeek(): Moment {
  let last: Moment | null = null;
  for (const now of momentsOf(setup({ seed: 3 }), 'coin')) if (now.state.phase === 'flying') last = now;
  if (last === null) throw new Error('nobody flew');
  const disputed = last.state.strips.find(({ stamps }) => stamps.at(-1)?.verdict.seat === 'wrong');
  if (disputed === undefined) throw new Error('nothing to dispute');
  return {
    ...last,
    commands: [...last.commands, { kind: 'disagree', strip: disputed.id, sentence: 'x' }],
  };
}

async function titleWay(page: Page, query: string, way: Screen, picture = false): Promise<void> {
  await keep(page, { settings: settingsFor(picture) });
  await openTitle(page, query);
  // Until the letters have come the ways move, and a press can fall between two of them.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator(`[data-way="${way}"]`).click();
}

async function landed(page: Page, query: string, picture = false): Promise<void> {
  await resumeIn(page, { flight: lastWeek(), settings: settingsFor(picture) }, query);
  await nextWeek(page);
  await inPhase(page, 'landed');
  await expect(page.locator('.landed')).toBeVisible();
}

async function debrief(page: Page, query: string, picture = false): Promise<void> {
  await landed(page, query, picture);
  await page.keyboard.press('Enter');
  await expect(page.locator('#timeline')).toBeVisible();
}

async function paper(page: Page, query: string, index: number): Promise<void> {
  await titleWay(page, query, 'trainer');
  await page.locator('.stack .page-part').nth(1).getByRole('button').nth(index).click();
}

/** A call of somebody's own, of the length that most have. */
const OWN_CALL =
  'Hei, det er Kari på kontoret i Bodø. Vi har mistet fire anbud på rad, og ingen har spurt kundene hvorfor. Skal jeg love styret at det snur til påske?';

/** Gives the screen of own cases a file. */
export async function openPack(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .locator('#open input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** Opens the screen of own cases from the title. */
export async function toOwn(page: Page, language: Language): Promise<void> {
  await openTitle(page, `lng=${language}`);
  await page.locator('[data-way="trainer"]').click();
  await page.getByRole('button', { name: raw(language, 'common:screen.own'), exact: true }).click();
  await expect(page.locator('#open')).toBeVisible();
}

/** Opens a flight with two strips in the bay, in some seat. */
export async function flying(
  page: Page,
  query: string,
  seat: 'cockpit' | 'tower',
  picture = false,
): Promise<void> {
  const now = moment(`two strips in ${seat}`, ({ state }) =>
    state.seat === seat &&
    state.friday === null &&
    state.week > 3 &&
    state.strips.filter(({ job }) => job).length > 0
      ? true
      : null,
  );
  await resumeIn(page, { flight: now, settings: settingsFor(picture) }, query);
  await expect(page.locator('.bay')).toBeVisible();
  if (picture) await drawn(page);
}

export const SCREENS: Readonly<Record<Screen | 'landed', Way>> = {
  title: async (page, query, picture = false) => {
    await keep(page, { settings: settingsFor(picture) });
    await openTitle(page, query);
  },
  school: (page, query, picture) => titleWay(page, query, 'school', picture),
  'pre-flight': async (page, query, picture = false) => {
    await keep(page, { settings: settingsFor(picture) });
    await openTitle(page, query);
    await page.keyboard.press('Enter');
    await inPhase(page, 'pre-flight');
  },
  flight: (page, query, picture) => flying(page, query, 'cockpit', picture),
  landed,
  debrief,
  trainer: (page, query) => titleWay(page, query, 'trainer'),
  // From the trainer's page it opens in a window of its own, at this address.
  'answer-key': async (page, query) => {
    const asked = new URLSearchParams({ debug: '', ahead: 'off', seed: '2026', tier: 'words', print: 'key' });
    for (const [name, value] of new URLSearchParams(query)) asked.set(name, value);
    await page.goto(`./?${asked.toString()}`);
    await expect(page.locator('.key-strip').first()).toBeVisible();
  },
  'run-sheet': (page, query) => paper(page, query, 1),
  // The book has everything that a sheet may have.
  printed: async (page, query) => {
    await page.goto(`./?debug&ahead=off&print=book&seed=2026&tier=words&${query}`);
    await expect(page.locator('.book-card').first()).toBeVisible();
  },
  ride: (page, query, picture) => titleWay(page, query, 'ride', picture),
  // With the answers of a room, so that its debrief is there.
  collect: async (page, query) => {
    await paper(page, query, 2);
    await page.locator('.collect textarea').fill(roomOf(CLASS_QUARTER).join('\n'));
    await page.locator('.collect .button.primary').click();
    await expect(page.locator('.room-strip').first()).toBeVisible();
  },
  // At its fullest: a divided room, counted.
  demo: async (page, query) => {
    await page.goto(`./?debug&ahead=off&speed=200&${query}&demo=wall`, { waitUntil: 'commit' });
    await expect(page.locator('.wall')).toBeVisible();
    for (const key of ['Enter', 't', 'c', 'PageDown']) await page.keyboard.press(key);
    await expect(page.locator('.wall-bar')).toBeVisible();
  },
  'vote-card': async (page, query) => {
    await page.goto(`./?debug&ahead=off&speed=200&tier=words&${query}&vote=on`);
    await expect(page.locator('.vote-face')).toHaveCount(2);
  },
  // Beside a wall in another window, which it follows.
  'demo-notes': async (page, query) => {
    const wall = await page.context().newPage();
    await SCREENS.demo(wall, query);
    await page.goto(`./?debug&ahead=off&speed=200&${query}&demo=notes`, { waitUntil: 'commit' });
    await expect(page.locator('.notes-answer')).toBeVisible();
  },
  // With a case that is being written, and a pack that was refused.
  own: async (page, query) => {
    await paper(page, query, 3);
    await openPack(page, 'feil.json', '{ "pack": 1, "cases": [{ "id": "x" }] }');
    await expect(page.locator('.own-faults li').first()).toBeVisible();
    await page.locator('.reading-head .button.primary').click();
    await page.locator('#own-call').fill(OWN_CALL);
    await expect(page.locator('.own-proposal').first()).toBeVisible();
  },
  route: (page, query) => titleWay(page, query, 'route'),
  // Lands a flight first, so that there is something to list.
  logbook: async (page, query) => {
    await debrief(page, query);
    await page
      .getByRole('button', { name: either('common:title.logbook'), exact: true })
      .first()
      .click();
    await expect(page.locator('#flights tbody tr')).toHaveCount(1);
    await expect(page.locator('.map-tile').first()).toBeVisible();
  },
};

async function fromPause(page: Page, query: string, index: number): Promise<void> {
  await flying(page, query, 'tower');
  await page.keyboard.press('p');
  await page.locator('dialog[data-dialog="pause"] button').nth(index).click();
}

export const DIALOGS: Readonly<Record<NonNullable<Dialog>, Way>> = {
  settings: (page, query) => fromPause(page, query, 2),
  help: async (page, query) => {
    await flying(page, query, 'cockpit');
    await page.keyboard.press('?');
  },
  pause: async (page, query) => {
    await flying(page, query, 'cockpit');
    await page.keyboard.press('p');
  },
  'offer-school': async (page, query) => {
    await page.goto(`./?debug&ahead=off&${query}`);
    await expect(page.locator('.title-panel')).toBeVisible();
    await page.keyboard.press('Enter');
  },
  report: (page, query) => fromPause(page, query, 3),
  unstamped: async (page, query) => {
    const now = moment('a call that nobody has stamped', ({ state }) =>
      state.week > 3 && unstamped(state).length > 0 ? true : null,
    );
    await resumeIn(page, { flight: now, settings: settingsFor(false) }, query);
    await page.keyboard.press('n');
    await expect(page.locator('[data-dialog="unstamped"]')).toBeVisible();
  },
  'week-turn': async (page, query) => {
    await resumeIn(page, { flight: pairFlight('cockpit', 3), settings: settingsFor(false) }, query);
    await page.keyboard.press('n');
    await expect(page.locator('.said-code')).toBeVisible();
  },
};

async function enter(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
}

/** The key of the words that decide a case of Ground school. */
export function decidingKey(strip: keyof typeof STRIPS): string {
  const { decides } = STRIPS[strip];
  return decides === 'log' ? 'd' : decides;
}

/** Marks what decides the last case, and stamps it in the right seat or in the other. */
async function stampAlone(page: Page, right: boolean): Promise<void> {
  await page.keyboard.press(decidingKey('saturday'));
  const here = (await page.locator('.seat-window-tower.lit').count()) > 0 ? 'tower' : 'cockpit';
  if ((here === STRIPS.saturday.seat) !== right) await page.keyboard.press('q');
  await page.locator('.school-card .button-row .button.primary').click();
}

/** What to press at each step of Ground school to get to the next. */
export const SCHOOL_STEPS: Readonly<Record<SchoolStep, (page: Page) => Promise<void>>> = {
  known: enter,
  done: enter,
  mark: (page) => page.keyboard.press(decidingKey('baskets')),
  seat: async (page) => {
    await page.keyboard.press('q');
    await page.locator('.school-card .button-row .button.primary').click();
  },
  told: enter,
  order: (page) => stampAlone(page, false),
  'order-verdict': enter,
  end: enter,
};
