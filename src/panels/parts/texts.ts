// Loads the texts of a screen that is not part of the start.

import { useEffect } from 'preact/hooks';
import { hasText, loadTexts } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';

/** True once the namespaces are loaded. Each has the name of its screen under `title`. */
export function useTexts(...namespaces: readonly string[]): boolean {
  const ready = namespaces.every((namespace) => hasText(`${namespace}:title`));
  const wanted = namespaces.join(' ');
  useEffect(() => {
    unawaited(loadTexts(...wanted.split(' ')));
  }, [wanted]);
  return ready;
}
