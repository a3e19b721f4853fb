// What is said about the cockpit's decisions: the right verdict, and the right words.

import { beforeAll, describe, expect, it } from 'vitest';
import { type Choice, type Judged, taskVerdictOf, type Worth } from '../../../../src/flight/index.ts';
import { disturbanceOf } from '../../../../src/quarter/orders.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { toneOf, verdictSentence } from '../../../../src/panels/flight/verdict/task-verdict-words.ts';
import { type Flying, HIDDEN, called, startup } from '../../../builders/flight.ts';

const verdictOn = (flying: Flying, id: string) => taskVerdictOf(flying.state, flying.strip(id), startup);

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

/** The kinds of work that have a place. */
const HANDS = ['process', 'territory', 'levers', 'departments', 'tool', 'targets', 'launch'] as const;

describe('the verdict on work in the cockpit', () => {
  const known = { cause: 'known', slot: 'single' } as const;

  it.each(['own', 'leave'] as const)('%s', (choice) => {
    const { flying, id } = called(known, {}, true);
    flying.stamp(id, 'cockpit').order(id, choice);
    const { disturbance } = flying.strip(id);
    const { kind } = disturbanceOf(flying.state.quarter, disturbance);
    expect(verdictOn(flying, id)).toMatchObject({
      code: 'decision',
      judged: { choice, about: kind, advice: null },
      astray: null,
    });
  });

  it('work in the wrong place is dear, whatever was chosen', () => {
    const { flying, id } = called({ cause: 'known', cockpit: 'process' }, {}, true);
    flying.stamp(id, 'cockpit');
    const { step = 1, ...answer } = flying.answer(id, 'own');
    flying.do({ kind: 'order-remedy', strip: id, answer: { ...answer, step: (step % 5) + 1 } });
    const verdict = verdictOn(flying, id) ?? expect.fail();
    expect(verdict).toMatchObject({ astray: 'misplaced', judged: { worth: 'dear' } });
    expect(toneOf(verdict)).toBe('dear');
  });

  it('is told of work in the wrong place as dear, by its kind, and not as advice that was followed', async () => {
    await setLanguage('nb');
    const { flying, id } = called({ cause: 'known', cockpit: 'process' }, {}, true);
    flying.stamp(id, 'cockpit').order(id, 'own');
    const judged = flying.strip(id).judged ?? expect.fail();
    const strip = { scenario: flying.strip(id).scenario, cell: 0 };
    const advised = { ...judged, advice: { kept: true, waited: 0 } };
    const told = (hand: Judged['hand'], astray: 'misled' | 'misplaced' | null) =>
      verdictSentence({ code: 'decision', judged: { ...advised, hand }, astray }, strip, startup);
    const advice = 'Du fulgte rådet.';
    expect(told('process', null)).toContain(advice);
    const sentences = HANDS.map((hand) => told(hand, 'misplaced'));
    expect(new Set(sentences).size).toBe(HANDS.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^Dyrt: /);
      expect(sentence).not.toContain(advice);
    }
  });

  it('on a slip that is known not to hold says that, in every word, and nothing of advice or of what the slip lacked', async () => {
    await setLanguage('nb');
    const { flying, id } = called({ cause: 'known', cockpit: 'process' }, {}, true);
    flying.stamp(id, 'cockpit').order(id, 'own');
    const judged = flying.strip(id).judged ?? expect.fail();
    const strip = { scenario: flying.strip(id).scenario, cell: 0 };
    const told = (worth: Worth, choice: Choice) =>
      verdictSentence(
        {
          code: 'decision',
          judged: { ...judged, worth, choice, best: 'leave', untrue: true },
          astray: 'misled',
        },
        strip,
        startup,
      );
    expect(told('wise', 'leave')).toBe('Klokt: Du visste at lappen ikke stemte, og brukte ingenting på den.');
    expect(told('usable', 'own')).toMatch(/^Brukbart: Du visste at lappen ikke stemte\. Egne folk/);
    expect(told('dear', 'cure')).toMatch(/^Dyrt: Du visste at lappen ikke stemte, og et tiltak/);
  });

  it('a guess', () => {
    const { flying, id } = called(HIDDEN);
    flying.stamp(id, 'cockpit').do({ kind: 'guess', strip: id });
    expect(verdictOn(flying, id)).toMatchObject({ code: 'blind' });
  });
});
