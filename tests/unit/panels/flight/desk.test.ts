// The tower's desk: what is left of the suspects, its keys, its counts, and the words on all cards of many flights.

import { beforeAll, describe, expect, it } from 'vitest';
import { type Card, type CausesTask, workOf } from '../../../../src/flight/index.ts';
import {
  groupName,
  loadTexts,
  recordName,
  recordTitle,
  setCompany,
  setLanguage,
  suspectName,
  t,
} from '../../../../src/language/index.ts';
import { actionsAt, type Presses } from '../../../../src/panels/flight/desk/tower/desk-keys.ts';
import {
  cardText,
  countsOf,
  headResult,
  resultText,
  seenAt,
  sinceWhen,
  sliceText,
  symptomText,
  viewText,
  weeksAgo,
} from '../../../../src/panels/parts/record/record-words.ts';
import { standingOf } from '../../../../src/panels/flight/desk/tower/finding.ts';
import {
  type Flying,
  HIDDEN,
  called,
  causesTask,
  flight,
  inTower,
  startup,
} from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

const RAW = /company-|flight:|\{\{|undefined|NaN/;
const lettered = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /\p{L}/u.test(word)).length;
const taskOf = (flying: Flying, id: string) => causesTask(flying.state, id);

/** A desk of every full strip of some flights, with all its cards turned over as they would be in the strip's first week. */
function desks(flights: number): { task: CausesTask; faces: readonly Card[] }[] {
  return seeds(flights).flatMap((seed) => {
    const flying = flight()
      .seed(seed)
      .number(1 + (seed % 4))
      .parked();
    const { strips } = flying.land('right').state;
    return strips
      .filter((strip) => !strip.storm && workOf(flying.state, strip) === 'causes')
      .map((strip) => {
        const opened =
          flying.state.planned.find(({ id }) => id === strip.id)?.desk?.cards.map((_, i) => i) ?? [];
        const searched = {
          opened,
          struck: [],
          finding: 0,
          asOfWeek: strip.arrivedWeek,
          answer: null,
          graded: null,
        };
        const changed = {
          ...flying.state,
          strips: strips.map((one) => (one === strip ? { ...one, searched } : one)),
        };
        const task = causesTask(changed, strip.id);
        return { task, faces: task.cards.flatMap(({ face }) => (face === null ? [] : [face])) };
      });
  });
}

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

describe('what is left of the suspects', () => {
  const task = { suspects: ['price', 'fit', 'stall', 'normal'] } as const;

  it('is no finding while more than two are', () => {
    expect(standingOf({ ...task, struck: [1] }, null)).toEqual({
      left: [0, 2, 3],
      certainty: null,
      finding: null,
    });
    expect(standingOf({ ...task, struck: [1] }, 0).finding).toBeNull();
  });

  it('is likely with two, once one of them is named', () => {
    expect(standingOf({ ...task, struck: [1, 2] }, null)).toEqual({
      left: [0, 3],
      certainty: 'likely',
      finding: null,
    });
    expect(standingOf({ ...task, struck: [1, 2] }, 3).finding).toBe(3);
    // It was named, then struck out.
    expect(standingOf({ ...task, struck: [1, 3] }, 3).finding).toBeNull();
  });

  it('is measured with one, whatever was named before', () => {
    expect(standingOf({ ...task, struck: [0, 1, 3] }, 3)).toEqual({
      left: [2],
      certainty: 'measured',
      finding: 2,
    });
  });
});

/** Presses of a desk that do what its keys say. */
function pressesOf(flying: Flying, id: string, name: (suspect: number) => void): Presses {
  return {
    open: (card) => void flying.do({ kind: 'open-card', strip: id, card }),
    strike: (suspect) => void flying.do({ kind: 'strike', strip: id, suspect }),
    name,
    digOn: () => void flying.do({ kind: 'dig-on', strip: id }),
    commit: () => undefined,
  };
}

describe('the keys of a desk', () => {
  /** A desk that is worked by its keys alone. */
  function worked() {
    const { flying, id } = inTower();
    let named: number | null = null;
    let committed: number | null = null;
    const now = () => standingOf(taskOf(flying, id), named);
    const presses: Presses = {
      ...pressesOf(flying, id, (suspect) => {
        named = suspect;
      }),
      commit: () => {
        committed = now().finding;
      },
    };
    const actions = () => actionsAt(taskOf(flying, id), now(), presses);
    const press = (key: string) => {
      const action = actions().find((one) => one.key === key);
      if (action?.enabled === true) action.perform();
      return action?.enabled ?? null;
    };
    return { flying, id, actions, press, committed: () => committed };
  }

  it('are never two the same, and Enter is none of an option', () => {
    const { actions } = worked();
    const keys = actions().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      actions()
        .filter(({ key }) => key === 'Enter')
        .map(({ id }) => id),
    ).toEqual(['commit']);
  });

  it('open two cards, strike two and commit in at most seven presses', () => {
    const { flying, id, press, committed } = worked();
    const { truth, suspects } = flying.state.planned.find((one) => one.id === id)?.desk ?? { suspects: [] };
    const wrong = suspects.flatMap((suspect, i) => (suspect === truth ? [] : [String(i + 1)]));
    // The first card lies open from the beginning.
    const pressed = ['b', 'c', ...wrong, 'Enter'].map(press);
    expect(pressed.length).toBeLessThanOrEqual(7);
    expect(pressed).toEqual(pressed.map(() => true));
    expect(suspects[committed() ?? -1]).toBe(truth);
    expect(flying.strip(id).job?.opened).toEqual([0, 1, 2]);
  });

  it('open no card more than may be opened, and none twice', () => {
    const { press } = worked();
    expect(['a', 'b', 'b', 'c', 'd'].map(press)).toEqual([null, true, null, true, false]);
  });

  it('take a strike back, and leave the last one', () => {
    const { flying, id, press } = worked();
    expect(['1', '2', '3'].map(press)).toEqual([true, true, false]);
    expect(press('1')).toBe(true);
    expect(flying.strip(id).job?.struck).toEqual([1]);
  });

  it('name the likely one of two by the digits after the suspects’', () => {
    const { press, committed } = worked();
    expect(press('4')).toBeNull();
    press('2');
    expect(press('Enter')).toBe(false);
    expect(['5', 'Enter'].map(press)).toEqual([true, true]);
    expect(committed()).toBe(2);
  });
});

describe('the words of a desk', () => {
  it.each(['nb', 'en'] as const)('are all there on every card of nine flights, %s', async (lng) => {
    await setLanguage(lng);
    const all = desks(9);
    const texts = all.flatMap(({ task, faces }) => {
      const seen = seenAt(task);
      return [
        sliceText(task.slice, task.cell),
        symptomText(task.symptom),
        resultText(task),
        weeksAgo(task.onsetWeek, seen),
        groupName(task.slice.dimension, task.slice.group, task.cell),
        ...task.suspects.map((suspect) => suspectName(suspect, task.cell)),
        ...task.cards.map(({ title }) => recordTitle(title, task.cell)),
        ...task.cards.map(({ kind }) => viewText(kind, task.slice, task.cell)),
        ...faces.flatMap((face) => face.measures.map(({ counts }) => recordName(counts, task.cell))),
        ...faces.map((face) => cardText(face, seen)),
      ];
    });
    expect(all.length).toBeGreaterThan(50);
    expect(texts.filter((text) => text === '' || RAW.test(text))).toEqual([]);
  });

  it.each([
    ['nb', ['etter produkt', 'etter størrelse', 'i alle segmenter', 'mot prognosen', 'uke for uke']],
    ['en', ['by product', 'by size', 'in all segments', 'against the forecast', 'by week']],
  ] as const)('say on the back of a card how it shows its record, in %s', async (lng, said) => {
    await setLanguage(lng);
    const by = (dimension: string) => ({ dimension, group: 0 });
    expect([
      viewText('bars', by('product'), 0),
      viewText('groups', by('size'), 0),
      viewText('sources', by('size'), 0),
      viewText('forecast', by('size'), 0),
      viewText('curve', by('size'), 0),
    ]).toEqual(said);
  });

  it('tell each part of a count by a name of its own', () => {
    const doubled = desks(6).flatMap(({ task, faces }) =>
      faces.flatMap((face) =>
        face.measures.filter((measure) => {
          const names = countsOf(measure, seenAt(task)).map(({ name }) => name);
          return new Set(names).size !== names.length;
        }),
      ),
    );
    expect(doubled).toEqual([]);
  });

  it.each(['nb', 'en'] as const)('are at most 45 before the first act in a first flight, %s', async (lng) => {
    await setLanguage(lng);
    const said = seeds(20).flatMap((seed) => {
      const { flying, id } = called(HIDDEN, { seed });
      const task = taskOf(flying.stamp(id, 'tower'), id);
      return [
        symptomText(task.symptom),
        resultText(task),
        sliceText(task.slice, task.cell),
        weeksAgo(task.onsetWeek, seenAt(task)),
        ...task.suspects.map((suspect) => suspectName(suspect, task.cell)),
        ...task.cards.map(({ title }) => recordTitle(title, task.cell)),
        ...task.cards.map(({ kind }) => viewText(kind, task.slice, task.cell)),
        // How many cases a card rests on is told where that can decide.
        ...(task.fewMatter ? task.cards : []).map(({ cases }) =>
          t('flight:desk.cardCases', { number: cases }),
        ),
        t('flight:desk.left', { count: task.cardsLeft }),
        t('flight:desk.strikeFirst'),
      ].join(' ');
    });
    expect(said.filter((text) => lettered(text) > 45)).toEqual([]);
  });
});

describe('a call that came before this week', () => {
  it('is told by the desk in the weeks that it says itself, and the desk’s result with its own week', async () => {
    await setLanguage('nb');
    const { flying, id } = called(HIDDEN);
    const { weeksAgo: said } = flying.strip(id).facts;
    const at = taskOf(flying.stamp(id, 'tower'), id);
    expect(sinceWhen(seenAt(at))).toBe(t('flight:chart.weeksAgo', { count: said ?? 0 }));
    expect(headResult(at)).toBe(resultText(at));
    const late = called(HIDDEN);
    late.flying.turn().stamp(id, 'tower');
    const after = taskOf(late.flying, id);
    expect(seenAt(after).now).toBe(seenAt(at).now + 1);
    expect(sinceWhen(seenAt(after))).toBe(`${said} uker før samtalen`);
    expect(headResult(after)).toBe(`uke ${seenAt(at).now}: ${resultText(after)}`);
  });
});
