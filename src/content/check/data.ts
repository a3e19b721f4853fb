// Checks of the scenarios' data: twins, how many scenarios there are, rows of the responsibilities, places of the options, and the figures
// that calls cite.

import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { RESULTS } from '../../quarter/figures.ts';
import { COMPANY_FILE } from '../pack.ts';
import type { Content, FullScenario, Scenario } from '../types.ts';
import type { Checker } from './checker.ts';
import { isShared } from '../article.ts';
import { type Row, formsOf } from './table.ts';
import type { Trial } from './trial.ts';
import { say } from '../said.ts';
import { placeholders } from '../wording.ts';
import type { Place, Words } from './words.ts';

/** A figure counts as moved by a kind when it differs from the undisturbed one by at least this share. */
const MOVED = 0.1;
/** What a call may name besides results. */
const PLAIN: readonly string[] = [
  'segment',
  'otherSegment',
  'week',
  'weeksAgo',
  'returnBest',
  'plan',
  'wonSoFar',
];

/** The place that is named for a problem which concerns all scenarios together. */
export const WHOLE: Place = { file: COMPANY_FILE, line: 1 };

/** Finds the place of a field in a scenario's YAML file. */
export type PlaceOf = (scenario: Scenario, field: string) => Place;

/** A call names results only, never the figure of a cause, and its own result is one that its kind moves. */
export function checkFigures(
  checker: Checker,
  scenario: FullScenario,
  texts: Words,
  trial: Trial,
  yaml: PlaceOf,
): void {
  const { bent, plain } = trial.figures(scenario, 0);
  const moves = (name: string) => {
    const [now, before] = [bent[name] ?? 0, plain[name] ?? 0];
    return Math.abs(now - before) > MOVED * Math.max(Math.abs(before), 0.01);
  };
  checker.check(
    moves(`${scenario.figure}Now`),
    () => yaml(scenario, 'figure'),
    () => say('notMoved', { kind: scenario.kind, figure: scenario.figure }),
  );
  for (const path of ['headline', 'call']) {
    const causes = placeholders(texts.get(scenario.id, path) ?? '').filter(
      (name) => !PLAIN.includes(name) && !RESULTS.some((id) => name === `${id}Now` || name === `${id}Norm`),
    );
    checker.check(
      causes.length === 0,
      () => texts.where(scenario.id, path),
      () => say('causes', { causes: causes.join(', '), results: RESULTS.join(', ') }),
    );
  }
}

/**
 * Twins have to name each other and belong in different seats; twins with the same text must agree word for word.
 * @param asked which of the scenarios are looked at; their twins may be any
 */
export function checkTwins(
  checker: Checker,
  content: Content,
  all: readonly Words[],
  yaml: PlaceOf,
  asked: (scenario: FullScenario) => boolean = () => true,
): void {
  const full = content.scenarios.filter((scenario) => !scenario.storm);
  for (const scenario of full) {
    if (scenario.twin === null || !asked(scenario)) continue;
    const twin = full.find((other) => other.id === scenario.twin);
    checker.check(
      twin?.twin === scenario.id,
      () => yaml(scenario, 'twin'),
      () => say('twinBack', { twin: scenario.twin ?? '', id: scenario.id }),
    );
    checker.check(
      twin?.seats[0] !== scenario.seats[0],
      () => yaml(scenario, 'seats'),
      () => say('twinSeat'),
    );
    if (!scenario.sameText || twin === undefined) continue;
    for (const texts of all) {
      for (const path of ['headline', 'call', 'a', 'b', 'c']) {
        const same = texts.get(scenario.id, path) === texts.get(twin.id, path);
        checker.check(
          same,
          () => texts.where(scenario.id, path),
          () => say('twinText', { twin: twin.id }),
        );
      }
    }
  }
}

/** There have to be enough scenarios of every sort for the schedules to choose from. */
export function checkCounts(checker: Checker, content: Content): void {
  const full = content.scenarios.filter((scenario) => !scenario.storm);
  const least = (n: number, needed: number, what: string) =>
    checker.check(
      n >= needed,
      () => WHOLE,
      () => `${n} ${what}; write at least ${needed}`,
    );
  least(full.length, 48, 'full scenarios');
  least(content.scenarios.length - full.length, 20, 'storm strips');
  least(full.filter((scenario) => scenario.twin !== null).length / 2, 5, 'twin pairs');
  least(full.filter((scenario) => scenario.sameText).length / 2, 1, 'twin pairs with the same text');
  least(full.filter((scenario) => scenario.handoff !== 'none').length, 4, 'handoffs');
  for (const form of ['pass-on', 'request', 'circle']) {
    least(full.filter((scenario) => scenario.handoff === form).length, 1, `handoffs of the form ${form}`);
  }
  for (const kind of new Set(content.scenarios.map((scenario) => scenario.kind))) {
    for (const cause of ['known', 'hidden']) {
      least(
        full.filter((scenario) => scenario.kind === kind && scenario.cause === cause).length,
        1,
        `${kind} with a ${cause} cause`,
      );
    }
  }
}

/** True when a scenario goes the way of a row. A storm strip has the first seat of it only. */
function isSeated(scenario: Scenario, row: Row): boolean {
  if (isShared(row)) return true;
  if (scenario.storm || scenario.handoff === 'none' || row.seats.length === 1)
    return row.seats[0] === scenario.seats[0];
  return formsOf(row).includes(scenario.handoff);
}

/** Every responsibility that a scenario names has to be in the table, with its seats and its section. @param rows the table, by id */
export function checkRows(
  checker: Checker,
  { scenarios }: Content,
  rows: ReadonlyMap<string, Row>,
  yaml: PlaceOf,
): void {
  for (const scenario of scenarios) {
    const known = scenario.responsibility.flatMap((id) => rows.get(id) ?? []);
    for (const id of scenario.responsibility) {
      const row = rows.get(id);
      checker.check(
        row !== undefined,
        () => yaml(scenario, 'responsibility'),
        () => say('noRow', { row: id }),
      );
      if (row === undefined) continue;
      checker.check(
        isSeated(scenario, row),
        () => yaml(scenario, 'responsibility'),
        () => say('rowSeats', { row: id, seats: row.seats.join(', '), own: scenario.seats.join(', ') }),
      );
      checker.check(
        scenario.storm || row.seats.length === 1 || scenario.handoff !== 'none',
        () => yaml(scenario, 'handoff'),
        () => say('rowHandoff', { row: id }),
      );
    }
    const sections = known.flatMap((row) => row.sections.map((section) => section.split('¶')[0] ?? ''));
    checker.check(
      known.length === 0 || sections.includes(scenario.section),
      () => yaml(scenario, 'section'),
      () => say('section', { sections: [...new Set(sections)].join(', ') }),
    );
  }
}

/** Over many seeds the right advice must come first, second and third about equally often. */
export function checkPlaces(checker: Checker, content: Content): void {
  const places = [0, 0, 0];
  for (let seed = 1; seed <= 1000; seed += 1) {
    const place = shuffled(3, seed, entityOf(`s${1 + (seed % 14)}`), PURPOSE.shuffle).indexOf(0);
    places[place] = (places[place] ?? 0) + 1;
  }
  const even = places.every((n) => Math.abs(n / 1000 - 1 / 3) < 0.05);
  checker.check(
    even && content.scenarios.length > 0,
    () => WHOLE,
    () => `the right advice stands in its places ${places.join(', ')} times`,
  );
}
