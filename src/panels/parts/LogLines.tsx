// The lines of a strip's log, in two inks: pencil for what people hold for true, ink for what was measured or done.
// Must not say whether a line explains the call.

import type { LogLine } from '../../flight/index.ts';
import { handWords, inkOf, logAuthor, logWords } from '../../language/index.ts';
import './log.css';

interface Item {
  readonly ink: ReturnType<typeof inkOf>;
  /** The label of its hand; null where it has none. */
  readonly hand: string | null;
  readonly words: string;
  /** Who wrote it, and when; null where that is not said. */
  readonly author: string | null;
  /** True for a line that has just been written: it comes in visibly. */
  readonly fresh?: boolean;
  /** True for a line that is shown as deciding. */
  readonly lit?: boolean;
}

/** One line. */
export function LogItem({ ink, hand, words, author, fresh = false, lit = false }: Item) {
  return (
    <li class={`log-line log-${ink}${fresh ? ' log-fresh' : ''}${lit ? ' log-lit' : ''}`}>
      {hand === null ? null : <span class="log-hand">{hand}</span>} <span class="log-words">{words}</span>{' '}
      {author === null ? null : <span class="log-author">{author}</span>}
    </li>
  );
}

interface Props {
  readonly lines: readonly LogLine[];
  /** True after the flight, where every line may have its label. */
  readonly open?: boolean;
  /** How many lines at the end are new. */
  readonly fresh?: number;
}

/** Each line with its hand, its words, and who wrote it and when. */
export function LogLines({ lines, open = false, fresh = 0 }: Props) {
  return (
    <ol class="log-lines">
      {lines.map((line, i) => (
        <LogItem
          key={`${i} ${line.hand} ${line.week}`}
          ink={inkOf(line, open)}
          hand={line.labelled || open ? handWords(line.hand) : null}
          words={logWords(line)}
          author={logAuthor(line)}
          fresh={i >= lines.length - fresh}
        />
      ))}
    </ol>
  );
}
