// The game, its content and what the player has in hand, handed down to every panel of a flight.
// Must not hold state of its own or decide anything.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Content } from '../../../content/index.ts';
import type { FlightView } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import type { Hand } from './hand.ts';

export interface Cabin {
  readonly game: Game;
  readonly content: Content;
  readonly hand: Hand;
}

export const CabinContext = createContext<Cabin | null>(null);

/** The cabin that the panels stand in; a programming error outside a flight. */
export function useCabin(): Cabin {
  const cabin = useContext(CabinContext);
  if (cabin === null) throw new Error('a flight panel outside a flight');
  return cabin;
}

/** The flight as the player sees it; the panel that asks is drawn again when it changes. */
export function useFlight(): FlightView {
  const flight = useCabin().game.flight.value;
  if (flight === null) throw new Error('a flight panel without a flight');
  return flight;
}
