import { beforeAll, describe, expect, it } from 'vitest';
import { debriefOf, flyByPolicy, setupFor, weekQuarter } from '../../../../src/flight/index.ts';
import { loadTexts, setLanguage } from '../../../../src/language/index.ts';
import { weekRow } from '../../../../src/panels/debrief/week-row.ts';
import { setup, startup } from '../../../builders/flight.ts';

const quarter = setupFor({ ...weekQuarter({ year: 2026, week: 48 }), contentVersion: startup.version });
const flown = (of = quarter, policy: 'right' | 'wrong' = 'right') =>
  debriefOf(of, flyByPolicy(of, startup, policy).commands, startup);

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('debrief');
});

describe("the row of the week's quarter", () => {
  it('has one full square for each strip that began in the right seat, and the share saved', () => {
    expect(weekRow(flown())).toBe(`Klarert for salg, uke 48 ${'■'.repeat(14)} 100\u00a0% reddet`);
  });

  it('has empty squares for the wrong seat, and names no story, seat, segment or caller', () => {
    const debrief = flown(quarter, 'wrong');
    const row = weekRow(debrief) ?? '';
    const wrong = debrief.entries.filter(({ strip }) => strip.stamps[0]?.verdict.seat === 'wrong').length;
    expect(wrong).toBeGreaterThan(8);
    expect(row.split('□')).toHaveLength(wrong + 1);
    expect(row).toMatch(/^Klarert for salg, uke 48 [■□]{14} −?\d+\u00a0% reddet$/);
  });

  it('holds the share back where too little could be saved for one', () => {
    const debrief = flown();
    const saved = { ...debrief.saved, meaningful: false };
    expect(weekRow({ ...debrief, saved })).toBe(`Klarert for salg, uke 48 ${'■'.repeat(14)}`);
  });

  it('is there for no other quarter', () => {
    expect(weekRow(flown(setup({ seed: 202_648 })))).toBeNull();
  });
});
