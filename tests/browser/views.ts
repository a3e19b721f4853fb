// The screens and seats that are looked at in every window and writing; axe looks at these there too.

import type { Page } from '@playwright/test';
import { beginRide } from './riding.ts';
import { expect } from './fixtures.ts';
import { OWN_CASE } from '../builders/own-case.ts';
import { FIRM } from '../builders/company-packs.ts';
import { jsonOf, zipOf } from '../builders/packs.ts';
import { keep } from './saves.ts';
import { flying, openPack, SCREENS, toOwn } from './screens.ts';

const QUERY = 'lng=nb&seed=4';

/** The views that are looked at with their picture. Behind the others lies the title's, dimmed, which takes no room and takes long to draw. */
export const PICTURED: ReadonlySet<string> = new Set(['title', 'cockpit', 'tower']);

export const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: (page) => SCREENS.title(page, QUERY, true),
  'pre-flight': (page) => SCREENS['pre-flight'](page, QUERY),
  route: (page) => SCREENS.route(page, QUERY),
  logbook: (page) => SCREENS.logbook(page, QUERY),
  trainer: (page) => SCREENS.trainer(page, QUERY),
  own: (page) => SCREENS.own(page, QUERY),
  'own, with a pack': async (page) => {
    await keep(page, { cases: [OWN_CASE] });
    await toOwn(page, 'nb');
    await openPack(page, 'sak.zip', Buffer.from(zipOf()));
    await expect(page.locator('#open .own-strip')).toHaveCount(1);
    await page.locator('#open .own-answer .button.primary').click();
    // One is kept, and another is looked at: it has a company.
    await openPack(page, 'firma.json', Buffer.from(jsonOf(FIRM)));
    await expect(page.locator('#open .own-company')).toBeVisible();
    await expect(page.locator('#open .own-strip')).toHaveCount(1);
  },
  'vote-card': (page) => SCREENS['vote-card'](page, QUERY),
  'vote card, held up': async (page) => {
    await SCREENS['vote-card'](page, QUERY);
    await page.locator('.vote-face').first().click();
    await expect(page.locator('.vote-held')).toBeVisible();
  },
  school: (page) => SCREENS.school(page, QUERY),
  ride: (page) => SCREENS.ride(page, QUERY),
  'item of a ride': (page) => beginRide(page, QUERY),
  cockpit: (page) => flying(page, QUERY, 'cockpit', true),
  tower: (page) => flying(page, QUERY, 'tower', true),
  debrief: (page) => SCREENS.debrief(page, QUERY),
  collect: (page) => SCREENS.collect(page, 'lng=nb'),
  printed: (page) => SCREENS.printed(page, 'lng=nb'),
  demo: (page) => SCREENS.demo(page, 'lng=nb'),
  'demo-notes': (page) => SCREENS['demo-notes'](page, 'lng=nb'),
};
