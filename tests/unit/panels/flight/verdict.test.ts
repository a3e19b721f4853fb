// What is said about a stamp and the work after it: the right verdict, the right sign, and at most 25 words in both languages.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  POINTS,
  rightFindings,
  type ScoreEvent,
  type Strip,
  type TaskVerdict,
  taskVerdictOf,
} from '../../../../src/flight/index.ts';
import { FIGURE_UNITS } from '../../../../src/quarter/units.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { scoreSign } from '../../../../src/panels/flight/verdict/score-sign.ts';
import { toneOf, verdictSentence } from '../../../../src/panels/flight/verdict/task-verdict-words.ts';
import { verdictWords } from '../../../../src/panels/parts/verdict-words.ts';
import { type Flying, HIDDEN, called, flight, inTower, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const MAX_WORDS = 25;
const wordsIn = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
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
    const hangs = flying.state.week + 1;
    expect(verdictOn(flying.send(id), id)).toEqual({ code: 'message-full', hangs });
    expect(verdictOn(flying.handOver(id), id)).toEqual({ code: 'message-full', hangs });
    // The card is opened again a week later: the slip still hangs from the same week.
    flying.turn();
    expect(verdictOn(flying, id)).toEqual({ code: 'message-full', hangs });
  });

  it.each([
    ['certainty', { certainty: null }],
    ['advice', { advice: 'other1' }],
  ] as const)('%s amiss', (element, sent) => {
    const { flying, id } = inTower();
    expect(verdictOn(flying.send(id, sent), id)).toMatchObject({ code: 'message-partly', element });
  });

  it('a figure misheard and let through', () => {
    const { flying, id } = inTower();
    const verdict = verdictOn(flying.send(id, { correct: false }), id);
    expect(verdict).toEqual({ code: 'message-misheard', element: 'finding' });
  });

  it('a wrong finding is said, with what the figures did show', () => {
    const { flying, id } = inTower({ ...HIDDEN, tower: 'trend' });
    const strip = flying.strip(id);
    const right = rightFindings(flying.state, strip, startup);
    const candidates = flying.candidates(id);
    const finding = candidates.findIndex((_, i) => !right.includes(i));
    const verdict = verdictOn(flying.send(id, { finding }), id);
    expect(verdict).toMatchObject({
      code: 'finding-wrong',
      instead: { figure: candidates[right[0] ?? 0]?.figure },
    });
  });
});

describe('the verdict on work in the cockpit', () => {
  const known = { cause: 'known', slot: 'single' } as const;

  it.each(['root', 'patch', 'elsewhere'] as const)('%s', (remedy) => {
    const { flying, id } = called(known, {}, true);
    flying.stamp(id, 'cockpit').order(id, remedy);
    expect(verdictOn(flying, id)).toMatchObject({ code: 'remedy', remedy, full: true });
  });

  it('a guess', () => {
    const { flying, id } = called(HIDDEN);
    flying.stamp(id, 'cockpit').do({ kind: 'guess', strip: id });
    expect(verdictOn(flying, id)).toMatchObject({ code: 'blind', slip: false });
  });
});

describe('a sentence', () => {
  it.each(['nb', 'en'] as const)('of at most 25 words on all work, %s', async (lng) => {
    await setLanguage(lng);
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    const instead = Object.entries(FIGURE_UNITS).map(([figure, unit]) => {
      const [value, norm] = unit === 'share' ? [0.27, 0.12] : [11.5, 12];
      return { code: 'finding-wrong', instead: { figure, unit, value, norm, cell: 4 } } as const;
    });
    const remedies = (['root', 'patch', 'elsewhere'] as const).flatMap((remedy) =>
      [true, false].map((full) => ({ code: 'remedy', remedy, full, lands: 12 }) as const),
    );
    const verdicts: readonly TaskVerdict[] = [
      ...instead,
      ...remedies,
      { code: 'finding-wrong', instead: null },
      { code: 'message-full', hangs: 12 },
      { code: 'message-partly', element: 'certainty', right: 'fairly' },
      { code: 'message-partly', element: 'advice', right: 'fairly' },
      { code: 'message-misheard', element: 'segment' },
      { code: 'message-misheard', element: 'finding' },
      { code: 'blind', slip: true },
      { code: 'blind', slip: false },
    ];
    const scenarios = startup.scenarios.filter((scenario) => !scenario.storm);
    const texts = scenarios.flatMap((scenario) =>
      verdicts.map((verdict) =>
        verdictSentence(verdict, { ...flying.strip(id), scenario: scenario.id }, startup),
      ),
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

describe('the sign before a line of points', () => {
  it('is a check mark only for what was right', () => {
    const signs = (points: (event: ScoreEvent) => number) =>
      Object.fromEntries(
        (Object.keys(POINTS) as ScoreEvent[]).map((event) => [
          event,
          scoreSign({ event, points: points(event) }),
        ]),
      );
    const best = signs((event) => POINTS[event]);
    expect(Object.keys(best).filter((event) => best[event] === 'close')).toEqual([
      'seat-wrong',
      'read-back-missed',
      'needless-correction',
      'handed-over-wrong',
      'acted-blind',
      'false-tag',
      'storm-wrong',
      'fuel-below-zero',
    ]);
    expect(best['seat-defensible']).toBe('flag');
    expect(best['task']).toBe('check');
    expect(signs(() => 0)['task']).toBe('close');
    expect(scoreSign({ event: 'task', points: 20 })).toBe('flag');
  });
});
