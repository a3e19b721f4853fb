// The one switch between a number's quarter with the tower's book and without it: all papers and the collection follow it.

import { useId } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { changeWish, classWish } from './class-link.ts';

/** On by itself where the book is printed, or the link to one machine with a book is shown. */
export function BookSwitch() {
  const name = useId();
  return (
    <div class="book-switch">
      <label class="toggle-line">
        <input
          type="checkbox"
          checked={classWish.value.paper}
          aria-describedby={name}
          onChange={(event) => changeWish({ paper: event.currentTarget.checked })}
        />
        {t('trainer:link.paper')}
      </label>
      <p id={name} class="fine">
        {t('trainer:link.paperIs')}
      </p>
    </div>
  );
}
