// The flights that can be taken up again. One browser may have several: each tab keeps the one it flies in a place of its own
// as soon as another tab's flight stands in the usual place.

import type { Keeper } from './keeper.ts';
import type { KeptFlight } from './records.ts';
import { unawaited } from '../look/unawaited.ts';

/** A kept flight and its place; undefined = the usual one. */
export interface PlacedFlight {
  readonly flight: KeptFlight;
  readonly of: string | undefined;
}

/** Every kept flight, the one that began last first. */
export async function loadFlights(keeper: Keeper): Promise<readonly PlacedFlight[]> {
  const [usual, places] = await Promise.all([keeper.load('flight', null), keeper.listed('flight')]);
  const others = await Promise.all(
    places.map(async (of) => ({ of, flight: await keeper.load('flight', null, of) })),
  );
  return [{ of: undefined, flight: usual }, ...others]
    .flatMap(({ of, flight }) => (flight === null ? [] : [{ of, flight }]))
    .toSorted((a, b) => Date.parse(b.flight.startedAt) - Date.parse(a.flight.startedAt));
}

/** The name of a flight. By its start: one whose landing is lost with the page lands again, and is still one flight. */
export function flightId({ startedAt, setup }: Pick<KeptFlight, 'startedAt' | 'setup'>): string {
  return `${startedAt}-${setup.seed}`;
}

/** True when nothing is lost where the one is written over the other: it is the same flight, and has come as far. */
function goesOn(from: KeptFlight, to: KeptFlight): boolean {
  return (
    flightId(from) === flightId(to) &&
    from.commands.length <= to.commands.length &&
    from.commands.every((command, at) => JSON.stringify(command) === JSON.stringify(to.commands[at]))
  );
}

function same(one: KeptFlight, two: KeptFlight): boolean {
  return goesOn(one, two) && one.commands.length === two.commands.length;
}

/** Where the flight of this tab is kept. */
export interface Shelf {
  /** Keeps the flight; another tab's is never written over. */
  put(flight: KeptFlight): Promise<void>;
  /** This tab's flight stays where it is, and the next one is kept beside it. */
  leaveBe(): void;
  /** These have come to light since the start; where the tab has no flight yet, the first of them is its own. */
  discover(placed: readonly PlacedFlight[]): void;
  /** A kept flight is this tab's from now on. */
  take(placed: PlacedFlight): void;
  /** This tab's flight as it stands now: another tab may have flown on. */
  lookAgain(): Promise<KeptFlight | null>;
  /** The name under which the flight is recorded: in two tabs the same flight becomes two. */
  nameOf(flight: Pick<KeptFlight, 'startedAt' | 'setup'>): string;
  /** Where this tab's flight stands, null = it has none. */
  mine(): PlacedFlight | null;
  /** Puts this tab's flight aside. */
  setAside(): Promise<void>;
}

/**
 * @param found what was kept at the start
 * @param tab tells this tab from others that fly the same flight
 */
export function createShelf(keeper: Keeper, found: readonly PlacedFlight[], tab: string): Shelf {
  let mine: PlacedFlight | null = found[0] ?? null;
  /** What the flight of this tab takes the place of: the one that was offered, and those that are over. */
  let left = found.filter(({ flight }, at) => at === 0 || flight.record !== undefined);

  /** @returns what is kept there now */
  function offer(flight: KeptFlight, of: string | undefined): Promise<KeptFlight | null> {
    const over = left;
    const givesWay = (kept: KeptFlight) =>
      goesOn(kept, flight) || over.some((old) => old.of === of && same(old.flight, kept));
    return keeper.change('flight', flight, (kept) => (kept === null || givesWay(kept) ? flight : kept), of);
  }

  async function clear({ flight, of }: PlacedFlight): Promise<void> {
    if (of === undefined) return;
    const now = await keeper.change('flight', null, (kept) => (kept && same(kept, flight) ? null : kept), of);
    if (now === null) await keeper.forget('flight', of);
  }

  // Flights that are over are in the history; only the last one is still offered here.
  for (const old of left.slice(1)) unawaited(clear(old));

  return {
    async put(flight) {
      const id = flightId(flight);
      if (mine !== null && flightId(mine.flight) !== id) {
        left = [...left, mine];
        unawaited(clear(mine));
        mine = null;
      }
      // Two people put their week together anew at its turn: then what this tab has kept of the same flight gives way to it.
      if (mine !== null && !goesOn(mine.flight, flight))
        left = [...left.filter((old) => flightId(old.flight) !== id), mine];
      const from = mine?.of;
      mine = { flight, of: from };
      let twice = false;
      for (const of of new Set([from, id, `${id}-${tab}`])) {
        if (twice && of === id) continue;
        const now = await offer(flight, of);
        if (now === null || goesOn(flight, now)) {
          if (flightId(mine.flight) === id) mine = { ...mine, of };
          return;
        }
        twice ||= flightId(now) === id;
      }
    },
    leaveBe() {
      const flight = mine?.flight;
      if (flight !== undefined) left = left.filter((old) => flightId(old.flight) !== flightId(flight));
      mine = null;
    },
    discover(placed) {
      const offered = mine === null ? placed[0] : undefined;
      mine ??= offered ?? null;
      left = [...left, ...placed.filter((one) => one === offered || one.flight.record !== undefined)];
    },
    take(placed) {
      mine = placed;
      left = left.filter(({ flight }) => flight.record !== undefined);
    },
    async lookAgain() {
      const now = mine;
      if (now === null) return null;
      const kept = await keeper.load('flight', now.flight, now.of);
      if (mine === now && kept !== null && goesOn(now.flight, kept)) mine = { ...now, flight: kept };
      return mine?.flight ?? null;
    },
    nameOf(flight) {
      const id = flightId(flight);
      return mine?.of !== undefined && flightId(mine.flight) === id ? mine.of : id;
    },
    mine: () => mine,
    async setAside() {
      const of = mine?.of;
      mine = null;
      await keeper.setAside('flight', of);
    },
  };
}
