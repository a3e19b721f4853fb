// The chart of the second scene: four steps of a purchase, now and before. Each bar is a button.
// Must not point at the bar that stands out before it is pressed.

import { t } from '../../language/index.ts';
import { BASKET, type BasketStep } from './school-data.ts';

const WIDTH = 300;
const HEIGHT = 22;

interface Props {
  readonly picked: BasketStep | null;
  onPick(step: BasketStep): void;
}

/** Rows with a name, a bar, and both figures in words. */
export function BasketChart({ picked, onPick }: Props) {
  return (
    <ul class="basket-chart">
      {BASKET.map(({ id, now, before }) => (
        <li key={id}>
          <button
            type="button"
            class={picked === id ? 'button basket-row chosen' : 'button basket-row'}
            onClick={() => onPick(id)}
          >
            <span class="basket-name">{t(`school:basket.${id}`)}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="basket-ground" x="0" y="5" width={WIDTH} height={HEIGHT - 10} rx="3" />
              <rect class="basket-now" x="0" y="5" width={(now / 100) * WIDTH} height={HEIGHT - 10} rx="3" />
              <rect class="basket-before" x={(before / 100) * WIDTH - 2} y="0" width="4" height={HEIGHT} />
            </svg>
            <span class="basket-figures">{t('school:basket.figures', { now, before })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
