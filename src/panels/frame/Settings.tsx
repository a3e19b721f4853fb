// The settings dialog: pace, language, reading, sound and keys. Every change takes effect at once.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatFigure, language, t } from '../../language/index.ts';
import { LANGUAGES, languageRow } from '../../look/languages.ts';
import { TIERS } from '../../look/preferences.ts';
import { KeySettings } from './KeySettings.tsx';
import { Modal } from '../parts/Modal.tsx';
import { PaceChoice } from './PaceChoice.tsx';
import type { Frame } from './port.ts';
import './forms.css';

interface FrameOnly {
  readonly frame: Frame;
}

function Check(properties: {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={properties.checked}
        onChange={(event) => properties.onChange(event.currentTarget.checked)}
      />
      <span>
        {properties.label}
        {properties.note === undefined ? null : <span class="fine block">{properties.note}</span>}
      </span>
    </label>
  );
}

function Pick<T extends string | number>(properties: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onPick: (value: T) => void;
}) {
  const pick = (text: string) => {
    const found = properties.choices.find(([value]) => String(value) === text);
    if (found) properties.onPick(found[0]);
  };
  return (
    <label class="field">
      <span>{properties.label}</span>
      <select value={String(properties.value)} onChange={(event) => pick(event.currentTarget.value)}>
        {properties.choices.map(([value, label]) => (
          <option key={String(value)} value={String(value)} selected={value === properties.value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="settings-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const TIER_NAMES = {
  full: 'common:settings.pictureFull',
  light: 'common:settings.pictureLight',
  still: 'common:settings.pictureStill',
  words: 'common:settings.pictureWords',
} as const;
const SIZES = [1, 1.25, 1.5, 2] as const;

function Reading({ frame }: FrameOnly) {
  const { settings, changeSettings } = frame.game;
  const now = settings.value;
  const motion = now.reducedMotion === null ? 'system' : now.reducedMotion ? 'reduced' : 'full';
  return (
    <Section title={t('common:settings.reading')}>
      <Pick
        label={t('common:settings.textSize')}
        value={now.textScale}
        choices={SIZES.map((size) => [size, formatFigure(size, 'share')] as const)}
        onPick={(textScale) => changeSettings({ textScale })}
      />
      <Pick
        label={t('common:settings.motion')}
        value={motion}
        choices={[
          ['system', t('common:settings.motionSystem')],
          ['reduced', t('common:settings.motionReduced')],
          ['full', t('common:settings.motionFull')],
        ]}
        onPick={(value) => changeSettings({ reducedMotion: value === 'system' ? null : value === 'reduced' })}
      />
      <Pick
        label={t('common:settings.picture')}
        value={now.tier ?? 'measure'}
        choices={[
          ['measure', t('common:settings.pictureMeasure')],
          ...TIERS.map((tier) => [tier, t(TIER_NAMES[tier])] as const),
        ]}
        onPick={(tier) => changeSettings(tier === 'measure' ? { tier: null, measured: null } : { tier })}
      />
      <Check
        label={t('common:settings.projector')}
        note={t('common:settings.projectorIs')}
        checked={now.projector}
        onChange={(projector) => changeSettings({ projector })}
      />
    </Section>
  );
}

function Volumes({ frame }: FrameOnly) {
  const { settings, changeSettings } = frame.game;
  const { volumes, muted, voiceOn } = settings.value;
  return (
    <Section title={t('common:settings.sound')}>
      <Check
        label={t('common:settings.muted')}
        checked={muted}
        onChange={(on) => changeSettings({ muted: on })}
      />
      {(['ambience', 'effects', 'voice'] as const).map((group) => (
        <label key={group} class="field">
          <span>{t(`common:settings.${group}`)}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={volumes[group]}
            onInput={(event) =>
              changeSettings({ volumes: { ...volumes, [group]: Number(event.currentTarget.value) } })
            }
          />
        </label>
      ))}
      <Check
        label={t('common:settings.voiceOn')}
        checked={voiceOn}
        onChange={(on) => changeSettings({ voiceOn: on })}
      />
    </Section>
  );
}

/** The settings dialog. */
export function Settings({ frame }: FrameOnly) {
  const { game } = frame;
  const [done, setDone] = useState('');
  const close = () => {
    game.dialog.value = game.screen.peek() === 'flight' ? 'pause' : null;
  };
  const say = (text: string) => {
    setDone(text);
    game.announce(text);
  };
  return (
    <Modal name="settings" title={t('common:settings.title')} onClose={close}>
      <Section title={t('common:settings.play')}>
        <PaceChoice frame={frame} />
        <Pick
          label={t('common:settings.language')}
          value={language.value}
          choices={LANGUAGES.map((tag) => [tag, languageRow(tag).name] as const)}
          onPick={(lng) => game.changeSettings({ language: lng })}
        />
        <Check
          label={t('common:settings.points')}
          checked={game.settings.value.points}
          onChange={(points) => game.changeSettings({ points })}
        />
      </Section>
      <Reading frame={frame} />
      <Volumes frame={frame} />
      <Section title={t('common:settings.keys')}>
        <Check
          label={t('common:settings.singleKeys')}
          note={t('common:settings.singleKeysIs')}
          checked={game.settings.value.singleKeys}
          onChange={(singleKeys) => game.changeSettings({ singleKeys })}
        />
        <KeySettings frame={frame} say={say} />
      </Section>
      {done === '' ? null : <p>{done}</p>}
      <div class="button-row">
        <button type="button" class="button primary" onClick={close}>
          {t('common:settings.close')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            frame.resetSettings();
            say(t('common:settings.resetDone'));
          }}
        >
          {t('common:settings.reset')}
        </button>
      </div>
    </Modal>
  );
}
