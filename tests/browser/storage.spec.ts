// The browser's storage goes away under a flight, is full, never answers, or is shared by two tabs:
// at most the last command is lost, what is told is what is the matter, and both tabs' flights are kept.

import type { Page } from '@playwright/test';
import type { Command } from '../../src/flight/index.ts';
import { inPhase, logOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { mouse } from './hands.ts';
import { Pilot } from './pilot.ts';
import { keep } from './saves.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const MOMENTS = 20;
const QUERY = 'debug&ahead=off&schedule=demo&speed=20&tier=words&pace=relaxed&school=off&lng=en&muted=1';
const notice = (page: Page, kind: string) => page.locator(`[data-notice="common:notice.${kind}"]`);
const notices = (page: Page) => page.locator('[data-notice^="common:notice.storage"]');

/** What a test does to the storage of a page, from inside it. */
interface Fault {
  full: boolean;
  silent: boolean;
  databases: IDBDatabase[];
}
declare global {
  interface Window {
    fault?: Fault;
  }
}

/** Puts the faults' switches into every page that is opened. */
async function plant(page: Page, silentAtStart = false): Promise<void> {
  await page.addInitScript((silent) => {
    const fault: Fault = { full: false, silent, databases: [] };
    window.fault = fault;
    const { transaction } = IDBDatabase.prototype;
    const { put } = IDBObjectStore.prototype;
    const { open } = IDBFactory.prototype;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (fault.full) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    IDBDatabase.prototype.transaction = function (...given: Parameters<typeof transaction>) {
      if (!fault.databases.includes(this)) fault.databases.push(this);
      return transaction.apply(this, given);
    };
    IDBFactory.prototype.open = function (...given: Parameters<typeof open>) {
      const request = open.apply(this, given);
      // The answer is there and nobody hears of it.
      if (fault.silent) request.addEventListener('success', (event) => event.stopImmediatePropagation());
      return request;
    };
  }, silentAtStart);
}

/** Opens the title and takes off, or takes up what is kept. */
async function takeOff(page: Page, seed: number): Promise<Pilot> {
  await page.goto(`./?${QUERY}&seed=${seed}`);
  await page.locator('[data-way="fly"]').click();
  await inPhase(page, 'pre-flight');
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
  return new Pilot(page, mouse());
}

/** Flies on by so many commands. */
async function further(pilot: Pilot, commands: number): Promise<void> {
  const until = (await pilot.state()).step + commands;
  await pilot.fly('right', ({ step }) => step >= until);
}

/** The commands of every flight that is kept, the longest first; read beside the game, from another page of the host. */
async function keptLogs(reader: Page): Promise<readonly (readonly Command[])[]> {
  const bodies = await reader.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('cleared-to-close', 1);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('kept').objectStore('kept');
          const [keys, texts] = [store.getAllKeys(), store.getAll()];
          texts.addEventListener('success', () => {
            opening.result.close();
            const ofFlights = (key: IDBValidKey | undefined) =>
              typeof key === 'string' && key.startsWith('flight');
            resolve(texts.result.filter((_, at) => ofFlights(keys.result[at])).map(String));
          });
        });
      }),
  );
  const logs = new Map<string, readonly Command[]>();
  for (const text of bodies) {
    const { body } = JSON.parse(text) as { body: string };
    const flight = JSON.parse(body) as { startedAt: string; commands: readonly Command[] } | null;
    if (flight === null) continue;
    const before = logs.get(flight.startedAt) ?? [];
    if (flight.commands.length > before.length) logs.set(flight.startedAt, flight.commands);
  }
  return [...logs.values()];
}

/** A page of the game's host beside the game. */
async function readerBeside(page: Page): Promise<Page> {
  const reader = await page.context().newPage();
  await keep(reader, {});
  return reader;
}

test(`a connection closed at ${MOMENTS} moments is opened again, and at most the last command is lost`, async ({
  page,
}) => {
  const reader = await readerBeside(page);
  await plant(page);
  const pilot = await takeOff(page, 7);
  for (let at = 0; at < MOMENTS; at += 1) {
    await page.evaluate(() => {
      for (const database of window.fault?.databases.splice(0) ?? []) database.close();
    });
    await further(pilot, 1);
    const { commands } = await logOf(page);
    await expect
      .poll(async () => (await keptLogs(reader))[0]?.length ?? 0)
      .toBeGreaterThanOrEqual(commands.length);
  }
  await expect(notices(page)).toHaveCount(0);
});

test(`a storage full at ${MOMENTS} moments says so, and keeps all when there is room again`, async ({
  page,
}) => {
  const reader = await readerBeside(page);
  await plant(page);
  const pilot = await takeOff(page, 7);
  for (let at = 0; at < MOMENTS / 2; at += 1) {
    await page.evaluate(() => Object.assign(window.fault ?? {}, { full: true }));
    await further(pilot, 1);
    await expect(notice(page, 'storageFull')).toHaveCount(1);
    await expect(notices(page)).toHaveCount(1);
    await page.evaluate(() => Object.assign(window.fault ?? {}, { full: false }));
    await further(pilot, 1);
    await expect(notices(page)).toHaveCount(0);
    expect((await keptLogs(reader))[0]).toEqual((await logOf(page)).commands);
  }
});

test('a storage that never answers lets the game start and fly, says so, and takes the flight when it answers', async ({
  page,
}) => {
  const reader = await readerBeside(page);
  await plant(page, true);
  const pilot = await takeOff(page, 7);
  await expect(notice(page, 'storageSilent')).toHaveCount(1);
  await further(pilot, MOMENTS);
  await expect(notices(page)).toHaveCount(1);
  await page.evaluate(() => Object.assign(window.fault ?? {}, { silent: false }));
  await further(pilot, 1);
  await expect(notices(page)).toHaveCount(0);
  await expect.poll(async () => (await keptLogs(reader))[0]).toEqual((await logOf(page)).commands);
});

test(`two tabs keep both flights at ${MOMENTS} moments, both are offered, and both settings stay`, async ({
  page,
}) => {
  await keep(page, {});
  const other = await page.context().newPage();
  const reader = await readerBeside(page);
  const pilots = [await takeOff(page, 7), await takeOff(other, 8)];
  for (let at = 0; at < MOMENTS; at += 1) {
    const [flying, tab] = at % 2 === 0 ? [pilots[0], page] : [pilots[1], other];
    if (flying === undefined) throw new Error('no pilot');
    await tab.bringToFront();
    await further(flying, 1);
    const logs = [(await logOf(page)).commands, (await logOf(other)).commands];
    await expect.poll(() => keptLogs(reader)).toEqual(expect.arrayContaining(logs));
  }
  // One turns the sound on, the other the language; both hold in the next visit.
  await page.keyboard.press('m');
  await other.keyboard.press('l');
  await expect(other.locator('html')).toHaveAttribute('lang', 'nb');
  const next = await page.context().newPage();
  await next.goto('./?debug&ahead=off&tier=words');
  await expect(next.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(next.locator('.title-tools [aria-pressed=true]')).toHaveCount(1);
  await next.getByRole('button', { name: 'den andre turen' }).click();
  await inPhase(next, 'flying');
  expect((await logOf(next)).commands).toEqual((await logOf(page)).commands);
});
