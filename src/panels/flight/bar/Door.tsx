// The door to the other seat, at the edge where that seat lies.
// Must not be needed twice: one press, and one is there.

import type { Seat } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';

/** «Gå til tårnet (Q)». It stands under the column of its side, or on an upright phone in the foot: one of them is shown. */
export function Door({ place }: { readonly place: 'column' | 'foot' }) {
  const { hand } = useCabin();
  const { seat } = useFlight();
  const to: Seat = seat === 'tower' ? 'cockpit' : 'tower';
  return (
    <button
      type="button"
      class={`button door door-to-${to} door-in-${place}`}
      onClick={() => hand.send({ kind: 'change-seat', to })}
    >
      <Icon name={to} />
      <span>{t(`flight:door.${to}`)}</span>
      <KeyHint action="change-seat" />
    </button>
  );
}
