// Listens for keys and finds their actions. Tab is never touched, nor keys that a focused control needs.

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

/** The name of a key as actions write it: letters in lower case, the space bar as `Space`. */
export function keyName(key: string): string {
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toLowerCase() : key;
}

/**
 * What a key means: the character typed where an action answers to it, else the key by its place on the keyboard.
 * Only the digits' row and letters of other scripts are read by their place: what stands elsewhere differs too much,
 * and a Latin letter that means nothing at the moment means nothing.
 * @param means whether an action answers to a name
 */
export function keyMeant(
  { key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  means: (name: string) => boolean,
): string {
  const name = keyName(key);
  if (name.length !== 1 || means(name) || /[a-z\d]/.test(name)) return name;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && /[\p{L}\p{M}]/u.test(name) ? letter.toLowerCase() : name;
}

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

/** True for a key that types something else than it says, or that belongs to the browser or the system. */
function isSpecial(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === 'Tab') return true;
  return event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');
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
