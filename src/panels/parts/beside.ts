// A window of its own beside this one: for what the room must not see.

/** Opens it, or brings the one of that name to the front. @returns false where the browser refuses */
export function openBeside(address: string, name: string, width: number, height: number): boolean {
  return window.open(address, `cleared-to-close-${name}`, `popup,width=${width},height=${height}`) !== null;
}
