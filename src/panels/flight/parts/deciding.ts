// Whether the open card is the cockpit's decision, which needs the room of its whole side.

import { useCompares } from './asked.ts';
import { useCabin, useFlight } from './cabin.ts';

/**
 * True where the card is the cockpit's decision: it then lies over a part of the instruments, so that all of it is seen at once, and the door
 * stands in the other column. */
export function useDeciding(): boolean {
  const { game, hand } = useCabin();
  const { seat, strips, slips, orders } = useFlight();
  const open = game.open.value;
  const compares = useCompares();
  if (compares || seat !== 'cockpit') return false;
  if (open?.kind === 'slip') {
    // What is only chance has nothing to decide.
    const hangs = slips.some(
      ({ id, state, suspect }) => id === open.id && state === 'hanging' && suspect !== 'normal',
    );
    return orders.cockpit && hangs;
  }
  if (open?.kind !== 'strip' || hand.verdicts.value[open.id] !== undefined) return false;
  return strips.find(({ id }) => id === open.id)?.job?.stage === 'remedy';
}
