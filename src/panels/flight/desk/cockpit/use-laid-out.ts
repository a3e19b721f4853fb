// How a decision lies on its card, which depends on the window, the text size and what there is to choose.

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How the decision is laid out. */
interface Laid {
  /** The remedies lie beside the matter and its work, and not below: then nothing has to fold for them. */
  readonly beside: boolean;
  /** The remedies are longer than the work, which then has room below it. */
  readonly longer: boolean;
}

/** Watches how a decision is laid out. @param ground the element of the matter and its work; that of the remedies comes after it */
export function useLaidOut(ground: RefObject<HTMLElement | null>): Laid {
  const [laid, setLaid] = useState<Laid>({ beside: false, longer: false });
  useLayoutEffect(() => {
    const { current } = ground;
    const [whole, ways] = [current?.parentElement, current?.nextElementSibling];
    if (current == null || whole == null || ways == null) return;
    const look = () => {
      const beside = current.offsetWidth < 0.75 * whole.clientWidth;
      const longer = ways.clientHeight > current.clientHeight;
      setLaid((before) =>
        before.beside === beside && before.longer === longer ? before : { beside, longer },
      );
    };
    const watch = new ResizeObserver(look);
    watch.observe(current);
    watch.observe(ways);
    return () => watch.disconnect();
  }, [ground]);
  return laid;
}
