// What a trainer collects of flights with the tower's book and without it: all of it is taken in, and neither is counted with the other.

import { describe, expect, it } from 'vitest';
import { answersOf, classQuarter, codeOf, roomQuarter } from '../../../../src/classroom/index.ts';
import { type FlightSetup, flyByPolicy, newFlight } from '../../../../src/flight/index.ts';
import { ofQuarter, takeFile, takeText } from '../../../../src/panels/trainer/collected.ts';
import { setup, startup } from '../../../builders/flight.ts';

const alone = setup({ seed: 3, flightNumber: 3 });
const paper: FlightSetup = { ...alone, paper: true };

function codeIn(flown: FlightSetup, random: number): string {
  const quarter = classQuarter(flown, startup);
  return codeOf(answersOf(newFlight(flown, startup).strips, quarter), quarter, random);
}

const fileOf = (flown: FlightSetup) =>
  JSON.stringify({ setup: flown, commands: flyByPolicy(flown, startup, 'careful').commands });

describe('codes and files of both quarters of a number', () => {
  const chat = [codeIn(alone, 1), codeIn({ ...paper, crew: 'paper' }, 2), codeIn(paper, 3)].join('\n');
  const plainRoom = roomQuarter(alone, startup);
  const bookRoom = roomQuarter(paper, startup);

  it('come in together, and each goes to its own room', () => {
    for (const room of [plainRoom, bookRoom]) {
      const taken = takeText(chat, [], room);
      expect([taken.added, taken.refused]).toEqual([3, []]);
      expect(taken.all.map((one) => [one.paper, one.two])).toEqual([
        [false, false],
        [true, true],
        [true, false],
      ]);
      expect(ofQuarter(taken.all, plainRoom)).toHaveLength(1);
      expect(ofQuarter(taken.all, bookRoom)).toHaveLength(2);
      for (const of of [plainRoom, bookRoom])
        for (const { answers } of ofQuarter(taken.all, of)) expect(answers).toHaveLength(of.strips.length);
    }
  });

  it('are told apart in files too', () => {
    const first = takeFile('a.json', fileOf(paper), [], plainRoom, startup);
    const both = takeFile('b.json', fileOf(alone), first.all, plainRoom, startup);
    expect([first.added, both.added]).toEqual([1, 1]);
    expect(both.all.map((one) => one.paper)).toEqual([true, false]);
  });

  it('say of a file whether it is of another quarter or of another edition of the game', () => {
    const why = (flown: FlightSetup) =>
      takeFile(
        'a.json',
        fileOf(alone).replace(JSON.stringify(alone), JSON.stringify(flown)),
        [],
        plainRoom,
        startup,
      ).refused.map((one) => one.why);
    expect(why({ ...alone, seed: 4 })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, flightNumber: 2 })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, company: 'agency', contentVersion: 'theirs' })).toEqual(['fileOtherQuarter']);
    expect(why({ ...alone, rules: alone.rules - 1 })).toEqual(['fileForeign']);
    expect(why({ ...alone, contentVersion: 'older' })).toEqual(['fileForeign']);
  });

  it('are one room where the strips are the same', () => {
    const first = setup({ seed: 3 });
    const room = roomQuarter(first, startup);
    const { all } = takeText(`${codeIn(first, 1)} ${codeIn({ ...first, paper: true }, 2)}`, [], room);
    expect(ofQuarter(all, room)).toHaveLength(2);
  });
});
