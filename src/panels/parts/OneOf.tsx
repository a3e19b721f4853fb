// A question over the flight with one answer to choose; it can be postponed to look around first.
// Must not hint at the better answer.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { type Choice, Choices } from './Choices.tsx';
import { Modal } from './Modal.tsx';
import './one-of.css';

interface Props {
  readonly title: string;
  /** What is to be known first; left out where the title says it all. */
  readonly lead?: string;
  readonly legend: string;
  /** True where title or lead say the same as the legend. */
  readonly quiet?: boolean;
  readonly choices: readonly Choice<number>[];
  /** The label of the button that hands the answer in. */
  readonly commit: string;
  /** The index of the choice that a press of a key means; null where it means none. */
  chosenBy(event: KeyboardEvent): number | null;
  onCommit(chosen: number): void;
  onAside(): void;
}

/** No answer is chosen at first; one button answers, one postpones. */
export function OneOf({
  title,
  lead,
  legend,
  quiet = false,
  choices,
  commit,
  chosenBy,
  onCommit,
  onAside,
}: Props) {
  const [chosen, choose] = useState<number | null>(null);
  return (
    <Modal
      kind="question"
      title={title}
      focus="inside"
      onKey={(event) => {
        const choice = choices[chosenBy(event) ?? -1]; // no choice has this number
        if (choice !== undefined) choose(choice.value);
      }}
      onClose={onAside}
    >
      {lead === undefined ? null : <p>{lead}</p>}
      <Choices<number> legend={legend} quiet={quiet} chosen={chosen} onChoose={choose} choices={choices} />
      <div class="two-buttons">
        <button
          type="button"
          class="button wide commit"
          disabled={chosen === null}
          onClick={() => chosen !== null && onCommit(chosen)}
        >
          {commit}
        </button>
        <button type="button" class="button wide quiet" onClick={onAside}>
          {t('flight:friday.later')}
        </button>
      </div>
    </Modal>
  );
}
