// What may lie behind a call's result.

import type { Kind } from '../../quarter/types.ts';

/** A kind of disturbance, or nothing but chance. */
export type Suspect = Kind | 'normal';
