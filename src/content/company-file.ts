// What company.yaml may contain: the company's model, its people, its processes.

import { z } from 'zod';
import { type Company, MOST_SEGMENTS, modelOf } from '../quarter/company.ts';
import { FIGURES, type FigureId } from '../quarter/figures.ts';
import { FIGURE_UNITS } from '../quarter/units.ts';
import type { Remedies } from '../quarter/remedies.ts';
import { KINDS, type Kind } from '../quarter/types.ts';
import { USUAL_DIALS, dialTable } from './dial-table.ts';
import { hopeTable } from './hope-table.ts';
import { decisionFigures, remedyTable } from './remedy-table.ts';
import {
  type DecisionFigures,
  type Dials,
  type Hope,
  type Person,
  type Process,
  type ProcessRecord,
  type ViewName,
  VIEWS,
} from './types.ts';
import { type YamlFile, readYaml } from './yaml-file.ts';

/** A company as company.yaml describes it. */
export interface CompanyFile {
  readonly model: Company;
  /** Its place on the route. The first company that is ready is flown unless another is chosen. */
  readonly order: number;
  /** True when it has scenarios. Otherwise only its model can be flown, with the scenarios of another company. */
  readonly ready: boolean;
  readonly route: Readonly<Record<string, string>>;
  /** What lies outside its windows. */
  readonly view: ViewName;
  readonly people: Readonly<Record<string, Person>>;
  readonly processes: Readonly<Record<string, Process>>;
  readonly records: Readonly<Record<Kind, ProcessRecord>>;
  readonly groups: Readonly<Record<string, number>>;
  /** The sales plan of each kind of flight, NOK, by the id of its schedule. */
  readonly plans: Readonly<Record<string, number>>;
  /** What the cockpit can do, and what its decisions are measured by; null while there are no scenarios. */
  readonly remedies: Remedies | null;
  readonly decisions: DecisionFigures | null;
  /** What its people have riding on the quarter. */
  readonly hopes: Readonly<Record<string, Hope>>;
  /** How the cockpit's engines show it. */
  readonly dials: Dials;
}

/** A share above 0 and below 1. */
const share = z.number().gt(0, 'write a share above 0').lt(1, 'write a share below 1');
const amount = z.number().positive('write a number above 0');
const name = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/, 'write a name of letters, digits and hyphens');

const model = z.strictObject({
  segments: z.int().min(2, 'write 2 or more').max(MOST_SEGMENTS, `write ${MOST_SEGMENTS} or fewer`),
  leads: amount,
  pass: z.tuple([share, share, share, share]),
  dwell: z.tuple([amount, amount, amount, amount]),
  value: amount,
  variation: amount,
  capacity: amount,
  customers: amount,
  monthly: amount,
  churn: share,
  expansion: share,
  effortCost: amount,
  undisturbed: amount,
  fuel: amount,
});

/**
 * The records that a company has where it does not write its own. `alignment` and `fit` are the model's own figures (enquiries sent back,
 * enquiries outside the target group); the others are guesses. A disturbance multiplies every one by three to four: were one record louder
 * than the others by nature, the loudest card would tell the cause.
 */
const USUAL_RECORDS: Readonly<Record<Kind, ProcessRecord>> = {
  response: { usual: 0.14, delta: 0.34 },
  capacity: { usual: 0.16, delta: 0.34 },
  order: { usual: 0.12, delta: 0.3 },
  alignment: { usual: 0.12, delta: 0.32 },
  process: { usual: 0.16, delta: 0.36 },
  price: { usual: 0.16, delta: 0.36 },
  fit: { usual: 0.15, delta: 0.3 },
  reach: { usual: 0.18, delta: 0.38 },
  cohort: { usual: 0.15, delta: 0.35 },
  stall: { usual: 0.17, delta: 0.36 },
};

/** The time that a process takes has to be a figure in hours or days. */
const TIMED = FIGURES.filter((id: FigureId) => ['hours', 'days'].includes(FIGURE_UNITS[id]));

const file = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'write a name of small letters, digits and hyphens'),
    order: z.int().positive('write 1 or more'),
    ready: z.boolean(),
    route: z.record(name, z.string().min(1)),
    view: z.enum(VIEWS).default(VIEWS[0]),
    model,
    people: z
      .record(name, z.strictObject({ pitch: z.number().min(0.1).max(2), boss: z.boolean().default(false) }))
      .default({}),
    processes: z
      .record(name, z.strictObject({ figure: z.enum(TIMED), steps: z.array(amount).length(5) }))
      .default({}),
    records: z.partialRecord(z.enum(KINDS), z.strictObject({ usual: share, delta: share })).default({}),
    groups: z.record(name, z.int().min(2, 'write 2 or more').max(6, 'write 6 or fewer')).default({}),
    plans: z.record(name, amount).default({}),
    remedies: remedyTable.nullable().default(null),
    decisions: decisionFigures.nullable().default(null),
    hopes: hopeTable.default({}),
    dials: dialTable.default(USUAL_DIALS),
  })
  .superRefine(({ ready, people, groups, remedies, decisions, hopes, model: { segments } }, context) => {
    for (const [person, { segment }] of Object.entries(hopes)) {
      if (!Object.hasOwn(people, person))
        context.addIssue({
          code: 'custom',
          path: ['hopes', person],
          message: `nobody is called ${person}; write one of ${Object.keys(people).join(', ')}`,
        });
      if (segment !== 'all' && segment >= segments)
        context.addIssue({
          code: 'custom',
          path: ['hopes', person, 'segment'],
          message: `write a segment from 0 to ${segments - 1}, or \`all\``,
        });
    }
    if (ready && Object.keys(people).length === 0)
      context.addIssue({
        code: 'custom',
        path: ['people'],
        message: 'scenarios need callers: write `people: { … }`',
      });
    else if (ready && Object.values(people).filter(({ boss }) => boss).length !== 1)
      context.addIssue({
        code: 'custom',
        path: ['people'],
        message: 'write `boss: true` for one of them, whom the others report to',
      });
    if (ready && Object.keys(groups).length === 0)
      context.addIssue({
        code: 'custom',
        path: ['groups'],
        message: 'the tower splits segments into groups: write `groups: { size: 4, … }`',
      });
    if (ready && remedies === null)
      context.addIssue({
        code: 'custom',
        path: ['remedies'],
        message: 'the cockpit chooses between remedies: write `remedies: { response: { ease: … } … }`',
      });
    if (ready && decisions === null)
      context.addIssue({
        code: 'custom',
        path: ['decisions'],
        message: 'write `decisions: { guess: …, slack: …, reserve: … }`',
      });
  })
  .transform(
    ({ id, model: figures, ...rest }): CompanyFile => ({
      ...rest,
      records: { ...USUAL_RECORDS, ...rest.records },
      model: modelOf(id, figures),
    }),
  );

/** Reads company.yaml. @param fileName the name that the messages use */
export function readCompanyFile(fileName: string, text: string): YamlFile<CompanyFile> {
  return readYaml(fileName, text, () => file);
}
