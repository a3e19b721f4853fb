// The cases of this browser, each as its strip, with what can be done with it.

import { useState } from 'preact/hooks';
import type { OwnCase } from '../../content/own-case.ts';
import { caseFaults } from '../../content/own-check.ts';
import { t } from '../../language/index.ts';
import { useNextFocus } from '../parts/focus.ts';
import { Section } from '../parts/Page.tsx';
import type { Game, OwnShelf } from '../ports.ts';
import { CaseStrip } from './CaseStrip.tsx';
import { caseName } from './fault-words.ts';
import { RowButton } from './RowButton.tsx';
import { type Saved, SavedFile, saveJson } from './SavedFile.tsx';

interface Props {
  readonly game: Game;
  readonly shelf: OwnShelf;
  onEdit(id: string): void;
}

function Row({
  own,
  onEdit,
  onRemove,
  onSave,
}: {
  readonly own: OwnCase;
  onEdit(): void;
  onRemove(): void;
  onSave(): void;
}) {
  const left = caseFaults(own).length;
  const named = { case: caseName(own) };
  return (
    <li class="own-row">
      <CaseStrip strip={own} />
      <div class="own-row-foot">
        <span class={left === 0 ? 'own-ready' : 'own-left'}>
          {left === 0 ? t('own:list.ready') : t('own:list.left', { count: left })}
        </span>
        <RowButton name={t('own:list.editOf', named)} onPress={onEdit}>
          {t('own:list.edit')}
        </RowButton>
        {left > 0 ? null : (
          <RowButton name={t('own:list.saveOf', named)} onPress={onSave}>
            {t('own:list.save')}
          </RowButton>
        )}
        <RowButton name={t('own:list.removeOf', named)} onPress={onRemove}>
          {t('own:list.remove')}
        </RowButton>
      </div>
    </li>
  );
}

/** The section. */
export function CaseList({ game, shelf, onEdit }: Props) {
  const [saved, setSaved] = useState<Saved | null>(null);
  const [removed, setRemoved] = useState<OwnCase | null>(null);
  const leave = useNextFocus('.own-removed button', '.own-row button');
  const cases = shelf.cases.value;
  const finished = cases.filter((own) => caseFaults(own).length === 0);

  const save = (which: readonly OwnCase[]) => setSaved(saveJson(game, shelf.write(which)));
  function remove(own: OwnCase): void {
    leave();
    shelf.remove(own.id);
    setRemoved(own);
    game.announce(t('own:list.removed'));
  }
  function undo(own: OwnCase): void {
    leave();
    shelf.put(own);
    setRemoved(null);
  }

  return (
    <Section title={t('own:list.title')} id="cases">
      {removed === null ? null : (
        <div class="own-removed">
          <p>{t('own:list.removed')}</p>
          <button type="button" class="button small" onClick={() => undo(removed)}>
            {t('own:list.undo')}
          </button>
        </div>
      )}
      {cases.length === 0 ? <p>{t('own:list.none')}</p> : null}
      <ul class="own-rows">
        {cases.map((own) => (
          <Row
            key={own.id}
            own={own}
            onEdit={() => onEdit(own.id)}
            onRemove={() => remove(own)}
            onSave={() => save([own])}
          />
        ))}
      </ul>
      {finished.length < 2 ? null : (
        <div class="button-row">
          <button type="button" class="button" onClick={() => save(finished)}>
            {t('own:list.saveAll', { count: finished.length })}
          </button>
        </div>
      )}
      {saved === null ? null : <SavedFile {...saved} />}
    </Section>
  );
}
