// A button in the row of a case or a pack. Its name says of which, because every row has the same ones.

import type { ComponentChildren } from 'preact';

/** @param name its whole name, with what is written on it */
export function RowButton(props: {
  readonly name: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="button small" aria-label={props.name} onClick={props.onPress}>
      {props.children}
    </button>
  );
}
