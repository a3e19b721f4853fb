// Runs axe in every state of a flight in the table of states that the layout tests do not look at: strips, desks, tasks, verdicts, logs, slips,
// questions.
// A state that no flight reaches fails its test.

import { violationsOf } from './axe.ts';
import { FLIGHT_STATES } from './flight-states.ts';
import { expect, test } from './fixtures.ts';
import { LAID_OUT } from './laid-out.ts';
import { show, showNext } from './show.ts';

/** The states are split into this many tests, so that the workers share them evenly. */
const PARTS = 6;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Name = keyof typeof FLIGHT_STATES;
/** The others are looked at where their layout is. */
const elsewhere: ReadonlySet<Name> = new Set(LAID_OUT);
const names = (Object.keys(FLIGHT_STATES) as Name[]).filter((name) => !elsewhere.has(name));
for (let part = 0; part < PARTS; part += 1) {
  const mine = names.filter((_, i) => i % PARTS === part);
  test(`no violation in: ${mine.join('; ')}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: Record<string, readonly string[]> = {};
    for (const [i, name] of mine.entries()) {
      await test.step(name, async () => {
        const shown = FLIGHT_STATES[name]();
        // To load the page takes longer than to look at it, so each test loads it once, in one of the languages.
        await (i === 0 ? show(page, shown, `lng=${part % 2 === 0 ? 'nb' : 'en'}`) : showNext(page, shown));
        found[name] = await violationsOf(page);
      });
    }
    expect(found).toEqual(Object.fromEntries(mine.map((name) => [name, []])));
  });
}
