// What the engines show: green arcs that hold while nothing is wrong, and that a disturbance takes the figure out of.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../scripts/content-files.ts';
import type { DialFigure } from '../../../../src/content/types.ts';
import { cockpitView, type EngineView, newFlight, setupIn } from '../../../../src/flight/index.ts';
import { dialFigure, engineDials, shownLoad } from '../../../../src/flight/views/dials.ts';
import { companyOf } from '../../../../src/quarter/company.ts';
import { createQuarter } from '../../../../src/quarter/quarter.ts';
import { KINDS, type Kind, type Disturbance } from '../../../../src/quarter/types.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { at, disturbance, seeds, undisturbed } from '../../../builders/quarter.ts';

/** Of a hundred readings with nothing wrong so many lie in the arc at least. */
const HOLDS = 0.85;
const OWN = ['consulting', 'agency'] as const;
const FLOWN = [...OWN, 'storm'] as const;

type Shown = ReturnType<typeof engineDials>;
type Stands = Readonly<Partial<Record<DialFigure | 'load', EngineView['stand'] | null>>>;

const standsOf = ({ green, stand, lines }: Shown): Stands => ({
  load: green === null ? null : stand,
  ...Object.fromEntries(lines.map((line) => [line.figure, line.stand])),
});

/** Where every figure with an arc stands in the weeks from one on to another, of one segment. */
function standing(
  company: string,
  disturbances: (cell: number) => readonly Disturbance[],
  [first, last]: readonly [number, number],
  count: number,
): Map<string, EngineView['stand'][]> {
  const content = contentOf(company);
  const all = new Map<string, EngineView['stand'][]>();
  for (const seed of seeds(count)) {
    const wrong = content.model.shares.flatMap((_, cell) => disturbances(cell));
    const quarter = at(last + 1, createQuarter(content.model, seed, wrong));
    for (const [cell, { history }] of quarter.cells.entries())
      for (const reading of history.filter(({ week }) => week >= first && week <= last))
        for (const [figure, stand] of Object.entries(
          standsOf(engineDials(content.model, cell, reading, content.branch(cell).dials)),
        )) {
          if (stand === null) continue;
          const key = `${cell} ${figure}`;
          all.set(key, [...(all.get(key) ?? []), stand]);
        }
  }
  return all;
}

const shareOf = (stands: readonly EngineView['stand'][], wanted: EngineView['stand']) =>
  stands.filter((stand) => stand === wanted).length / stands.length;

describe('a green arc', () => {
  it.each(FLOWN)('holds in %s while nothing is wrong, in every segment: 100 seeds, weeks 1–13', (company) => {
    const all = standing(company, () => [], [1, 13], 100);
    const within = [...all].map(([key, stands]) => [key, shareOf(stands, 'within')] as const);
    console.log(company, within.map(([k, x]) => `${k} ${x.toFixed(3)}`).join(' | '));
    expect(within.length).toBeGreaterThan(5);
    expect(within.filter(([, share]) => share < HOLDS)).toEqual([]);
  });

  it.each(KINDS)('%s', (kind) => {
    for (const company of OWN) {
      const all = standing(company, (cell) => [disturbance(kind, { cell, id: `d${cell}` })], [8, 8], 40);
      const sum = new Map<string, EngineView['stand'][]>();
      for (const [key, s] of all) sum.set(key.slice(2), [...(sum.get(key.slice(2)) ?? []), ...s]);
      console.log(kind, company, [...sum].map(([k, s]) => `${k} low ${shareOf(s, 'low').toFixed(2)} high ${shareOf(s, 'high').toFixed(2)}`).join(' | '));
    }
  });
});
