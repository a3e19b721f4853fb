// The digits of a question over the flight: its answers are counted from 1. Such a question takes no keys of the flight under it.

import type { ComponentChildren } from 'preact';
import { isSpecial, keyMeant } from '../../parts/key-meant.ts';
import { useCabin } from './cabin.ts';

/** The digits of a question. */
export interface Digits {
  /** Shown before an answer; nothing where single keys are switched off. @param index of the answer */
  hint(index: number): ComponentChildren;
  /** The index of the answer that a press of a key means; null where it means none. */
  pressed(event: KeyboardEvent): number | null;
}

/** @param count how many answers there are */
export function useDigits(count: number): Digits {
  const on = useCabin().game.settings.value.singleKeys;
  return {
    hint: (index) =>
      on ? (
        <kbd class="key" aria-hidden="true">
          {index + 1}
        </kbd>
      ) : undefined,
    pressed(event) {
      if (!on || event.repeat || isSpecial(event)) return null;
      // Nothing but digits is meant here, so that a row which types other signs is read by its places.
      const digit = keyMeant(event, (name) => /^\d$/.test(name));
      const index = Number(digit) - 1;
      return /^[1-9]$/.test(digit) && index < count ? index : null;
    },
  };
}
