// The demo that is shown before a room: which one, and the ways to it and from it.

import { type Signal, signal } from '@preact/signals';
import type { DemoWish, Game, Screen } from '../panels/ports.ts';
import { ownFrom } from './address.ts';
import type { Outside } from './outside.ts';

/** The screen that an address leads to. */
export function firstScreen({ demo, ride, print, vote }: Outside['parameters']): Screen {
  if (vote) return 'vote-card';
  if (print !== null) return print === 'key' ? 'answer-key' : 'printed';
  if (demo !== null) return demo === 'wall' ? 'demo' : 'demo-notes';
  return ride === null ? 'title' : 'ride';
}

/** What the address says of flights: with a demo, its quarter and company are the demo's. */
export function saidOfFlights(parameters: Outside['parameters']): Outside['parameters'] {
  return parameters.demo === null ? parameters : { ...parameters, seed: null, company: null };
}

/** The demo of a visit. */
export function createDemo(
  { parameters: { company, seed, own }, toDemo }: Pick<Outside, 'parameters' | 'toDemo'>,
  screen: Signal<Screen>,
): Pick<Game, 'demo' | 'openDemo' | 'closeDemo'> {
  const named = own === null ? undefined : ownFrom(own);
  const demo = signal<DemoWish>({ company, seed, ...(named !== undefined && { own: named }) });
  return {
    demo,
    openDemo(wish) {
      demo.value = wish;
      toDemo(wish);
      screen.value = 'demo';
    },
    closeDemo() {
      toDemo(null);
      screen.value = 'trainer';
    },
  };
}
