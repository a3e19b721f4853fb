// How long the page does not answer while packs are opened: hostile ones, whole ones that were changed by accident, and the largest that may come.

import { ADDED, jsonOf, SCENARIOS, yamlOf } from '../tests/builders/packs.ts';
import { companyJson, companyZip, firmBy } from '../tests/builders/company-packs.ts';
import { BENT_COMPANIES, HOSTILE_COMPANIES, MUTATED_COMPANIES } from '../tests/builders/hostile-companies.ts';
import { BENT, HOSTILE, MUTATED } from '../tests/builders/hostile-packs.ts';
import { MOST_SCENARIOS, MOST_YAML } from '../src/content/packs/limits.ts';
import { openBrowser, type Pages } from './bench-pages.ts';
import { ownCompanies } from './content-files.ts';

/** A file that is sent into the page; one that is all zeros is made there. */
interface Sent {
  readonly what: string;
  readonly base64: string;
  /** So many zeros; 0 = the bytes are sent. */
  readonly zeros: number;
}

/** More than so many bytes are not sent into the page. */
const MOST_SENT = 10_000_000;

const sent = ([what, bytes]: readonly [string, Uint8Array]): Sent =>
  bytes.length > MOST_SENT
    ? { what, base64: '', zeros: bytes.length }
    : { what, base64: Buffer.from(bytes).toString('base64'), zeros: 0 };

/** The most scenarios that a pack may have, all of them whole. */
function largest(): Uint8Array {
  const ids = Array.from({ length: MOST_SCENARIOS }, (_, i) => `our-${i}`);
  const texts = Object.entries(SCENARIOS.texts).map(([language, tree]) => [
    language,
    Object.fromEntries(ids.map((id) => [id, (tree as Record<string, unknown>)[ADDED]])),
  ]);
  return jsonOf({
    ...SCENARIOS,
    scenarios: ids.map((id) => ({ ...SCENARIOS.scenarios[0], id })),
    texts: Object.fromEntries(texts) as Record<string, unknown>,
  });
}

/** To check a company takes a second, so only so many of a sort are opened. */
const SOME = 40;

/** YAML of as many signs and words as are read, in the shapes that take longest. */
const LONG_YAML: readonly (readonly [string, string])[] = [
  ['many short items', `pack: 1\nx:\n${'- a\n'.repeat(MOST_YAML / 5 - 10)}`],
  ['one long list', `pack: 1\nx: [${'a,'.repeat(MOST_YAML / 3 - 10)}a]`],
  ['many fields', `pack: 1\n${Array.from({ length: MOST_YAML / 7 - 10 }, (_, i) => `k${i}: a\n`).join('')}`],
  ['many faults', `pack: 1\n${'? ]\n'.repeat(MOST_YAML / 4 - 10)}`],
  ['nested lists', `pack: 1\nx:\n${`- ${'['.repeat(40)}${']'.repeat(40)}\n`.repeat(MOST_YAML / 100)}`],
];

/** Firms that go by one of ours: by their names alone, and with figures of their own, for which the model is tried out. */
function firmsBy(id: string): Sent[] {
  const counted = firmBy(id, { churn: 0.004 });
  return [
    sent([`names over the ${id}`, jsonOf(firmBy(id))]),
    sent([`figures over the ${id}`, jsonOf(counted)]),
    sent([`the same in YAML`, yamlOf(counted)]),
  ];
}

const GROUPS: readonly (readonly [string, readonly Sent[]])[] = [
  ['hostile', HOSTILE.map(([what, bytes]) => sent([what, bytes]))],
  ...MUTATED.map(
    ([what, packs]) =>
      [`changed in its bytes: ${what}`, packs.map((bytes, i) => sent([`${what} ${i + 1}`, bytes]))] as const,
  ),
  ['changed in its values', BENT.map((bytes, i) => sent([`values ${i + 1}`, bytes]))],
  ['hostile companies', HOSTILE_COMPANIES.map(([what, bytes]) => sent([what, bytes]))],
  [
    'companies changed in their values',
    BENT_COMPANIES.slice(0, SOME).map((bytes, i) => sent([`company ${i + 1}`, bytes])),
  ],
  ...MUTATED_COMPANIES.map(
    ([what, packs]) =>
      [
        `companies changed in their bytes: ${what}`,
        packs.slice(0, SOME).map((bytes, i) => sent([`${what} ${i + 1}`, bytes])),
      ] as const,
  ),
  ...ownCompanies().map(
    (id) =>
      [
        `the whole ${id}`,
        [sent(['a zip', companyZip(id, id)]), sent(['one file', companyJson(id, id)])],
      ] as const,
  ),
  ['firms that go by ours', ownCompanies().flatMap(firmsBy)],
  ['long YAML', LONG_YAML.map(([what, text]) => sent([what, new TextEncoder().encode(text)]))],
  [`${MOST_SCENARIOS} scenarios`, [sent(['the largest', largest()])]],
];

declare global {
  interface Window {
    /** The files of a sort, made before anything is measured. */
    sentFiles?: readonly File[];
  }
}

function makeFiles(files: readonly Sent[]): void {
  window.sentFiles = files.map(({ base64, zeros }) => {
    const bytes =
      zeros > 0 ? new Uint8Array(zeros) : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    return new File([bytes], 'pakke');
  });
}

interface Told {
  readonly longest: number;
  readonly opened: boolean;
}

/** Opens the files one after the other; the longest time between two turns of the page's loop is what it did not answer for. */
async function openAll(): Promise<readonly Told[]> {
  const { flightDeck, sentFiles = [] } = window;
  if (flightDeck === undefined) throw new Error('the page has no flight deck');
  const channel = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  channel.port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  });
  channel.port1.start();
  channel.port2.postMessage(null);
  const told: Told[] = [];
  for (const file of sentFiles) {
    longest = 0;
    last = performance.now();
    const opened = await flightDeck.openPack(file);
    await new Promise((done) => setTimeout(done));
    told.push({ longest, opened });
  }
  channel.port1.close();
  return told;
}

const SHOWN = 3;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of work; what else the machine did meanwhile is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The most work of one task of the page, in milliseconds, whatever else the machine was doing. */
function longestWork(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.flatMap((event) =>
      event.name === 'thread_name' && event.args?.name === 'CrRendererMain' ? [place(event)] : [],
    ),
  );
  return traceEvents.reduce(
    (most, event) => (pages.has(place(event)) ? Math.max(most, (event.tdur ?? 0) / 1000) : most), // some have none
    0,
  );
}

/** The longest tasks of the page, by sort of pack, in milliseconds. */
export async function benchPacks({ address }: Pages): Promise<string> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${address}?debug&tier=words&muted=on`);
  await page.waitForFunction(() => window.flightDeck !== undefined);
  // What is fetched at the first one is not what reading takes.
  await page.evaluate(makeFiles, GROUPS.at(-1)?.[1] ?? []);
  await page.evaluate(openAll);
  const lines: string[] = ['packs: the longest task of the page, ms (opened of all)'];
  for (const [name, files] of GROUPS) {
    await page.evaluate(makeFiles, files);
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    const told = await page.evaluate(openAll);
    const worked = longestWork(await browser.stopTracing());
    const named = told.map((one, i) => ({ ...one, what: files[i]?.what ?? '' }));
    const worst = named.toSorted((a, b) => b.longest - a.longest).slice(0, SHOWN);
    const opened = told.filter((one) => one.opened).length;
    const clock = worst.map(({ what, longest }) => `${Math.round(longest)} ${what}`).join(', ');
    lines.push(
      `  ${name}: ${Math.round(worked)} of work; by the clock ${clock} (${opened} of ${told.length})`,
    );
  }
  await browser.close();
  return lines.join('\n');
}
