// The built game as a folder for any static host, which can be installed and opens without a network after one visit.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { SOURCE_LANGUAGE } from '../../src/look/languages.ts';
import { COLOURS } from '../../src/look/tokens.ts';
import { textOf } from '../first-page.ts';
import { BUILD_TARGET } from '../oldest-browsers.ts';
import { drawIcon, ICONS } from './icons.ts';

const root = join(import.meta.dirname, '..', '..');

/** The files of a folder by their paths in it, with slashes. */
export type Files = ReadonlyMap<string, Buffer>;

/** Reads all files of a folder. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [
          path
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
          readFileSync(path),
        ];
      }),
  );
}

/** What browsers and systems show of the installed game. */
function manifest(): string {
  return JSON.stringify({
    id: './',
    name: textOf(SOURCE_LANGUAGE, 'common:game.title'),
    short_name: textOf(SOURCE_LANGUAGE, 'common:game.title'),
    description: textOf(SOURCE_LANGUAGE, 'common:game.lead'),
    lang: SOURCE_LANGUAGE,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: COLOURS.panel,
    theme_color: COLOURS.panel,
    categories: ['education', 'games'],
    icons: ICONS,
  });
}

/** The page with what makes it installable; its manifest also tells the page that there is a service worker. */
function installable(html: string): string {
  const [icon] = ICONS;
  const links = [
    '<link rel="manifest" href="./manifest.webmanifest">',
    `<link rel="icon" type="image/png" href="./${icon?.src}">`,
    `<link rel="apple-touch-icon" href="./${icon?.src}">`,
    `<meta name="theme-color" content="${COLOURS.panel}">`,
  ];
  const none = '<link rel="icon" href="data:,">';
  if (!html.includes(none)) throw new Error(`index.html has no ${none}`);
  return html.replace(none, links.join('\n    '));
}

/** Bundles the service worker for a copy of these files. */
async function serviceWorker(files: Files): Promise<string> {
  const precached = [...files]
    .filter(([path]) => !/(?:^LICENSE|\.md)$/.test(path))
    .map(([url, content]) => ({
      url,
      // The build has put a hash of each file's content into its name.
      revision: url.startsWith('assets/') ? null : createHash('sha256').update(content).digest('hex'),
    }));
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { PRECACHED: JSON.stringify(precached), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: BUILD_TARGET,
      lib: { entry: join(root, 'src', 'app', 'service-worker.ts'), formats: ['iife'], name: 'serviceWorker' },
    },
  });
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not bundled');
  return chunk.code;
}

/**
 * The files of the folder.
 * @param built those of `npm run build`
 */
export async function installableFolder(built: Files): Promise<Files> {
  const html = built.get('index.html');
  if (html === undefined) throw new Error('the game is not built: npm run build');
  const icons = await Promise.all(ICONS.map(async (icon) => [icon.src, await drawIcon(icon)] as const));
  const files = new Map([
    ...built,
    ['index.html', Buffer.from(installable(html.toString()))],
    ['manifest.webmanifest', Buffer.from(manifest())],
    ...icons,
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
  ]);
  return files.set('service-worker.js', Buffer.from(await serviceWorker(files)));
}
