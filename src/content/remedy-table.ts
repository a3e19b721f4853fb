// What company.yaml may say of the cockpit's decisions: four remedies for each kind of disturbance, and the figures they are measured by.

import { z } from 'zod';
import { WEEKS } from '../quarter/quarter.ts';
import { type Remedies, type Remedy, SHAPES, type Shape } from '../quarter/remedies.ts';
import { KINDS } from '../quarter/types.ts';
import type { DecisionFigures } from './types.ts';

const NOT_A_SHARE = 'write a share above 0 and at most 1';
const week = z.int().min(0, 'write 0 or more weeks').max(WEEKS, `write at most ${WEEKS} weeks`);
const money = z.number().min(0, 'write 0 kroner or more');

function remedy(shape: Shape) {
  return z
    .strictObject({
      price: money.optional(),
      share: z.number().gt(0, NOT_A_SHARE).max(1, NOT_A_SHARE),
      first: week,
      full: week.optional(),
      lasts: z.int().min(1, 'write 1 or more weeks').optional(),
    })
    .superRefine(({ price, first, full, lasts }, context) => {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (shape === 'own' && price !== undefined)
        fault('price', 'own people cost hours only; remove the price');
      if (shape !== 'own' && price === undefined) fault('price', 'write what it costs, NOK');
      if (shape === 'carry' && lasts === undefined) fault('lasts', 'write for how many weeks it works');
      if (shape !== 'carry' && lasts !== undefined) fault('lasts', 'only `carry` ends; remove it');
      if (full !== undefined && full < first)
        fault('full', `it begins in week ${first}; write ${first} or more`);
    })
    .transform(
      ({ price = 0, share, first, full = first, lasts = null }): Remedy => ({
        price,
        share,
        first,
        full,
        lasts,
        // Whoever mends it is taken from the segment's own work.
        shakes: shape === 'own',
      }),
    );
}

const ofKind = z.strictObject({
  ease: remedy('ease'),
  carry: remedy('carry'),
  own: remedy('own'),
  cure: remedy('cure'),
} satisfies Record<Shape, z.ZodType<Remedy>>);

/** `remedies:` of company.yaml: for each kind the four shapes; `full` is `first` where it is left out. */
export const remedyTable: z.ZodType<Remedies> = z.record(z.enum(KINDS), ofKind, {
  error: `write the remedies of ${KINDS.join(', ')}, each with ${SHAPES.join(', ')}`,
});

/** `decisions:` of company.yaml. */
export const decisionFigures: z.ZodType<DecisionFigures> = z.strictObject({
  guess: money,
  slack: money,
  reserve: money,
});
