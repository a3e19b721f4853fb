// Waits for what the code under test does in its own time.

import { vi } from 'vitest';

/** Far more than anything here takes: on a busy machine a second, which is the library's own patience, is not enough. */
const PATIENCE_MS = 60_000;

/**
 * Waits until a check holds.
 * @param check throws as long as it does not hold
 * @throws what the check threw last, after a minute
 */
export const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, PATIENCE_MS);
