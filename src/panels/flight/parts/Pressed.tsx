// An order that has been pressed and not answered yet: what is under way, and the way back.
// Must not time anything; the hand does.

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
