// A screen for reading: one wide column over the dusk, a heading that takes the focus, named sections.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './room-tokens.css';
import './page.css';
import './paper.css';

interface Page {
  readonly kind: string;
  readonly title: ComponentChildren;
  /** A short line above the heading. */
  readonly over?: ComponentChildren;
  /** Buttons and lines under the heading. */
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The whole screen. */
export function Page({ kind, title, over, head, children }: Page) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class={`reading reading-${kind}`}>
      <header class="reading-head">
        {over === undefined ? null : <p class="small-title">{over}</p>}
        <h1 ref={heading} tabIndex={-1} class="reading-title">
          {title}
        </h1>
        {head}
      </header>
      {children}
    </main>
  );
}

interface Section {
  readonly title: ComponentChildren;
  readonly lead?: ComponentChildren;
  /** The target of a link in the table of contents. */
  readonly id?: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** A named section of the screen, on a panel of its own. */
export function Section({ title, lead, id, kind, children }: Section) {
  const name = useId();
  return (
    <section
      class={kind === undefined ? 'page-part' : `page-part page-part-${kind}`}
      id={id}
      aria-labelledby={name}
    >
      <h2 id={name} tabIndex={-1}>
        {title}
      </h2>
      {lead === undefined ? null : <p class="sheet-lead">{lead}</p>}
      {children}
    </section>
  );
}
