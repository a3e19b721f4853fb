// Taking what must be there: an index or a name that misses is a fault of the program, and is said at once.
// A default in its place would fly on with a wrong number, and nobody would know where it came from.

/** The item at a whole index, 0 the first. @throws Error when the list has none there */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** The last item. @throws Error when the list is empty */
export function last<T>(list: readonly T[]): T {
  return at(list, list.length - 1);
}

/** The first item that passes the test. @throws Error, naming `what`, when none does */
export function found<T>(list: readonly T[], test: (item: T) => boolean, what: string): T {
  return given(list.find(test), what);
}

/** The value, where it is known to be one. @throws Error, naming `what`, when it is not */
export function given<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}
