// The screen of one's own cases: those that are here, the form for one of them, and packs from elsewhere.

import { useState } from 'preact/hooks';
import { emptyCase } from '../../content/own-case.ts';
import { language, t } from '../../language/index.ts';
import { Page } from '../parts/Page.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game, OwnShelf } from '../ports.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseList } from './CaseList.tsx';
import { OpenPack } from './OpenPack.tsx';
import { useShelf } from './use-shelf.ts';
import './own.css';

interface Props {
  readonly game: Game;
}

function Cases({ game, shelf, onEdit }: Props & { readonly shelf: OwnShelf; onEdit(id: string): void }) {
  const write = () => {
    const own = emptyCase(shelf.newId(), language.value);
    shelf.put(own);
    onEdit(own.id);
  };
  return (
    <Page
      kind="own"
      title={t('own:title')}
      head={
        <>
          <p>
            {t('own:lead')} {t('own:privacy')}
          </p>
          <div class="button-row">
            <button type="button" class="button primary" onClick={write}>
              {t('own:write')}
            </button>
            <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
              {t('own:back')}
            </button>
          </div>
        </>
      }
    >
      <CaseList game={game} shelf={shelf} onEdit={onEdit} />
      <OpenPack game={game} shelf={shelf} />
    </Page>
  );
}

/** The screen. */
export function Own({ game }: Props) {
  const ready = useTexts('own', 'checks');
  const shelf = useShelf(game);
  const [editing, edit] = useState<string | null>(null);
  if (!ready || shelf === null) return null;
  // It may have been deleted in another tab.
  const own = shelf.cases.value.find(({ id }) => id === editing);
  if (own === undefined) return <Cases key="cases" game={game} shelf={shelf} onEdit={edit} />;
  return <CaseForm key={own.id} own={own} onChange={(next) => shelf.put(next)} onDone={() => edit(null)} />;
}
