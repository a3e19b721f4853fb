// Opens a pack from a file, shows what it holds, and keeps it when that is wanted. A pack with faults is told of, and changes nothing.

import { useRef, useState } from 'preact/hooks';
import type { PackFault } from '../../content/packs/fault.ts';
import type { OpenedPack } from '../../content/packs/opened.ts';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { useNextFocus } from '../parts/focus.ts';
import { Section } from '../parts/Page.tsx';
import { shortName } from '../parts/route-name.ts';
import type { Game, OwnShelf } from '../ports.ts';
import { KeptPacks } from './KeptPacks.tsx';
import { Opened, Refused } from './OpenedPack.tsx';
import { type Saved, SavedFile, saveJson } from './SavedFile.tsx';

interface Props {
  readonly game: Game;
  readonly shelf: OwnShelf;
}

type Stage =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly PackFault[] }
  | { readonly kind: 'opened'; readonly file: string; readonly pack: OpenedPack; readonly isKept: boolean }
  | { readonly kind: 'kept'; readonly text: string };

/** The button that opens a file, and the place to drop one. */
function Drop({ onFile }: { onFile(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []; // a browser without a list
    if (file !== undefined) onFile(file);
  };
  return (
    <div
      class="own-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {t('own:open.choose')}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,.yaml,.yml,.zip"
        class="unseen"
        tabIndex={-1}
        aria-label={t('own:open.choose')}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <span class="fine">{t('own:open.drop')}</span>
    </div>
  );
}

/** The name of the company of ours that a pack goes by; empty where there is none. */
function lenderOf({ flyable }: Game, { home }: OpenedPack): string {
  const found = flyable.find(({ id }) => id === home);
  return found === undefined ? '' : shortName(found);
}

/** The section. */
export function OpenPack({ game, shelf }: Props) {
  const [stage, setStage] = useState<Stage | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const leave = useNextFocus('.own-drop button');
  const turns = useRef(0);

  async function read(file: File, isKept: boolean): Promise<void> {
    turns.current += 1;
    const turn = turns.current;
    setStage({ kind: 'reading', file: file.name });
    const found = await shelf.open(file);
    // The file that was chosen last is shown, however long those before it took.
    if (turn !== turns.current) return;
    if (found.faults === undefined) {
      setStage({ kind: 'opened', file: file.name, pack: found.pack, isKept });
      game.announce(t('own:open.opened', { file: file.name }));
    } else {
      setStage({ kind: 'refused', file: file.name, faults: found.faults });
      game.announce(t('own:open.refused', { file: file.name }));
    }
  }
  async function example(): Promise<void> {
    setSaved(saveJson(game, await shelf.example(), t('own:open.exampleFile')));
  }
  function fly(pack: OpenedPack, file: string): void {
    shelf.takeIn(pack.cases);
    game.flyPack(shelf.keepPack(pack, file));
  }
  function keep(pack: OpenedPack, file: string): void {
    leave();
    const fresh = shelf.takeIn(pack.cases);
    if (pack.flies) shelf.keepPack(pack, file);
    const text = fresh === 0 && !pack.flies ? t('own:open.keptNone') : t('own:open.kept');
    setStage({ kind: 'kept', text });
    game.announce(text);
  }

  return (
    <Section title={t('own:open.title')} lead={t('own:open.lead')} id="open">
      <Drop onFile={(file) => unawaited(read(file, false))} />
      <div class="own-example">
        <p>{t('own:open.exampleLead')}</p>
        <button type="button" class="button" onClick={() => unawaited(example())}>
          {t('own:open.example')}
        </button>
      </div>
      {stage?.kind === 'reading' ? <p>{t('own:open.reading', { file: stage.file })}</p> : null}
      {stage?.kind === 'refused' ? <Refused file={stage.file} faults={stage.faults} /> : null}
      {stage?.kind === 'opened' ? (
        <Opened
          file={stage.file}
          pack={stage.pack}
          lender={lenderOf(game, stage.pack)}
          onFly={!stage.pack.flies ? null : () => fly(stage.pack, stage.file)}
          onKeep={stage.isKept ? null : () => keep(stage.pack, stage.file)}
          onLeave={() => {
            leave();
            setStage(null);
          }}
        />
      ) : null}
      {stage?.kind === 'kept' ? <p>{stage.text}</p> : null}
      <KeptPacks
        shelf={shelf}
        onFly={({ id }) => game.flyPack(id)}
        onShow={({ name, text }) => unawaited(read(new File([text], name), true))}
        onSave={({ text }) => setSaved(saveJson(game, text))}
      />
      {saved === null ? null : <SavedFile {...saved} />}
    </Section>
  );
}
