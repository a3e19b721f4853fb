// The two windows on the wall: each seat shows figures of its own, so that the room sees who knows what, and never one figure twice.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../../scripts/content-files.ts';
import { demoStrips, TESTED_DEMOS } from '../../../../src/classroom/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { Seats } from '../../../../src/panels/demo/Seats.tsx';
import { figureName } from '../../../../src/panels/parts/say.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(() => loadTexts('demo', 'flight', 'world'));

/** The figures of a seat's window, by their names as shown. */
function namesIn(page: HTMLElement, seat: 'cockpit' | 'tower'): string[] {
  return [...page.querySelectorAll(`.wall-seat-${seat} dt`)].map((one) => one.textContent?.trim() ?? '');
}

describe.each(['nb', 'en'] as const)('in %s', (tag) => {
  it.each(TESTED_DEMOS)('no figure is in both windows: $company $seed', async ({ company, seed }) => {
    const content = contentOf(company);
    await setLanguage(tag);
    await setCompany(content);
    for (const one of demoStrips(content, seed)) {
      const page = draw(<Seats seats={one} />);
      const [cockpit, tower] = [namesIn(page, 'cockpit'), namesIn(page, 'tower')];
      expect([cockpit.length, tower.length], one.strip.id).toEqual([2, 2]);
      expect(cockpit.filter((name) => tower.includes(name))).toEqual([]);
      // What is called about is the tower's, and first.
      expect(tower[0]).toBe(figureName(one.crew.figure));
    }
    await setLanguage('nb');
  });
});
