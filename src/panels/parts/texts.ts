// Loads the words of a screen that not everybody opens.
// Must not hold words.

import { useEffect } from 'preact/hooks';
import { hasText, loadTexts } from '../../language/index.ts';

/** True once the namespaces are there; each has its screen's name under `title`. */
export function useTexts(...namespaces: readonly string[]): boolean {
  const ready = namespaces.every((namespace) => hasText(`${namespace}:title`));
  const wanted = namespaces.join(' ');
  useEffect(() => {
    void loadTexts(...wanted.split(' '));
  }, [wanted]);
  return ready;
}
