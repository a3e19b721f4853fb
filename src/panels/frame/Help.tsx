// Help: the rule, the keys, and the points.
// Must take keys from the action registry and points from the scoring table, so that they are never out of date.

import { POINTS } from '../../flight/index.ts';
import { formatChange, hasText, loadTexts, t, textOf } from '../../language/index.ts';
import { useEffect } from 'preact/hooks';
import { keyLabel } from '../parts/Key.tsx';
import { Modal } from '../parts/Modal.tsx';
import type { Frame } from './port.ts';
import { unawaited } from '../../look/unawaited.ts';

function Keys({ frame }: { readonly frame: Frame }) {
  return (
    <table class="table">
      <caption>{t('common:help.keys')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common:help.key')}</th>
          <th scope="col">{t('common:help.does')}</th>
        </tr>
      </thead>
      <tbody>
        {frame.bindings.map((binding) => {
          const key = frame.keyOf(binding);
          return (
            <tr key={binding.id}>
              <td>{key === null ? t('common:help.noKey') : <kbd class="key">{keyLabel(key)}</kbd>}</td>
              <th scope="row">{textOf(binding.labelKey)}</th>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Points() {
  return (
    <table class="table">
      <caption>{t('common:help.score')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common:help.points')}</th>
          <th scope="col">{t('common:help.event')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(POINTS)
          .filter(([event]) => hasText(`flight:score.${event}`))
          .map(([event, points]) => (
            <tr key={event}>
              <td>{formatChange(points)}</td>
              <th scope="row">{textOf(`flight:score.${event}`)}</th>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The help dialog. */
export function Help({ frame }: { readonly frame: Frame }) {
  const close = () => {
    frame.game.dialog.value = null;
  };
  useEffect(() => unawaited(loadTexts('flight')), []);
  return (
    <Modal name="help" title={t('common:help.title')} onClose={close}>
      <p>
        <strong>{t('common:help.rule')}</strong>
      </p>
      <ul>
        <li>{t('common:help.ruleTower')}</li>
        <li>{t('common:help.ruleCockpit')}</li>
        <li>{t('common:help.ruleRequest')}</li>
      </ul>
      <p>{t('common:help.log')}</p>
      <p>{t('common:help.inks')}</p>
      <div class="two-columns">
        <Keys frame={frame} />
        <div>
          <Points />
          <p class="fine">{t('common:help.pointsAre')}</p>
        </div>
      </div>
      <button type="button" class="button primary" onClick={close}>
        {t('common:help.close')}
      </button>
    </Modal>
  );
}
