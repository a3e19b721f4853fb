// What the address asks to be printed.

import { signal } from '@preact/signals';
import type { Printing } from '../panels/ports.ts';
import type { Parameters } from './address.ts';

/** The paper to begin with, and its quarter where the address names one. */
export function createPrinting({ print, seed, company, flight, paper }: Parameters): Printing {
  const named = print !== null && seed !== null;
  return {
    paper: signal(print === null || print === 'key' ? 'guide' : print),
    // A book is of a quarter with one. 1 = as a class link without a number.
    quarter: signal(
      named ? { seed, company, flightNumber: flight ?? 1, paper: paper || print === 'book' } : null,
    ),
  };
}
