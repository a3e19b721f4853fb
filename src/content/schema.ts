// What a scenario file may contain, with a message for each mistake that says what to write instead.

import { z } from 'zod';
import { RESULTS } from '../quarter/figures.ts';
import { KINDS } from '../quarter/types.ts';
import type { Problem } from './problem.ts';
import {
  COCKPIT_KINDS,
  type CockpitTaskSpec,
  type CompanyData,
  DECISION_KINDS,
  DEPARTMENTS,
  HANDOFFS,
  MARKS,
  type Scenario,
  TOWER_KINDS,
} from './types.ts';
import type { LineOf } from './json-file.ts';
import type { SaidKey } from './said.ts';
import { type Parsed, parseYaml, readValue, type SaidParams, yamlProblem } from './yaml-file.ts';

/** The parts of a company that its scenarios may refer to. */
export type Named = Pick<CompanyData, 'people' | 'processes'>;

const towerTask = z.strictObject({ kind: z.enum(TOWER_KINDS) });

function cockpitTask(processes: readonly string[]) {
  return z
    .strictObject({
      kind: z.enum(COCKPIT_KINDS),
      process: z.enum(processes).optional(),
      step: z.int().min(1).max(5).optional(),
      department: z.enum(DEPARTMENTS).optional(),
    })
    .transform(({ kind, process, step, department }, context): CockpitTaskSpec => {
      if (kind !== 'process' && (process !== undefined || step !== undefined)) fault(context, 'onlyProcess');
      if (kind !== 'departments' && department !== undefined) fault(context, 'onlyDepartments');
      if (kind === 'process') {
        if (process !== undefined && step !== undefined) return { kind, process, step };
        fault(context, 'process', [], { processes: processes.join(' | ') });
        return z.NEVER;
      }
      if (kind === 'departments') {
        if (department !== undefined) return { kind, department };
        fault(context, 'department', [], { departments: DEPARTMENTS.join(' | ') });
        return z.NEVER;
      }
      return { kind };
    });
}

function fault(
  context: z.RefinementCtx,
  message: SaidKey,
  path: readonly string[] = [],
  params: SaidParams = {},
): void {
  context.addIssue({ code: 'custom', path: [...path], message, params });
}

function baseOf(people: readonly string[]) {
  return {
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'scenarioId' satisfies SaidKey),
    responsibility: z.array(z.string().regex(/^R\d{3}$/, 'rowName' satisfies SaidKey)).min(1),
    seats: z
      .array(z.enum(['som', 'analyst']))
      .min(1)
      .max(3),
    section: z.string().min(1),
    kind: z.enum(KINDS),
    cause: z.enum(['known', 'hidden']),
    caller: z.enum(people),
    weight: z.number().min(0.1).max(5).default(1),
  };
}

function fullOf(base: ReturnType<typeof baseOf>, processes: readonly string[]) {
  return z
    .strictObject({
      ...base,
      handoff: z.enum(HANDOFFS),
      twin: z.string().nullable(),
      sameText: z.boolean(),
      defensible: z.boolean(),
      interpretation: z.boolean(),
      decides: z.enum(MARKS),
      told: z.enum(['log', 'call']).optional(),
      figure: z.enum(RESULTS),
      tower: towerTask.optional(),
      cockpit: cockpitTask(processes).optional(),
      decision: z.enum(DECISION_KINDS).optional(),
    })
    .superRefine((s, context) => {
      if (s.cause === 'hidden' && s.tower === undefined) fault(context, 'hiddenTask', ['cause']);
      if (s.cause === 'known' && s.cockpit === undefined) fault(context, 'knownTask', ['cause']);
      if (s.decision !== undefined && s.cockpit === undefined) fault(context, 'decisionTask', ['decision']);
      if (s.handoff !== 'none' && s.cause === 'known') fault(context, 'handoffHidden', ['handoff']);
      if (s.handoff !== 'none' && s.cockpit === undefined) fault(context, 'handoffTask', ['handoff']);
      if (s.sameText && s.decides !== 'log') fault(context, 'sameText', ['decides']);
      if ((s.cause === 'known') !== (s.told !== undefined)) fault(context, 'told', ['told']);
      if (s.told !== undefined && (s.told === 'log') !== (s.decides === 'log'))
        fault(context, 'toldDecides', ['decides']);
      const expected = s.cause === 'known' || s.handoff === 'request' ? 'som' : 'analyst';
      if (s.seats[0] !== expected) fault(context, 'firstSeat', ['seats'], { seat: expected });
    })
    .transform(
      (s): Scenario => ({
        ...s,
        storm: false,
        told: s.told ?? null,
        tower: s.tower ?? null,
        cockpit: s.cockpit ?? null,
        decision: s.decision ?? null,
      }),
    );
}

function stormOf(base: ReturnType<typeof baseOf>) {
  return z.strictObject({ ...base, storm: z.literal(true) }).superRefine((s, context) => {
    const expected = s.cause === 'known' ? 'som' : 'analyst';
    if (s.seats[0] !== expected) fault(context, 'stormSeat', ['seats'], { seat: expected });
  });
}

/**
 * Reads one scenario file.
 * @param file its name, for the messages; the id has to agree with it
 * @param named the people and processes of the company
 * @returns the scenario with the lines of its fields, or every problem found, each with file, line and what to write instead
 */
export function readScenario(file: string, text: string, named: Named): ScenarioRead {
  const parsed = parseYaml(text);
  if (parsed.fault !== undefined) return { problems: [yamlProblem(file, parsed.fault)] };
  const read = scenarioIn(file, parsed, named);
  const name = file.split('/').at(-1)?.replace('.yaml', '') ?? '';
  if (read.problems !== undefined || read.scenario.id === name) return read;
  const message = `id: write ${name}, the file's name`;
  return { problems: [{ file, line: read.lineOf(['id']), message }] };
}

type ScenarioRead =
  | { readonly scenario: Scenario; readonly lineOf: LineOf; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly scenario?: never };

/** As `readScenario`, of a value that was parsed and has no file of its own. */
export function scenarioIn(file: string, parsed: Parsed, named: Named): ScenarioRead {
  const base = baseOf(Object.keys(named.people));
  const processes = Object.keys(named.processes);
  const read = readValue<Scenario>(file, parsed, (raw) =>
    typeof raw === 'object' && raw !== null && 'storm' in raw ? stormOf(base) : fullOf(base, processes),
  );
  return read.problems === undefined ? { scenario: read.value, lineOf: read.lineOf } : read;
}
