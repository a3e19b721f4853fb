// A text in a field of its own, for when the browser neither copies nor saves it: it can still be marked and copied by hand.

import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly text: string;
  /** The text is marked at once, with the focus in the field. */
  readonly marked: boolean;
}

/** The field; going into it marks the whole text. */
export function TextToCopy({ label, text, marked }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!marked) return;
    field.current?.focus();
    field.current?.select();
  }, [marked, text]);
  return (
    <textarea
      ref={field}
      class="log"
      readOnly
      rows={8}
      aria-label={label}
      value={text}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
