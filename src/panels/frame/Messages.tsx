// Messages to the player: the toasts in the corner, and the one live region for screen readers.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t, textOf } from '../../language/index.ts';
import type { Frame } from './port.ts';
import './messages.css';

/** The page's one live region. An element made by hand, because an open dialog borrows it (parts/live.ts). */
export function LiveRegion({ frame }: { readonly frame: Frame }) {
  const home = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLElement | null>(null);
  const { text, turn } = frame.said.value;
  useLayoutEffect(() => {
    const made = document.createElement('div');
    made.className = 'unseen';
    made.setAttribute('aria-live', 'polite');
    made.dataset['live'] = 'true';
    home.current?.append(made);
    region.current = made;
    return () => made.remove();
  }, []);
  useEffect(() => {
    // To be read again, the same words have to differ: every other time a no-break space, which is not heard, is added.
    if (region.current !== null) region.current.textContent = turn % 2 === 0 ? text : `${text}\u00a0`;
  }, [text, turn]);
  return <div ref={home} />;
}

/** The messages shown now. */
export function Toasts({ frame }: { readonly frame: Frame }) {
  const notices = frame.notices.value;
  if (notices.length === 0) return null;
  return (
    <section class="toasts" aria-label={t('common:notice.label')}>
      <ul>
        {notices.map(({ id, key, values, tone, undo, label }) => (
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
                {label ?? t('common:notice.undo')}
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
