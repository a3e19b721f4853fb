// The logs of earlier strips beside a call, folded: one of them may be pointed at instead of the call or its own log.
// Must not order or mark them by what they say.

import { useEffect, useRef } from 'preact/hooks';
import { oldLog, oldLogsFor, type StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { LogLines } from '../../parts/LogLines.tsx';
import { callsign } from '../../parts/say.ts';
import type { Action } from '../../ports.ts';
import { useCabin, useFlight } from './cabin.ts';
import { cardAction } from './card-actions.ts';
import { useDraft } from './draft.ts';
import { KeyHint } from './KeyHint.tsx';
import './old-logs.css';

type Mark = ReturnType<typeof oldLog>;

/** The key that unfolds them: the next letter after those of the marks. */
const LETTER = 'e';
/** Only so many have a digit. */
const MOST = 9;

/** What the earlier logs of a call are shown by, and what its keys do. */
export interface OldLogsOf {
  /** Of the strips whose logs lie there, the newest first; none where the flight does not remember. */
  readonly logs: readonly StripView[];
  readonly open: boolean;
  toggle(): void;
}

/** The logs that lie beside a call, and whether they are unfolded. */
export function useOldLogs(strip: StripView): OldLogsOf {
  const { memory, strips } = useFlight();
  const [open, setOpen] = useDraft(`old logs ${strip.id}`, false);
  const logs = memory ? oldLogsFor(strips, strip).slice(0, MOST) : [];
  return { logs, open: open && logs.length > 0, toggle: () => setOpen(!open) };
}

/** Their keys: a letter unfolds them, then a digit marks one. */
export function oldLogActions(
  { logs, open, toggle }: OldLogsOf,
  seat: 'cockpit' | 'tower',
  enabled: boolean,
  onMark: (mark: Mark) => void,
): Action[] {
  if (logs.length === 0) return [];
  const digits = logs.map(({ id }, i) =>
    cardAction(seat, `old-${i + 1}`, 'flight:old.action.mark', String(i + 1), enabled, () =>
      onMark(oldLog(id)),
    ),
  );
  const unfold = cardAction(seat, 'old-logs', 'flight:old.action.open', LETTER, true, toggle);
  return open ? [unfold, ...digits] : [unfold];
}

interface Props {
  readonly of: OldLogsOf;
  readonly marked: string | null;
  readonly locked: boolean;
  onMark(mark: Mark): void;
}

/** A button that unfolds them; each can be marked by its heading. Nothing where there are none. */
export function OldLogs({ of: { logs, open, toggle }, marked, locked, onMark }: Props) {
  const { hand } = useCabin();
  const list = useRef<HTMLElement>(null);
  const before = useRef(open);
  // What is unfolded would lie below the edge of the card.
  useEffect(() => {
    if (open && !before.current) list.current?.scrollIntoView({ block: 'start' });
    before.current = open;
  }, [open]);
  if (logs.length === 0) return null;
  return (
    <section ref={list} class="old-logs" aria-label={t('flight:old.title')}>
      <button type="button" class="button quiet" aria-expanded={open} onClick={toggle}>
        <Icon name="log" />
        {t('flight:old.title')} ({logs.length})
        <KeyHint action="old-logs" />
      </button>
      {open ? (
        <>
          <p class="old-ask">{t('flight:old.ask')}</p>
          <ul>
            {logs.map((one, i) => {
              const pressed = marked === oldLog(one.id);
              return (
                <li key={one.id} class={pressed ? 'logbook logbook-small marked' : 'logbook logbook-small'}>
                  <button
                    type="button"
                    class={pressed ? 'button old-mark pressed' : 'button old-mark'}
                    aria-pressed={pressed}
                    aria-disabled={locked || hand.pressed.value !== null}
                    onClick={() => {
                      if (!locked) onMark(oldLog(one.id));
                    }}
                  >
                    <KeyHint action={`old-${i + 1}`} />
                    {pressed ? <Icon name="check" /> : null}
                    <span class="unseen">{t('flight:old.mark', { callsign: callsign(one) })}</span>
                    <span class="callsign" aria-hidden="true">
                      {callsign(one)}
                    </span>
                  </button>
                  <LogLines lines={one.log} />
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
    </section>
  );
}
