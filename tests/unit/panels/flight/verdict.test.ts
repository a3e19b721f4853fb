// What is said about a stamp and the work after it: the right verdict, the right sign, and at most 25 words in both languages.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Choice,
  type Judged,
  type Worth,
  deskPlanOf,
  rightSearch,
  type Strip,
  type TaskVerdict,
  taskVerdictOf,
} from '../../../../src/flight/index.ts';
import { disturbanceOf } from '../../../../src/quarter/orders.ts';
import { KINDS, type Kind } from '../../../../src/quarter/types.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { strikesThatFail } from '../../../../src/panels/flight/verdict/desk-told-words.ts';
import { toneOf, verdictSentence } from '../../../../src/panels/flight/verdict/task-verdict-words.ts';
import { verdictWords } from '../../../../src/panels/parts/verdict-words.ts';
import {
  type Flying,
  HIDDEN,
  called,
  flight,
  inAdvisingTower,
  inTower,
  startup,
} from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { MAX_WORDS, wordsIn } from '../../../builders/sentence.ts';

const verdictOn = (flying: Flying, id: string) => taskVerdictOf(flying.state, flying.strip(id), startup);

let wrong: readonly Strip[] | null = null;
/** The strips of thirty flights of all flight numbers, each stamped in the wrong seat. Flown once for both languages. */
const flownWrong = () =>
  (wrong ??= seeds(30).flatMap((seed) => {
    const flying = flight()
      .seed(seed)
      .number(1 + (seed % 3))
      .parked();
    return flying.land('wrong').state.strips;
  }));

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

describe('the verdict on work in the tower', () => {
  it('a whole message', () => {
    const { flying, id } = inTower();
    expect(verdictOn(flying, id)).toBeNull();
    expect(verdictOn(flying.send(id), id)).toMatchObject({ code: 'message-full', addressed: null });
    // The card is opened again a week later.
    flying.turn();
    expect(verdictOn(flying, id)).toMatchObject({ code: 'message-full' });
  });

  it('a likely one, with a strike less', () => {
    const { flying, id } = inTower();
    const { strike } = rightSearch(flying.state, flying.strip(id), startup);
    expect(verdictOn(flying.send(id, { strike: strike.slice(1) }), id)?.code).toBe('message-likely');
  });

  it('advice amiss', () => {
    const { flying, id } = inAdvisingTower();
    const verdict = verdictOn(flying.send(id, { advice: 'other1' }), id);
    expect(verdict).toMatchObject({ code: 'message-partly', element: 'advice' });
  });

  it('a strike that no opened card bears out', () => {
    // Not the first desk, on which a card lies open.
    const { flying, id } = called({ ...HIDDEN, work: 'causes' }, { flightNumber: 2 });
    flying.stamp(id, 'tower');
    const verdict = verdictOn(flying.send(id, { open: [] }), id);
    expect(verdict).toMatchObject({ code: 'message-partly', element: 'strike' });
    const failing =
      verdict !== null && 'desk' in verdict ? strikesThatFail(verdict.desk, flying.strip(id).cell) : [];
    expect(failing.length).toBe(flying.strip(id).searched?.struck.length);
  });

  it('a finding misheard and let through', () => {
    const { flying, id } = inTower();
    const verdict = verdictOn(flying.send(id, { correct: false }), id);
    expect(verdict).toMatchObject({ code: 'message-misheard', element: 'finding' });
  });

  it('a wrong finding is said, with what was behind it', () => {
    const { flying, id } = inTower();
    const { suspects } = deskPlanOf(flying.state, flying.strip(id));
    const { finding: right } = rightSearch(flying.state, flying.strip(id), startup);
    const finding = suspects.findIndex((_, i) => i !== right);
    const strike = suspects.map((_, i) => i).filter((i) => i !== finding);
    const verdict = verdictOn(flying.send(id, { strike, finding }), id);
    expect(verdict).toMatchObject({ code: 'finding-wrong', instead: suspects[right] });
  });
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

describe('a sentence', () => {
  it.each(['nb', 'en'] as const)('of at most 25 words on all work, %s', async (lng) => {
    await setLanguage(lng);
    const desk = {
      truth: 'fit',
      finding: 'fit',
      strikes: [],
      innocents: [],
      shows: null,
      cards: [],
    } as const;
    const told = { addressed: null, handed: null, desk };
    const instead = [...KINDS, 'normal' as const].map(
      (suspect) => ({ code: 'finding-wrong', instead: suspect, byChance: false, ...told }) as const,
    );
    const judged = (choice: Choice, worth: Worth, about: Kind, advice: Judged['advice']): Judged => ({
      week: 5,
      about,
      choice,
      worth,
      expectedWorth: worth,
      best: 'cure',
      differs: false,
      stake: 200_000,
      counted: 200_000,
      weeksLeft: 9,
      hand: 'follow',
      weighed: [],
      place: null,
      advice,
    });
    const kept = [null, { kept: true, waited: 0 }, { kept: true, waited: 2 }, { kept: false, waited: 0 }];
    const decisions = KINDS.flatMap((about) =>
      (['wise', 'usable', 'dear'] as const).flatMap((worth) =>
        kept.flatMap((advice) =>
          ([null, 'misled', 'misplaced'] as const).map(
            (astray) => ({ code: 'decision', judged: judged('ease', worth, about, advice), astray }) as const,
          ),
        ),
      ),
    );
    const verdicts: readonly TaskVerdict[] = [
      ...instead,
      ...decisions,
      { code: 'decision', judged: judged('cure', 'wise', 'reach', null), astray: null },
      ...(['wise', 'usable'] as const).map((worth) => ({
        code: 'decision' as const,
        judged: {
          ...judged('ease', worth, 'reach', { kept: true, waited: 2 }),
          expectedWorth: 'dear' as const,
        },
        astray: null,
      })),
      ...(['wise', 'usable', 'dear'] as const).map((worth) => ({
        code: 'decision' as const,
        judged: { ...judged('ease', worth, 'reach', null), untrue: true as const },
        astray: 'misled' as const,
      })),
      ...HANDS.map((hand) => ({
        code: 'decision' as const,
        judged: { ...judged('ease', 'dear', 'reach', { kept: true, waited: 2 }), hand },
        astray: 'misplaced' as const,
      })),
      { code: 'message-full', ...told },
      { code: 'message-full', ...told, desk: { ...desk, truth: 'normal' } },
      ...(['strike', 'work', 'advice'] as const).map((element) => ({
        code: 'message-partly' as const,
        element,
        ...told,
        desk: { ...desk, truth: 'normal' as const },
      })),
      ...(['measured', 'likely', 'advice'] as const).flatMap((element) => [
        { code: 'message-misread' as const, element, ...told },
        { code: 'message-misread' as const, element, ...told, desk: { ...desk, truth: 'normal' as const } },
      ]),
      { code: 'finding-wrong', instead: 'fit', byChance: true, ...told },
      { code: 'message-likely', ...told },
      { code: 'message-partly', element: 'strike', ...told },
      { code: 'message-partly', element: 'advice', ...told },
      { code: 'message-misheard', element: 'segment', ...told },
      { code: 'message-misheard', element: 'finding', ...told },
      { code: 'blind' },
    ];
    const scenarios = startup.scenarios.filter((scenario) => !scenario.storm);
    const texts = scenarios.flatMap((scenario) =>
      verdicts.map((verdict) => verdictSentence(verdict, { scenario: scenario.id, cell: 0 }, startup)),
    );
    expect(texts.filter((text) => wordsIn(text) > MAX_WORDS)).toEqual([]);
    expect(texts.filter((text) => text === '' || /flight:|\{\{/.test(text))).toEqual([]);
    expect(verdicts.map(toneOf)).toContain('defensible');
  });

  it.each(['nb', 'en'] as const)('of at most 25 words leads an opposite verdict, %s', async (lng) => {
    await setLanguage(lng);
    const opposite = new Map<string, string>();
    for (const strip of flownWrong()) {
      const stamp = strip.stamps[0];
      if (stamp?.verdict.row !== 'opposite') continue;
      const { text, rest } = verdictWords(strip, stamp, startup);
      if (rest !== null) opposite.set(strip.scenario, text);
    }
    expect(opposite.size).toBeGreaterThan(15);
    expect([...opposite.values()].filter((text) => wordsIn(text) > MAX_WORDS)).toEqual([]);
  });
});
