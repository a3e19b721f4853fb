// Which of a verdict, a question and a card comes before the others.

import { type Cabin, useCabin, useFlight } from './cabin.ts';
import { anyAwaitsKey } from './projector.ts';

/** An open verdict, or one that waits for the trainer's key, comes before any question. */
export function isVerdictFirst({ game, hand }: Cabin): boolean {
  const lies = game.open.value?.kind === 'strip' ? hand.verdicts.value[game.open.value.id] : undefined;
  return lies !== undefined || anyAwaitsKey(hand.verdicts.value);
}

/** True while it is asked what set two strips apart, or told. */
export function useCompares(): boolean {
  const cabin = useCabin();
  const { difference } = useFlight();
  if (cabin.hand.difference.value !== null) return true;
  return difference !== null && !isVerdictFirst(cabin);
}
