// A storage that closes, is full or never answers, at twenty moments of a flight, and two keepers on one storage:
// at most the last command is lost, and what is told is what is the matter.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../src/flight/index.ts';
import { browserStorage, createShelf, loadFlights } from '../../../src/keep/index.ts';
import { PATIENCE_MS } from '../../../src/keep/connection.ts';
import { createKeeper, type Keeper, type KeepNotice } from '../../../src/keep/keeper.ts';
import { DEFAULT_PROGRESS, DEFAULT_SETTINGS, type KeptFlight } from '../../../src/keep/records.ts';
import { memoryStorage, type Storage, type Trouble, troubleOf } from '../../../src/keep/storage.ts';
import { setup } from '../../builders/flight.ts';

const MOMENTS = Array.from({ length: 20 }, (_, at) => at);

/** A flight of so many commands. */
function flightOf(length: number, startedAt = '2026-01-01T08:00:00.000Z', kind = 'turn-week'): KeptFlight {
  const commands = Array.from({ length }, (_, at) => ({ kind: at === 0 ? 'take-off' : kind }) as Command);
  return { setup: setup(), commands, startedAt };
}

/** A browser's storage: what is written stays, a connection can be closed, full or silent. */
class Browser {
  readonly entries = new Map<string, string>();
  full = false;
  silent = false;
  refused = false;
  opened = 0;
  #open = new Set<object>();

  readonly open = async (): Promise<Storage> => {
    if (this.silent) return new Promise(() => undefined);
    if (this.refused) throw new DOMException('no', 'SecurityError');
    this.opened += 1;
    const whole = memoryStorage(this.entries);
    const connection = {};
    this.#open.add(connection);
    const asked = async <T>(answer: () => Promise<T>): Promise<T> => {
      if (this.silent) return new Promise(() => undefined);
      if (!this.#open.has(connection)) throw new DOMException('closing', 'InvalidStateError');
      return answer();
    };
    return {
      get: (key) => asked(() => whole.get(key)),
      keys: () => asked(() => whole.keys()),
      change: (keys, work) =>
        asked(() => {
          if (this.full) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
          return whole.change(keys, work);
        }),
      close: () => this.#open.delete(connection),
    };
  };

  /** As sleep and cleaning do. */
  closeAll(): void {
    this.#open.clear();
  }
}

interface Tab {
  readonly keeper: Keeper;
  /** What is told now. */
  readonly told: KeepNotice[];
}

function tabOf(browser: Browser): Tab {
  const told: KeepNotice[] = [];
  const keeper = createKeeper(
    browser.open,
    (notice) => told.push(notice),
    () => told.splice(0),
  );
  return { keeper, told };
}

/** How many commands a new visit finds. */
async function found(browser: Browser): Promise<number> {
  return (await tabOf(browser).keeper.load('flight', null))?.commands.length ?? 0;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a connection', () => {
  it.each(MOMENTS)(
    'closed after command %d is opened again, nothing is lost and nothing is told',
    async (at) => {
      const browser = new Browser();
      const { keeper, told } = tabOf(browser);
      for (let length = 1; length <= 22; length += 1) {
        if (length === at + 1) browser.closeAll();
        await keeper.save('flight', flightOf(length));
        expect(await found(browser)).toBe(length);
      }
      expect(told).toEqual([]);
    },
  );

  it('that closes each time it is opened is told as closed, until it holds', async () => {
    const browser = new Browser();
    const { keeper, told } = tabOf(browser);
    const stay = browser.open;
    let flaky = true;
    const again = createKeeper(
      async () => {
        const storage = await stay();
        if (flaky) browser.closeAll();
        return storage;
      },
      (notice) => told.push(notice),
      () => told.splice(0),
    );
    await again.save('flight', flightOf(3));
    expect(told).toEqual(['storageClosed']);
    flaky = false;
    // Without another command: the page may be left alone after the last one.
    await vi.advanceTimersByTimeAsync(6000);
    expect(told).toEqual([]);
    expect(await keeper.load('flight', null)).toEqual(flightOf(3));
  });
});

describe('a full storage', () => {
  it.each(MOMENTS)('from command %d on is told as full; with room again all is written', async (at) => {
    const browser = new Browser();
    const { keeper, told } = tabOf(browser);
    for (let length = 1; length <= 22; length += 1) {
      browser.full = length > at && length < at + 3;
      await keeper.save('flight', flightOf(length));
      expect(told).toEqual(browser.full ? ['storageFull'] : []);
      // What was kept before stays, and this visit knows the rest.
      expect(await found(browser)).toBe(browser.full ? at : length);
      expect((await keeper.load('flight', null))?.commands).toHaveLength(length);
    }
  });
});

describe('a storage that never answers', () => {
  it('at the start lets the game begin, is told, and takes all when it answers', async () => {
    const browser = new Browser();
    browser.silent = true;
    const { keeper, told } = tabOf(browser);
    const loading = Promise.all([keeper.load('settings', DEFAULT_SETTINGS), loadFlights(keeper)]);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(await loading).toEqual([DEFAULT_SETTINGS, []]);
    expect(told).toEqual(['storageSilent']);
    void keeper.save('flight', flightOf(4));
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    expect(told).toEqual(['storageSilent']);
  });

  it.each(MOMENTS)('from command %d on holds nothing up, and takes all when it answers', async (at) => {
    const browser = new Browser();
    const { keeper, told } = tabOf(browser);
    for (let length = 1; length <= 22; length += 1) {
      browser.silent = length > at && length < at + 3;
      const saving = keeper.save('flight', flightOf(length));
      await vi.advanceTimersByTimeAsync(PATIENCE_MS);
      await saving;
      expect(told).toEqual(browser.silent ? ['storageSilent'] : []);
      if (!browser.silent) expect(await found(browser)).toBe(length);
    }
  });
});

describe('what is told', () => {
  const named = (name: string) => new DOMException('', name);
  it.each<[Trouble, unknown]>([
    ['full', named('QuotaExceededError')],
    ['closed', named('InvalidStateError')],
    ['closed', named('AbortError')],
    ['closed', named('UnknownError')],
    ['refused', named('SecurityError')],
    ['refused', null],
  ])('is %s', (trouble, reason) => {
    expect(troubleOf(reason)).toBe(trouble);
  });

  it('is a refusal where a browser does not open it, whatever it calls that', async () => {
    const told: KeepNotice[] = [];
    const keeper = createKeeper(
      () => Promise.reject(named('InvalidStateError')),
      (notice) => told.push(notice),
    );
    await keeper.save('progress', DEFAULT_PROGRESS);
    expect(told).toEqual(['storageRefused']);
  });

  it('is a refusal where there is no IndexedDB at all', async () => {
    await expect(browserStorage()).rejects.toThrow();
  });
});

describe('two keepers on one storage', () => {
  const MINE = '2026-01-01T08:00:00.000Z';
  const THEIRS = '2026-01-01T08:30:00.000Z';

  it.each(MOMENTS)('each keeps its flight, when the second takes off after command %d', async (at) => {
    const browser = new Browser();
    const mine = createShelf(tabOf(browser).keeper, [], '1');
    const theirs = createShelf(tabOf(browser).keeper, [], '2');
    for (let length = 1; length <= 22; length += 1) {
      const puts = [mine.put(flightOf(length, MINE))];
      if (length > at) puts.push(theirs.put(flightOf(length - at, THEIRS)));
      await Promise.all(puts);
      const kept = await loadFlights(tabOf(browser).keeper);
      expect(kept.map(({ flight }) => flight)).toEqual(
        length > at ? [flightOf(length - at, THEIRS), flightOf(length, MINE)] : [flightOf(length, MINE)],
      );
    }
  });

  it.each(MOMENTS)('fly the same flight apart after command %d, and it becomes two', async (at) => {
    const browser = new Browser();
    await createShelf(tabOf(browser).keeper, [], '0').put(flightOf(at + 1));
    const shelves = await Promise.all(
      ['1', '2'].map(async (tab) => {
        const { keeper } = tabOf(browser);
        return createShelf(keeper, await loadFlights(keeper), tab);
      }),
    );
    const ends = [flightOf(at + 3), flightOf(at + 2, undefined, 'change-seat')];
    if (at === 0)
      ends[1] = {
        ...flightOf(at + 2),
        commands: [...flightOf(1).commands, { kind: 'change-seat', to: 'tower' }],
      };
    await Promise.all(shelves.map((shelf, tab) => shelf.put(ends[tab] ?? flightOf(0))));
    const kept = (await loadFlights(tabOf(browser).keeper)).map(({ flight }) => flight);
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining(ends));
    // They are recorded as two.
    expect(new Set(shelves.map((shelf) => shelf.nameOf(flightOf(at + 1)))).size).toBe(2);
  });

  it('a log that two people put together anew takes the place of what the same tab kept of it', async () => {
    const browser = new Browser();
    const shelf = createShelf(tabOf(browser).keeper, [], '1');
    for (let length = 3; length <= 12; length += 1) {
      const now = length % 2 === 0 ? flightOf(length) : flightOf(length, undefined, 'change-seat');
      await shelf.put(now);
      expect((await loadFlights(tabOf(browser).keeper)).map(({ flight }) => flight)).toEqual([now]);
    }
  });

  it('the next flight of a tab takes the place of its own last one only', async () => {
    const browser = new Browser();
    const mine = createShelf(tabOf(browser).keeper, [], '1');
    const theirs = createShelf(tabOf(browser).keeper, [], '2');
    await mine.put(flightOf(5, MINE));
    await theirs.put(flightOf(6, THEIRS));
    const next = flightOf(1, '2026-01-01T09:00:00.000Z');
    await theirs.put(next);
    await vi.runAllTimersAsync();
    const kept = (await loadFlights(tabOf(browser).keeper)).map(({ flight }) => flight);
    expect(kept).toEqual([next, flightOf(5, MINE)]);
  });

  it('change the same document at the same time, and both changes are kept', async () => {
    const browser = new Browser();
    const tabs = [tabOf(browser), tabOf(browser)];
    for (let round = 1; round <= 20; round += 1) {
      await Promise.all(
        tabs.map(({ keeper }) =>
          keeper.change('progress', DEFAULT_PROGRESS, (so) => ({ ...so, flightsFlown: so.flightsFlown + 1 })),
        ),
      );
      const { flightsFlown } = await tabOf(browser).keeper.load('progress', DEFAULT_PROGRESS);
      expect(flightsFlown).toBe(2 * round);
    }
  });
});
