// What the address asks to be printed.

import { signal } from '@preact/signals';
import type { Printing, Screen } from '../panels/ports.ts';
import type { Parameters } from './address.ts';

/** The screen on which a page begins. */
export function firstScreen({ ride, print }: Pick<Parameters, 'ride' | 'print'>): Screen {
  if (print !== null) return print === 'key' ? 'answer-key' : 'printed';
  return ride === null ? 'title' : 'ride';
}

/** The paper to begin with, and its quarter where the address names one. */
export function createPrinting({ print, seed, company, flight }: Parameters): Printing {
  const named = print !== null && seed !== null;
  return {
    paper: signal(print === null || print === 'key' ? 'guide' : print),
    quarter: named ? { seed, company, flightNumber: flight ?? 1 } : null, // 1 = as a class link without a number
  };
}
