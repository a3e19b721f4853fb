// The radar as the tower sees it: case numbers, trails, and that no open call contradicts an instrument in either seat.

import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../builders/words.ts';
import { LANGUAGES } from '../../../../src/look/languages.ts';
import {
  type CockpitView,
  cockpitView,
  type FlightState,
  type Strip,
  type TowerView,
  towerView,
} from '../../../../src/flight/index.ts';
import { FIGURE_UNITS } from '../../../../src/quarter/units.ts';
import { writeFigure } from '../../../../src/language/write-figure.ts';
import { disturbanceOf } from '../../../../src/quarter/orders.ts';
import { flight, fullScenarios, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';

/** The states of a flight flown by a policy, one at the beginning of each week. */
function weeksOf(seed: number, policy: 'none' | 'right' | 'coin' = 'none', flightNumber = 1): FlightState[] {
  const flying = flight().seed(seed).number(flightNumber).parked();
  return Array.from({ length: 13 }, (_, k) => flying.reach(k + 1, policy).state);
}

describe('case numbers', () => {
  it('are unique in the company, three digits, and never a callsign’s', () => {
    for (const seed of seeds(20)) {
      for (const state of weeksOf(seed)) {
        const { blips } = towerView(state);
        expect(new Set(blips.map((blip) => blip.id)).size).toBe(blips.length);
        expect(blips.every((blip) => /^[1-9]\d\d$/.test(blip.id))).toBe(true);
        const callsigns = new Set(state.planned.map((p) => `${p.number}`));
        expect(blips.some((blip) => callsigns.has(blip.id))).toBe(false);
      }
    }
  });

  it('stay with their deal while it lives', () => {
    for (const seed of seeds(20)) {
      const numbers = new Map<number, number>();
      for (const { quarter } of weeksOf(seed)) {
        for (const deal of quarter.cells.flatMap((cell) => cell.deals)) {
          if (deal.stage === 0) expect(deal.number).toBe(0);
          else expect(deal.number).toBe(numbers.get(deal.key) ?? deal.number);
          if (deal.stage > 0) numbers.set(deal.key, deal.number);
        }
      }
    }
  });
});

describe('a case on the radar', () => {
  it('has its chance from the week that its segment’s figures are of', () => {
    let later = 0;
    for (const seed of seeds(6)) {
      for (const state of weeksOf(seed, 'coin')) {
        const { blips, sectors } = towerView(state);
        for (const { cell, asOfWeek } of blips) expect(asOfWeek).toBe(sectors[cell]?.asOfWeek);
        later += state.quarter.cells.filter(
          (cell, i) => (sectors[i]?.asOfWeek ?? 0) > Math.max(0, state.week - 1 - cell.lag),
        ).length;
      }
    }
    // Some of these cases are of segments whose open call brought newer figures.
    expect(later).toBeGreaterThan(0);
  });

  it('tells its step, how long it has stood there and its value, and nothing of its quality', () => {
    let told = 0;
    for (const state of weeksOf(3)) {
      const { blips } = towerView(state);
      const deals = new Map(
        state.quarter.cells.flatMap((cell) => cell.deals.map((deal) => [String(deal.number), deal])),
      );
      for (const blip of blips) {
        const deal = deals.get(blip.id);
        expect(blip.step).toBe([null, 'meeting', 'offer', 'talks'][deal?.stage ?? 0]);
        expect(blip.value).toBe(deal?.value);
        expect(blip.standing).toBe(state.week - 1 - (deal?.entered.at(-1) ?? 0));
        expect(blip.asOfWeek).toBeLessThan(state.week);
        told += 1;
      }
      const better = structuredClone(state);
      for (const deal of better.quarter.cells.flatMap((cell) => cell.deals))
        Object.assign(deal, { quality: 3 });
      expect(towerView(better).blips).toEqual(blips);
    }
    expect(told).toBeGreaterThan(200);
  });
});

describe('a trail', () => {
  it('is where the case stood in the last four weeks, and empty before it was one', () => {
    let compared = 0;
    for (const seed of seeds(5)) {
      const radar = weeksOf(seed).map((state) => new Map(towerView(state).blips.map((b) => [b.id, b])));
      for (const [at, blips] of radar.entries()) {
        if (at < 4) continue;
        for (const blip of blips.values()) {
          const stood = [4, 3, 2, 1].flatMap((back) => radar[at - back]?.get(blip.id)?.weeks ?? []);
          expect(blip.trail).toEqual(stood);
          compared += stood.length;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

/** The open calls whose disturbance has not been remedied: the figures they cite still hold. */
function standing(state: FlightState): Strip[] {
  return state.strips.filter((s) => {
    const { reliefs } = disturbanceOf(state.quarter, s.disturbance);
    return !s.storm && s.status !== 'closed' && reliefs.length === 0;
  });
}

interface Instruments {
  readonly tower: TowerView;
  readonly cockpit: CockpitView;
}

/** How the instruments of both seats write the figure that a strip cites. Hatched engines are left out: they do not claim to be current. */
function writtenBy({ tower, cockpit }: Instruments, strip: Strip): string[] {
  const written = (value: number) => writeFigure(value, FIGURE_UNITS[strip.cites], 'nb', (amount) => amount);
  const sector = tower.sectors[strip.cell]?.figures.find((f) => f.id === strip.cites);
  const engine = cockpit.engines[strip.cell];
  const onEngine: Partial<Record<Strip['cites'], number | undefined>> =
    engine === undefined || engine.hatched
      ? {}
      : {
          leads: engine.lines.find(({ figure }) => figure === 'leads')?.value,
          load: engine.load / 100,
        };
  return [sector?.now, onEngine[strip.cites]].flatMap((value) =>
    value === undefined ? [] : [written(value)],
  );
}

describe('no open call contradicts an instrument', () => {
  it('because of the figures that instruments show, a call cites none but the one its scenario names', () => {
    const onInstruments = ['leads', 'meetings', 'win', 'load', 'leavers'];
    for (const language of LANGUAGES) {
      const texts = wordsOf(language);
      for (const { id, figure } of fullScenarios) {
        const cited = Array.from((texts.get(id, 'call') ?? '').matchAll(/\{\{(\w+)Now\}\}/gu), (m) => m[1]);
        expect(cited).toContain(figure);
        expect(cited.filter((name) => name !== figure && onInstruments.includes(name ?? ''))).toEqual([]);
      }
    }
  });

  it.each([
    ['none', 1],
    ['right', 1],
    ['coin', 2],
    ['none', 3],
  ] as const)(
    'of either seat, in the digits shown: policy %s, flight %d, 100 seeds',
    (policy, flightNumber) => {
      let compared = 0;
      const faults: string[] = [];
      for (const seed of seeds(100)) {
        for (const state of weeksOf(seed, policy, flightNumber)) {
          const instruments = { tower: towerView(state), cockpit: cockpitView(state, startup) };
          for (const strip of standing(state)) {
            const value = strip.facts[`${strip.cites}Now`] ?? Number.NaN;
            const said = writeFigure(value, FIGURE_UNITS[strip.cites], 'nb', (amount) => amount);
            for (const shown of writtenBy(instruments, strip)) {
              compared += 1;
              if (shown !== said)
                faults.push(`seed ${seed}, week ${state.week}, ${strip.scenario}: ${said}, but ${shown}`);
            }
          }
        }
      }
      expect(faults).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
  );
});
