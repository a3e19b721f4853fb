// What a press of a key means, on any keyboard: for the actions of the game, and for the digits of a question over it.

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

/** True for a key that types something else than it says, or that belongs to the browser or the system. */
export function isSpecial(event: KeyboardEvent): boolean {
  if (event.isComposing || event.key === 'Tab') return true;
  return event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph');
}
