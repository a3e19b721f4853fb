// What nobody has said anything about when the week is to turn.

import { claimsTo } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { callsign } from '../../parts/say.ts';
import { useFlight } from '../parts/cabin.ts';

/** Strips about which neither has said anything. */
export function Unsettled() {
  const { crew, strips, week } = useFlight();
  const open = strips.filter(
    ({ id, status, availableWeek, early, arrivedWeek }) =>
      ['arrived', 'read', 'returned'].includes(status) &&
      availableWeek <= week &&
      (!early || arrivedWeek < week) &&
      (crew === null || claimsTo(crew, id, week) === undefined),
  );
  if (open.length === 0) return null;
  return (
    <p class="note">
      {t('crew:turn.unsettled', { callsigns: open.map((strip) => callsign(strip)).join(', ') })}
    </p>
  );
}
