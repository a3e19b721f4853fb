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
import type { SaidKey } from './said.ts';
import { type SaidParams, type YamlFile, readYaml } from './yaml-file.ts';

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
const share = z
  .number()
  .gt(0, 'share' satisfies SaidKey)
  .lt(1, 'share' satisfies SaidKey);
const amount = z.number().positive('above0' satisfies SaidKey);
const name = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/, 'plainName' satisfies SaidKey);

/** `model:` of company.yaml. */
export const modelTable = z.strictObject({
  segments: z.int().min(2).max(MOST_SEGMENTS),
  leads: amount,
  pass: z.tuple([share, share, share, share], 'passes' satisfies SaidKey),
  dwell: z.tuple([amount, amount, amount, amount], 'passes' satisfies SaidKey),
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
 * than the others by nature, the loudest card would tell the cause. A full one shows in about half of the
 * cases of its own group, which is as much as anybody believes of a process over a whole quarter.
 */
export const USUAL_RECORDS: Readonly<Record<Kind, ProcessRecord>> = {
  response: { usual: 0.12, delta: 0.3 },
  capacity: { usual: 0.14, delta: 0.31 },
  order: { usual: 0.12, delta: 0.3 },
  alignment: { usual: 0.12, delta: 0.32 },
  process: { usual: 0.14, delta: 0.32 },
  price: { usual: 0.14, delta: 0.32 },
  fit: { usual: 0.15, delta: 0.3 },
  reach: { usual: 0.15, delta: 0.33 },
  cohort: { usual: 0.13, delta: 0.31 },
  stall: { usual: 0.14, delta: 0.32 },
};

/** The time that a process takes has to be a figure in hours or days. */
const TIMED = FIGURES.filter((id: FigureId) => ['hours', 'days'].includes(FIGURE_UNITS[id]));

/** The tables of company.yaml that stand by themselves, none of them with a value where it is left out. */
export const TABLES = {
  view: z.enum(VIEWS),
  processes: z.record(name, z.strictObject({ figure: z.enum(TIMED), steps: z.array(amount).length(5) })),
  records: z.partialRecord(z.enum(KINDS), z.strictObject({ usual: share, delta: share })),
  groups: z.record(name, z.int().min(2).max(6)),
  plans: z.record(name, amount),
  hopes: hopeTable,
  dials: dialTable,
};
export const personId = name;
export const pitch = z.number().min(0.1).max(2);

/** What tables of a company have to say of each other. */
export type Related = Pick<CompanyFile, 'people' | 'groups' | 'hopes'> & {
  readonly remedies: object | null;
  readonly decisions: object | null;
  readonly segments: number;
  /** True when there are scenarios, or will be. */
  readonly ready: boolean;
};

/** What is wrong between the tables of a company, each with its path and what is filled into its sentence. */
export function* relationFaults({
  ready,
  people,
  groups,
  remedies,
  decisions,
  hopes,
  segments,
}: Related): Generator<{ readonly path: string[]; readonly key: SaidKey; readonly params?: SaidParams }> {
  for (const [person, { segment }] of Object.entries(hopes)) {
    if (!Object.hasOwn(people, person)) {
      const params = { person, people: Object.keys(people).join(', ') };
      yield { path: ['hopes', person], key: 'hopePerson', params };
    }
    if (segment !== 'all' && segment >= segments)
      yield {
        path: ['hopes', person, 'segment'],
        key: 'hopeSegment',
        params: { last: String(segments - 1) },
      };
  }
  if (!ready) return;
  if (Object.keys(people).length === 0) yield { path: ['people'], key: 'noPeople' };
  else if (Object.values(people).filter(({ boss }) => boss).length !== 1)
    yield { path: ['people'], key: 'oneBoss' };
  if (Object.keys(groups).length === 0) yield { path: ['groups'], key: 'noGroups' };
  if (remedies === null)
    yield {
      path: ['remedies'],
      key: 'noRemedies',
      params: { example: '`remedies: { response: { ease: … } … }`' },
    };
  if (decisions === null) yield { path: ['decisions'], key: 'noDecisions' };
}

const file = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'smallName' satisfies SaidKey),
    order: z.int().positive('above0' satisfies SaidKey),
    ready: z.boolean(),
    route: z.record(name, z.string().min(1)),
    view: TABLES.view.default(VIEWS[0]),
    model: modelTable,
    people: z
      .record(
        name,
        z.strictObject({ pitch, boss: z.boolean().default(false), asks: z.boolean().default(true) }),
      )
      .default({}),
    processes: TABLES.processes.default({}),
    records: TABLES.records.default({}),
    groups: TABLES.groups.default({}),
    plans: TABLES.plans.default({}),
    remedies: remedyTable.nullable().default(null),
    decisions: decisionFigures.nullable().default(null),
    hopes: TABLES.hopes.default({}),
    dials: TABLES.dials.default(USUAL_DIALS),
  })
  .superRefine(({ model: { segments }, ...tables }, context) => {
    for (const { path, key, params } of relationFaults({ ...tables, segments }))
      context.addIssue({ code: 'custom', path, message: key, params });
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
