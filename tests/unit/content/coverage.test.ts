// The coverage of the table of responsibilities: what concerns one company, and what concerns all of them once they are ready.

import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { Checker } from '../../../src/content/check/checker.ts';
import { type Covering, checkCoverage } from '../../../src/content/check/coverage.ts';
import { isPlayed } from '../../../src/content/article.ts';
import { formsOf, readTable } from '../../../src/content/check/table.ts';
import type { FullScenario } from '../../../src/content/types.ts';
import { startup } from '../../builders/flight.ts';

const table = readTable(`[
{"id": "R001", "seats": ["som"], "sections": ["1.1"], "context": "north", "twin": "R002", "label": {"en": "one"}},
{"id": "R002", "seats": ["analyst"], "sections": ["1.2"], "context": "north", "twin": "R001", "label": {"en": "two"}},
{"id": "R003", "seats": ["analyst", "som"], "sections": ["D"], "context": "south", "twin": null, "label": {"en": "three"}},
{"id": "R004", "seats": ["either"], "sections": ["D"], "context": "south", "twin": null, "label": {"en": "four"}},
{"id": "R005", "seats": ["som"], "sections": ["2.4"], "context": "any", "twin": null, "label": {"en": "five"}},
{"id": "R006", "seats": ["player"], "sections": ["K"], "context": "any", "twin": null, "label": {"en": "six"}}
]`);

/** A scenario of the company Fjordlys under another name, which plays these rows. */
function playing(id: string, responsibility: string[], changed: Partial<FullScenario> = {}): FullScenario {
  const [some] = startup.scenarios;
  return { ...startup.full(some?.id ?? ''), id, responsibility, twin: null, ...changed };
}

const asking = readTable(
  '[{"id": "R007", "seats": ["som", "analyst"], "sections": ["2.4"], "context": "any", "twin": null, "label": {"en": "seven"}}]',
);

const north: Covering = {
  id: 'north',
  scenarios: [playing('one', ['R001', 'R005'], { twin: 'two' }), playing('two', ['R002'], { twin: 'one' })],
};
const south: Covering = {
  id: 'south',
  scenarios: [
    playing('three', ['R003'], { handoff: 'pass-on' }),
    playing('asked', ['R003'], { handoff: 'request' }),
    playing('round', ['R003'], { handoff: 'circle' }),
    playing('four', ['R004'], { defensible: true }),
  ],
};

function found(ready: readonly Covering[], waiting: readonly string[] = [], rows = table) {
  const checker = new Checker();
  const coverage = checkCoverage(checker, ready, waiting, rows);
  return { ...coverage, problems: checker.problems.map(({ line, message }) => `${line}: ${message}`) };
}

/** A company whose scenario has been changed; without it when there is nothing to change it to. */
const but = (company: Covering, id: string, changed: Partial<FullScenario> | null): Covering => ({
  ...company,
  scenarios: company.scenarios.flatMap((one) => {
    if (one.id !== id || one.storm) return [one];
    return changed === null ? [] : [{ ...one, ...changed }];
  }),
});

describe('the coverage', () => {
  it('is whole when every row is played where it belongs, and the learning goal is no row', () => {
    expect(found([north, south])).toEqual({
      rows: { played: 5, all: 5 },
      pairs: { played: 1, all: 1 },
      forms: { played: 3, all: 3, fewer: [] },
      problems: [],
    });
  });

  it('names the rows that do not go the way of every handoff', () => {
    const asked = (handoff: FullScenario['handoff']): Covering => ({
      id: 'south',
      scenarios: [playing(handoff, ['R007'], { handoff })],
    });
    expect(found([asked('request'), asked('circle')], [], asking).forms).toEqual({
      played: 2,
      all: 2,
      fewer: [{ rows: ['R007'], forms: ['request', 'circle'] }],
    });
  });

  it('asks nothing of companies that are not ready, and nothing of the whole table until all are', () => {
    const without = but(north, 'one', { responsibility: ['R001'] });
    expect(found([without], ['south'])).toEqual({
      rows: { played: 2, all: 5 },
      pairs: { played: 1, all: 1 },
      forms: { played: 0, all: 3, fewer: [] },
      problems: [],
    });
    expect(found([without, south]).problems).toEqual([
      '6: R005 (five), any company: played by no full scenario; write one with `responsibility: [R005]`',
    ]);
  });

  it.each([
    [
      'a row that nobody plays',
      [north, { ...south, scenarios: south.scenarios.slice(3) }],
      '4: R003 (three), south: played by no full scenario; write one with `responsibility: [R003]`',
    ],
    [
      'a row that is played in another company only',
      [
        { ...north, scenarios: [...north.scenarios, ...south.scenarios] },
        { ...south, scenarios: south.scenarios.slice(3) },
      ],
      '4: R003 (three), south: played by no full scenario; write one with `responsibility: [R003]`',
    ],
    [
      'a handoff that stays in its seat',
      [north, but(south, 'three', { handoff: 'none' })],
      '4: R003 (three), south: played by no `handoff: pass-on`; write one, or name the row in one that plays it',
    ],
    [
      'a row that the cockpit never asks for',
      [north, but(south, 'asked', null)],
      '4: R003 (three), south: played by no `handoff: request`; write one, or name the row in one that plays it',
    ],
    [
      'a shared row whose other seat is simply wrong',
      [north, but(south, 'four', { defensible: false })],
      '5: R004 (four), south: the article gives it to both seats; write `defensible: true` in four',
    ],
    [
      'a pair of rows that are no twins',
      [but(north, 'one', { twin: null }), south],
      '2: R001 (one), north: no scenario of it is the twin of one of R002; write `twin` in both',
    ],
  ] as const)('finds %s', (_, ready, problem) => {
    expect(found(ready).problems).toEqual([problem]);
  });
});

describe('the table of the game', () => {
  const text = readFileSync(
    new URL('../../../assets/companies/responsibilities.json', import.meta.url),
    'utf8',
  );
  const rows = readTable(text);

  it('has 117 rows to play and 21 pairs that name each other', () => {
    const played = [...rows.values()].filter(isPlayed);
    expect(played).toHaveLength(117);
    const paired = played.filter(({ twin }) => twin !== null);
    expect(paired).toHaveLength(42);
    for (const { id, twin } of paired) expect(rows.get(twin ?? '')?.twin).toBe(id);
  });

  it('has twelve rows that go from seat to seat, each in all forms that go its way', () => {
    const ways = new Map(
      [...rows.values()]
        .filter(({ seats }) => seats.length > 1)
        .map((row) => [row.seats.join(' '), formsOf(row)]),
    );
    expect(Object.fromEntries(ways)).toEqual({
      'analyst som': ['pass-on', 'request', 'circle'],
      'som analyst': ['request', 'circle'],
      'analyst som analyst': ['circle'],
    });
    expect([...rows.values()].filter((row) => formsOf(row).length > 0)).toHaveLength(12);
  });

  it('tells on which line each row stands', () => {
    const lines = text.split('\n');
    for (const { id, line } of rows.values()) expect(lines[line - 1]).toContain(`"${id}"`);
  });
});
