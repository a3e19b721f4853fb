// What one step of a process takes of the whole, as a bar in the step's own row.
// Must not point at the slow step in any other way than by its length.

interface Props {
  readonly value: number;
  /** The largest of the steps: its bar fills the row. */
  readonly full: number;
}

/** Hidden from screen readers: the row says the figure in words. */
export function StepShare({ value, full }: Props) {
  const share = full <= 0 ? 0 : value / full;
  return (
    <span class="step-share" aria-hidden="true">
      <span class="step-share-value" style={{ inlineSize: `${Math.max(2, share * 100)}%` }} />
    </span>
  );
}
