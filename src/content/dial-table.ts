// What company.yaml may say of the cockpit's engines: what their load is shown as, the figures under it, and the green arcs of both.

import { z } from 'zod';
import type { SaidKey } from './said.ts';
import { type Arc, DIAL_FIGURES, type Dials } from './types.ts';

/** The engines of a company that says nothing of them: open deals in per cent of the capacity, and enquiries a week. */
export const USUAL_DIALS: Dials = {
  load: { usual: 1, swing: 1, green: null },
  lines: [{ figure: 'leads', green: null }],
};

/** An engine has room for so many small figures. */
const MOST_LINES = 3;

const limit = z.number('limit' satisfies SaidKey).nullable();
const arc: z.ZodType<Arc> = z
  .tuple([limit, limit], 'arc' satisfies SaidKey)
  .refine(([low, high]) => low !== null || high !== null, 'arcOne' satisfies SaidKey)
  .refine(([low, high]) => low === null || high === null || low < high, 'arcOrder' satisfies SaidKey);

/** `dials:` of company.yaml. */
export const dialTable: z.ZodType<Dials> = z.strictObject({
  load: z
    .strictObject({
      usual: z
        .number()
        .positive('above0' satisfies SaidKey)
        .default(USUAL_DIALS.load.usual),
      swing: z
        .number()
        .gt(0, 'above0' satisfies SaidKey)
        .max(1)
        .default(USUAL_DIALS.load.swing),
      green: arc.nullable().default(USUAL_DIALS.load.green),
    })
    .refine(
      ({ usual, green }) => green === null || ((green[0] ?? 0) < usual && usual < (green[1] ?? Infinity)), // an open side holds everything
      { path: ['green'], message: 'arcUsual' satisfies SaidKey },
    )
    .default(USUAL_DIALS.load),
  lines: z
    .array(z.strictObject({ figure: z.enum(DIAL_FIGURES), green: arc.nullable().default(null) }))
    .min(1)
    .max(MOST_LINES)
    .refine(
      (lines) => new Set(lines.map(({ figure }) => figure)).size === lines.length,
      'dialOnce' satisfies SaidKey,
    )
    .default([...USUAL_DIALS.lines]),
});
