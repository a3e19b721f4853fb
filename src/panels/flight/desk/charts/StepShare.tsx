// The share of one step in a whole process, as a bar in the step's row.

interface Props {
  readonly value: number;
  /** The largest of all steps: its bar fills the row. */
  readonly full: number;
}

/** Hidden from screen readers, because the row has the figure in words. */
export function StepShare({ value, full }: Props) {
  const share = full <= 0 ? 0 : value / full;
  return (
    <span class="step-share" aria-hidden="true">
      <span class="step-share-value" style={{ inlineSize: `${Math.max(2, share * 100)}%` }} />
    </span>
  );
}
