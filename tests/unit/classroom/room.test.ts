// The debrief of a room: the same from codes as from the whole records, whichever company and flight, and of people who flew unlike each other.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import {
  type Answers,
  answersOf,
  type ClassQuarter,
  codeOf,
  FEWEST,
  received,
  roomDebrief,
  roomQuarter,
} from '../../../src/classroom/index.ts';
import {
  type Command,
  debriefOf,
  type FlightSetup,
  type FlightState,
  matrixOf,
  newFlight,
  nextCommand,
  perform,
  type Policy,
  setupIn,
} from '../../../src/flight/index.ts';
import { recordOf } from '../../../src/app/history.ts';
import { fetchRules } from '../../../src/app/rules.ts';
import type { Session } from '../../../src/app/session.ts';
import { type Taken, takeFile, takeText } from '../../../src/panels/trainer/collected.ts';
import { fnv1a } from '../../../src/quarter/fnv.ts';

const WAYS: readonly Policy[] = [
  'careful',
  'coin',
  'mostly',
  'lazy',
  'probe',
  'som',
  'analyst',
  'none',
  'wrong',
  'right',
];
const PEOPLE = 24;
/** So many of them are debriefed: each takes some tenths of a second. */
const DEBRIEFS = 3;
const AT = '2026-11-29T10:00:00.000Z';
/** More commands than any flight needs. */
const MOST = 600;

/** A flight, and what its file has of it. */
interface Flown {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly state: FlightState;
}

/** The flight of a person, who goes about each week in one of the ways, and now and then about a single thing in another. */
function flownBy(person: number, { setup }: ClassQuarter): Flown {
  const content = contentOf(setup.company);
  const { crew: _crew, ...alone } = setup;
  let state = newFlight(alone, content);
  const commands: Command[] = [];
  for (let i = 0; i < MOST; i += 1) {
    const draw = fnv1a(`${person} ${i % 5 === 4 ? `one ${i}` : state.week}`);
    const command = nextCommand(state, content, WAYS[draw % WAYS.length] ?? 'coin');
    if (command === null) return { setup: alone, commands, state };
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
    commands.push(command);
  }
  throw new Error(`${person} did not land`);
}

function roomOf(company: string, flightNumber: number) {
  const content = contentOf(company);
  const quarter = roomQuarter(setupIn(content, { seed: 6, flightNumber }), content);
  const flights = Array.from({ length: PEOPLE }, (_, person) => flownBy(person, quarter));
  return { content, quarter, flights, whole: flights.map(({ state }) => answersOf(state.strips, quarter)) };
}

describe('the debrief of a room', () => {
  it.each([
    ['startup', 1],
    ['startup', 2],
    ['consulting', 3],
    ['agency', 4],
    ['storm', 4],
  ] as const)(
    'is the same from 24 codes as from the whole records, and from some of each: %s %i',
    (company, flight) => {
      const { content, quarter, whole } = roomOf(company, flight);
      // Nobody answers as another does.
      expect(new Set(whole.map((answers) => JSON.stringify(answers))).size).toBe(PEOPLE);
      const codes = whole.map((answers, i) => codeOf(answers, quarter, i));
      const taken = received(codes.join(' , '), quarter, new Set()).map(({ answers }) => answers ?? []);
      expect(taken).toEqual(whole);
      const told = roomDebrief(whole, quarter, content) ?? expect.fail();
      expect(roomDebrief(taken, quarter, content)).toEqual(told);
      expect(roomDebrief([...taken.slice(0, 11), ...whole.slice(11)], quarter, content)).toEqual(told);
      // Every finding of the records is in it.
      const { strips, measured, likely } = told.findings;
      const found = whole.flat().flatMap(({ finding }) => finding ?? []);
      expect(strips.counted).toBe(strips.all);
      expect(measured.all).toBe(found.filter(({ certainty }) => certainty === 'measured').length);
      expect(likely.all).toBe(found.filter(({ certainty }) => certainty === 'likely').length);
      expect(Math.min(measured.all, likely.all)).toBeGreaterThan(0);
      expect(measured.held + likely.held).toBe(found.filter(({ held }) => held).length);
      // And the room is a divided one.
      expect(told.divided[0]?.divided).toBeGreaterThan(0.5);
    },
  );

  it('counts stamps as the flights themselves do', () => {
    const { content, quarter, flights, whole } = roomOf('startup', 2);
    const room = roomDebrief(whole, quarter, content);
    const sum = (pick: (state: FlightState) => number) =>
      flights.reduce((all, { state }) => all + pick(state), 0);
    expect(room?.matrix).toEqual({
      towerTower: sum((state) => matrixOf(state).towerTower),
      towerCockpit: sum((state) => matrixOf(state).towerCockpit),
      cockpitTower: sum((state) => matrixOf(state).cockpitTower),
      cockpitCockpit: sum((state) => matrixOf(state).cockpitCockpit),
    });
    expect(room?.players).toBe(PEOPLE);
    for (const { tower, cockpit, never, divided } of room?.strips ?? []) {
      expect(tower + cockpit + never).toBe(PEOPLE);
      expect(divided).toBeGreaterThanOrEqual(0);
      expect(divided).toBeLessThanOrEqual(1);
    }
    expect(room?.twins.length).toBeGreaterThan(0);
    for (const pair of room?.twins ?? [])
      expect(new Set(pair.map(({ strip }) => strip.belongs)).size).toBe(2);
  });

  it('is the same from 24 result files as from 24 codes, and counts words and findings as the flights’ own records and debriefs do', async () => {
    await fetchRules();
    const { content, quarter, flights, whole } = roomOf('startup', 2);
    const codes = whole.map((answers, i) => codeOf(answers, quarter, i));
    const fromCodes = takeText(codes.join('\n'), [], quarter);
    const fromFiles = flights.reduce(
      (so, { setup, commands }, i) => {
        // As the debrief saves it; of half of them without its code, as an earlier edition did.
        const file = JSON.stringify({ setup, commands, ...(i % 2 === 0 ? { code: codes[i] } : {}) });
        const taken = takeFile(`${i}.json`, file, so.all, quarter, content);
        return { all: taken.all, added: so.added + taken.added, refused: [...so.refused, ...taken.refused] };
      },
      { all: [], added: 0, refused: [] } as Taken,
    );
    expect([fromCodes.added, fromFiles.added, fromFiles.refused]).toEqual([PEOPLE, PEOPLE, []]);
    const debriefFrom = ({ all }: Taken) =>
      roomDebrief(
        all.map(({ answers }) => answers),
        quarter,
        content,
      );
    const room = debriefFrom(fromFiles) ?? expect.fail();
    expect(room).toEqual(debriefFrom(fromCodes));
    // Words, by what each flight's record says. Where a survey had told the cockpit before the call, a code has no place for them.
    const records = flights.map(({ setup, commands, state }) =>
      recordOf({ setup, commands, state, content, startedAt: AT } as Session, AT),
    );
    const told = flights.flatMap(({ state }, person) =>
      quarter.strips.flatMap(({ id, short }, i) => {
        const stamp = state.strips.find((strip) => strip.id === id)?.stamps[0];
        return !short && stamp?.verdict.words === true && whole[person]?.[i]?.mark === null ? [id] : [];
      }),
    );
    const pointed = records.reduce((sum, record) => sum + (record.pointed?.right ?? 0), 0); // every new one has it
    expect(room.strips.reduce((sum, { words }) => sum + words, 0)).toBe(pointed - told.length);
    expect(pointed).toBeGreaterThan(PEOPLE);
    // Findings, by what the debrief says was sent.
    let sent = 0;
    for (const { setup, commands } of flights.slice(0, DEBRIEFS)) {
      const person = flights.findIndex((one) => one.commands === commands);
      for (const entry of debriefOf(setup, commands, content).entries) {
        const finding = whole[person]?.[quarter.strips.findIndex(({ id }) => id === entry.strip.id)]?.finding;
        const last = entry.said.at(-1);
        if (finding == null || last === undefined || entry.strip.searched?.finding !== last.message.finding)
          continue;
        expect(finding.held).toBe(last.findingRight);
        sent += 1;
      }
    }
    expect(sent).toBeGreaterThan(DEBRIEFS);
  });

  it('shows nothing of fewer than five', () => {
    const content = contentOf('startup');
    const quarter = roomQuarter(setupIn(content, { seed: 3, flightNumber: 1 }), content);
    const answers = answersOf(flownBy(1, quarter).state.strips, quarter);
    expect(roomDebrief(Array<Answers>(FEWEST - 1).fill(answers), quarter, content)).toBeNull();
    expect(roomDebrief(Array<Answers>(FEWEST).fill(answers), quarter, content)).not.toBeNull();
  });
});
