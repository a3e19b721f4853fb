// A chat in which a large room has told its codes: most of them good, some twice, some misread, some of other quarters or of an earlier edition.

import { answersOf, type ClassQuarter, classQuarter, codeOf } from '../../src/classroom/index.ts';
import { flyByPolicy, type FlightSetup, type Policy } from '../../src/flight/index.ts';
import { setup, startup } from './flight.ts';

const WAYS: readonly Policy[] = ['careful', 'coin', 'mostly', 'lazy', 'som'];

export interface RoomChat {
  readonly text: string;
  /** Of each kind one code, as it stands in the text. */
  readonly one: Readonly<Record<'double' | 'damaged' | 'otherQuarter' | 'foreign', string>>;
}

/** How many of each kind a chat has: 300 codes. */
export const ROOM_CHAT = { taken: 230, double: 30, damaged: 30, otherQuarter: 5, foreign: 5 } as const;

/** So many of the codes of other quarters are of this one with other stories. */
const OLDER_STORIES = 2;

/** The chat of a room that has flown a quarter of the startup. */
export function roomChat(flown: FlightSetup): RoomChat {
  const quarter = classQuarter(flown, startup);
  const codesOf = (of: ClassQuarter, ways: readonly Policy[]) =>
    ways.map((way) => answersOf(flyByPolicy(of.setup, startup, way).state.strips, of));
  const answers = codesOf(quarter, WAYS);
  const whole = Array.from({ length: ROOM_CHAT.taken }, (_, i) =>
    codeOf(answers[i % answers.length] ?? [], quarter, i * 4 + (i % 3)),
  );
  const double = whole.slice(0, ROOM_CHAT.double);
  const damaged = whole
    .slice(40, 40 + ROOM_CHAT.damaged)
    .map((code) => code.replace(/.$/, (last) => (last === '7' ? '8' : '7')));
  const elsewhere = classQuarter(setup({ seed: flown.seed + 5, flightNumber: 2 }), startup);
  const [theirs = []] = codesOf(elsewhere, ['coin']);
  // Some of them of the same quarter, as it was before its stories were told otherwise.
  const told = { ...quarter, setup: { ...quarter.setup, contentVersion: 'older' } };
  const otherQuarter = Array.from({ length: ROOM_CHAT.otherQuarter }, (_, i) =>
    i < OLDER_STORIES ? codeOf(answers[0] ?? [], told, i) : codeOf(theirs, elsewhere, i),
  );
  // As an earlier edition has made them for the same quarter.
  const before = { ...quarter, setup: { ...quarter.setup, rules: quarter.setup.rules - 1 } };
  const foreign = Array.from({ length: ROOM_CHAT.foreign }, (_, i) => codeOf(answers[0] ?? [], before, i));
  const kinds = { double, damaged, otherQuarter, foreign };
  const codes = [...whole, ...Object.values(kinds).flat()];
  return {
    text: codes
      .map((code, i) => `[29.11.2026, 10:${10 + (i % 50)}] Navn ${i}: her er min, ${code}, takk`)
      .join('\n'),
    one: {
      double: double[0] ?? '',
      damaged: damaged[0] ?? '',
      otherQuarter: otherQuarter[0] ?? '',
      foreign: foreign[0] ?? '',
    },
  };
}
