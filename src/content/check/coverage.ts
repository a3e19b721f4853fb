// Whether the scenarios of all companies together play every row of the table of responsibilities. What concerns one company is asked of each
// that is ready; what concerns the table as a whole, once all of them are.

import type { FullScenario, Scenario } from '../types.ts';
import type { Checker } from './checker.ts';
import { isPlayed, isShared } from '../article.ts';
import { type Form, type Row, FORMS, formsOf } from './table.ts';

/** A company as far as its coverage goes. */
export interface Covering {
  readonly id: string;
  readonly scenarios: readonly Scenario[];
}

/** How much of the table is played. */
export interface Coverage {
  readonly rows: { readonly played: number; readonly all: number };
  readonly pairs: { readonly played: number; readonly all: number };
  /** Of every row that goes from seat to seat, the forms of handoff in which it can be played. */
  readonly forms: {
    readonly played: number;
    readonly all: number;
    /** The rows that go from seat to seat and cannot be played in every form, by the forms in which they can. */
    readonly fewer: readonly { readonly rows: readonly string[]; readonly forms: readonly Form[] }[];
  };
}

/** Where problems of the table are told. */
const TABLE = 'responsibilities.json';

interface Told {
  readonly company: string;
  readonly scenario: FullScenario;
}

const plays = ({ scenario }: Told, row: Row) => scenario.responsibility.includes(row.id);

/** True when both rows of a pair are played by two scenarios that are each other's twins. */
function areTwins(told: readonly Told[], row: Row, other: Row): boolean {
  return told
    .filter((one) => plays(one, row))
    .some((one) =>
      told.some(
        (two) => two.company === one.company && two.scenario.id === one.scenario.twin && plays(two, other),
      ),
    );
}

/** The rows that are played in some forms of handoff and not in all, those with the same forms together. */
function fewerForms(rows: readonly Row[]): Coverage['forms']['fewer'] {
  const fewer = rows.filter((row) => formsOf(row).length > 0 && formsOf(row).length < FORMS.length);
  const ways = new Map(fewer.map((row) => [formsOf(row).join(), formsOf(row)]));
  return [...ways].map(([way, forms]) => ({
    rows: fewer.filter((row) => formsOf(row).join() === way).map(({ id }) => id),
    forms,
  }));
}

/**
 * Checks the coverage.
 * @param ready the companies that have scenarios
 * @param waiting the ids of those that have none yet
 */
export function checkCoverage(
  checker: Checker,
  ready: readonly Covering[],
  waiting: readonly string[],
  table: ReadonlyMap<string, Row>,
): Coverage {
  const told = ready.flatMap(({ id, scenarios }) =>
    scenarios.flatMap((scenario) => (scenario.storm ? [] : [{ company: id, scenario }])),
  );
  const rows = [...table.values()].filter(isPlayed);
  const whole = waiting.length === 0;
  const isDue = ({ context }: Row) => (context === 'any' ? whole : ready.some(({ id }) => id === context));
  /** The full scenarios that play a row where it belongs. */
  const playing = (row: Row) =>
    told.filter((one) => plays(one, row) && (row.context === 'any' || row.context === one.company));
  const at = (row: Row) => ({ file: TABLE, line: row.line });
  const named = ({ id, label, context }: Row) =>
    `${id} (${label.en ?? ''}), ${context === 'any' ? 'any company' : context}:`;

  for (const row of rows.filter(isDue)) {
    const own = playing(row);
    checker.check(
      own.length > 0,
      () => at(row),
      () => `${named(row)} played by no full scenario; write one with \`responsibility: [${row.id}]\``,
    );
    if (isShared(row))
      checker.check(
        own.length === 0 || own.some(({ scenario }) => scenario.defensible),
        () => at(row),
        () =>
          `${named(row)} the article gives it to both seats; write \`defensible: true\` in ${own[0]?.scenario.id ?? ''}`,
      );
    for (const form of own.length === 0 ? [] : formsOf(row))
      checker.check(
        own.some(({ scenario }) => scenario.handoff === form),
        () => at(row),
        () =>
          `${named(row)} played by no \`handoff: ${form}\`; write one, or name the row in one that plays it`,
      );
  }

  const pairs = rows.flatMap((row) => {
    const other = row.twin === null ? undefined : table.get(row.twin);
    return other === undefined || row.id > other.id ? [] : [[row, other] as const];
  });
  for (const row of rows)
    checker.check(
      row.twin === null || table.get(row.twin)?.twin === row.id,
      () => at(row),
      () => `${named(row)} ${row.twin ?? ''} does not name it back; write \`"twin": "${row.id}"\` there`,
    );
  for (const [row, other] of pairs)
    if (isDue(row) && isDue(other))
      checker.check(
        areTwins(told, row, other),
        () => at(row),
        () => `${named(row)} no scenario of it is the twin of one of ${other.id}; write \`twin\` in both`,
      );
  const forms = rows.flatMap((row) => formsOf(row).map((form) => ({ row, form })));
  return {
    forms: {
      played: forms.filter(({ row, form }) => playing(row).some(({ scenario }) => scenario.handoff === form))
        .length,
      all: forms.length,
      fewer: fewerForms(rows),
    },
    rows: { played: rows.filter((row) => playing(row).length > 0).length, all: rows.length },
    pairs: {
      played: pairs.filter(([row, other]) => areTwins(told, row, other)).length,
      all: pairs.length,
    },
  };
}
