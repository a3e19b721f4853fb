// The words under a curve at the week in which a result turned: beside its line, on the side that has more room.

interface Props {
  /** Where the line is, as a share of the curve's width. */
  readonly at: number;
  readonly words: string;
}

/** A line of words. */
export function OnsetLabel({ at, words }: Props) {
  const room = `${Math.round(Math.max(at, 1 - at) * 100)}%`;
  return (
    <p class={at > 0.5 ? 'onset-label before' : 'onset-label'} style={{ inlineSize: room }}>
      {words}
    </p>
  );
}
