// The questions of an exchange: whether the file is to take the place of what is here, and afterwards that it has.

import { useEffect, useState } from 'preact/hooks';
import { formatDate, t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { Modal } from '../parts/Modal.tsx';
import type { Game } from '../ports.ts';
import { holdsText, type Offered } from './holds.ts';

interface Props {
  readonly game: Game;
  readonly offered: Offered;
  onTake(settings: boolean): void;
  onLeave(): void;
}

/** Both logbooks side by side, and whether to replace the one here. */
export function Replace({ game, offered, onTake, onLeave }: Props) {
  /** What is here, in words; null = that is not known yet. */
  const [here, setHere] = useState<string | null>(null);
  /** What was set aside before, and has no place any more once this is set aside. */
  const [aside, setAside] = useState<string | null>(null);
  const [settings, setSettings] = useState(false);
  useEffect(() => {
    unawaited(
      game.carrying().then(async (carrying) => {
        const [now, before] = await Promise.all([carrying.here(), carrying.replaced()]);
        setHere(
          now === null
            ? t('logbook:carry.ask.silent')
            : (holdsText(now.holds) ?? t('logbook:carry.ask.empty')),
        );
        setAside(before === null || now?.keepsAside === true ? null : holdsText(before.holds));
      }),
    );
  }, [game]);
  return (
    <Modal
      kind="question"
      name="replace"
      look="carry-question"
      title={t('logbook:carry.ask.title')}
      onClose={onLeave}
    >
      <dl class="figures">
        <div>
          <dt>{t('logbook:carry.ask.file')}</dt>
          <dd>
            {holdsText(offered.holds) ?? t('logbook:carry.ask.empty')}{' '}
            <span class="fine">{t('logbook:carry.ask.made', { at: formatDate(new Date(offered.at)) })}</span>
          </dd>
        </div>
        <div>
          <dt>{t('logbook:carry.ask.here')}</dt>
          <dd>{here ?? '…'}</dd>
        </div>
      </dl>
      <p>{t('logbook:carry.ask.replaces')}</p>
      {aside === null ? null : <p>{t('logbook:carry.ask.goes', { holds: aside })}</p>}
      {offered.holds.settings ? (
        <label class="toggle-line">
          <input
            type="checkbox"
            checked={settings}
            onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
          />
          {t('logbook:carry.ask.settings')}
        </label>
      ) : null}
      <div class="button-row">
        <button type="button" class="button primary" onClick={() => onTake(settings)}>
          {t('logbook:carry.ask.take')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('logbook:carry.ask.leave')}
        </button>
      </div>
    </Modal>
  );
}

/** The page still shows what was there: it can only be loaded again. */
export function Exchanged({ game }: { readonly game: Game }) {
  const anew = () => unawaited(game.carrying().then((carrying) => carrying.beginAnew()));
  return (
    <Modal
      kind="question"
      name="exchanged"
      look="carry-question"
      title={t('logbook:carry.done.title')}
      onClose={anew}
    >
      <p>{t('logbook:carry.done.text')}</p>
      <button type="button" class="button primary" onClick={anew}>
        {t('logbook:carry.done.onward')}
      </button>
    </Modal>
  );
}
