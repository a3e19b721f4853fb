// Code that runs in the page for the comparison with Node: flies a flight by the rule book and returns its hash.
// Must only import pure code.

import data from 'virtual:companies/startup';
import { makeContent } from '../../src/content/index.ts';
import { flyByPolicy, type Policy, stateHash, setupFor } from '../../src/flight/index.ts';

const content = makeContent(data);

/** The hash of the state after landing, for a first flight. */
export function hashOf(seed: number, policy: Policy): string {
  const setup = setupFor({
    company: 'startup',
    seed,
    flightNumber: 1,
    contentVersion: content.version,
  });
  return stateHash(flyByPolicy(setup, content, policy).state);
}

declare global {
  interface Window {
    readonly rules: { readonly hashOf: typeof hashOf };
  }
}
