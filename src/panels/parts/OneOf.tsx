// A question over the flight with one answer to choose, which can be put aside to look around first.
// Must not say which answer is better.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { type Choice, Choices } from './Choices.tsx';
import { Modal } from './Modal.tsx';
import './one-of.css';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly legend: string;
  /** True where the lead says already what the legend would. */
  readonly quiet?: boolean;
  readonly choices: readonly Choice<number>[];
  /** What the button says that hands the answer in. */
  readonly commit: string;
  onCommit(chosen: number): void;
  onAside(): void;
}

/** None chosen at first, one button to answer, one to put it aside. */
export function OneOf({ title, lead, legend, quiet = false, choices, commit, onCommit, onAside }: Props) {
  const [chosen, choose] = useState<number | null>(null);
  return (
    <Modal kind="question" title={title} focus="inside" onClose={onAside}>
      <p>{lead}</p>
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
