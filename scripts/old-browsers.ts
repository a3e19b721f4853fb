// The stage `oldest`: holds what the built game asks of a browser against the oldest ones that the README promises.
// MDN's tables say since when a browser has each built-in. A script does not say what stands before a dot, so only names
// are compared: a call is too new where no built-in of that name is old enough. Syntax is the build's own (`target`).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { OLDEST_BROWSERS } from './oldest-browsers.ts';

/** What may be newer, and why a browser without it loses nothing that matters. */
const BORNE: Readonly<Record<string, string>> = {
  'toSorted()': 'src/app/older-browsers.ts brings it',
  'toReversed()': 'src/app/older-browsers.ts brings it',
  'createConicGradient()': 'src/world/tower/sweep.ts asks first',
  'requestIdleCallback()': 'whoever calls it asks first',
  'cancelIdleCallback()': 'only where there was something to cancel',
  'isContextLost()': 'as old as WebGL; the table speaks of 2D contexts',
  'viewport()': 'as old as WebGL; the table speaks of something else',
  'accent-color': 'ticks and sliders have the colours of the system',
  '@page': 'the margins of the printer',
  size: 'the paper of the printer',
  page: 'the paper and the margins of the printer',
  'canParse()': 'zod asks first',
  'moveBefore()': 'Preact asks first',
  'text-wrap': 'a heading breaks as it always did',
  'scrollbar-color': 'the scroll bar has the colours of the system',
  'scrollbar-width': 'the scroll bar is as wide as the system has it',
  'container-type': 'behind @supports, with a fallback beside it',
  '@container': 'behind @supports, with a fallback beside it',
  'forced-color-adjust': 'only where the system forces colours',
};

type Support = { version_added?: unknown; version_removed?: unknown; flags?: unknown; prefix?: unknown };
type Compat = { support: Readonly<Record<string, Support | readonly Support[] | undefined>> };
interface Tree {
  readonly [name: string]: Tree;
}

/** The first version that has it without a flag; Infinity where none has. */
function since(compat: Compat, browser: string): number {
  const said = [compat.support[browser] ?? []].flat();
  const plain = said.filter((one) => !one.flags && !one.prefix && !one.version_removed);
  return Math.min(
    ...plain.map((one) => Number.parseFloat(String(one.version_added).replace('≤', '')) || Infinity),
  );
}

function isOldEnough(tree: Tree): boolean {
  const compat = tree['__compat'] as unknown as Compat | undefined;
  if (compat === undefined) return true;
  return Object.entries(OLDEST_BROWSERS).every(
    ([browser, least]) => Math.floor(since(compat, browser)) <= least,
  );
}

/** The interfaces whose methods a page like this one calls. */
const INTERFACES =
  /^(Abort|Animation|Audio|BaseAudio|Blob|Broadcast|Canvas|Clipboard|CSS|Document|DOM|Element|Event|File|Font|HTML|IDB|Image|Intl|MediaDevices|Message|Mouse|Navigator|Node|Performance|Pointer|Range|Request|Resize|Response|Screen|Selection|Speech|Storage|Text|Touch|URL|Visual|Window)/;

const tables = bcd as unknown as { api: Tree; css: Tree; javascript: { builtins: Tree } };
const membersOf = (tree: Tree) => Object.entries(tree).filter(([name]) => name !== '__compat');

/** Whether some built-in of a name is old enough, by the name. */
function ages(): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const note = (name: string, tree: Tree) => found.set(name, (found.get(name) ?? false) || isOldEnough(tree));
  const holders = [
    ...membersOf(tables.javascript.builtins),
    ...membersOf(tables.api).filter(([name]) => INTERFACES.test(name)),
  ];
  for (const [name, holder] of holders) {
    note(name, holder);
    for (const [member, tree] of membersOf(holder)) note(member.replace(/_(static|event)$/, ''), tree);
  }
  return found;
}

const AGES = ages();

/** True where the script has a method or function of its own by that name: then the call is not, or need not be, a built-in's. */
function isOwn(name: string, text: string): boolean {
  const own = name.replaceAll('$', String.raw`\$`);
  return new RegExp(
    String.raw`(?<![.\w$])${own}\([^()]*\)\{|[.{,;]${own}[=:](function|async|\(|[\w$]+(=>|,|\}))|function ${own}\(`,
  ).test(text);
}

/**
 * What a script calls that the oldest browsers lack.
 * @param all every script of the build: one may call what another has
 */
export function newInScript(text: string, all = text): string[] {
  // `.name(`, `?.name?.(`, `new Name(`, and a bare `name(` that is too long for a shortened name.
  const calls = text.matchAll(/(\.|\bnew |(?<![\w$.])(?=\w{9}))([A-Za-z_$][\w$]*)(?:\?\.)?\(/g);
  const names = new Set([...calls].map(([, , name]) => name ?? '').filter((name) => name.length > 2));
  return [...names]
    .filter((name) => AGES.get(name) === false && !isOwn(name, all))
    .map((name) => `${name}()`);
}

/** What a style sheet says that the oldest browsers do not understand. */
export function newInSheet(text: string): string[] {
  const { properties, selectors, 'at-rules': rules } = tables.css as unknown as Record<string, Tree>;
  const found = new Set<string>();
  const look = (name: string, tree: Tree | undefined) => {
    if (tree !== undefined && !isOldEnough(tree)) found.add(name);
  };
  const declared = new Set([...text.matchAll(/[{;]([a-z-]+):/g)].map(([, name]) => name ?? ''));
  for (const name of declared) if (!declared.has(`-webkit-${name}`)) look(name, properties?.[name]);
  for (const [, name = ''] of text.matchAll(/[^{;\w-]::?([a-z-]+)[^;}]*\{/g))
    look(`:${name}`, selectors?.[name]);
  for (const [, name = ''] of text.matchAll(/@([a-z-]+)/g)) look(`@${name}`, rules?.[name]);
  for (const [, name = ''] of text.matchAll(/:(has|dir|state)\(/g)) look(`:${name}`, selectors?.[name]);
  for (const [name] of text.matchAll(/color-mix\(|light-dark\(|oklch\(|\blch\(|\blinear\(/g)) found.add(name);
  for (const [, unit = ''] of text.matchAll(/\d(dvw|[ls]v[hw]|r?lh|cq\w+)\b/g)) found.add(unit);
  // A line with vh, which every browser knows, may stand before one with dvh.
  for (const { 0: line, 1: name = '', index } of text.matchAll(/[{;]([a-z-]+):[^;}]*\ddvh/g)) {
    const before = text.slice(text.lastIndexOf('{', index) + 1, index + 1).split(';');
    if (!before.some((line) => line.startsWith(`${name}:`) && /\dvh/.test(line)))
      found.add(`dvh alone: ${line.slice(1, 40)}`);
  }
  if (/@media[^{]*[<>]/.test(text)) found.add('@media with < or >');
  if (/[{};]\s*&/.test(text)) found.add('nested rules');
  return [...found];
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'dist', 'assets');
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder);
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map(read)
    .join('\n');
  const look = (file: string): string[] => {
    if (file.endsWith('.js')) return newInScript(read(file), scripts);
    return file.endsWith('.css') ? newInSheet(read(file)) : [];
  };
  const faults = files.flatMap((file) => {
    return look(file)
      .filter((name) => !(name in BORNE))
      .map((name) => `${file}: ${name}`);
  });
  for (const fault of faults) console.error(`newer than the oldest browsers of the README: ${fault}`);
  if (faults.length === 0) console.log('Nothing in dist/ is newer than the oldest browsers of the README.');
  process.exitCode = faults.length === 0 ? 0 : 1;
}
