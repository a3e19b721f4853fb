// The clock stands for the reading of what comes to lie on the card: a card that was just opened, and what a press has added to it.

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useCabin } from './cabin.ts';

/** What lies there only to be heard, and so says again what is seen. */
const HEARD = '.unseen';

/** How many words can be read there. What is only heard or folded away is not counted. */
function wordsIn(element: Element): number {
  if (element.matches(HEARD) || element.hasAttribute('hidden')) return 0;
  const folded = element.matches('details:not([open])');
  return [...element.childNodes].reduce((sum, node) => {
    if (node instanceof Element) return folded && !node.matches('summary') ? sum : sum + wordsIn(node);
    return sum + (node.nodeType === Node.TEXT_NODE ? (node.textContent?.match(/\p{L}+/gu)?.length ?? 0) : 0); // no words
  }, 0);
}

/**
 * Stops the clock for as long as it takes to read what is new in the element, the first time that it lies there.
 * @param what lies there now; null = nothing that is read for the first time, or the clock stands anyway
 */
export function useReading(box: RefObject<HTMLElement | null>, what: string | null): void {
  const { game, hand } = useCabin();
  useEffect(() => {
    const element = box.current;
    if (element === null || what === null) return;
    const look = () => {
      const words = wordsIn(element);
      const before = hand.readWords.get(what) ?? 0; // nothing yet
      if (words <= before) return;
      hand.readWords.set(what, words);
      game.readFor(words - before);
    };
    look();
    // Its words are drawn a little later, and more of them with what is opened there.
    const seen = new MutationObserver(look);
    seen.observe(element, { childList: true, subtree: true, characterData: true });
    return () => seen.disconnect();
  }, [box, game, hand, what]);
}
