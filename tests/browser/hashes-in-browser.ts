// What the page is given for the comparison with Node: the rule book, and the hash of a flight flown by it.
// Must not import anything that is not pure.

import data from 'virtual:companies/startup';
import { makeContent } from '../../src/content/index.ts';
import { flyByPolicy, type Policy, stateHash, setupFor } from '../../src/flight/index.ts';

const content = makeContent(data);

/** The hash of the landed state of a first flight. */
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
