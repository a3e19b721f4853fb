// What a trainer takes home of a flight: a table that the spreadsheet of the language opens, under a name of its own.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Command, debriefOf, newFlight, nextCommand, perform } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { csvOf, fileName, flightId } from '../../../../src/panels/debrief/files.ts';
import { usualSeparator } from '../../../../src/panels/parts/csv.ts';
import { isOnlyHere } from '../../../../src/panels/parts/reach.ts';
import { ROOM_COLUMNS } from '../../../../src/panels/trainer/RoomFile.tsx';
import { setup, startup } from '../../../builders/flight.ts';

function landed() {
  const flown = setup({ seed: 2026, schedule: 'demo' });
  let state = newFlight(flown, startup);
  const commands = [];
  for (let given = 0; given < 600; given += 1) {
    const command = nextCommand(state, startup, 'right');
    if (command === null) break;
    commands.push(command);
    state = perform(state, command, startup, { grading: false }).state ?? expect.fail();
  }
  return debriefOf(flown, commands, startup);
}

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
});
afterAll(() => setLanguage('nb'));

describe('the table of a flight', () => {
  it('has semicolons in Norwegian, commas in English, and one heading in both', async () => {
    const debrief = landed();
    const headings: string[][] = [];
    for (const [language, separator] of [
      ['nb', ';'],
      ['en', ','],
    ] as const) {
      await setLanguage(language);
      const [head = '', ...rows] = csvOf(debrief, '7K3M-2Q9X-A0BC-D4EF', startup, usualSeparator())
        .replace('\uFEFF', '')
        .trimEnd()
        .split('\r\n');
      expect(rows).toHaveLength(debrief.entries.length);
      headings.push(head.split(separator));
    }
    expect(headings[0]).toEqual(headings[1]);
    // What a room's file has too has the same name; what only a room has is what it tells of findings.
    const only = ['finding_held', 'finding_told_as'];
    expect(headings[0]).toEqual(
      expect.arrayContaining([...ROOM_COLUMNS.filter((name) => !only.includes(name)), 'points', 'disputed']),
    );
  });

  it('says whose flight it is, and each strip’s seats and answers in values that no language changes', async () => {
    const debrief = landed();
    const told: Record<string, string>[][] = [];
    for (const [language, separator] of [
      ['nb', ';'],
      ['en', ','],
    ] as const) {
      await setLanguage(language);
      const lines = csvOf(debrief, '7K3M-2Q9X-A0BC-D4EF', startup, usualSeparator())
        .replace('\uFEFF', '')
        .trimEnd()
        .split('\r\n');
      // The words of the headline are the language's; they may hold a comma, and come last but for the rows.
      const [head = [], ...rows] = lines.map((line) => line.split(separator));
      const stable = head.slice(0, head.indexOf('disputed'));
      told.push(rows.map((row) => Object.fromEntries(stable.map((name, i) => [name, row[i] ?? '']))));
    }
    expect(told[0]).toEqual(told[1]);
    for (const [i, row] of (told[0] ?? []).entries()) {
      const { strip, belonged, stamp } = debrief.entries[i] ?? expect.fail();
      expect(row).toMatchObject({
        flight: '7K3M-2Q9X-A0BC-D4EF',
        quarter: '2026',
        company: 'startup',
        flight_number: String(debrief.setup.flightNumber),
        with_book: 'no',
        by_two: 'no',
        strip: strip.id,
        scenario: strip.scenario,
        week: String(strip.arrivedWeek),
        belonged,
        chosen: stamp?.seat ?? '',
        right: stamp === null ? '' : 'yes',
      });
      if (stamp !== null && !strip.storm) expect(['a', 'b', 'c', 'log', 'clue']).toContain(row['mark']);
    }
  });

  it('is parted as is chosen, whatever the language', () => {
    for (const separator of [';', ','] as const)
      expect(csvOf(landed(), 'A', startup, separator)).toMatch(
        new RegExp(`^\uFEFFflight${separator}quarter${separator}.+\r\nA${separator}2026`),
      );
  });

  it('is named by day, time, quarter, flight and code', async () => {
    const name = () =>
      fileName(setup({ seed: 2026, flightNumber: 3 }), '7K3M-2Q9X-A0BC-D4EF', new Date(2026, 10, 8, 9, 5, 7));
    await setLanguage('nb');
    expect(name()).toBe('klarert-for-salg-2026-11-08-090507-kvartal-2026-flytur-3-kode-7K3M-2Q9X-A0BC-D4EF');
    await setLanguage('en');
    expect(name()).toBe('cleared-to-close-2026-11-08-090507-quarter-2026-flight-3-code-7K3M-2Q9X-A0BC-D4EF');
  });

  it('is told from others where it has no class code: by its log', () => {
    const log: readonly Command[] = [{ kind: 'turn-week' }];
    expect(flightId('7K3M-2Q9X-A0BC-D4EF', log)).toBe('7K3M-2Q9X-A0BC-D4EF');
    expect(flightId(null, log)).toMatch(/^[0-9A-Z]{7}$/);
    expect(flightId(null, log)).toBe(flightId(null, [...log]));
    expect(flightId(null, [...log, ...log])).not.toBe(flightId(null, log));
  });
});

describe('the address of a class', () => {
  it.each([
    'http://localhost:5713',
    'http://127.0.0.1:4173',
    'http://127.1.2.3',
    'http://[::1]:80',
    'http://game.localhost',
    'file:///game/index.html',
  ])('%s is reached from this machine only', (address) => {
    expect(isOnlyHere(new URL(address))).toBe(true);
  });

  it.each(['http://192.168.1.20:5713', 'https://school.example/game', 'http://localhost.example'])(
    '%s is not',
    (address) => {
      expect(isOnlyHere(new URL(address))).toBe(false);
    },
  );
});
