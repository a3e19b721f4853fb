// The choice of a pace, before the flight and in the settings.

import { t } from '../../language/index.ts';
import type { Settings } from '../ports.ts';
import type { Frame } from './port.ts';
import './forms.css';

const PACES: readonly Settings['pace'][] = ['relaxed', 'standard', 'brisk'];

/** Three radio buttons with a line of explanation each. */
export function PaceChoice({ frame }: { readonly frame: Frame }) {
  const { settings } = frame.game;
  return (
    <fieldset class="options">
      <legend>{t('common:preFlight.pace')}</legend>
      {PACES.map((pace) => (
        <label key={pace} class="option">
          <input
            type="radio"
            name="pace"
            checked={settings.value.pace === pace}
            onChange={() => frame.game.changeSettings({ pace })}
          />
          <span>
            <strong>{t(`common:pace.${pace}`)}</strong> <span class="fine">{t(`common:pace.${pace}Is`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
