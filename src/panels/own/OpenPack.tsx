// Opens a pack from a file, shows what it holds, and keeps it when that is wanted. A pack with faults is told of, and changes nothing.

import { useRef, useState } from 'preact/hooks';
import type { OwnCase } from '../../content/own-case.ts';
import type { PackFault } from '../../content/packs/fault.ts';
import { language, t } from '../../language/index.ts';
import { isLanguage, languageRow } from '../../look/languages.ts';
import { unawaited } from '../../look/unawaited.ts';
import { Section } from '../parts/Page.tsx';
import type { Game, OwnShelf } from '../ports.ts';
import { CaseStrip } from './CaseStrip.tsx';
import { packFaultText, placeText } from './fault-words.ts';

interface Props {
  readonly game: Game;
  readonly shelf: OwnShelf;
}

type Stage =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly PackFault[] }
  | { readonly kind: 'opened'; readonly file: string; readonly cases: readonly OwnCase[] }
  | { readonly kind: 'kept'; readonly text: string };

/** So many faults are shown at once: the first ones often bring the others. */
const SHOWN_FAULTS = 12;

function Refused({ file, faults }: { readonly file: string; readonly faults: readonly PackFault[] }) {
  return (
    <div class="own-answer">
      <p>{t('own:open.refused', { file })}</p>
      <ol class="own-faults">
        {faults.slice(0, SHOWN_FAULTS).map((fault, i) => (
          <li key={`${i} ${fault.kind}`}>
            <strong>{placeText(fault)}</strong> {packFaultText(fault)}
          </li>
        ))}
      </ol>
      {faults.length <= SHOWN_FAULTS ? null : (
        <p class="fine">{t('own:open.tooMany', { count: SHOWN_FAULTS })}</p>
      )}
    </div>
  );
}

/** What is told of a case in another language than the game's; null where it is in this one. */
function languageNote(written: string, shown: string): string | null {
  if (written === shown) return null;
  return isLanguage(written)
    ? t('own:open.otherLanguage', { language: languageRow(written).name })
    : t('own:open.unknownLanguage', { language: written });
}

function Opened({
  file,
  cases,
  onKeep,
  onLeave,
  shown,
}: {
  readonly file: string;
  readonly cases: readonly OwnCase[];
  readonly shown: string;
  onKeep(): void;
  onLeave(): void;
}) {
  const count = cases.length;
  return (
    <div class="own-answer">
      <p>{t('own:open.holds', { file, count })}</p>
      <div class="button-row">
        <button type="button" class="button primary" onClick={onKeep}>
          {t('own:open.keep', { count })}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('own:open.leave')}
        </button>
      </div>
      <ul class="own-rows">
        {cases.map((own) => (
          <li key={own.id} class="own-row">
            <CaseStrip own={own} />
            {languageNote(own.language, shown) === null ? null : (
              <p class="fine">{languageNote(own.language, shown)}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The section. */
export function OpenPack({ game, shelf }: Props) {
  const [stage, setStage] = useState<Stage | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function read(file: File): Promise<void> {
    setStage({ kind: 'reading', file: file.name });
    const found = await shelf.open(file);
    if (found.faults === undefined) {
      const { cases } = found.pack;
      setStage({ kind: 'opened', file: file.name, cases });
      game.announce(t('own:open.holds', { file: file.name, count: cases.length }));
    } else {
      setStage({ kind: 'refused', file: file.name, faults: found.faults });
      game.announce(t('own:open.refused', { file: file.name }));
    }
  }
  function keep(cases: readonly OwnCase[]): void {
    const count = shelf.takeIn(cases);
    const text = count === 0 ? t('own:open.keptNone') : t('own:open.kept', { count });
    setStage({ kind: 'kept', text });
    game.announce(text);
  }
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? []; // a browser without a list
    if (file !== undefined) unawaited(read(file));
  };

  return (
    <Section title={t('own:open.title')} lead={t('own:open.lead')} id="open">
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
      {stage?.kind === 'reading' ? <p>{t('own:open.reading', { file: stage.file })}</p> : null}
      {stage?.kind === 'refused' ? <Refused file={stage.file} faults={stage.faults} /> : null}
      {stage?.kind === 'opened' ? (
        <Opened
          file={stage.file}
          cases={stage.cases}
          shown={language.value}
          onKeep={() => keep(stage.cases)}
          onLeave={() => setStage(null)}
        />
      ) : null}
      {stage?.kind === 'kept' ? <p>{stage.text}</p> : null}
    </Section>
  );
}
