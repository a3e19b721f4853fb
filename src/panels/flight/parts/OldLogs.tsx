// The logs of earlier strips beside a call, folded: one of them may be pointed at instead of the call or its own log.
// Must not order or mark them by what they say.

import { useEffect, useRef } from 'preact/hooks';
import { oldLog } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { LogLines } from '../../parts/LogLines.tsx';
import { callsign } from '../../parts/say.ts';
import { useCabin } from './cabin.ts';
import { KeyHint } from './KeyHint.tsx';
import type { OldLogsOf, OldMark } from './old-logs.ts';
import './old-logs.css';

interface Props {
  readonly of: OldLogsOf;
  readonly marked: string | null;
  readonly locked: boolean;
  onMark(mark: OldMark): void;
}

/** A button that unfolds them; each can be marked by its heading. */
export function OldLogs({ of: { logs, open, toggle }, marked, locked, onMark }: Props) {
  const { hand } = useCabin();
  const list = useRef<HTMLElement>(null);
  const before = useRef(open);
  // What is unfolded would lie below the edge of the card.
  useEffect(() => {
    if (open && !before.current) list.current?.scrollIntoView({ block: 'start' });
    before.current = open;
  }, [open]);
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
