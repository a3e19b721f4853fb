// The check rides of this browser: those that are kept, and the one that is ridden now.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Keeper, Progress } from '../keep/index.ts';
import { untilFetched } from '../look/late.ts';
import { unawaited } from '../look/unawaited.ts';
import type { RideBook } from '../panels/ports.ts';
import {
  type Ride,
  rideFrom,
  type RideItem,
  rideUnderWay,
  type RideWish,
  withAnswer,
  withoutLast,
  withRide,
} from '../ride/index.ts';

export interface Rides extends RideBook {
  /** Looks again at what is kept, for at the start the storage did not answer. @returns whether there is more than is known */
  lookAgain(): Promise<boolean>;
}

interface Of {
  readonly keeper: Keeper;
  readonly newSeed: () => number;
  readonly today: () => string;
  readonly kept: { readonly rides: readonly Ride[] };
}

/** @param asked what the address asks for */
export function createRides(
  { keeper, newSeed, today, kept }: Of,
  asked: RideWish | null,
  progress: ReadonlySignal<Progress>,
): Rides {
  const all = signal(kept.rides);
  const wish = signal(asked);
  const items = signal<readonly RideItem[] | null>(null);
  let begun = false;
  let last = 0;

  /** Puts a ride down here at once, and in the storage into whatever another tab has made of it: then that is shown. */
  async function put(ride: Ride, was?: Ride): Promise<void> {
    const before = all.peek();
    all.value = withRide(before, ride, was);
    last += 1;
    const turn = last;
    const now = await keeper.change('rides', before, (found) => withRide(found, ride, was));
    if (turn === last) all.value = now;
  }

  function change(to: (ride: Ride) => Ride): void {
    const ride = rideUnderWay(all.peek());
    if (ride !== null) unawaited(put(to(ride), ride));
  }

  const flown = computed(() => progress.value.flightsFlown);
  return {
    all,
    wish,
    flown,
    items,
    fetchItems() {
      if (begun) return;
      begun = true;
      unawaited(
        untilFetched(() => import('virtual:check-ride')).then((module) => {
          items.value = module.default;
        }),
      );
    },
    begin(when) {
      const form = asked === 'a' || asked === 'b' ? asked : null;
      // A link's wish holds for one ride.
      wish.value = null;
      const now = { startedAt: today(), items: items.peek() };
      // Before the storage has answered, what is known of the flights may be none of them.
      const landed = keeper.wasRead('progress') ? { flown: flown.peek() } : {};
      unawaited(put(rideFrom(all.peek(), { when, code: newSeed(), form, ...now, ...landed })));
    },
    answer: (item, seat) => change((ride) => withAnswer(ride, { item, seat })),
    takeBack: () => change(withoutLast),
    async lookAgain() {
      const known = all.peek();
      const found = await keeper.change('rides', known, (there) =>
        known.reduce((so, ride) => withRide(so, ride), there),
      );
      all.value = found;
      return found.length > known.length;
    },
  };
}
