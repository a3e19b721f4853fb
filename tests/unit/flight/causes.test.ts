// What lies on the tower's table is fair: every card clears somebody and never the true one, and well-chosen cards settle the desk.

import {
  CARD_TYPES,
  cardOf,
  cleared,
  Ledger,
  readCard,
  type Suspect,
  total,
} from '../../../src/flight/index.ts';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../../src/quarter/types.ts';
import { type TestDesk, desksOfSeeds, layDesks } from './causes-desks.ts';

const SEEDS = 25;
const FLIGHTS = [1, 2, 3, 4];

const clearedBy = ({ desk, cards }: TestDesk, i: number): Suspect[] => {
  const card = cards[i];
  return card === undefined ? [] : [...cleared([card], desk)];
};

/** True when some `open` of the cards leave the true suspect alone. */
function canBeSettled(one: TestDesk): boolean {
  const { desk, rules } = one;
  const some = (from: number, gone: ReadonlySet<Suspect>, left: number): boolean =>
    desk.suspects.length - gone.size === 1 ||
    (left > 0 &&
      desk.cards.some(
        (_, i) => i >= from && some(i + 1, new Set([...gone, ...clearedBy(one, i)]), left - 1),
      ));
  return some(0, new Set(), rules.open);
}

describe.each(FLIGHTS)('the desks of flight %i', (flight) => {
  const desks = desksOfSeeds(SEEDS, flight);

  it('have as many suspects and cards as the flight says, three kinds among them and chance last', () => {
    for (const { desk, rules, wish } of desks) {
      expect(desk.suspects).toHaveLength(rules.suspects);
      expect(new Set(desk.suspects).size).toBe(rules.suspects);
      expect(desk.suspects.indexOf('normal')).toBe(rules.suspects === 4 ? 3 : -1);
      expect(desk.suspects).toContain(desk.truth);
      expect(desk.truth).toBe(wish.chance ? 'normal' : wish.disturbance.kind);
      const cards = desk.cards.map(({ about, variant }) => `${about.toSorted().join('-')} ${variant}`);
      expect(new Set(cards).size).toBe(rules.cards);
      for (const { about, kind } of desk.cards) {
        expect(about[0]).not.toBe(about[1]);
        for (const suspect of about) expect(desk.suspects).toContain(suspect);
        expect(rules.cardKinds).toContain(kind);
      }
    }
  });

  it('have cards that clear one or two suspects, never the true one, and only by alibis that are awake', () => {
    for (const { desk, cards, rules } of desks) {
      for (const card of cards) {
        const readings = readCard(card, desk);
        const gone = readings.filter(({ reading }) => reading.says === 'clears');
        expect([1, 2]).toContain(gone.length);
        for (const { suspect, reading } of gone) {
          expect(suspect).not.toBe(desk.truth);
          expect(['quiet', 'history', ...rules.alibis]).toContain(reading.why);
        }
        expect(desk.suspects.length - gone.length).toBeGreaterThan(1);
      }
    }
  });

  it('say the same a week later, when the whole flight has been laid out', () => {
    for (const { desk, cards, source, callWeek } of desks) {
      const says = (card: (typeof cards)[number]) => readCard(card, desk).map(({ reading }) => reading.says);
      for (const [i, card] of cards.entries()) {
        const later = cardOf(desk, i, { ...source, asOfWeek: callWeek + 1 });
        expect(says(later)).toEqual(says(card));
      }
    }
  });

  it('can be settled by well-chosen cards, and not by any', () => {
    let badly = 0;
    for (const one of desks) {
      expect(canBeSettled(one)).toBe(true);
      const first = one.cards.slice(0, one.rules.open);
      badly += Number(one.desk.suspects.length - cleared(first, one.desk).size > 1);
    }
    expect(badly).toBeGreaterThan(desks.length * 0.1);
  });

  it('have loud records of innocent suspects whose cards hide the alibi or show it, as their kind says', () => {
    let hidden = 0;
    let shown = 0;
    for (const { desk, cards, quirks } of desks) {
      for (const card of cards) {
        for (const { suspect, reading } of readCard(card, desk)) {
          // A quirk that another desk brought may look otherwise from the group of this one.
          const quirk = quirks.find(
            (q) =>
              q.cell === desk.cell &&
              q.kind === suspect &&
              q.most?.dimension === desk.slice.dimension &&
              (q.alibi === 'place' ? q.spared : q.most.group) === desk.slice.group &&
              Math.abs(q.fromWeek - desk.onsetWeek) <= 8,
          );
          if (quirk === undefined) continue;
          if (reading.says === 'fits') {
            hidden += 1;
            expect(CARD_TYPES[card.kind].reveals).not.toContain(quirk.alibi);
          } else shown += Number(reading.why === quirk.alibi);
        }
      }
    }
    expect(hidden).toBeGreaterThan(desks.length * 0.3);
    expect(shown).toBeGreaterThan(desks.length * 0.3);
  });
});

describe('process records', () => {
  const desks = desksOfSeeds(SEEDS, 3);

  it('are the same whichever desk asks', () => {
    let asked = 0;
    for (const one of desks) {
      for (const other of desks) {
        if (one.seed !== other.seed || one === other || one.desk.cell !== other.desk.cell) continue;
        const both = one.desk.suspects.filter(
          (s): s is Kind => s !== 'normal' && other.desk.suspects.includes(s),
        );
        for (const kind of both) {
          asked += 1;
          const id = { cell: one.desk.cell, kind, variant: 0 };
          const weeks = Array.from({ length: 18 }, (_, i) => i - 8);
          const [mine, theirs] = [one, other].map(({ source }) => new Ledger(source).weeks(id, weeks));
          expect(mine).toEqual(theirs);
        }
      }
    }
    expect(asked).toBeGreaterThan(10);
  });

  it('sum to the whole segment, however it is divided, and have 20 to 24 cases a group in four weeks', () => {
    const cases: number[] = [];
    for (const { source, desk, callWeek } of desks.slice(0, 40)) {
      const ledger = new Ledger(source);
      for (const kind of KINDS) {
        const id = { cell: desk.cell, kind, variant: 1 };
        const whole = ledger.sum(id, desk.onsetWeek, callWeek);
        for (const dimension of Object.keys(source.branch(desk.cell).groups)) {
          const parts = ledger.groups(id, { dimension, group: 0 }, desk.onsetWeek, callWeek);
          expect(total(parts)).toEqual(whole);
          for (const { hits, cases: of } of parts) expect(hits).toBeLessThanOrEqual(of);
          const few = source.quirks.some(
            (q) => q.alibi === 'amount' && q.cell === desk.cell && q.kind === kind,
          );
          if (few) expect(whole.cases).toBeLessThan(12);
          else if (parts.length === 4)
            cases.push((whole.cases / (callWeek - desk.onsetWeek)) * (4 / parts.length));
        }
      }
    }
    const mean = cases.reduce((sum, n) => sum + n, 0) / cases.length;
    expect(mean).toBeGreaterThanOrEqual(20);
    expect(mean).toBeLessThanOrEqual(24);
  });

  it('follow from the seed alone', () => {
    const shown = (seed: number) =>
      layDesks(seed, 2).map(({ desk, cards, quirks }) => ({ desk, cards, quirks }));
    expect(shown(7)).toEqual(shown(7));
    expect(shown(7)).not.toEqual(shown(8));
  });
});
