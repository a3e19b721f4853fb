// What `npm run package` makes, each flown: the one file from file://, and the folder, installed and without a network after one visit.

import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Files, filesIn } from '../../scripts/package/folder.ts';
import { drawn, expectSameInNode, flightOf, inPhase, logOf, stateOf } from './deck.ts';
import { expect, test } from './fixtures.ts';
import { hosted } from './host.ts';
import { keptText } from './saves.ts';
import { like, raw } from './words.ts';

const ONE_FILE = pathToFileURL('release/klarert.html').href;
const FOLDER = filesIn('release/klarert');
const MEGABYTE = 1_000_000;

/** Flies from take-off to the debrief by the autopilot. In words: the picture of the same flight is others' to test. */
async function flyAll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?debug&seed=3&pace=relaxed&speed=400&autopilot=right&tier=words&lng=nb`);
  await inPhase(page, 'landed', 90_000);
  await expectSameInNode(page);
  await expect(page.locator('#timeline')).toBeVisible();
  expect((await flightOf(page)).strips).toHaveLength(12);
}

/** A demo and its second window, which drives it. */
async function showDemo(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?debug&lng=nb&demo=wall&company=startup&seed=77`);
  await expect(page.locator('.wall')).toHaveAttribute('data-step', 'join');
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: raw('nb', 'demo:do.notes') }).click();
  const notes = await opened;
  await notes.locator('.notes-drive .button.primary').click();
  await expect(page.locator('.wall')).toHaveAttribute('data-step', 'vote');
  await notes.close();
}

/** The answer key, in a window of its own beside the trainer's page. */
async function showKey(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?lng=nb&seed=41&stop=7`);
  await page.locator('[data-way="trainer"]').click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: like('nb', 'trainer:papers.key') }).click();
  const key = await opened;
  await expect(key.locator('.key-strip').first()).toBeVisible();
  await expect(key.locator('.quarter-mark')).toContainText('41');
  await key.close();
  await expect(page.locator('.reading-trainer')).toBeVisible();
}

/** Goes from the title into the flight. */
async function takeOff(page: Page): Promise<void> {
  await page.locator('.title-panel .button.primary').click();
  await inPhase(page, 'pre-flight');
  // A second press within a moment is taken for one that came twice.
  await page.waitForFunction(() => window.flightDeck?.settled());
  await page.keyboard.press('Enter');
  await inPhase(page, 'flying');
}

test.describe('the one file', () => {
  // No request of it may go to any host.
  test.use({ baseURL: 'http://127.0.0.1/', contextOptions: { reducedMotion: 'reduce' } });

  test('is at most 15 MB, and fetches nothing', () => {
    const text = readFileSync('release/klarert.html', 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(15 * MEGABYTE);
    expect(text.match(/<(?:link|script|img)[^>]*\s(?:href|src)="(?!data:)/g)).toBeNull();
    for (const kind of ['image/webp', 'audio/webm', 'audio/mpeg', 'font/woff2'])
      expect(text).toContain(`data:${kind};base64,`);
    expect(text).toContain('Cleared to Close contributors');
    expect(text).toContain('# Third-party notices');
  });

  test('flies a whole quarter from file://, with pictures and sound, and breaks nothing of its policy', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
      // How much sound is decoded, in seconds.
      const decode = AudioContext.prototype.decodeAudioData;
      AudioContext.prototype.decodeAudioData = function (this: AudioContext, data, done, failed) {
        const heard = (buffer: AudioBuffer) => {
          document.documentElement.dataset['sound'] = String(buffer.duration);
          done?.(buffer);
        };
        return decode.call(this, data, heard, failed);
      };
    });
    await page.goto(`${ONE_FILE}?debug&lng=nb&school=0&tier=still`);
    await takeOff(page);
    await expect(page.locator('html')).toHaveAttribute('data-sound', /^[1-9]/);
    await drawn(page);
    const pictures = await page
      .locator('#world img')
      .evaluateAll(
        (images) =>
          (images as HTMLImageElement[]).filter((image) => image.complete && image.naturalWidth > 600).length,
      );
    expect(pictures).toBeGreaterThan(5);
    await flyAll(page, ONE_FILE);
    await showDemo(page, ONE_FILE);
    await showKey(page, ONE_FILE);
    expect(new Set(asked.map((url) => url.split('?')[0]))).toEqual(new Set([ONE_FILE]));
  });

  test.describe('planted', () => {
    test.use({ allowedMessages: [/Content.Security.Policy|planted/] });

    test('a script or a style that is not its own does nothing; its link is told to work here only', async ({
      page,
    }) => {
      await page.goto(`${ONE_FILE}?lng=nb`);
      await page.locator('.title-panel').waitFor();
      const happened = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        const style = document.createElement('style');
        style.textContent = '.title-panel { outline: 7px solid red }';
        document.head.append(script, style);
        const fetched = await fetch('http://127.0.0.1:9/').then(
          () => true,
          () => false,
        );
        const { outlineWidth } = getComputedStyle(document.querySelector('.title-panel') ?? document.body);
        return { script: 'planted' in window, style: outlineWidth === '7px', fetched };
      });
      expect(happened).toEqual({ script: false, style: false, fetched: false });
      await page.locator('[data-way="trainer"]').click();
      await expect(page.locator('.class-address .class-only-here')).toHaveText(
        raw('nb', 'trainer:link.onlyHere.file'),
      );
      await expect(page.locator('.qr-code')).toHaveCount(0);
      await page.locator('.class-address .button').last().click();
      await expect(page).toHaveURL(/klarert\.html\?.*seed=2026/);
    });
  });
});

test('the zip is the folder', () => {
  const zipped = unzipSync(readFileSync('release/klarert.zip'));
  expect(Object.keys(zipped).toSorted()).toEqual([...FOLDER.keys()].toSorted());
  for (const [path, content] of FOLDER) expect(content.equals(zipped[path] ?? Buffer.of()), path).toBe(true);
  expect(statSync('release/klarert.zip').size).toBeLessThan(10 * MEGABYTE);
});

/** The folder with another page. The service worker knows it by its revision. */
function newVersion(): Files {
  const html = FOLDER.get('index.html')?.toString() ?? '';
  const worker = FOLDER.get('service-worker.js')?.toString() ?? '';
  const [, revision = ''] = /url:[`"']index\.html[`"'],revision:[`"'](\w+)[`"']/.exec(worker) ?? [];
  expect(revision).not.toBe('');
  return new Map(FOLDER)
    .set('index.html', Buffer.from(html.replace('</title>', '</title><meta name="version" content="next">')))
    .set('service-worker.js', Buffer.from(worker.replace(revision, revision.toUpperCase())));
}

const kept = (page: Page) => page.locator('[data-notice="common:notice.offlineReady"]');
const offered = (page: Page) => page.locator('[data-notice="common:notice.newVersion"]');

hosted.describe('the folder', () => {
  hosted.use({ allowedMessages: [/net::ERR_|Failed to load resource/] });

  hosted('can be installed: a name, a start of its own, icons that are there', async ({ page, host }) => {
    await page.goto(host.address);
    await page.locator('.title-panel').waitFor();
    const devtools = await page.context().newCDPSession(page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
      [],
    );
    const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
    for (const { src, sizes } of icons) {
      const side = await page.evaluate(async (address) => {
        const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
        return `${width}x${height}`;
      }, src);
      expect(side).toBe(sizes);
    }
  });

  hosted('flies a whole quarter from its host at the first visit', async ({ page, host }) => {
    await flyAll(page, host.address);
  });

  hosted(
    'keeps itself in one visit, and then flies a whole quarter without its host',
    async ({ page, host }) => {
      await page.goto(`${host.address}?lng=nb`);
      await expect(kept(page)).toContainText(raw('nb', 'common:notice.offlineReady'));
      await host.cut();
      await page.reload();
      await expect(page.locator('.title-panel')).toBeVisible();
      // A short address leads to the copy as well.
      await page.goto(`${host.address}41?lng=nb`);
      await expect(page.locator('.title-panel')).toBeVisible();
      // A reload in the middle of a flight takes it up again.
      await page.goto(`${host.address}?debug&lng=nb&speed=200&tier=words&school=0`);
      await takeOff(page);
      // A call lies there unstamped, so the week asks first.
      await page.keyboard.press('n');
      await expect(page.locator('dialog[open]')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await flightOf(page)).week).toBe(2);
      const log = await logOf(page);
      // It may lose the last command, so it waits until that is written.
      await expect
        .poll(async () => `${await keptText(page, 'flight/a')}${await keptText(page, 'flight/b')}`)
        .toContain('turn-week');
      await page.reload();
      await expect(page.locator('.title-panel')).toBeVisible();
      await page.keyboard.press('r');
      await inPhase(page, 'flying');
      expect(await logOf(page)).toEqual(log);
      await flyAll(page, host.address);
      await showDemo(page, host.address);
    },
  );

  hosted(
    'a new version asks, and never comes in a flight, not even from another tab',
    async ({ page, context, host }) => {
      await page.goto(`${host.address}?lng=nb`);
      await expect(kept(page)).toBeVisible();
      // A page is under its copy from the next load on.
      await page.goto(`${host.address}?debug&lng=nb&speed=200&tier=words&school=0`);
      await takeOff(page);
      await host.cut();
      await host.serve(newVersion());
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        await new Promise<void>((resolve) => {
          const look = () => (registration.waiting === null ? setTimeout(look, 20) : resolve());
          look();
        });
      });

      // Another tab is asked, and cannot take it while this one flies.
      const other = await context.newPage();
      await other.goto(`${host.address}?lng=nb`);
      await offered(other).getByRole('button').first().click();
      await expect(other.locator('[data-notice="common:notice.otherTabFlies"]')).toBeVisible();
      await expect(offered(page)).toHaveCount(0);
      expect((await stateOf(page))?.phase).toBe('flying');

      // Back at the title it is offered here, and taken at a press, in both tabs.
      await page.bringToFront();
      if (!(await page.locator('dialog[open]').isVisible())) await page.keyboard.press('p');
      await page.getByRole('button', { name: raw('nb', 'common:pause.leave') }).click();
      await offered(page)
        .getByRole('button', { name: raw('nb', 'common:notice.takeNewVersion') })
        .click();
      for (const tab of [page, other])
        await expect(tab.locator('meta[name="version"]')).toHaveAttribute('content', 'next');
    },
  );
});
