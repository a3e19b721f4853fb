// The choice of a pace, before the flight and in the settings.

import { useId } from 'preact/hooks';
import { t } from '../../language/index.ts';
import type { Settings } from '../ports.ts';
import type { Frame } from './port.ts';
import './forms.css';

const PACES: readonly Settings['pace'][] = ['relaxed', 'standard', 'brisk'];

interface Props {
  readonly frame: Frame;
  /** In one row, with the explanation of the chosen one only. */
  readonly brief?: boolean;
}

/** Three radio buttons with a line of explanation each. */
export function PaceChoice({ frame, brief = false }: Props) {
  const { settings } = frame.game;
  const is = useId();
  return (
    <fieldset class={brief ? 'options options-brief' : 'options'}>
      <legend>{t('common:preFlight.pace')}</legend>
      {PACES.map((pace) => (
        <label key={pace} class="option">
          <input
            type="radio"
            name="pace"
            checked={settings.value.pace === pace}
            aria-describedby={brief && settings.value.pace === pace ? is : undefined}
            onChange={() => frame.game.changeSettings({ pace })}
          />
          <span>
            <strong>{t(`common:pace.${pace}`)}</strong>
            {brief ? null : <span class="fine"> {t(`common:pace.${pace}Is`)}</span>}
          </span>
        </label>
      ))}
      {brief ? (
        <p id={is} class="fine">
          {t(`common:pace.${settings.value.pace}Is`)}
        </p>
      ) : null}
    </fieldset>
  );
}
