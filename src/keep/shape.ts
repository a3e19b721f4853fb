// The first questions to anything that was read and may be whatever it likes: is it an object, is it a list of texts?

/** An object of a document that has not been checked yet. */
export type Shape = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list that holds nothing but texts. */
export function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
