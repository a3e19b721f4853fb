// What is said of the words that were marked, and of a seat that can be defended.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/content/types.ts';
import { loadTexts, setCompany, setLanguage, t, words } from '../../../../src/language/index.ts';
import {
  cueOf,
  markSentence,
  verdictWords,
  wordsVerdict,
} from '../../../../src/panels/parts/verdict-words.ts';
import { called, fullScenarios, startup } from '../../../builders/flight.ts';
import { placed } from '../../../builders/places.ts';

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
  await setLanguage('nb');
});

/** A mark on a call of the tower's that is decided by `decides`. */
function marked(decides: Mark, mark: Mark) {
  const scenario = fullScenarios.find((one) => one.decides === decides && one.handoff === 'none');
  if (scenario === undefined) throw new Error(`no call is decided by ${decides}`);
  const { flying, id } = placed(scenario.id);
  const [stamp] = flying.stamp(id, 'tower', mark).strip(id).stamps;
  if (stamp === undefined) throw new Error('not stamped');
  return { strip: flying.strip(id), stamp };
}

/** What is said of it. */
function saidOf(decides: Mark, mark: Mark): string {
  const { strip, stamp } = marked(decides, mark);
  return wordsVerdict(strip, stamp, startup);
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

describe('a mark that was not taken', () => {
  const sentence = (decides: Mark, mark: Mark) => {
    const { strip, stamp } = marked(decides, mark);
    return markSentence(strip, stamp, startup);
  };

  it('is told with the reason: the call comes before the log, and the log counts where the call is silent', () => {
    const { strip } = marked('a', 'log');
    const cue = words(strip.scenario, 'a', strip.facts);
    for (const [mark, key] of [
      ['log', 'flight:verdict.mark.call'],
      ['b', 'flight:verdict.mark.other'],
    ] as const)
      expect(sentence('a', mark)).toBe(t(key, { cue }));
    expect(sentence('log', 'a')).toBe(t('flight:verdict.mark.silent'));
  });

  it.each([
    ['a', 'a'],
    ['log', 'log'],
  ] as const)('is not spoken of where it was: %s', (decides, mark) => {
    expect(sentence(decides, mark)).toBeNull();
  });

  it('of a line of the log that explains its call is told with that line', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const told = startup.full(flying.strip(id).scenario).decides;
    const strip = flying.stamp(id, 'cockpit', told === 'log' ? 'a' : 'log').strip(id);
    const [stamp] = strip.stamps;
    const cue = cueOf(strip, startup) ?? expect.fail();
    expect(stamp === undefined ? null : markSentence(strip, stamp, startup)).toContain(cue);
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
