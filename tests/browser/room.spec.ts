// `npm start -- --room`: the game for a whole class at once, and the link that leads it there.

import { spawn } from 'node:child_process';
import { Agent, get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../../scripts/package/folder.ts';
import { roomAddresses } from '../../scripts/room/address.ts';
import { qrLines } from '../../scripts/room/qr.ts';
import { qrDrawing } from '../../src/panels/parts/qr.ts';
import { expect, test } from './fixtures.ts';
import { hosted } from './host.ts';
import { raw } from './words.ts';

const GAME = filesIn('dist');
const CLIENTS = 60;

/** Starts the room as `npm start` does once the game is built. Resolves with what it prints, and a way to stop it. */
async function startRoom(): Promise<{ said: string; address: string; stop: () => void }> {
  const room = spawn(process.execPath, ['scripts/start.ts', '--room', '--port', '0']);
  let said = '';
  for await (const part of room.stdout.setEncoding('utf8')) {
    said += part;
    if (said.includes('Ctrl+C')) break;
  }
  const [address = ''] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
  return { said, address: address.replace('localhost', '127.0.0.1'), stop: () => room.kill() };
}

/** One file as a browser asks for it. @throws Error for anything but the whole file */
function fetchFile(address: string, path: string, agent: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(parts);
        if (response.statusCode === 200)
          resolve(response.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body);
        else reject(new Error(`${response.statusCode} ${path}`));
      });
    }).once('error', reject);
  });
}

test('sixty machines load all of the game at once, and every file comes whole', async () => {
  const { said, address, stop } = await startRoom();
  try {
    for (const words of ['Windows eller macOS', 'Windows or macOS']) expect(said).toContain(words);
    // The browser's own prompt, on every machine.
    for (const words of ['Chrome, Edge eller en annen Chromium', 'Chrome, Edge or another Chromium'])
      expect(said).toContain(words);
    // The address on the wall leads to the game, and the code beside it says the same.
    const [room] = /(?<=Rommet \/ The room: +)http:\S+/.exec(said) ?? [null];
    if (room === null) expect(roomAddresses()).toEqual([]);
    else {
      const drawn = qrLines(room, false).map((line) => `  ${line}`.trimEnd());
      expect(said).toContain(drawn.join('\n'));
      const page = await fetchFile(room, '', new Agent());
      expect(page.toString()).toContain(`<meta name="room-address" content="${room}">`);
    }
    const paths = [...GAME.keys()].filter((path) => path !== 'index.html');
    // A browser has six connections to a host.
    const load = async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 6 });
      const page = await fetchFile(address, '2026', agent);
      expect(page.toString()).toContain('<div id="app">');
      const whole = await Promise.all(
        paths.map(async (path) => GAME.get(path)?.equals(await fetchFile(address, path, agent))),
      );
      agent.destroy();
      return whole.filter((same) => same === true).length;
    };
    const loaded = await Promise.all(Array.from({ length: CLIENTS }, load));
    expect(loaded).toEqual(Array.from({ length: CLIENTS }, () => paths.length));
  } finally {
    stop();
  }
});

hosted.describe('in the room', () => {
  hosted.use({ served: { folder: 'dist', room: '192.0.2.7' } });

  hosted('the trainer’s link is short, and has a code that says the same', async ({ page, host }) => {
    await page.goto(`${host.address}4711?lng=nb`);
    await page.locator('[data-way="trainer"]').click();
    await page.locator('#class-seed').fill('2027');
    const link = `http://192.0.2.7:${new URL(host.address).port}/2027`;
    // The links to the check rides lie there too.
    const rides = ['before', 'after'].map((when) => `${new URL(link).origin}/?ride=${when}`);
    await expect(page.locator('.class-link')).toHaveText(link);
    await expect(page.locator('.ride-link')).toHaveText(rides);
    await expect(page.locator('.class-only-here')).toHaveCount(0);
    // What machine and browser may ask is foretold, but not on the wall.
    const foretold = page.locator('.class-in-room');
    await expect(foretold).toHaveText(raw('nb', 'trainer:link.inRoom'));
    await expect(foretold).toContainText('Chrome og Edge');
    const name = raw('nb', 'trainer:link.qr').replace('{{address}}', link);
    const code = page.getByRole('img', { name });
    await expect(code).toBeVisible();
    const { path, size } = qrDrawing(link);
    await expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
    await expect(code.locator('path')).toHaveAttribute('d', path);
    const side = async () => (await code.boundingBox())?.width ?? 0;
    const small = await side();
    await page.getByRole('button', { name: raw('nb', 'trainer:link.large') }).click();
    expect(await side()).toBeGreaterThan(1.5 * small);
    await expect(foretold).toHaveCount(0);
    await page.goto(`${host.address}4711?lng=en`);
    await page.locator('[data-way="trainer"]').click();
    await expect(foretold).toContainText('Chrome and Edge');
  });

  hosted('a short address is a class’s usual flight of that quarter', async ({ page, host }) => {
    await page.goto(`${host.address}4711?lng=nb&debug&tier=words`);
    await page.locator('.title-panel .button.primary').click();
    await page.getByRole('button', { name: raw('nb', 'common:offerSchool.skip') }).click();
    await expect.poll(() => page.evaluate(() => window.flightDeck?.log().setup?.seed)).toBe(4711);
  });
});

test('served to this machine only, the trainer’s page says so, and what to do', async ({ page }) => {
  await page.goto('./?lng=nb');
  await page.locator('[data-way="trainer"]').click();
  await expect(page.locator('.class-only-here')).toHaveText([
    raw('nb', 'trainer:link.onlyHere.loopback'),
    raw('nb', 'trainer:ride.onlyHere.loopback'),
  ]);
  await expect(page.locator('.qr-code')).toHaveCount(0);
});
