// Listens for keys and finds their actions. Tab is never touched, nor keys that a focused control needs.

import type { Action } from '../panels/ports.ts';

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select, [contenteditable=true]';
const PRESSED_BY_ENTER =
  'button, a[href], summary, input, select, textarea, [role=button], [role=link], [role=tab], [role=option]';
/** Space also scrolls regions that can be scrolled by keyboard. */
const MOVED_BY_SPACE = '[tabindex="0"]';

/** The name of a key as actions write it: letters in lower case, the space bar as `Space`. */
export function keyName(key: string): string {
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toLowerCase() : key;
}

/** The enabled action of a key; otherwise the disabled one, so that its reason can be told. */
export function actionOf(actions: readonly Action[], key: string): Action | null {
  const matching = actions.filter((action) => action.key === key);
  return matching.find((action) => action.enabled) ?? matching[0] ?? null;
}

/** True when the focused control uses the key itself. */
export function belongsTo(target: Pick<Element, 'closest'> | null, key: string): boolean {
  if (target?.closest(TYPING)) return true;
  if (key === 'Enter') return target?.closest(PRESSED_BY_ENTER) != null;
  return key === 'Space' && target?.closest(`${PRESSED_BY_ENTER}, ${MOVED_BY_SPACE}`) != null;
}

/**
 * Listens for keys as long as the page lives.
 * @param actions returns what can be done now
 * @param refused called with a disabled action, to tell why
 */
export function listenToKeys(actions: () => readonly Action[], refused: (action: Action) => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Tab') return;
    const target = event.target instanceof Element ? event.target : null;
    const key = keyName(event.key);
    if (belongsTo(target, key)) return;
    // In a dialog, Escape is the browser's own way to close it.
    if (key === 'Escape' && target?.closest('dialog')) return;
    const action = actionOf(actions(), key);
    if (!action) return;
    event.preventDefault();
    if (action.enabled) action.perform();
    else refused(action);
  });
}
