// What company.yaml may say of the cockpit's engines: what their load is shown as, the figures under it, and the green arcs of both.

import { z } from 'zod';
import { type Arc, DIAL_FIGURES, type Dials } from './types.ts';

/** The engines of a company that says nothing of them: open deals in per cent of the capacity, and enquiries a week. */
export const USUAL_DIALS: Dials = {
  load: { usual: 1, swing: 1, green: null },
  lines: [{ figure: 'leads', green: null }],
};

/** An engine has room for so many small figures. */
const MOST_LINES = 3;

const limit = z.number('write a number, or null where there is no limit').nullable();
const arc: z.ZodType<Arc> = z
  .tuple([limit, limit], 'write the least and the most: `[0.62, 0.83]`')
  .refine(([low, high]) => low !== null || high !== null, 'write one limit at least')
  .refine(([low, high]) => low === null || high === null || low < high, 'write the lower limit first');

/** `dials:` of company.yaml. */
export const dialTable: z.ZodType<Dials> = z.strictObject({
  load: z
    .strictObject({
      usual: z.number().positive('write a share above 0').default(USUAL_DIALS.load.usual),
      swing: z
        .number()
        .gt(0, 'write a number above 0')
        .max(1, 'write at most 1')
        .default(USUAL_DIALS.load.swing),
      green: arc.nullable().default(USUAL_DIALS.load.green),
    })
    .refine(
      ({ usual, green }) => green === null || ((green[0] ?? 0) < usual && usual < (green[1] ?? Infinity)), // an open side holds everything
      { path: ['green'], message: 'what is usual lies outside of it; write limits on both sides of `usual`' },
    )
    .default(USUAL_DIALS.load),
  lines: z
    .array(z.strictObject({ figure: z.enum(DIAL_FIGURES), green: arc.nullable().default(null) }))
    .min(1, 'write one figure at least')
    .max(MOST_LINES, `write ${MOST_LINES} figures or fewer`)
    .refine(
      (lines) => new Set(lines.map(({ figure }) => figure)).size === lines.length,
      'write each figure once',
    )
    .default([...USUAL_DIALS.lines]),
});
