// The whole game as one HTML file that runs where no server is: from a folder, a USB stick, an attachment.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** Howler tells the kind of a sound by its address, and knows none of `video/webm`, as Vite would call it. */
const soundsInside: Plugin = {
  name: 'sounds-inside',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.webm')) return null;
    return `export default 'data:audio/webm;base64,${readFileSync(id).toString('base64')}'`;
  },
};

/** Everything in it, in one script and one style sheet: no file can be fetched from a page that is a file itself. */
async function bundle(): Promise<readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]> {
  const made = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [soundsInside],
    build: {
      write: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return [made].flat().flatMap((one) => ('output' in one ? one.output : []));
}

/** What a policy calls an inline text by. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The one script and the one style sheet run because their hashes say so; nothing else does, and nothing is fetched. */
function policyFor(script: string, style: string): string {
  const own = {
    'default-src': ["'none'"],
    'script-src': [hashSource(script)],
    'style-src': [hashSource(style)],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'media-src': ['data:', 'blob:'],
    'connect-src': ['data:', 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(own)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** Replaces what a pattern finds. @throws Error where it finds nothing, or more than one */
function replaceOne(html: string, pattern: RegExp, text: string): string {
  const found = [...html.matchAll(new RegExp(pattern, 'g'))];
  if (found.length !== 1) throw new Error(`index.html: ${found.length} of ${pattern}, expected one`);
  return html.replace(pattern, () => text);
}

/**
 * Puts script and style sheet into the page, and their hashes into its policy.
 * @param html the built page, which names both
 * @param notices the licences of what is in the script, which have to go wherever it goes
 */
export function inOneFile(html: string, script: string, style: string, notices: string): string {
  // What a page could take for its own markup stands in texts of the script only (those of icons), where this is the same text.
  const code = script.replaceAll(/<(?=!--|\/script)/gi, String.raw`\x3c`);
  if (/<\/style/i.test(style)) throw new Error('the style sheet would end its element');
  const page = [
    [/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, policyElement(policyFor(code, style))],
    [/<script type="module"[^>]*><\/script>/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/<\/html>/, `</html>\n<!--\n${notices.replaceAll(/--(?=!?>)/g, '- -')}\n-->`],
    // Last, because whatever stands in the script is the script's. A module runs after the body's elements in any case.
    [/<\/body>/, `<script type="module">${code}</script>\n</body>`],
  ] as const;
  return page.reduce((before, [pattern, text]) => replaceOne(before, pattern, text), html);
}

function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The licence of the game and those of what it contains. */
function licences(assets: ReadonlyMap<string, string>): string {
  return `${readFileSync(join(root, 'LICENSE'), 'utf8')}\n${assets.get('THIRD-PARTY-NOTICES.md') ?? ''}`; // a build without packages has none
}

/** Builds the file. */
export async function oneFile(): Promise<string> {
  const output = await bundle();
  const chunks = output.filter((file) => file.type === 'chunk');
  const assets = new Map(
    output.flatMap((file) => (file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [])),
  );
  const sheets = [...assets].filter(([name]) => name.endsWith('.css'));
  const rest = [...assets.keys()].filter((name) => !/(?:\.css|\.md|index\.html)$/.test(name));
  const [script, sheet, html] = [chunks[0], sheets[0], assets.get('index.html')];
  if (!script || !sheet || html === undefined || chunks.length + sheets.length + rest.length !== 2)
    throw new Error(
      `not one script and one style sheet: ${[...output].map(({ fileName }) => basename(fileName)).join(' ')}`,
    );
  return inOneFile(html, script.code, sheet[1], licences(assets));
}
