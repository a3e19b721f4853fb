// What company.yaml may say of the cockpit's decisions: four remedies for each kind of disturbance, and the figures they are measured by.

import { z } from 'zod';
import { WEEKS } from '../quarter/quarter.ts';
import type { Remedies, Remedy, Shape } from '../quarter/remedies.ts';
import { type Kind, KINDS } from '../quarter/types.ts';
import type { SaidKey } from './said.ts';
import type { DecisionFigures } from './types.ts';
import type { SaidParams } from './yaml-file.ts';

const NOT_A_SHARE: SaidKey = 'shareTo1';
const week = z.int().min(0).max(WEEKS);
const money = z.number().min(0, 'money' satisfies SaidKey);

function remedy(shape: Shape) {
  return z
    .strictObject({
      price: money.optional(),
      share: z.number().gt(0, NOT_A_SHARE).max(1, NOT_A_SHARE),
      first: week,
      full: week.optional(),
      lasts: z.int().min(1).optional(),
    })
    .superRefine(({ price, first, full, lasts }, context) => {
      const fault = (field: string, message: SaidKey, params: SaidParams = {}) =>
        context.addIssue({ code: 'custom', path: [field], message, params });
      if (shape === 'own' && price !== undefined) fault('price', 'ownPrice');
      if (shape !== 'own' && price === undefined) fault('price', 'price');
      if (shape === 'carry' && lasts === undefined) fault('lasts', 'lasts');
      if (shape !== 'carry' && lasts !== undefined) fault('lasts', 'lastsCarry');
      if (full !== undefined && full < first) fault('full', 'fullWeek', { first: String(first) });
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

/** The remedies of every kind, or of those that are written. */
const table = { error: 'remedies' satisfies SaidKey };

/** `remedies:` of company.yaml: for each kind the four shapes; `full` is `first` where it is left out. */
export const remedyTable: z.ZodType<Remedies> = z.record(z.enum(KINDS), ofKind, table);

/** As `remedyTable`, of some kinds. */
export const someRemedies: z.ZodType<Partial<Remedies>> = z.partialRecord(z.enum(KINDS), ofKind, table);

/** `decisions:` of company.yaml. */
export const decisionFigures = z.strictObject({
  guess: money,
  slack: money,
  reserve: money,
} satisfies Record<keyof DecisionFigures, z.ZodType<number>>);

/** Remedies of every kind, each made into another. */
export function mapRemedies(remedies: Remedies, other: (remedy: Remedy) => Remedy): Remedies {
  const shapes = (one: Remedies[Kind]) =>
    Object.fromEntries(
      Object.entries(one).map(([shape, remedy]) => [shape, other(remedy)]),
    ) as Remedies[Kind];
  return Object.fromEntries(Object.entries(remedies).map(([kind, one]) => [kind, shapes(one)])) as Remedies;
}
