// The button that commits, always visible at the foot of its card; a fade above it shows that there is more to scroll to.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './commit.css';

/** Wraps the card's main button. The fade goes once the end of the work has been seen. */
export function Commit({ children }: { readonly children: ComponentChildren }) {
  const end = useRef<HTMLSpanElement>(null);
  const [more, setMore] = useState(false);
  useEffect(() => {
    const mark = end.current;
    if (mark === null) return;
    const watch = new IntersectionObserver(
      ([entry]) =>
        setMore(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.height > 0),
      { root: mark.closest('.card') },
    );
    watch.observe(mark);
    return () => watch.disconnect();
  }, []);
  return (
    <>
      <div class={more ? 'commit-bar more' : 'commit-bar'}>{children}</div>
      <span ref={end} class="commit-end" aria-hidden="true" />
    </>
  );
}
