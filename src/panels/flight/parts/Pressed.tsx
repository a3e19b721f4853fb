// An order that was pressed and is not carried out yet: what is under way, and the button to undo it.

import { t } from '../../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Icon } from '../../parts/Icon.tsx';

/** «Bestilles …» and «Angre». */
export function Pressed() {
  const { hand } = useCabin();
  return (
    <div class="falling">
      <span>{t('flight:remedy.ordering')}</span>
      <button type="button" class="button" onClick={() => hand.undo()}>
        <Icon name="undo" />
        {t('flight:stamp.undo')}
      </button>
    </div>
  );
}
