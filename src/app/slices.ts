// Long work in slices, so that the page answers between them.

/** How long a slice may last, milliseconds. */
const SLICE_MS = 20;

/** Lets the page draw and answer. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Does work that can rest, resting whenever a slice is over. @param now milliseconds */
export async function inSlices<T>(work: Generator<undefined, T>, now: () => number): Promise<T> {
  let begun = now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (now() - begun < SLICE_MS) continue;
    await rest();
    begun = now();
  }
}
