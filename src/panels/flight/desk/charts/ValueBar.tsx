// A figure as a bar, with a mark at what is usual.
// Must not colour the bar as good or bad: the player judges.

const WIDTH = 200;
const HEIGHT = 16;

interface Props {
  readonly value: number;
  /** Null where nothing is usual. */
  readonly usual: number | null;
  /** The figure at the end of the bar; bars that are compared have the same. */
  readonly full: number;
}

/** Hidden from screen readers, because the row has the figure in words. */
export function ValueBar({ value, usual, full }: Props) {
  const x = (of: number) => (full <= 0 ? 0 : Math.min(1, of / full) * (WIDTH - 3));
  return (
    <svg class="count-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" x={0} y={3} width={WIDTH} height={10} />
      <rect class="chart-value" x={0} y={3} width={Math.max(1, x(value))} height={10} />
      {usual === null ? null : <rect class="chart-usual" x={x(usual)} y={0} width={3} height={HEIGHT} />}
    </svg>
  );
}
