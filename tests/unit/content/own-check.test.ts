// What the form and a file ask of an own case, part by part.

import { describe, expect, it } from 'vitest';
import { emptyCase, isOwnCase, type OwnCase } from '../../../src/content/own-case.ts';
import { caseFaults, LONGEST_TEXT, phraseProposals } from '../../../src/content/own-check.ts';
import { countWords } from '../../../src/content/wording.ts';
import { OWN_CASE } from '../../builders/own-case.ts';

const told = (change: Partial<OwnCase>) =>
  caseFaults({ ...OWN_CASE, ...change }).map(({ part, index, kind }) => [part, index ?? '', kind].join(' '));
const phrases = (...changed: readonly string[]) => OWN_CASE.phrases.map((old, i) => changed[i] ?? old);

describe('an own case', () => {
  it('that is finished has no faults, and an empty one lacks every part', () => {
    expect(caseFaults(OWN_CASE)).toEqual([]);
    expect(caseFaults(emptyCase('x', 'nb')).map(({ kind }) => kind)).toEqual(Array(7).fill('missing'));
    expect([OWN_CASE, emptyCase('x', 'nb')].every(isOwnCase)).toBe(true);
    expect(isOwnCase({ ...OWN_CASE, log: [{ hand: 'likely', text: 'x' }] })).toBe(false);
  });

  it.each([
    [{ call: `${OWN_CASE.call} ${'og så en gang til '.repeat(5)}` }, 'call  words'],
    [{ call: OWN_CASE.call.replace('Hei', 'Hei {{segment}}') }, 'call  blank'],
    [{ call: OWN_CASE.call.replace('Hei', 'Hei\u202e') }, 'call  signs'],
    [{ why: `${'ord '.repeat(10)}${'x'.repeat(LONGEST_TEXT)}` }, 'why  long'],
    [{ phrases: phrases('Vi har mistet fem anbud') }, 'phrases 0 notInCall'],
    [{ phrases: phrases('', 'Vi har mistet fire anbud på rad, og ingen har spurt') }, 'phrases 1 words'],
    [{ phrases: phrases('anbud på rad, og ingen har') }, 'phrases 0 overlaps'],
    [{ decides: 'log', log: [] } as const, 'decides  emptyLog'],
    [{ log: [{ hand: 'measured', text: 'Kort' }] } as const, 'log 0 words'],
    [
      { log: [OWN_CASE.log[0] ?? null, OWN_CASE.log[0] ?? null].flatMap((one) => one ?? []), seat: null },
      'seat  missing',
    ],
  ] satisfies readonly (readonly [Partial<OwnCase>, string])[])(
    '%#: tells what to put right',
    (change, fault) => {
      expect(told(change)).toContain(fault);
    },
  );

  it('has no phrase that names the rule, in the languages that we know', () => {
    const call = 'Vi har mistet fire anbud, og styret vil ha et svar om fire uker. Ingen har spurt kundene.';
    const change = {
      call,
      phrases: ['Vi har mistet fire anbud', 'styret vil ha et svar', 'Ingen har spurt'],
    };
    expect(told(change)).toEqual(['phrases 1 rule']);
    expect(told({ ...change, language: 'de' })).toEqual([]);
  });
});

describe('the parts of a call that are offered', () => {
  it('stand in it, are as long as phrases may be, and do not begin with a joint', () => {
    const offered = phraseProposals(OWN_CASE.call, 'nb');
    expect(offered).toContain('ingen har spurt kundene hvorfor');
    expect(offered).toContain('Vi har mistet fire anbud på rad');
    for (const part of offered) {
      expect(OWN_CASE.call).toContain(part);
      expect(countWords(part)).toBeLessThanOrEqual(8);
    }
    expect(phraseProposals('', 'nb')).toEqual([]);
    expect(phraseProposals('ett to tre fire fem seks sju åtte ni ti', 'de')).toEqual([
      'ett to tre fire fem',
      'seks sju åtte ni ti',
    ]);
  });
});
