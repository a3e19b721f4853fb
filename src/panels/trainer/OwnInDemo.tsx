// Which case of the room's own the demo shows, and whether it comes before the four strips or after them.

import { shownCase } from '../../content/own-case.ts';
import { t } from '../../language/index.ts';
import { firstWords } from '../parts/first-words.ts';
import { useShelf } from '../parts/use-shelf.ts';
import type { DemoWish, Game } from '../ports.ts';

interface Props {
  readonly game: Game;
  readonly own: DemoWish['own'];
  onChange(own: DemoWish['own']): void;
}

/** The two choices; nothing where no case is finished. */
export function OwnInDemo({ game, own, onChange }: Props) {
  const shelf = useShelf(game);
  const finished = (shelf?.cases.value ?? []).filter((one) => shownCase(one) !== null); // not there yet
  const [newest] = finished;
  if (newest === undefined) return null;
  const first = typeof own === 'object' && own.first;
  // One that is no longer there is the newest.
  const named = typeof own === 'object' ? finished.find(({ id }) => id === own.id) : undefined;
  const chosen = own === 'none' ? 'none' : (named ?? newest).id;
  return (
    <>
      <label>
        {t('trainer:demo.own')}
        <select
          class="class-field"
          value={chosen}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === 'none' ? 'none' : { id: value, first })
          }
        >
          {finished.map((one) => (
            <option key={one.id} value={one.id}>
              {firstWords(one.call)}
            </option>
          ))}
          <option value="none">{t('trainer:demo.ownNone')}</option>
        </select>
      </label>
      {chosen === 'none' ? null : (
        <label>
          {t('trainer:demo.ownPlace')}
          <select
            class="class-field"
            value={first ? 'first' : 'last'}
            onChange={({ currentTarget: { value } }) => onChange({ id: chosen, first: value === 'first' })}
          >
            <option value="last">{t('trainer:demo.ownLast')}</option>
            <option value="first">{t('trainer:demo.ownFirst')}</option>
          </select>
        </label>
      )}
    </>
  );
}
