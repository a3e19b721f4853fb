// Passes the game, its content and the player's hand (hand.ts) down to every panel of a flight, as a context.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Content } from '../../../content/index.ts';
import type { FlightView } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import type { Hand } from './hand.ts';

/** What every panel of a flight can use. */
export interface Cabin {
  readonly game: Game;
  readonly content: Content;
  readonly hand: Hand;
}

export const CabinContext = createContext<Cabin | null>(null);

/** The cabin around a panel. Throws outside a flight, which is a programming error. */
export function useCabin(): Cabin {
  const cabin = useContext(CabinContext);
  if (cabin === null) throw new Error('a flight panel outside a flight');
  return cabin;
}

/** The flight as the player sees it. A panel that reads it is drawn again when it changes. */
export function useFlight(): FlightView {
  const flight = useCabin().game.flight.value;
  if (flight === null) throw new Error('a flight panel without a flight');
  return flight;
}
