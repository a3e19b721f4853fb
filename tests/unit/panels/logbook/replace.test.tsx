// What the question before an exchange says of what is here, and of what was set aside before.

import { beforeAll, expect, it, vi } from 'vitest';
import { loadTexts, setLanguage, t } from '../../../../src/language/index.ts';
import { Replace } from '../../../../src/panels/logbook/Replace.tsx';
import type { Carrying, Game } from '../../../../src/panels/ports.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();
const NOTHING = { flights: 0, newest: null, underWay: 0, rides: 0, cases: 0, packs: 0, settings: false };
const RIDES = { ...NOTHING, rides: 2 };

beforeAll(() => loadTexts('logbook'));

/** What the dialog says once it knows. @param here what is here @param aside what was set aside before */
async function told(
  here: Awaited<ReturnType<Carrying['here']>>,
  aside: typeof NOTHING | null,
): Promise<string> {
  const replaced = aside === null ? null : { holds: aside, takeBack: async () => true };
  const carrying = { here: async () => here, replaced: async () => replaced };
  const game = { carrying: async () => carrying } as unknown as Game;
  const offered = { at: '2026-11-29T10:00:00.000Z', holds: NOTHING, take: async () => true };
  const page = draw(
    <Replace game={game} offered={offered} onTake={() => undefined} onLeave={() => undefined} />,
  );
  await vi.waitFor(() => expect(page.textContent).not.toContain('…'), 5000);
  const said = page.textContent ?? '';
  draw(null);
  // What is done after drawing, a dialog's focus among it, is done by now: later there is no page.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return said;
}

it.each(['nb', 'en'] as const)(
  'names what is set aside where it would go, and says what is here, %s',
  async (tag) => {
    await setLanguage(tag);
    const goes = t('logbook:carry.ask.goes', { holds: t('logbook:carry.ask.rides', { count: 2 }) });
    const flown = { ...NOTHING, flights: 3 };
    const full = await told({ holds: flown, keepsAside: false }, RIDES);
    expect(full).toContain(goes);
    expect(full).toContain(t('logbook:carry.ask.flights', { count: 3 }));
    expect(await told({ holds: NOTHING, keepsAside: true }, RIDES)).not.toContain(goes);
    expect(await told(null, null)).toContain(t('logbook:carry.ask.silent'));
  },
);
