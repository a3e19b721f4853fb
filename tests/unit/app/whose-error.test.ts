// Whose error it is: by the script that threw, as each browser writes it.

import { describe, expect, it } from 'vitest';
import { isOurs } from '../../../src/app/whose-error.ts';

const SCRIPTS = 'https://klarert.example/assets/';

function thrown(stack: string, message = 'planted'): Error {
  return Object.assign(new Error(message), { stack });
}

describe('an error that nobody caught', () => {
  it('is ours when one of our scripts threw it, in every browser', () => {
    expect(isOurs(SCRIPTS, thrown(`TypeError: planted\n    at go (${SCRIPTS}index-1.js:1:2)`))).toBe(true);
    expect(isOurs(SCRIPTS, thrown(`go@${SCRIPTS}index-1.js:1:2\n@moz-extension://x/y.js:1:1`))).toBe(true);
    expect(
      isOurs(SCRIPTS, thrown(`Error: planted\n    at Array.map (<anonymous>)\n    at ${SCRIPTS}a.js:1:2`)),
    ).toBe(true);
  });

  it('is ours when a module of ours cannot be fetched, which has no stack', () => {
    const message = `Failed to fetch dynamically imported module: ${SCRIPTS}Debrief-1.js`;
    expect(isOurs(SCRIPTS, thrown(`TypeError: ${message}`, message))).toBe(true);
  });

  it('is not ours when an extension threw it, also where it was called by us', () => {
    const stack = `Error: x\n    at wrap (chrome-extension://abc/content.js:1:2)\n    at go (${SCRIPTS}index-1.js:1:2)`;
    expect(isOurs(SCRIPTS, thrown(stack))).toBe(false);
    expect(
      isOurs(SCRIPTS, thrown('scan@https://scanner.example/a.js:1:2'), 'https://scanner.example/a.js'),
    ).toBe(false);
  });

  it('is not ours when nothing tells where it comes from', () => {
    expect(isOurs(SCRIPTS, 'x')).toBe(false);
    expect(isOurs(SCRIPTS, 'Script error.', '')).toBe(false);
    expect(isOurs(SCRIPTS, thrown('Error: planted\n    at <anonymous>:1:1'))).toBe(false);
  });
});
