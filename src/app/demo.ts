// The demo that is shown before a room: which one, and the ways to it and from it.

import { type Signal, signal } from '@preact/signals';
import type { DemoWish, Game, Screen } from '../panels/ports.ts';
import type { Outside } from './outside.ts';

/** The screen that an address leads to. */
export function firstScreen({ demo, ride }: Outside['parameters']): Screen {
  if (demo !== null) return demo === 'wall' ? 'demo' : 'demo-notes';
  return ride === null ? 'title' : 'ride';
}

/** The demo of a visit. */
export function createDemo(
  { parameters: { company, seed }, toDemo }: Pick<Outside, 'parameters' | 'toDemo'>,
  screen: Signal<Screen>,
): Pick<Game, 'demo' | 'openDemo' | 'closeDemo'> {
  const demo = signal<DemoWish>({ company, seed });
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
