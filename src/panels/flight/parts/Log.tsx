// The log of a strip on its card: what is known of its matter, and by whom. As a whole it is one of the marks.
// Must look alike in both seats, and must not say whether a line explains the call.

import { useEffect, useId, useRef } from 'preact/hooks';
import type { LogLine, StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { LogLines } from '../../parts/LogLines.tsx';
import { useCabin } from './cabin.ts';
import './log-card.css';

/** How many lines at the end of a log have been written since it was last shown. */
function useFresh({ id, log }: StripView): number {
  const { drafts } = useCabin().hand;
  const key = `log ${id}`;
  const before = useRef((drafts.get(key) as number | undefined) ?? log.length);
  useEffect(() => {
    drafts.set(key, log.length);
  }, [drafts, key, log.length]);
  return Math.max(0, log.length - before.current);
}

interface Props {
  readonly strip: StripView;
  /** The letter that marks the log, where it can be marked. */
  readonly letter?: string;
  readonly marked?: boolean;
  /** Smaller, below the work that writes its next line. */
  readonly small?: boolean;
  /** The line that stands above it already, and need not stand here. */
  readonly above?: LogLine | undefined;
  /** Marks the log by the pointer; the keyboard has its letter and its button. */
  onPress?(): void;
}

/** A sheet of the logbook; nothing on storm strips, which have none, and where its only line stands above. */
export function Log({ strip, letter, marked = false, small = false, above, onPress }: Props) {
  const name = useId();
  const fresh = useFresh(strip);
  const lines = strip.log.filter((line) => line !== above);
  if (strip.storm || (above !== undefined && lines.length === 0)) return null;
  const written = strip.log.slice(strip.log.length - fresh);
  const classes = [
    'logbook',
    small ? 'logbook-small' : '',
    marked ? 'marked' : '',
    onPress ? 'logbook-presses' : '',
  ]
    .filter((one) => one !== '')
    .join(' ');
  return (
    <section class={classes} aria-labelledby={name} data-log={strip.id} onClick={onPress}>
      <h3 id={name} class="log-title">
        <Icon name={marked ? 'check' : 'log'} />
        {t('flight:log.title')}
        {letter === undefined ? null : <sup aria-hidden="true">{letter}</sup>}
      </h3>
      {lines.length === 0 ? (
        <p class="log-empty">{t('flight:log.empty')}</p>
      ) : (
        <LogLines lines={lines} fresh={written.filter((line) => line !== above).length} />
      )}
    </section>
  );
}
