// What is said of the words that were marked, and of a seat that can be defended.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/content/types.ts';
import { loadTexts, setCompany, setLanguage, t, words } from '../../../../src/language/index.ts';
import { verdictWords, wordsVerdict } from '../../../../src/panels/parts/verdict-words.ts';
import { called, fullScenarios, startup } from '../../../builders/flight.ts';
import { placed } from '../../../builders/places.ts';

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
  await setLanguage('nb');
});

/** What is said of a mark on a call of the tower's that is decided by `decides`. */
function saidOf(decides: Mark, mark: Mark): string {
  const scenario = fullScenarios.find((one) => one.decides === decides && one.handoff === 'none');
  if (scenario === undefined) throw new Error(`no call is decided by ${decides}`);
  const { flying, id } = placed(scenario.id);
  const [stamp] = flying.stamp(id, 'tower', mark).strip(id).stamps;
  if (stamp === undefined) throw new Error('not stamped');
  return wordsVerdict(flying.strip(id), stamp, startup);
}

describe('of the words that were marked', () => {
  it.each([
    ['a', 'a', 'flight:verdict.words.right'],
    ['log', 'log', 'flight:verdict.words.right'],
    // What the call says itself comes before the log.
    ['a', 'log', 'flight:verdict.words.call'],
    ['a', 'b', 'flight:verdict.words.other'],
    ['log', 'a', 'flight:verdict.words.log'],
  ] as const)('where %s decides and %s was marked', (decides, mark, key) => {
    expect(saidOf(decides, mark)).toBe(t(key));
  });
});

it('a seat that can be defended is told by its own words, whatever was marked', () => {
  const { flying, id } = called({ defensible: true, cause: 'hidden' });
  for (const mark of ['a', 'b', 'c', 'log'] as const) {
    const strip = flying.branch().stamp(id, 'cockpit', mark).strip(id);
    const [stamp] = strip.stamps;
    expect(stamp?.verdict.seat).toBe('defensible');
    if (stamp !== undefined)
      expect(verdictWords(strip, stamp, startup)).toEqual({
        text: words(strip.scenario, 'wrong', strip.facts),
        rest: null,
      });
  }
});
