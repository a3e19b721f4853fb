// The scenarios of a pack as strips, with the figures of seed 1.

import type { Added } from '../check/added.ts';
import { type Words, lineWords } from '../check/words.ts';
import { type Filling, filled } from '../export.ts';
import { OWN_HANDS, type OwnLine, type ShownCase } from '../own-case.ts';
import type { Scenario } from '../types.ts';

/** Writes a figure in the form of a language. */
export type WriteIn = (language: string) => Filling['write'];

const SEED = 1;

function stripOf(
  scenario: Scenario,
  words: Words,
  cell: number,
  { trial }: Added,
  write: Filling['write'],
): ShownCase {
  const figures = trial.figures(scenario, cell).bent;
  const fill = (path: string) => filled(words, words.get(scenario.id, path) ?? '', figures, write);
  const common = {
    language: words.language,
    seat: scenario.seats[0] === 'som' ? ('cockpit' as const) : ('tower' as const),
    why: fill('why'),
  };
  if (scenario.storm) return { ...common, call: fill('line'), phrases: [], log: [] };
  const log = trial.log(scenario, cell, SEED).flatMap((line): OwnLine[] => {
    const hand = OWN_HANDS.find((one) => one === line.hand);
    return hand === undefined
      ? []
      : [{ hand, text: filled(words, lineWords(words, line), line.facts, write) }];
  });
  const phrases = (['a', 'b', 'c'] as const).map((mark) => ({
    text: fill(mark),
    decides: scenario.decides === mark,
  }));
  return { ...common, call: fill('call'), phrases, log };
}

/** One strip for each scenario and language. The segments take turns. */
export function* stripsOf(added: Added, write: WriteIn): Generator<undefined, ShownCase[]> {
  const strips: ShownCase[] = [];
  for (const words of added.words)
    for (const [i, scenario] of added.scenarios.entries()) {
      strips.push(stripOf(scenario, words, i % added.content.segments, added, write(words.language)));
      yield;
    }
  return strips;
}
