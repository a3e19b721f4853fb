// What is begun and waited for by nobody: where it fails, it fails as the game's own.

/** A line of a stack that names a place in a script. */
const PLACE = /:\d+:\d+\)?$/m;

/** What a browser rejects a call with (a `DOMException`) often names no script at all: then it becomes an error that was made here. */
export function asOurs(reason: unknown): Error {
  if (reason instanceof Error && PLACE.test(reason.stack ?? '')) return reason;
  return new Error(String(reason), { cause: reason });
}

/** Begins something that nobody waits for. The linter wants this, or a handler, for every promise that is let go. */
export function unawaited(work: PromiseLike<unknown>): void {
  work.then(undefined, (reason: unknown) => {
    throw asOurs(reason);
  });
}
