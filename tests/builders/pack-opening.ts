// Opens packs in the page of a browser, and tells for how long the page did not answer.

import type { Browser, Page } from '@playwright/test';
import { firmBy } from './company-packs.ts';
import { jsonOf, yamlOf } from './packs.ts';

/** A file that is sent into the page; one that is all zeros is made there. */
export interface Sent {
  readonly what: string;
  readonly base64: string;
  /** So many zeros; 0 = the bytes are sent. */
  readonly zeros: number;
}

/** More than so many bytes are not sent into the page. */
const MOST_SENT = 10_000_000;

export const sent = ([what, bytes]: readonly [string, Uint8Array]): Sent =>
  bytes.length > MOST_SENT
    ? { what, base64: '', zeros: bytes.length }
    : { what, base64: Buffer.from(bytes).toString('base64'), zeros: 0 };

/** Firms that go by one of ours: by their names alone, and with figures of their own, for which the model is tried out. */
export function firmsBy(id: string): Sent[] {
  const counted = firmBy(id, { churn: 0.004 });
  return [
    sent([`names over the ${id}`, jsonOf(firmBy(id))]),
    sent([`figures over the ${id}`, jsonOf(counted)]),
    sent([`the same in YAML`, yamlOf(counted)]),
  ];
}

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

/** Opens files one after the other. `worked` is the most work of one task, in milliseconds; `told` has the clock's time as well, of each. */
export async function openedTraced(
  browser: Browser,
  page: Page,
  files: readonly Sent[],
): Promise<{ readonly told: readonly Told[]; readonly worked: number }> {
  await page.evaluate(makeFiles, files);
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const told = await page.evaluate(openAll);
  return { told, worked: longestWork(await browser.stopTracing()) };
}
