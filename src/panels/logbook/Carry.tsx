// The logbook as a file: saved, and taken in on another machine. What is replaced by that can be brought back.

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { isFramed, saveFile } from '../parts/download.ts';
import { Section } from '../parts/Page.tsx';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Carrying, Game, WrittenLogbook } from '../ports.ts';
import { Exchanged, Replace } from './Replace.tsx';
import { holdsText, type Offered } from './holds.ts';

/** What is told under the buttons. */
type Told =
  | ({ readonly kind: 'saved'; readonly name: string } & Pick<WrittenLogbook, 'text' | 'lacks'>)
  | { readonly kind: 'fault'; readonly text: string }
  | null;

function Answer({ told }: { readonly told: Told }) {
  if (told === null) return null;
  if (told.kind === 'fault') return <p class="carry-fault">{told.text}</p>;
  return (
    <div>
      <p>{t('logbook:carry.saved', { name: told.name })}</p>
      {told.lacks === null ? null : <p class="carry-fault">{t(`logbook:carry.lacks.${told.lacks}`)}</p>}
      <details open={isFramed()}>
        <summary>{t('common:refused.file')}</summary>
        <TextToCopy label={told.name} text={told.text} marked={false} />
      </details>
    </div>
  );
}

/** What the last exchange has set aside, with the way back. */
function SetAside({
  game,
  onDone,
  onRefused,
}: {
  readonly game: Game;
  readonly onDone: () => void;
  readonly onRefused: () => void;
}) {
  const [aside, setAside] = useState<Awaited<ReturnType<Carrying['replaced']>>>(null);
  useEffect(() => {
    unawaited(game.carrying().then(async (carrying) => setAside(await carrying.replaced())));
  }, [game]);
  if (aside === null) return null;
  const back = async () => ((await aside.takeBack()) ? onDone() : onRefused());
  return (
    <div class="carry-aside">
      <p>{t('logbook:carry.replaced', { holds: holdsText(aside.holds) ?? t('logbook:carry.ask.empty') })}</p>
      <button type="button" class="button" onClick={() => unawaited(back())}>
        {t('logbook:carry.takeBack')}
      </button>
    </div>
  );
}

/** The section. */
export function Carry({ game }: { readonly game: Game }) {
  const [told, setTold] = useState<Told>(null);
  const [offered, setOffered] = useState<Offered | null>(null);
  const [exchanged, setExchanged] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  function tell(next: Told): void {
    setTold(next);
    if (next === null) return;
    const lacks =
      next.kind === 'fault' || next.lacks === null ? '' : ` ${t(`logbook:carry.lacks.${next.lacks}`)}`;
    game.announce(next.kind === 'fault' ? next.text : t('logbook:carry.saved', { name: next.name }) + lacks);
  }
  const refused = () => tell({ kind: 'fault', text: t('logbook:carry.refused') });

  async function save(): Promise<void> {
    const { at, ...file } = await (await game.carrying()).write();
    const name = `${t('logbook:carry.file', { day: at.slice(0, 10) })}.json`;
    saveFile(name, 'application/json', file.text);
    tell({ kind: 'saved', name, ...file });
  }
  async function read(file: File): Promise<void> {
    const found = await (await game.carrying()).read(file);
    if (found.fault === undefined) setOffered(found);
    else tell({ kind: 'fault', text: t(`logbook:carry.fault.${found.fault}`) });
  }
  async function take(settings: boolean): Promise<void> {
    const done = (await offered?.take(settings)) === true;
    setOffered(null);
    if (done) setExchanged(true);
    else refused();
  }

  return (
    <Section title={t('logbook:carry.title')} lead={t('logbook:carry.lead')} id="carry">
      <div class="button-row">
        <button type="button" class="button" onClick={() => unawaited(save())}>
          {t('logbook:carry.save')}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {t('logbook:carry.open')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          class="unseen"
          tabIndex={-1}
          aria-label={t('logbook:carry.open')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []; // a browser without a list
            setTold(null);
            if (file !== undefined) unawaited(read(file));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      <Answer told={told} />
      <SetAside game={game} onDone={() => setExchanged(true)} onRefused={refused} />
      {offered === null ? null : (
        <Replace
          game={game}
          offered={offered}
          onTake={(settings) => unawaited(take(settings))}
          onLeave={() => setOffered(null)}
        />
      )}
      {exchanged ? <Exchanged game={game} /> : null}
    </Section>
  );
}
