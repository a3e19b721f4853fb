// The room's server: what it gives, what it refuses, and under which address others reach it.

import { request, type Server } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { generate } from 'lean-qr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomAddresses } from '../../../scripts/room/address.ts';
import { qrLines } from '../../../scripts/room/qr.ts';
import { gameServer, listen } from '../../../scripts/room/server.ts';
import { portTaken, readWords } from '../../../scripts/room/words.ts';

const PAGE = '<!doctype html><title>Game</title>';
const files = new Map(
  Object.entries({
    'index.html': PAGE,
    'assets/index-1.js': 'let answer = 42;'.repeat(50),
    'assets/tower-1.webp': 'a picture',
  }).map(([path, text]) => [path, Buffer.from(text)]),
);

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as it stands: `fetch` would put a path like `/../x` right before it is sent. */
function ask(port: number, path: string, method = 'GET', headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.once('error', reject).end();
  });
}

describe('the server', () => {
  const server = gameServer(files, '192.168.1.20');
  let port = 0;
  beforeAll(async () => {
    port = await listen(server, '127.0.0.1', 0);
  });
  afterAll(() => server.close());

  it('gives the page, which says where others reach it', async () => {
    const said = `<meta name="room-address" content="http://192.168.1.20:${port}/">`;
    for (const path of ['/', '/index.html', '/?lng=nb', '/2026', '/2026?pace=relaxed']) {
      const { status, headers, body } = await ask(port, path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body.toString()).toContain(said);
      expect(headers['cache-control']).toBe('no-cache');
    }
  });

  it('gives files whole, compressed where that is understood and helps, to be kept', async () => {
    const plain = await ask(port, '/assets/index-1.js');
    const zipped = await ask(port, '/assets/index-1.js', 'GET', { 'accept-encoding': 'gzip, br' });
    expect(plain.body).toEqual(files.get('assets/index-1.js'));
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(zipped.body.length).toBeLessThan(plain.body.length);
    const picture = await ask(port, '/assets/tower-1.webp', 'GET', { 'accept-encoding': 'gzip' });
    expect(picture.headers).toMatchObject({ 'content-type': 'image/webp' });
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(picture.headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc%2fpasswd',
    String.raw`/..\..\package.json`,
    '/assets/../../package.json',
    '/assets/../index.html',
    '//etc/passwd',
    '/etc/passwd',
    '/assets',
    '/assets/',
    '/%',
    '/%00',
    '/__proto__',
    '/2026/',
    '/a/2026',
    '/12345678901',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(port, path);
    expect([status, body.toString()]).toEqual([404, '404']);
  });

  it('only gives', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect([method, (await ask(port, '/', method)).status]).toEqual([method, 405]);
    const head = await ask(port, '/assets/index-1.js', 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '800']);
  });

  it('goes to the next port where the wished one is taken', async () => {
    const second: Server = gameServer(files, null);
    const next = await listen(second, '127.0.0.1', port);
    try {
      expect(next).toBeGreaterThan(port);
      const { body } = await ask(next, '/');
      expect(body.toString()).toBe(PAGE);
    } finally {
      second.close();
    }
  });

  it('is not made of a folder without the game', () => {
    expect(() => gameServer(new Map(), null)).toThrow('npm run build');
  });
});

describe('the address of the room', () => {
  const at = (address: string, internal = false) => ({
    address,
    internal,
    family: 'IPv4' as const,
    netmask: '255.255.255.0',
    mac: '00:00:00:00:00:00',
    cidr: null,
  });
  const six = { ...at('fd00::2'), family: 'IPv6' as const, scopeid: 0 };

  it('is that of the network in the room, before those of containers and tunnels', () => {
    const found = roomAddresses({
      lo: [at('127.0.0.1', true)],
      docker0: [at('172.17.0.1')],
      utun3: [at('10.8.0.2')],
      wwan0: [at('100.72.1.9')],
      wlan0: [six, at('192.168.1.20')],
    });
    expect(found).toEqual(['192.168.1.20', '100.72.1.9', '172.17.0.1', '10.8.0.2']);
  });

  it('is none where no network has given one', () => {
    expect(roomAddresses({ lo: [at('127.0.0.1', true)], eth0: [at('169.254.7.7')] })).toEqual([]);
  });
});

describe('the code in the terminal', () => {
  it('has the modules of the address, light where nothing is', () => {
    const text = 'http://192.168.1.20:5713/';
    const code = generate(text);
    const lines = qrLines(text, false);
    const dark = (x: number, y: number) => {
      const letter = lines[Math.floor((y + 4) / 2)]?.[x + 4];
      return !(y % 2 === 0 ? '█▀' : '█▄').includes(letter ?? '');
    };
    for (let y = -4; y < code.size + 4; y += 1)
      for (let x = -4; x < code.size + 4; x += 1) expect([x, y, dark(x, y)]).toEqual([x, y, code.get(x, y)]);
    expect(qrLines(text, true).every((line) => line.startsWith('\u001b[97;40m'))).toBe(true);
  });
});

describe('the words after the command', () => {
  it.each([
    [['--room'], 5713],
    [['--room', '--port', '8080'], 8080],
    [['--port=0', '--room'], 0],
  ])('%j name the port', (words, port) => {
    expect(readWords(words)).toEqual({ port });
  });

  it.each([
    [['--room', '--port', 'abc'], '«--port»', '“--port”'],
    [['--room', '--port', '70000'], '65535', '65535'],
    [['--room', '--port', '-1'], '«--port»', '“--port”'],
    [['--room', '--port'], '«--port»', '“--port”'],
    [['--room', '--prot', '80'], 'Kjenner ikke «--prot»', '“--prot” is not known'],
    [['--room', '8080'], 'Kjenner ikke «8080»', '“8080” is not known'],
  ])('%j are told in a sentence of each language', (words, nb, en) => {
    const { said = [] } = { said: undefined, ...readWords(words) };
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(nb);
    expect(said[1]).toContain(en);
  });

  it('name a port that is taken or not allowed: that is said, and nothing else is called that', async () => {
    const [one, other] = [gameServer(files, null), gameServer(files, null)];
    try {
      const port = await listen(one, '127.0.0.1', 0);
      const reason: unknown = await new Promise((resolve) => {
        other.once('error', resolve).listen(port, '127.0.0.1');
      });
      expect(portTaken(reason, port)?.join()).toContain(`Port ${port} er opptatt`);
      expect(portTaken(new Error('else'), port)).toBeNull();
    } finally {
      one.close();
    }
  });
});
