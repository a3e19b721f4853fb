// What parts the cells of a table that is saved. The page that shows it has the debrief's texts.

import { t } from '../../language/index.ts';
import type { Separator } from './csv.ts';
import './separator-choice.css';

interface Props {
  readonly separator: Separator;
  onChange(separator: Separator): void;
}

/** The choice; a spreadsheet opens only what is parted as its own language does. */
export function SeparatorChoice({ separator, onChange }: Props) {
  return (
    <label class="separator-choice">
      {t('debrief:take.separator')}{' '}
      <select value={separator} onChange={(event) => onChange(event.currentTarget.value === ';' ? ';' : ',')}>
        <option value=";">{t('debrief:take.semicolon')}</option>
        <option value=",">{t('debrief:take.comma')}</option>
      </select>
    </label>
  );
}
