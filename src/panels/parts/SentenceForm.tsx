// A field for one sentence of the player's own, with a button that keeps it.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './sentence-form.css';

/** No sentence is longer, in characters. */
const LONGEST = 200;

interface Props {
  readonly label: string;
  /** What the button says. */
  readonly send: string;
  /** What the field has to begin with. */
  readonly sentence?: string;
  /** The field has just opened: whoever opened it goes on by writing. */
  readonly opened?: boolean;
  /** Leaving the field keeps it as the button does. */
  readonly onLeaving?: boolean;
  onSend(sentence: string): void;
}

/** The sentence comes without the spaces around it, and may be empty. */
export function SentenceForm({
  label,
  send,
  sentence: begun = '',
  opened = false,
  onLeaving = false,
  onSend,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [sentence, setSentence] = useState(begun);
  // Before the next key comes.
  useLayoutEffect(() => {
    if (!opened) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center' });
  }, [opened]);
  const hand = () => onSend(sentence.trim());
  const latest = useRef(hand);
  latest.current = hand;
  // Printing and going away leave the field too, and not every browser says so of a field that is taken out.
  useEffect(() => {
    if (!onLeaving) return;
    const keep = () => latest.current();
    window.addEventListener('beforeprint', keep);
    return () => {
      window.removeEventListener('beforeprint', keep);
      keep();
    };
  }, [onLeaving]);
  return (
    <form
      class="sentence-form"
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <label>
        {label}
        <input
          ref={field}
          type="text"
          maxLength={LONGEST}
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
          onBlur={onLeaving ? hand : undefined}
        />
      </label>
      <button type="submit" class="button">
        {send}
      </button>
    </form>
  );
}
