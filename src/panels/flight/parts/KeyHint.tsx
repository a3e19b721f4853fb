// The key that does the same as a button, by the action registry.

import { keyLabel } from '../../parts/Key.tsx';
import { useCabin } from './cabin.ts';

/** Shows the key of an action; nothing where it has none or single-letter keys are switched off. */
export function KeyHint({ action }: { readonly action: string }) {
  const { game } = useCabin();
  const key = game.actions.value.find((one) => one.id === action)?.key ?? null;
  if (key === null || (key.length === 1 && !game.settings.value.singleKeys)) return null;
  return (
    <kbd class="key" aria-hidden="true">
      {keyLabel(key)}
    </kbd>
  );
}
