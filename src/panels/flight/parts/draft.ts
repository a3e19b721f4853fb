// An unfinished answer that outlives its panel: closing a card or changing seats does not lose it.

import { useState } from 'preact/hooks';
import { useCabin } from './cabin.ts';

/** Like `useState`, but the value is kept under a key while the flight is on the screen. */
export function useDraft<Value>(key: string, initial: Value): readonly [Value, (value: Value) => void] {
  const { drafts } = useCabin().hand;
  const [value, setValue] = useState<Value>(() => (drafts.has(key) ? (drafts.get(key) as Value) : initial));
  return [
    value,
    (next) => {
      drafts.set(key, next);
      setValue(() => next);
    },
  ];
}
