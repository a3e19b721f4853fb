// Serves a built game to a room. All files are in memory, compressed once: a class that opens the link at the same moment
// waits for nothing but the network, and a path that is not one of the files leads nowhere.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHORT_ADDRESS } from '../../src/panels/parts/short-address.ts';
import type { Files } from '../package/folder.ts';

/** What the game consists of. Kinds of text are compressed; the others are already. */
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.webm': 'audio/webm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

interface Served {
  readonly body: Buffer;
  readonly gzipped: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
}

function served(path: string, body: Buffer): Served {
  const kind = KINDS[extname(path)] ?? 'text/plain; charset=utf-8'; // a file without an ending is the licence
  return {
    body,
    gzipped: kind.includes('charset') ? gzipSync(body) : null,
    headers: {
      'Content-Type': kind,
      // Names of built files change with what is in them.
      'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  };
}

/** Says in the page under which address others reach it: one opened as `localhost` cannot know (panels/trainer/class-address.ts). */
function withAddress(html: string, address: string): string {
  return html.replace('</title>', `</title>\n    <meta name="room-address" content="${address}">`);
}

/** How long a connection may rest. On a crowded network pages pause between files, and a connection closed meanwhile fails the next. */
const PAUSE_MS = 60_000;

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/**
 * Makes the server; the caller lets it listen.
 * @param files of the built game
 * @param host under which others reach it; null = nothing is said of it
 */
export function gameServer(files: Files, host: string | null): Server {
  const known = new Map([...files].map(([path, body]) => [`/${path}`, served(path, body)]));
  const html = files.get('index.html')?.toString();
  if (html === undefined) throw new Error('there is no game in the folder: npm run build');

  function setPage(text: string): void {
    const page = served('index.html', Buffer.from(text));
    known.set('/', page).set('/index.html', page);
  }

  /** The file of a request; undefined where there is none. A short address gives the page, which reads it. */
  function find(target: string): Served | undefined {
    const [path = ''] = target.split(/[?#]/);
    if (SHORT_ADDRESS.exec(path)?.index === 0) return known.get('/');
    try {
      return known.get(decodeURIComponent(path));
    } catch {
      return undefined; // a lone per cent sign names no file
    }
  }

  function answer({ method, url, headers }: IncomingMessage, response: ServerResponse): void {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = find(url ?? '/'); // a request without a target asks for the page
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    const zipped = /\bgzip\b/.test(String(headers['accept-encoding'])) ? file.gzipped : null;
    const body = zipped ?? file.body;
    response.writeHead(200, {
      ...file.headers,
      ...(file.gzipped === null ? {} : { Vary: 'Accept-Encoding' }),
      ...(zipped === null ? {} : { 'Content-Encoding': 'gzip' }),
      'Content-Length': body.length,
    });
    response.end(method === 'HEAD' ? undefined : body);
  }

  setPage(html);
  const server = createServer({ keepAliveTimeout: PAUSE_MS }, answer);
  if (host !== null)
    server.once('listening', () => setPage(withAddress(html, `http://${host}:${portOf(server)}/`)));
  return server;
}

/** How many ports after the wished one are tried. */
const MORE_PORTS = 9;

/**
 * Lets a server listen, at the next free port where the wished one is taken.
 * @param port 0 = any that is free
 * @returns the port
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let more = 0; ; more += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port + more, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return portOf(server);
    } catch (reason) {
      const taken = (reason as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || more === MORE_PORTS) throw reason;
    }
  }
}
