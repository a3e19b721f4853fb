// The packs with scenarios that are kept in this browser.

import { t } from '../../language/index.ts';
import type { ListedPack, OwnShelf } from '../ports.ts';

interface Props {
  readonly shelf: OwnShelf;
  onFly(pack: ListedPack): void;
  onShow(pack: ListedPack): void;
  onSave(pack: ListedPack): void;
}

/** One line each, with what can be done with it. */
export function KeptPacks({ shelf, onFly, onShow, onSave }: Props) {
  const packs = shelf.packs.value;
  if (packs.length === 0) return null;
  return (
    <div>
      <h3>{t('own:packs.title')}</h3>
      <ul class="plain own-packs">
        {packs.map((pack) => {
          const named = { name: pack.name };
          return (
            <li key={pack.id} class="own-row-foot">
              <span>{pack.name}</span>
              <button
                type="button"
                class="button small"
                aria-label={t('own:packs.flyOf', named)}
                onClick={() => onFly(pack)}
              >
                {t('own:packs.fly')}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t('own:packs.showOf', named)}
                onClick={() => onShow(pack)}
              >
                {t('own:packs.show')}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t('own:packs.saveOf', named)}
                onClick={() => onSave(pack)}
              >
                {t('own:list.save')}
              </button>
              <button
                type="button"
                class="button small"
                aria-label={t('own:packs.removeOf', named)}
                onClick={() => shelf.removePack(pack.id)}
              >
                {t('own:list.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
