// The two tabs of an upright phone: strips, or card. Elsewhere both are shown side by side, without tabs.

import { t } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';

/** Two toggle buttons. */
export function Sheets() {
  const { hand } = useCabin();
  const front = hand.sheet.value;
  return (
    <div class="sheets" role="group" aria-label={t('flight:sheets.label')}>
      {(['strips', 'card'] as const).map((sheet) => (
        <button
          key={sheet}
          type="button"
          class={front === sheet ? 'button sheet pressed' : 'button sheet'}
          aria-pressed={front === sheet}
          onClick={() => {
            hand.sheet.value = sheet;
          }}
        >
          {t(`flight:sheets.${sheet}`)}
        </button>
      ))}
    </div>
  );
}
