// Listens for keys and finds their actions. Tab is never touched, nor keys that a focused control needs.

import { isSpecial, keyMeant } from '../panels/parts/key-meant.ts';
import type { Action } from '../panels/ports.ts';

const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select, [contenteditable=true]';
const PRESSED_BY_SPACE =
  'button, a[href], summary, input, select, textarea, [role=button], [role=link], [role=tab], [role=option]';
/** On what is chosen or slid, Enter sends off what was chosen, as in any form: it is the card's own. */
const SENT_BY_ENTER = 'input:is([type=checkbox], [type=radio], [type=range])';
/** Space also scrolls regions that can be scrolled by keyboard. */
const MOVED_BY_SPACE = '[tabindex="0"]';
const OPEN_FIELD = '.card :is(input[type=text], textarea)';

/** The enabled action of a key, or the disabled one so that its reason can be said. */
export function actionOf(actions: readonly Action[], key: string): Action | null {
  const matching = actions.filter((action) => action.key === key);
  return matching.find((action) => action.enabled) ?? matching[0] ?? null;
}

/**
 * True when the focused control uses the key itself. A button that has the focus only because it was pressed by mouse or finger does not use
 * Enter: what is marked with that key is meant.
 * @param pointed the button that was pressed by mouse or finger last, and has kept the focus since
 */
export function belongsTo(
  target: Pick<Element, 'closest'> | null,
  key: string,
  pointed: Element | null = null,
): boolean {
  if (target?.closest(TYPING)) return true;
  if (key === 'Enter') {
    if (target?.closest(SENT_BY_ENTER) != null) return false;
    const pressed = target?.closest(PRESSED_BY_SPACE);
    return pressed != null && pressed !== pointed;
  }
  return key === 'Space' && target?.closest(`${PRESSED_BY_SPACE}, ${MOVED_BY_SPACE}`) != null;
}

/**
 * True while a field to write in lies open on the card: then a letter is a letter, wherever the focus is.
 * A dialog over it has its own keys.
 */
function isWriting(): boolean {
  if (document.querySelector('dialog[open]') !== null) return false;
  return [...document.querySelectorAll(OPEN_FIELD)].some((field) => field.getClientRects().length > 0);
}

/**
 * Listens to keys for as long as the page lives.
 * @param actions what can be done now
 * @param refused says why not
 * @param takes whether an action may be done by this key now, however soon it comes after the press before
 */
export function listenToKeys(
  actions: () => readonly Action[],
  refused: (action: Action) => void,
  takes: (key: string, action: string, time: number) => boolean,
): void {
  /** An accent waits for its letter. */
  let accent = false;
  let pointed: Element | null = null;
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      pointed = target instanceof Element ? target.closest('button, [role=button]') : null;
    },
    true,
  );
  window.addEventListener('focusin', ({ target }) => {
    if (target !== pointed) pointed = null;
  });
  window.addEventListener('keydown', (event) => {
    const accented = accent;
    if (event.key !== 'Shift') accent = event.key === 'Dead';
    if (event.defaultPrevented || event.repeat || accented || isSpecial(event)) return;
    const target = event.target instanceof Element ? event.target : null;
    const now = actions();
    const key = keyMeant(event, (name) => now.some((action) => action.key === name));
    if (belongsTo(target, key, pointed)) return;
    if ((key.length === 1 || key === 'Space') && isWriting()) return;
    // Escape in a dialog is the browser's own way to close it.
    if (key === 'Escape' && target?.closest('dialog')) return;
    const action = actionOf(now, key);
    if (!action) return;
    event.preventDefault();
    // Escape only ever closes, one thing after another.
    const once = key !== 'Escape' && action.repeats !== true;
    if (once && action.enabled && !takes(key, action.id, event.timeStamp)) return;
    if (action.enabled) action.perform();
    else refused(action);
  });
}
