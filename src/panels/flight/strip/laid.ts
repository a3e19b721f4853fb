// What a strip or a slip of the bay does when it is pressed.

import { useCabin } from '../parts/cabin.ts';

interface Laid {
  /** True while its card is open. */
  readonly open: boolean;
  /** Opens its card; where it is open, the focus goes there, because the next key is meant for what is on it. */
  readonly lay: () => void;
}

/** The card of a strip, or of a slip, and the press that opens it. */
export function useLaid(kind: 'strip' | 'slip', id: string): Laid {
  const { game, hand } = useCabin();
  const now = game.open.value;
  const open = now?.kind === kind && now.id === id;
  const lay = () => {
    game.open.value = { kind, id };
    hand.sheet.value = 'card';
    if (open) document.querySelector<HTMLElement>('.card .card-title')?.focus();
  };
  return { open, lay };
}
