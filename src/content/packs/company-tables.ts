// What a pack may say of a company: any part of company.yaml, for one of ours that it changes or as a company of its own.

import { z } from 'zod';
import { modelTable, personId, pitch, TABLES } from '../company-file.ts';
import { MOST_SEGMENTS } from '../../quarter/company.ts';
import { decisionFigures, someRemedies } from '../remedy-table.ts';

/** The largest figures that a pack may have: more than any firm, and few enough that the model stays quick and never overflows. */
const MOST_MONEY = 1e9;
const MOST_CUSTOMERS = 100_000;
const MOST_LEADS = 300;
/** In fewer segments the desks of a flight hardly find room, and are drawn again and again. */
const FEWEST_SEGMENTS = 3;
const MOST_WEEKS = 26;

const total = z
  .number()
  .positive('above0')
  .max(MOST_MONEY * 1000);
const inRange = (least: number, most: number) => z.number().min(least).max(most);
const chance = inRange(0.01, 0.99);
const weeks = inRange(0.1, MOST_WEEKS);

/** The model's figures, each within what the model can bear. */
const model = modelTable
  .extend({
    segments: z.int().min(FEWEST_SEGMENTS).max(MOST_SEGMENTS),
    leads: inRange(1, MOST_LEADS),
    pass: z.tuple([chance, chance, chance, chance], 'passes'),
    dwell: z.tuple([weeks, weeks, weeks, weeks], 'passes'),
    value: inRange(100, MOST_MONEY / 10),
    variation: inRange(0.01, 2),
    capacity: inRange(1, 10_000),
    customers: inRange(10, MOST_CUSTOMERS),
    monthly: inRange(1, MOST_MONEY / 1000),
    churn: inRange(0.0001, 0.2),
    expansion: inRange(0.0001, 0.2),
    effortCost: inRange(1000, MOST_MONEY),
    undisturbed: total,
    fuel: total,
  })
  .partial();

const people = z.record(
  personId,
  z.strictObject({ pitch: pitch.optional(), boss: z.boolean().optional(), asks: z.boolean().optional() }),
);

/** `company:` of a pack, or its company.yaml. `id`, `order`, `ready` and `route` of a company's folder are read, and mean nothing in a pack. */
export const packCompanyTable = z.strictObject({
  id: z.string().optional(),
  order: z.number().optional(),
  ready: z.boolean().optional(),
  route: z.record(z.string(), z.string()).optional(),
  view: TABLES.view.optional(),
  model: model.optional(),
  people: people.optional(),
  processes: z
    .record(
      personId,
      z.strictObject({
        figure: TABLES.processes.valueType.shape.figure,
        steps: z.array(inRange(0.01, 1000)).length(5),
      }),
    )
    .optional(),
  records: TABLES.records.optional(),
  groups: TABLES.groups.optional(),
  plans: z.record(personId, total).optional(),
  remedies: someRemedies.optional(),
  decisions: decisionFigures.partial().optional(),
  hopes: TABLES.hopes.optional(),
  dials: TABLES.dials.optional(),
});

/** What a pack says of a company, with nothing put in the place of what it leaves out. */
export type CompanyTables = z.infer<typeof packCompanyTable>;
