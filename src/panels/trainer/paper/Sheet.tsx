// A sheet of paper: on the screen a light page among the dark ones, printed a page of its own.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../language/index.ts';

interface Props {
  readonly title: ComponentChildren;
  readonly kind: string;
  /** A short line above the title. */
  readonly over?: ComponentChildren;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Begins on a new page, with its title. */
export function Sheet({ title, kind, over, lead, children }: Props) {
  const name = useId();
  return (
    <article class={`paper-sheet paper-${kind}`} aria-labelledby={name}>
      <header class="paper-head">
        <p class="paper-over">{over ?? t('paper:over')}</p>
        <h2 id={name}>{title}</h2>
        {lead === undefined ? null : <p class="paper-lead">{lead}</p>}
      </header>
      {children}
    </article>
  );
}

interface Part {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a sheet that stays on one page with its heading. */
export function SheetPart({ title, children }: Part) {
  return (
    <section class="paper-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface Points {
  readonly texts: readonly ComponentChildren[];
  /** True where they are done in this order. */
  readonly steps?: boolean;
}

/** A list of short sentences. */
export function Points({ texts, steps = false }: Points) {
  const items = texts.map((text, i) => <li key={i}>{text}</li>);
  return steps ? <ol class="paper-points">{items}</ol> : <ul class="paper-points">{items}</ul>;
}

interface Form {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table that has to keep its shape: on a narrow screen it is moved sideways, by keys too. */
export function WideForm({ label, children }: Form) {
  return (
    <section class="paper-room" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
