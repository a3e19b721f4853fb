// The week's clock: the seconds left while it runs, the reason while it is stopped, nothing where there is no clock.

import { hasText, t, textOf } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';

function because(reason: string): string {
  const key = `flight:clock.because.${reason}`;
  return hasText(key) ? textOf(key) : t('flight:clock.because.other');
}

/** A bar that empties, with the seconds or the reason. Not announced to screen readers, because the end of the week is. */
export function Clock() {
  const { seconds, total, stopped } = useCabin().game.clock.value;
  if (seconds === null) return null;
  const share = total > 0 ? Math.max(0, Math.min(1, seconds / total)) : 0;
  return (
    <span class={stopped === null ? 'clock' : 'clock standing'}>
      <span class="clock-bar" aria-hidden="true">
        <span class="clock-left" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      {stopped === null ? (
        <span class="clock-words">{t('flight:clock.left', { seconds: Math.ceil(seconds) })}</span>
      ) : (
        <span class="clock-words">{t('flight:clock.stopped', { reason: because(stopped) })}</span>
      )}
    </span>
  );
}
