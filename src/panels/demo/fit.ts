// How large the letters of a call can be so that everything on the wall is seen at once.

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Sizes of a call's letters, in hundredths of the window's height. The least can still be read from eight metres: a fortieth is 2.5. */
const SIZES = [6.8, 6.4, 6, 5.6, 5.2, 4.8, 4.4, 4.1, 3.8, 3.5, 3.3, 3.1, 2.9, 2.75, 2.6] as const;

/** Gives the element the largest size with which it is not higher than the window, whenever it is drawn and whenever the window changes. */
export function useFit(wall: RefObject<HTMLElement | null>, textScale: number): void {
  useLayoutEffect(() => {
    const element = wall.current;
    if (element === null) return undefined;
    element.style.setProperty('--wall-text', String(textScale));
    const fit = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', `${size}vh`);
        if (element.scrollHeight <= window.innerHeight) return;
      }
    };
    fit();
    window.addEventListener('resize', fit);
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      window.removeEventListener('resize', fit);
      document.fonts.removeEventListener('loadingdone', fit);
    };
  });
}
