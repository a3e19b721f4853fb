// Whose error it is that nobody caught: the game's own, or one of an extension, a link scanner or whatever else runs in the page.

/** A line of a stack, as Chromium (`at …`) and as Firefox and Safari (`…@…`) write it. */
const FRAME = /^\s*at |@/;
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/[^\s)]+/i;

/** The script that threw: the first one named in the stack; null where no line names one. */
function thrownIn(stack: string): string | null {
  for (const line of stack.split('\n')) {
    const address = FRAME.test(line) ? ADDRESS.exec(line) : null;
    if (address !== null) return address[0];
  }
  return null;
}

/**
 * True when it was thrown in one of the game's scripts. What cannot be told is not ours: it is noted, and stops nobody.
 * @param scripts the address under which all scripts of the game lie
 * @param file where the browser says that it happened, if it does
 */
export function isOurs(scripts: string, reason: unknown, file = ''): boolean {
  if (!(reason instanceof Error)) return false;
  const thrown = thrownIn(reason.stack ?? '');
  if (thrown !== null) return thrown.startsWith(scripts);
  // A module that cannot be fetched has no stack, but its message names it.
  return file.startsWith(scripts) || reason.message.includes(scripts);
}
