// Folds the work of a cockpit task to a line with its answer when the player goes on to the remedies.
// Must not fold at the first change: with arrow keys and steppers the player is often not done yet.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../../language/index.ts';

interface Props {
  /** The answer in a few words. */
  readonly line: string;
  readonly folded: boolean;
  onUnfold(): void;
  readonly children: ComponentChildren;
}

/** The work, or its answer with «Endre». Focus inside the part that disappears moves to the other. */
export function Folding({ line, folded, onUnfold, children }: Props) {
  const work = useRef<HTMLDivElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const before = useRef(folded);
  useEffect(() => {
    if (before.current === folded) return;
    before.current = folded;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (folded) {
      if (lost || work.current?.contains(activeElement) === true)
        change.current?.focus({ preventScroll: true });
    } else {
      work.current?.querySelector<HTMLElement>('input:checked, input, button')?.focus();
    }
  }, [folded]);
  return (
    <>
      {folded ? (
        <p class="work-line">
          <strong>{line}</strong>
          <button ref={change} type="button" class="button small" onClick={onUnfold}>
            {t('flight:remedy.change')}
            <span class="unseen">: {line}</span>
          </button>
        </p>
      ) : null}
      <div ref={work} class="work" hidden={folded}>
        {children}
      </div>
    </>
  );
}
