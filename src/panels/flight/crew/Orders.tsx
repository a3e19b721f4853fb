// What a seat has done in a week, line by line, to be read aloud.

import type { Named } from '../../../classroom/crew/index.ts';
import type { Command, Seat } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { orderText } from './order-words.ts';

interface Props {
  readonly seat: Seat;
  readonly orders: readonly Command[];
  readonly strips: readonly Named[];
}

/** What a seat has done, line by line. */
export function Orders({ seat, orders, strips }: Props) {
  return (
    <div class={`said-orders said-${seat}`}>
      <h3>{t(`crew:turn.did.${seat}`)}</h3>
      {orders.length === 0 ? (
        <p>{t('crew:turn.nothing')}</p>
      ) : (
        <ul>
          {orders.map((order, i) => (
            <li key={i}>{orderText(order, strips)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
