// Puts saved documents into the browser before the game starts, in the form in which the game writes them.

import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Command, FlightSetup } from '../../src/flight/index.ts';
import { checksum } from '../../src/keep/envelope.ts';
import {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type DocumentName,
  type Documents,
  VERSIONS,
} from '../../src/keep/records.ts';
import { inPhase, logOf } from './deck.ts';
import { expect } from './fixtures.ts';

/** The title's own style sheet, which is no page: its address is of the game's host, and nothing runs there. */
const NO_PAGE = `./assets/${readdirSync('dist/assets').find((name) => /^index-.*\.css$/.test(name)) ?? ''}`;

/**
 * Goes to where the game's host is, but not the game, so that the storage can be changed.
 * No address is made up for it: as soon as a test answers one request itself, the browser asks anew for every file of every page.
 */
export async function goElsewhere(page: Page): Promise<void> {
  await page.goto(NO_PAGE);
}

/** A document in the envelope that the keeper writes; `change` damages it on purpose. */
export function sealed(
  name: DocumentName,
  value: unknown,
  change: Readonly<Record<string, unknown>> = {},
): string {
  const body = JSON.stringify(value);
  return JSON.stringify({ version: VERSIONS[name], count: 1, sum: checksum(body), body, ...change });
}

/** Replaces everything in the storage. The page must be on the game's host, best not in the game itself. */
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

/** The text saved under a key; null where there is none. */
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

/** What to save before the start: a flight to resume, settings, and the number of flights flown. */
export interface Kept {
  readonly flight?: { readonly setup: FlightSetup; readonly commands: readonly Command[] };
  readonly settings?: Partial<Documents['settings']>;
  readonly flightsFlown?: number;
  readonly cases?: Documents['cases'];
}

/** Saves this, and removes everything else. */
export async function keep(page: Page, { flight, settings, flightsFlown = 0, cases }: Kept): Promise<void> {
  await goElsewhere(page);
  await keepTexts(page, {
    // Muted, because loading and decoding sounds on every page would take time.
    'settings/a': sealed('settings', { ...DEFAULT_SETTINGS, pace: 'relaxed', muted: true, ...settings }),
    'progress/a': sealed('progress', { ...DEFAULT_PROGRESS, schoolSeen: true, flightsFlown }),
    ...(cases === undefined ? {} : { 'cases/a': sealed('cases', cases) }),
    ...(flight === undefined
      ? {}
      : { 'flight/a': sealed('flight', { ...flight, startedAt: '2026-11-02T08:00:00.000Z' }) }),
  });
}

/**
 * Opens the title screen. What lies behind it is fetched when it is wanted, unless the query says otherwise: most of what a page fetches ahead is
 * of screens that a test never sees, and takes longer than the title itself.
 */
export async function openTitle(page: Page, query: string): Promise<void> {
  // Fast, except in tests of the week's clock, which set their own speed.
  const speed = query.includes('speed=') ? '' : 'speed=200&';
  const ahead = query.includes('ahead=') ? '' : 'ahead=off&';
  // Does not wait for the pictures: the title is usable before they are loaded.
  await page.goto(`./?debug&${ahead}${speed}${query}`, { waitUntil: 'commit' });
  await page.locator('.title-panel .button.primary').waitFor();
}

/** Resumes a flight as `resumeIn` does, in a page that is open: it is not loaded again, and keeps its settings. */
export async function resumeHere(page: Page, { setup, commands }: Required<Kept>['flight']): Promise<void> {
  await page.evaluate(([own, log]) => window.flightDeck?.layReady(own, log), [setup, commands] as const);
  await page.locator('.title-panel .button.primary').waitFor();
  await page.keyboard.press('r');
  await page.locator('.bay').waitFor();
  expect((await logOf(page)).commands).toHaveLength(commands.length);
}

/** Saves a flight and resumes it from the title, so that a test starts in the middle of it. */
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
