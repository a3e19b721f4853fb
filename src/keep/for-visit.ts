// A keeper that reads what is kept and writes nothing: what a visit adds is there until the page is closed.

import type { Change, Keeper } from './keeper.ts';
import type { DocumentName, Documents } from './records.ts';

/**
 * A keeper for flights that are not the player's own.
 * @param keeper has what was kept before
 */
export function keptForVisit(keeper: Keeper): Keeper {
  const own = new Map<string, unknown>();
  const keyOf = (name: DocumentName, of = '') => `${name} ${of}`;
  async function load<Name extends DocumentName>(name: Name, otherwise: Documents[Name], of?: string) {
    const key = keyOf(name, of);
    // Only documents of this name are put under the key.
    return own.has(key) ? ((own.get(key) ?? otherwise) as Documents[Name]) : keeper.load(name, otherwise, of);
  }
  async function forget(name: DocumentName, of?: string): Promise<void> {
    own.set(keyOf(name, of), null);
  }
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ...keeper,
    load,
    async save(name, value, of) {
      own.set(keyOf(name, of), value);
    },
    async change<Name extends DocumentName>(
      name: Name,
      otherwise: Documents[Name],
      change: Change<Documents[Name]>,
      of?: string,
    ) {
      // One after the other: a second change builds on the first.
      const changed = turn.then(async () => {
        const now = change(await load(name, otherwise, of));
        own.set(keyOf(name, of), now);
        return now;
      });
      // One that fails has failed for whoever asked for it, and keeps no other back.
      turn = changed.catch(() => undefined);
      return changed;
    },
    forget,
    setAside: forget,
  };
}
