// Whose error it is: by the script that threw, as each browser writes it.

import { describe, expect, it, vi } from 'vitest';
import { isOurs } from '../../../src/app/whose-error.ts';
import { unawaited } from '../../../src/look/unawaited.ts';

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

  it('is ours when a browser refused something that we let go of, though such errors name no script', () => {
    const here = new URL('../../../src/', import.meta.url).pathname;
    const refusal = Object.assign(new DOMException('The play() request was interrupted', 'AbortError'), {
      stack: '',
    });
    expect(isOurs(here, refusal)).toBe(false);
    const work = new Promise(() => undefined);
    const then = vi.spyOn(work, 'then');
    unawaited(work);
    const [, fail] = then.mock.calls[0] ?? [];
    const thrownAfter = (reason: unknown): unknown => {
      try {
        fail?.(reason);
      } catch (error) {
        return error;
      }
      return expect.fail('it is silent');
    };
    const ours = thrownAfter(refusal);
    if (!(ours instanceof Error)) expect.fail('no error');
    expect(ours.message).toContain('AbortError');
    expect(ours.cause).toBe(refusal);
    expect(ours.stack).toContain(`${here}look/unawaited.ts`);
    // Where a script is named, that tells whose it is.
    const theirs = thrown('scan@https://scanner.example/a.js:1:2');
    expect(thrownAfter(theirs)).toBe(theirs);
  });

  it('is not ours when nothing tells where it comes from', () => {
    expect(isOurs(SCRIPTS, 'x')).toBe(false);
    expect(isOurs(SCRIPTS, 'Script error.', '')).toBe(false);
    expect(isOurs(SCRIPTS, thrown('Error: planted\n    at <anonymous>:1:1'))).toBe(false);
  });
});
