// The name of a seat as a tag with icon, word and colour.

import type { Seat } from '../../flight/index.ts';
import { seatName } from './say.ts';
import { Icon } from './Icon.tsx';
import './seat-tag.css';

/** «TÅRN» or «COCKPIT». */
export function SeatTag({ seat }: { readonly seat: Seat }) {
  return (
    <span class={`seat-tag seat-tag-${seat}`}>
      <Icon name={seat} />
      {seatName(seat)}
    </span>
  );
}
