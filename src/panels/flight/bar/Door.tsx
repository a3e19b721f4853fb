// The button to the other seat, at the edge of the window where that seat is.
// It changes seats at the first press, without asking.

import type { Seat } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';

/** «Gå til tårnet (Q)». Drawn in the column of its side and in the foot of an upright phone; the style sheet shows one. */
export function Door({ place }: { readonly place: 'column' | 'foot' }) {
  const { game, hand } = useCabin();
  const { seat, crew } = useFlight();
  const to: Seat = seat === 'tower' ? 'cockpit' : 'tower';
  const action = game.actions.value.find(({ id }) => id === 'change-seat');
  const go = () => (action === undefined ? void hand.send({ kind: 'change-seat', to }) : action.perform());
  // Somebody else sits over there.
  if (crew !== null) return null;
  return (
    <button type="button" class={`button door door-to-${to} door-in-${place}`} onClick={go}>
      <Icon name={to} />
      <span>{t(`flight:door.${to}`)}</span>
      <KeyHint action="change-seat" />
    </button>
  );
}
