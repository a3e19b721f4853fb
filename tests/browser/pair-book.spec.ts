// Two people, one screen and the tower's book: the controller's part is played by what the book says, everything else by keys.

import type { Page } from '@playwright/test';
import { decidingMark, type Message, rightSeat, type Seat, type Strip } from '../../src/flight/index.ts';
import { BookPage } from '../builders/by-book.ts';
import { violationsOf } from './axe.ts';
import { bookFlight } from './book-flight.ts';
import { expectSameInNode, flightOf, inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { type Hands, keyboard } from './hands.ts';
import { Pilot } from './pilot.ts';
import { keep, openTitle, resumeIn } from './saves.ts';
import { type Language, raw } from './words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const QUERY = 'seed=2026&school=0&crew=paper';
const KEYS = { a: 'a', b: 'b', c: 'c', log: 'd' } as const;

/** One screen, its language, and the hands at it. */
interface Cabin {
  readonly page: Page;
  readonly lng: Language;
  readonly hands: Hands;
}

function filled(lng: Language, key: string, values: Readonly<Record<string, string | number>>): string {
  return raw(lng, key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The flight of the page, replayed in Node, to look into the book. */
async function bookOf(page: Page): Promise<BookPage> {
  const { setup, commands } = await logOf(page);
  if (setup === null) throw new Error('there is no flight');
  const book = new BookPage(setup);
  for (const command of commands.slice(1)) book.must(command);
  return book;
}

async function takeOff({ page, lng, hands }: Cabin): Promise<void> {
  await keep(page, { settings: { tier: 'words' } });
  await openTitle(page, `lng=${lng}&${QUERY}`);
  await page.keyboard.press('Enter');
  await inPhase(page, 'pre-flight');
  await expect(page.locator('.pair-sits')).toHaveText(raw(lng, 'crew:before.you.paper'));
  expect(await violationsOf(page)).toEqual([]);
  const papers = page.locator('.pair-papers a');
  await expect(papers).toHaveText([raw(lng, 'crew:offer.print.book'), raw(lng, 'crew:offer.print.observer')]);
  expect(await papers.first().getAttribute('href')).toBe('?print=book&seed=2026');
  await hands.press(page.locator('.take-off .button.primary'));
  await inPhase(page, 'flying');
}

/** The strips that somebody can take now. */
async function open(page: Page): Promise<readonly Strip[]> {
  const { strips, week } = await flightOf(page);
  return strips.filter(
    ({ status, availableWeek }) => ['arrived', 'read', 'returned'].includes(status) && availableWeek <= week,
  );
}

/** Opens a call: in odd weeks it is there to be read, in even ones the book has it. */
async function openCall({ page, lng, hands }: Cabin, { id, arrivedWeek, storm }: Strip): Promise<void> {
  await hands.press(page.locator(`[data-strip="${id}"]`));
  const text = storm ? 'crew:book.short' : 'crew:book.call';
  if (arrivedWeek % 2 === 0) {
    await expect(page.locator('.call-in-book')).toHaveText(filled(lng, text, { week: arrivedWeek }));
    await expect(page.locator('.dock .call')).toHaveCount(0);
  } else await expect(page.locator('.dock .call')).not.toBeEmpty();
  if (!storm) await expect(page.locator('.dock [data-log]')).toBeVisible();
}

/** The pilot says, then the controller; nothing is shown before both have. */
async function claim({ page, lng, hands }: Cabin, said: Readonly<Record<Seat, boolean>>): Promise<void> {
  const side = (mine: boolean) => page.locator('.claim-side').nth(mine ? 0 : 1);
  await hands.press(side(said.cockpit));
  await expect(page.locator('.claim-aloud p')).toHaveText(raw(lng, 'crew:book.handOver'));
  // A mark would tell what the pilot has chosen.
  await expect(page.locator('.claim-shown, .dock .mark.pressed')).toHaveCount(0);
  await hands.press(side(said.tower));
  const word = (mine: boolean) => raw(lng, mine ? 'crew:claim.mine' : 'crew:claim.yours');
  await expect(page.locator('.claim-shown')).toHaveText(
    filled(lng, 'crew:book.shown', { cockpit: word(said.cockpit), tower: word(said.tower) }),
  );
}

/** Whoever has it stamps it by what decides, and the verdict is read. */
async function stamp({ page, hands }: Cabin, id: string): Promise<void> {
  const book = await bookOf(page);
  const scenario = book.content.scenario(book.strip(id).scenario);
  const marked = (await page.locator('.dock .mark.pressed').count()) > 0;
  if (!scenario.storm && !marked) await page.keyboard.press(KEYS[decidingMark(scenario)]);
  await hands.press(page.locator('.dock .button.stamp:not([data-just-come])'));
  await page.locator(`.dock [data-step^="${id} verdict"]`).waitFor();
  await page.keyboard.press('Enter');
  // Twins that have both been stamped: what told them apart?
  if ((await flightOf(page)).difference !== null)
    await new Pilot(page, hands).press({ kind: 'name-difference', choice: 0 });
}

/** The pilot keys a message. */
async function hear({ page, hands }: Cabin, message: Message, advice: readonly string[]): Promise<void> {
  const groups = page.locator('.heard fieldset');
  const order = [
    message.segment,
    message.finding,
    message.certainty === 'measured' ? 0 : 1,
    advice.indexOf(message.advice ?? ''),
  ];
  for (const [i, choice] of order.entries()) await hands.choose(groups.nth(i), choice);
  await hands.press(page.locator('.heard .commit'));
  await expect(page.locator('.heard .aloud-rows')).toBeVisible();
}

async function turn({ page, lng, hands }: Cabin): Promise<void> {
  const { week } = await flightOf(page);
  await page.keyboard.press('n');
  await hands.press(page.locator('.week-turn .commit'));
  await expect(page.locator('.week-turn')).toContainText(filled(lng, 'crew:book.page', { week: week + 1 }));
  await expect(page.locator('.week-turn .swap')).toHaveCount(week === 4 ? 1 : 0);
  await hands.press(page.locator('.week-turn .commit'));
  await expect(page.locator('.words-chip')).toHaveText(filled(lng, 'crew:book.chip', { week: week + 1 }));
}

for (const lng of ['nb', 'en'] as const) {
  test(`five weeks with the book by keyboard, in ${lng}`, async ({ page }) => {
    test.setTimeout(240_000);
    const cabin: Cabin = { page, lng, hands: keyboard(page) };
    const met = { tower: 0, cockpit: 0, book: 0 };
    await takeOff(cabin);
    await expect(page.locator('.door')).toHaveCount(0);
    await page.keyboard.press('q');
    expect((await flightOf(page)).seat).toBe('cockpit');
    while ((await flightOf(page)).week <= 5) {
      for (const { id } of await open(page)) {
        const book = await bookOf(page);
        const strip = book.strip(id);
        const seat = rightSeat(book.state, strip, book.content.scenario(strip.scenario));
        await openCall(cabin, strip);
        if (strip.arrivedWeek % 2 === 0) met.book += 1;
        if (!strip.storm && seat === 'cockpit')
          await page.keyboard.press(KEYS[decidingMark(book.content.scenario(strip.scenario))]);
        if (!strip.storm && !book.state.orders[seat]) {
          await page.keyboard.press('Escape');
          continue;
        }
        expect(await violationsOf(page)).toEqual([]);
        await claim(cabin, { cockpit: seat === 'cockpit', tower: seat === 'tower' });
        // What the pilot has marked is not the controller's mark.
        if (seat === 'tower') await expect(page.locator('.dock .mark.pressed')).toHaveCount(0);
        await stamp(cabin, id);
        met[seat] += strip.storm ? 0 : 1;
        const after = await bookOf(page);
        if (after.strip(id).job?.seat !== 'tower') continue;
        const advice = after.advice(id);
        const right = after.bookSays(id);
        await hear(cabin, { ...right, segment: (right.segment + 1) % 5 }, advice);
        // The controller says «Negative».
        await cabin.hands.press(page.locator('.heard .button').last());
        await hear(cabin, right, advice);
        expect(await violationsOf(page)).toEqual([]);
        await cabin.hands.press(page.locator('.heard .commit'));
        await expect.poll(async () => (await flightOf(page)).slips.at(-1)?.heard).toEqual(right);
      }
      await turn(cabin);
    }
    expect(met.tower).toBeGreaterThan(0);
    expect(met.book).toBeGreaterThan(0);
    await expectSameInNode(page);
    expect((await logOf(page)).commands.some(({ kind, by }) => kind === 'stamp' && by === 'tower')).toBe(
      true,
    );

    // A page that is loaded again goes on where it was.
    const { week } = await flightOf(page);
    await openTitle(page, `lng=${lng}&${QUERY}`);
    await page.keyboard.press('r');
    await inPhase(page, 'flying');
    expect((await flightOf(page)).week).toBe(week);
    await expect(page.locator('.words-chip')).toHaveText(filled(lng, 'crew:book.chip', { week }));
  });
}

test('double work and a week lost are told, and the debrief has them, with one code for the two', async ({
  page,
}) => {
  const cabin: Cabin = { page, lng: 'nb', hands: keyboard(page) };
  const { hands } = cabin;
  await resumeIn(page, { flight: bookFlight(13), settings: { tier: 'words' } }, 'lng=nb');
  await page.keyboard.press('n');
  await hands.press(page.locator('.week-turn .commit'));
  await inPhase(page, 'landed');
  await page.keyboard.press('Enter');
  await expect(page.locator('#pair')).toContainText(raw('nb', 'crew:told.keyed'));
  await expect(page.locator('#pair')).toContainText(raw('nb', 'crew:told.observed'));
  await expect(page.locator('#code')).toContainText(raw('nb', 'debrief:code.leadTwo'));
  await page.getByRole('button', { name: raw('nb', 'debrief:code.show') }).click();
  const code = (await page.locator('.class-code').textContent()) ?? '';
  expect(await violationsOf(page)).toEqual([]);

  await page.locator('.next-flight ~ .button-row button').last().click();
  await page.locator('[data-way="trainer"]').click();
  await page.locator('.seed-field .class-field').fill('4');
  await page.locator('.seed-field .class-field').blur();
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.open') }).click();
  await page.locator('.collect textarea').fill(`Kari og Ola: ${code}`);
  await page.getByRole('button', { name: raw('nb', 'trainer:collect.add') }).click();
  await expect(page.locator('.collect-have')).toHaveText('2 av 24');
  await expect(page.locator('.collect-count')).toContainText('1 kode er fra to som fløy sammen');
});

test('the trainer’s page has a link for one screen, and the book leads there', async ({ page }) => {
  await keep(page, { settings: { tier: 'words' } });
  await openTitle(page, 'lng=nb');
  await page.locator('[data-way="trainer"]').click();
  await page.getByRole('button', { name: raw('nb', 'crew:offer.withBook'), exact: true }).click();
  await expect(page.getByLabel(raw('nb', 'trainer:link.paper'))).toBeChecked();
  const link = page.locator('.pair-link', { hasText: raw('nb', 'crew:offer.linkOf.paper') });
  await expect(link.locator('.pair-link-text')).toContainText('crew=paper');
  await page.getByRole('button', { name: raw('nb', 'crew:offer.print.book'), exact: true }).click();
  await expect(page.locator('.paper-book-cover .class-link')).toContainText('crew=paper');
  await expect(page.locator('.book-phrase').first()).toBeVisible();
});
