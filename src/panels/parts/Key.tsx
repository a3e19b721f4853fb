// A key, as it is written on a button or in a table.

import { hasText, textOf } from '../../language/index.ts';
import type { Game } from '../ports.ts';

/** The name of a key: its letter, or its word in the player's language. */
export function keyLabel(key: string): string {
  const named = `common:key.${key}`;
  if (hasText(named)) return textOf(named);
  return key.length === 1 ? key.toUpperCase() : key;
}

/** A key that a dialog has of the browser's own. */
export function PlainKey({ name }: { readonly name: string }) {
  return (
    <kbd class="key" aria-hidden="true">
      {keyLabel(name)}
    </kbd>
  );
}

/** The key of an action that can be done now; nothing when it has none. */
export function ActionKey({ game, action }: { readonly game: Game; readonly action: string }) {
  const key = game.actions.value.find(({ id }) => id === action)?.key ?? null;
  return key === null ? null : <PlainKey name={key} />;
}
