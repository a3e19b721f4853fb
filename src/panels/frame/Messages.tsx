// Messages to the player: the toasts in the corner and the one live region for screen readers.
// Must not take the focus or cover the cards for good: each can be closed.

import { t, textOf } from '../../language/index.ts';
import type { Frame } from './port.ts';

/** The one live region of the page. */
export function LiveRegion({ frame }: { readonly frame: Frame }) {
  const { text, turn } = frame.said.value;
  // Said twice, the same words must differ to be read again; a trailing no-break space is not heard.
  return (
    <div class="unseen" aria-live="polite" data-live="true">
      {turn % 2 === 0 ? text : `${text}\u00a0`}
    </div>
  );
}

/** The messages shown now. */
export function Toasts({ frame }: { readonly frame: Frame }) {
  const notices = frame.notices.value;
  if (notices.length === 0) return null;
  return (
    <section class="toasts" aria-label={t('common:notice.label')}>
      <ul>
        {notices.map(({ id, key, values, tone, undo }) => (
          <li key={id} class={`toast ${tone}`} data-notice={key}>
            <span>{textOf(key, values)}</span>
            {undo === undefined ? null : (
              <button
                type="button"
                class="button small"
                onClick={() => {
                  frame.dismiss(id);
                  undo();
                }}
              >
                {t('common:notice.undo')}
              </button>
            )}
            <button
              type="button"
              class="button small"
              aria-label={t('common:notice.dismiss')}
              onClick={() => frame.dismiss(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
