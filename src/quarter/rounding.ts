// Whole numbers for figures that are judged by a limit: what is shown must lie on the same side of it as what is judged.

/** The whole number nearest to a value that is judged as the value is. @param judge says on which side of the limits it lies */
export function wholeJudgedAlike(value: number, judge: (value: number) => unknown): number {
  const verdict = judge(value);
  const near = [Math.round(value), Math.floor(value), Math.ceil(value)];
  return near.find((whole) => judge(whole) === verdict) ?? value;
}
