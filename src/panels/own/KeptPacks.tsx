// The packs with scenarios that are kept in this browser.

import { t } from '../../language/index.ts';
import { useNextFocus } from '../parts/focus.ts';
import { RowButton } from './RowButton.tsx';
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
  const leave = useNextFocus('.own-packs li:last-child button:last-child', '.own-drop button');
  const remove = (id: string) => {
    leave();
    shelf.removePack(id);
  };
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
              <RowButton name={t('own:packs.flyOf', named)} onPress={() => onFly(pack)}>
                {t('own:packs.fly')}
              </RowButton>
              <RowButton name={t('own:packs.showOf', named)} onPress={() => onShow(pack)}>
                {t('own:packs.show')}
              </RowButton>
              <RowButton name={t('own:packs.saveOf', named)} onPress={() => onSave(pack)}>
                {t('own:list.save')}
              </RowButton>
              <RowButton name={t('own:packs.removeOf', named)} onPress={() => remove(pack.id)}>
                {t('own:list.remove')}
              </RowButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
