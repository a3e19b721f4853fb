// The game, its content and the desk, handed down to every panel of a flight.
// Must not hold state of its own or decide anything.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Content } from '../../../content/index.ts';
import type { FlightState } from '../../../flight/index.ts';
import type { Game } from '../../ports.ts';
import type { Desk } from './desk.ts';

export interface Cabin {
  readonly game: Game;
  readonly content: Content;
  readonly desk: Desk;
}

export const CabinContext = createContext<Cabin | null>(null);

/** The cabin that the panels stand in; a programming error outside a flight. */
export function useCabin(): Cabin {
  const cabin = useContext(CabinContext);
  if (cabin === null) throw new Error('a flight panel outside a flight');
  return cabin;
}

/** The state of the flight; the panel that asks is drawn again when it changes. */
export function useFlight(): FlightState {
  const state = useCabin().game.flight.value;
  if (state === null) throw new Error('a flight panel without a flight');
  return state;
}
