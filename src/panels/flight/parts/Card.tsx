// The frame of every card: a title that takes the focus, a button to close, and why the last press was refused.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t, textOf } from '../../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Refused } from './Refused.tsx';
import { KeyHint } from './KeyHint.tsx';

interface Props {
  readonly title: ComponentChildren;
  /** Changes with every new card and every new step on it; the focus then goes to the title. */
  readonly step: string;
  readonly children: ComponentChildren;
  readonly paper?: boolean;
  /** A call is read from it: on a projector the whole room must see all of it. */
  readonly aloud?: boolean;
  /** What takes the focus in place of the title; null = the title does. */
  first?(): HTMLElement | null;
}

/** An opaque panel; its heading is focused when the step changes. */
export function Card({ title, step, children, paper, aloud, first }: Props) {
  const { game, hand } = useCabin();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  useEffect(() => {
    hand.refused.value = null;
    hand.tooLate.value = false;
    heading.current?.closest('.card')?.scrollTo(0, 0);
    const control = first?.() ?? null;
    // A control is brought into view; the title is there.
    if (control === null) heading.current?.focus({ preventScroll: true });
    else control.focus();
  }, [step, hand]);
  const close = () => {
    game.open.value = null;
    hand.sheet.value = 'strips';
  };
  const kind = aloud === true && game.settings.value.projector ? ' aloud' : '';
  const refused = hand.refused.value;
  return (
    <section class={`card${paper === true ? ' paper' : ''}${kind}`} aria-labelledby={name} data-step={step}>
      <header class="card-head">
        <h2 id={name} ref={heading} tabIndex={-1} class="card-title">
          {title}
        </h2>
        <button type="button" class="button square quiet" onClick={close}>
          <span class="unseen">{t('flight:card.close')}</span>
          <Icon name="close" />
          <KeyHint action="close-card" />
        </button>
      </header>
      {refused === null ? null : <Refused>{textOf(`common:rejected.${refused}`)}</Refused>}
      {hand.tooLate.value ? <Refused icon="undo">{t('flight:stamp.tooLate')}</Refused> : null}
      {children}
    </section>
  );
}
