// What company.yaml may say of what its people have riding on the quarter.

import { z } from 'zod';
import { RESULTS } from '../quarter/figures.ts';
import { WEEKS } from '../quarter/quarter.ts';
import type { SaidKey } from './said.ts';
import type { Hope } from './types.ts';

/** A hope looks at the four weeks up to its own, so it cannot come true before. */
const FIRST_WEEK = 4;

const hope: z.ZodType<Hope> = z.strictObject({
  result: z.enum(RESULTS),
  segment: z.union([z.int().min(0), z.literal('all')], 'hopeSort' satisfies SaidKey),
  week: z.int().min(FIRST_WEEK).max(WEEKS),
  share: z.number().positive('above0' satisfies SaidKey),
});

/** `hopes:` of company.yaml, by person. */
export const hopeTable: z.ZodType<Readonly<Record<string, Hope>>> = z.record(z.string(), hope);
