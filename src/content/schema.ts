// What a scenario file may say, and what to write instead where it does not.
// Must not read files; it is given their text.

import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { FIGURES } from '../quarter/figures.ts';
import { KINDS } from '../quarter/types.ts';
import {
  CALLERS,
  COCKPIT_KINDS,
  DEPARTMENTS,
  HANDOFFS,
  KPIS,
  PROCESSES,
  type Scenario,
  TOWER_KINDS,
} from './types.ts';

/** A fault of a file: where it is, and what to write instead. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const base = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'write a name of small letters, digits and hyphens, the same as the file'),
  responsibility: z.array(z.string().regex(/^R\d{3}$/, 'write rows like R108')).min(1),
  seats: z
    .array(z.enum(['som', 'analyst']))
    .min(1)
    .max(3),
  section: z.string().min(1),
  kind: z.enum(KINDS),
  cause: z.enum(['known', 'hidden']),
  caller: z.enum(CALLERS),
};

const tower = z.strictObject({ kind: z.enum(TOWER_KINDS), kpi: z.enum(KPIS).optional() });
const cockpit = z.strictObject({
  kind: z.enum(COCKPIT_KINDS),
  process: z.enum(PROCESSES).optional(),
  step: z.int().min(1).max(5).optional(),
  department: z.enum(DEPARTMENTS).optional(),
});

const full = z
  .strictObject({
    ...base,
    handoff: z.enum(HANDOFFS),
    twin: z.string().nullable(),
    sameText: z.boolean(),
    defensible: z.boolean(),
    interpretation: z.boolean(),
    decides: z.enum(['a', 'b', 'c', 'lamp']),
    figure: z.enum(FIGURES),
    tower: tower.optional(),
    cockpit: cockpit.optional(),
  })
  .superRefine((s, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (s.cause === 'hidden' && s.tower === undefined)
      fault('cause', 'a hidden cause needs a task: write `tower: { kind: … }`');
    if (s.cause === 'known' && s.cockpit === undefined)
      fault('cause', 'a known cause needs a task: write `cockpit: { kind: … }`');
    if (s.handoff !== 'none' && s.cause === 'known')
      fault('handoff', 'a handoff begins with something unknown: write `cause: hidden`');
    if (s.handoff !== 'none' && s.cockpit === undefined)
      fault('handoff', 'a handoff has a second leg: write `cockpit: { kind: … }`');
    if (s.tower?.kind === 'kpi' && s.tower.kpi === undefined)
      fault('tower', `write which one: \`kpi: ${KPIS.join(' | ')}\``);
    if (s.cockpit?.kind === 'process' && (s.cockpit.process === undefined || s.cockpit.step === undefined)) {
      fault('cockpit', `write \`process: ${PROCESSES.join(' | ')}\` and \`step: 1–5\``);
    }
    if (s.cockpit?.kind === 'departments' && s.cockpit.department === undefined) {
      fault('cockpit', `write \`department: ${DEPARTMENTS.join(' | ')}\``);
    }
    if (s.sameText !== (s.decides === 'lamp'))
      fault(
        'decides',
        'the lamp decides where the twins share their text: write `decides: lamp` with `sameText: true`',
      );
    const first = s.seats[0];
    const expected = s.cause === 'known' || s.handoff === 'request' ? 'som' : 'analyst';
    if (first !== expected)
      fault(
        'seats',
        `the model's state asks for ${expected} first; write \`seats: [${expected}, …]\` or change the cause`,
      );
  });

const storm = z.strictObject({ ...base, storm: z.literal(true) }).superRefine((s, context) => {
  const expected = s.cause === 'known' ? 'som' : 'analyst';
  if (s.seats[0] !== expected) {
    context.addIssue({
      code: 'custom',
      path: ['seats'],
      message: `the model's state asks for ${expected}; write \`seats: [${expected}]\``,
    });
  }
});

function scenarioFrom(raw: z.infer<typeof full> | z.infer<typeof storm>): Scenario {
  if ('storm' in raw) {
    return {
      ...raw,
      handoff: 'none',
      twin: null,
      sameText: false,
      defensible: false,
      interpretation: false,
      decides: 'a',
      figure: 'win',
      tower: null,
      cockpit: null,
    };
  }
  return {
    ...raw,
    storm: false,
    tower: raw.tower === undefined ? null : { kind: raw.tower.kind, kpi: raw.tower.kpi ?? null },
    cockpit:
      raw.cockpit === undefined
        ? null
        : {
            kind: raw.cockpit.kind,
            process: raw.cockpit.process ?? null,
            step: raw.cockpit.step ?? null,
            department: raw.cockpit.department ?? null,
          },
  };
}

/** A line of the message for one fault of the schema. */
function instead(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code === 'invalid_value') return `${where}: write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')}: no such field here; remove it`;
  if (issue.code === 'invalid_type') return `${where}: write ${issue.expected} (${issue.message})`;
  return `${where}: ${issue.message}`;
}

/**
 * Reads one scenario file.
 * @param file its name, for the messages and to check the id
 * @returns the scenario, or every problem found with file, line and what to write instead
 */
export function readScenario(file: string, text: string): { scenario: Scenario } | { problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = lines.linePos(broken.pos[0]).line;
    return { problems: [{ file, line, message: `this is not YAML: ${broken.message.split('\n')[0]}` }] };
  }
  const raw: unknown = document.toJS();
  const isStorm = typeof raw === 'object' && raw !== null && 'storm' in raw;
  const parsed = isStorm ? storm.safeParse(raw) : full.safeParse(raw);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range !== undefined) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path),
        message: instead(issue),
      })),
    };
  }
  const scenario = scenarioFrom(parsed.data);
  if (`${scenario.id}.yaml` !== file.split('/').at(-1)) {
    return {
      problems: [
        {
          file,
          line: lineOf(['id']),
          message: `id: write ${file.split('/').at(-1)?.replace('.yaml', '')}, the file's name`,
        },
      ],
    };
  }
  return { scenario };
}
