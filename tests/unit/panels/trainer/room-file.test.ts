// The table of a room: stable columns, a row for each flight and strip, cells that no spreadsheet takes for a formula, a name of its own.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, findingsCounted, roomQuarter } from '../../../../src/classroom/index.ts';
import { flyByPolicy } from '../../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../../src/language/index.ts';
import { csvTable, usualSeparator } from '../../../../src/panels/parts/csv.ts';
import type { Collected } from '../../../../src/panels/trainer/collected.ts';
import { ROOM_COLUMNS, roomFileName, roomTable } from '../../../../src/panels/trainer/RoomFile.tsx';
import { setup, startup } from '../../../builders/flight.ts';

const flight = setup({ seed: 6, flightNumber: 2 });
const quarter = roomQuarter(flight, startup);
const collected = (policy: 'careful' | 'none', two: boolean): Collected => ({
  mark: policy,
  answers: answersOf(flyByPolicy(flight, startup, policy).state.strips, quarter),
  two,
  paper: false,
  objections: [],
});
const ALL = [collected('careful', false), collected('none', true)];

beforeAll(() => loadTexts('trainer'));
afterAll(() => setLanguage('nb'));

describe('the table of a room', () => {
  const rows = roomTable(ALL, quarter, ';')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
  const [head = [], ...cells] = rows;
  const cell = (row: readonly string[] | undefined, column: (typeof ROOM_COLUMNS)[number]) =>
    row?.[ROOM_COLUMNS.indexOf(column)];

  it('has these columns, in this order, in every edition', () => {
    expect(head).toEqual([
      'flight',
      'quarter',
      'company',
      'flight_number',
      'with_book',
      'strip',
      'scenario',
      'week',
      'short',
      'belonged',
      'chosen',
      'right',
      'either',
      'mark',
      'finding_held',
      'finding_told_as',
      'by_two',
    ]);
    expect(head).toEqual([...ROOM_COLUMNS]);
  });

  it('has a row for each flight and strip, with what was answered', () => {
    expect(cells).toHaveLength(ALL.length * quarter.strips.length);
    for (const [at, { answers, two }] of ALL.entries())
      for (const [i, { seat, belonged, mark }] of answers.entries()) {
        const row = cells[at * quarter.strips.length + i];
        const strip = quarter.strips[i];
        expect(row).toHaveLength(ROOM_COLUMNS.length);
        expect([cell(row, 'flight'), cell(row, 'quarter'), cell(row, 'company')]).toEqual([
          String(at + 1),
          '6',
          'startup',
        ]);
        expect([cell(row, 'flight_number'), cell(row, 'with_book')]).toEqual(['2', 'no']);
        expect([cell(row, 'strip'), cell(row, 'week')]).toEqual([strip?.id, String(strip?.week)]);
        expect([cell(row, 'belonged'), cell(row, 'chosen')]).toEqual([belonged, seat ?? '']);
        expect(cell(row, 'right')).toBe(seat === null ? '' : seat === belonged ? 'yes' : 'no');
        expect([cell(row, 'mark'), cell(row, 'by_two')]).toEqual([mark ?? '', two ? 'yes' : 'no']);
      }
  });

  it('tells of no finding that a code has no room for, and of the others that nothing was found', () => {
    const counted = findingsCounted(quarter);
    const held = cells.filter((row) => counted.has(cell(row, 'strip') ?? ''));
    expect(new Set(held.map((row) => cell(row, 'finding_held')))).toEqual(new Set(['yes', 'none']));
    const rest = cells.filter((row) => !counted.has(cell(row, 'strip') ?? ''));
    expect(new Set(rest.map((row) => cell(row, 'finding_told_as')))).toEqual(new Set(['']));
  });

  it('is parted by what is chosen, and begins by what the language’s spreadsheets expect', async () => {
    expect(roomTable(ALL, quarter, ',').split('\r\n')[0]).toBe(`\uFEFF${ROOM_COLUMNS.join(',')}`);
    await setLanguage('nb');
    expect(usualSeparator()).toBe(';');
    await setLanguage('en');
    expect(usualSeparator()).toBe(',');
  });

  it('has a name with day, time, quarter, flight and code: two rooms of one day differ', async () => {
    await setLanguage('nb');
    const name = (hour: number, all = ALL) => roomFileName(quarter, all, new Date(2026, 10, 8, hour, 5, 7));
    expect(name(9)).toBe('klarert-rommet-2026-11-08-090507-kvartal-6-flytur-2-kode-18URHNF');
    expect(name(12)).not.toBe(name(9));
    // The same flights in another order are the same room; others are another.
    expect(name(9, ALL.toReversed())).toBe(name(9));
    expect(name(9, ALL.slice(1))).not.toBe(name(9));
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+47 22 34', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
    'that begins like a formula is text: %j',
    (text) => {
      expect(csvTable(['a'], [[text]], ';')).toContain(`'${text}`);
    },
  );

  it('that begins like a formula is text over several lines too', () => {
    expect(csvTable(['a'], [['=1\n2']], ';')).toContain(`"'=1\n2"`);
  });

  it('is a number where it is one, and quoted where it holds what ends a cell', () => {
    const table = csvTable(['a'], [[-2], ['a-b'], ['a;b'], ['a "b"'], ['a\nb']], ';');
    expect(table).toBe('\uFEFFa\r\n-2\r\na-b\r\n"a;b"\r\n"a ""b"""\r\n"a\nb"\r\n');
  });
});
