// Whose words a strip's advice has.

import type { Content } from '../../content/types.ts';
import type { PlannedStrip } from '../state/flight.ts';

/**
 * The story that has the words of a strip's advice. A call for the cockpit must not be told from one for the tower by what lies on the table, so
 * there is advice for it too, lent by a story of the same kind.
 */
export function advisedBy(
  { scenario, cell }: Pick<PlannedStrip, 'scenario' | 'cell'>,
  content: Content,
): string | null {
  const own = content.full(scenario);
  const able = content.scenarios.flatMap((one) =>
    one.storm || one.tower === null || (one.cell ?? cell) !== cell ? [] : [one],
  );
  const alike = able.filter(({ kind }) => kind === own.kind);
  const lender = alike.find(({ figure: named }) => named === own.figure) ?? alike[0] ?? able[0];
  return own.tower === null ? (lender?.id ?? null) : own.id;
}
