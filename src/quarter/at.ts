// Access to list items and values that have to exist. When one is missing, that is a bug, and it is reported at once:
// a default value would let the flight go on with a wrong number whose origin nobody could find.

/** The item at `index`, counted from 0. @throws Error when the list has no such item */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** The last item. @throws Error when the list is empty */
export function last<T>(list: readonly T[]): T {
  return at(list, list.length - 1);
}

/** The first item that passes the test. @throws Error when none does; `what` names the missing thing in the message */
export function found<T>(list: readonly T[], test: (item: T) => boolean, what: string): T {
  return given(list.find(test), what);
}

/** The value, which the caller knows to be present. @throws Error when it is null or undefined; `what` names it in the message */
export function given<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`no ${what}`);
  return value;
}
