// Spreads stories over the segments where each has its own: on a route of several companies.

import type { Scenario } from '../../content/types.ts';

/**
 * Those of the stories that leave their segments easiest to tell apart: no kind twice in one, and each segment as often as the others. All of
 * them where they may happen in any segment.
 * @param comesWith the stories that come when one is drawn, itself among them
 * @param placed what has been drawn so far
 */
export function spread<Drawn extends Scenario>(
  candidates: readonly Drawn[],
  comesWith: (scenario: Drawn) => readonly Scenario[],
  placed: readonly Scenario[],
): readonly Drawn[] {
  if (candidates.every(({ cell }) => cell === undefined)) return candidates;
  const inCell = ({ cell }: Scenario) => placed.filter((one) => one.cell === cell);
  const fresh = candidates.filter((one) =>
    comesWith(one).every((story) => inCell(story).every(({ kind }) => kind !== story.kind)),
  );
  const fitting = fresh.length > 0 ? fresh : candidates;
  const load = (one: Drawn) => comesWith(one).reduce((sum, story) => sum + inCell(story).length, 0);
  const least = Math.min(...fitting.map(load));
  return fitting.filter((one) => load(one) === least);
}
