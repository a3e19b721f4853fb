// Puts kept documents into the browser before the game starts, as the game itself would have written them.
// Must not go round the game's own reading: what it cannot read it has to set aside.

import type { Page } from '@playwright/test';
import type { Command, FlightSetup } from '../../src/flight/index.ts';
import { checksum } from '../../src/keep/keeper.ts';
import {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type DocumentName,
  type Documents,
  VERSIONS,
} from '../../src/keep/records.ts';
import { inPhase, logOf } from './deck.ts';
import { expect } from './fixtures.ts';

const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">';

/** Goes to a page of the game's own host that is not the game. */
export async function goElsewhere(page: Page): Promise<void> {
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY_PAGE }));
  await page.goto('./elsewhere');
}

/** A picture of one point. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A dot in the place of the picture behind the pages: painting it in software is a good part of a visit that looks at words. */
export async function withoutBackdrop(page: Page): Promise<void> {
  await page.route('**/title*.webp', (route) => route.fulfill({ contentType: 'image/gif', body: DOT }));
}

/** A document as the keeper seals it; `change` makes it wrong on purpose. */
export function sealed(
  name: DocumentName,
  value: unknown,
  change: Readonly<Record<string, unknown>> = {},
): string {
  const body = JSON.stringify(value);
  return JSON.stringify({ version: VERSIONS[name], count: 1, sum: checksum(body), body, ...change });
}

/** Replaces everything that is kept. The page must be at the game's host, best not in the game. */
export async function keepTexts(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (entries) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cleared-to-close', 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kept'));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('kept', 'readwrite');
          const store = writing.objectStore('kept');
          store.clear();
          for (const [key, text] of Object.entries(entries)) store.put(text, key);
          writing.addEventListener('error', () => reject(writing.error ?? new Error('not written')));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    texts,
  );
}

/** What is kept under a key; null where nothing is. */
export function keptText(page: Page, name: string): Promise<string | null> {
  return page.evaluate(
    (key) =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('cleared-to-close', 1);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const reading: IDBRequest<unknown> = opening.result
            .transaction('kept')
            .objectStore('kept')
            .get(key);
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(typeof reading.result === 'string' ? reading.result : null);
          });
        });
      }),
    name,
  );
}

/** What the player has done so far in the flight to be resumed, and what they have set. */
export interface Kept {
  readonly flight?: { readonly setup: FlightSetup; readonly commands: readonly Command[] };
  readonly settings?: Partial<Documents['settings']>;
  readonly flightsFlown?: number;
}

/** Keeps this and nothing else. */
export async function keep(page: Page, { flight, settings, flightsFlown = 0 }: Kept): Promise<void> {
  await goElsewhere(page);
  await keepTexts(page, {
    // Muted: nobody listens, and what is not heard is not loaded, decoded and mixed in every page anew.
    'settings/a': sealed('settings', { ...DEFAULT_SETTINGS, pace: 'relaxed', muted: true, ...settings }),
    'progress/a': sealed('progress', { ...DEFAULT_PROGRESS, schoolSeen: true, flightsFlown }),
    ...(flight === undefined
      ? {}
      : { 'flight/a': sealed('flight', { ...flight, startedAt: '2026-11-02T08:00:00.000Z' }) }),
  });
}

/** Opens the title screen. */
export async function openTitle(page: Page, query: string): Promise<void> {
  // Fast, but where the week's own clock is looked at.
  const speed = query.includes('speed=') ? '' : 'speed=200&';
  // The title is there before its pictures are; it does not wait for them, nor do we.
  await page.goto(`./?debug&${speed}${query}`, { waitUntil: 'commit' });
  await page.locator('.title-panel .button.primary').waitFor();
}

/** Keeps a flight and resumes it from the title, so that a test begins in the middle of one. */
export async function resumeIn(
  page: Page,
  kept: Required<Pick<Kept, 'flight'>> & Kept,
  query: string,
): Promise<void> {
  await keep(page, kept);
  await openTitle(page, query);
  await page.keyboard.press('r');
  await inPhase(page, 'flying');
  expect((await logOf(page)).commands).toHaveLength(kept.flight.commands.length);
}
