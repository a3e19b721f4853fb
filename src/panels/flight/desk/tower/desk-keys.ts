// The keys of the desk: letters open cards, digits strike suspects, the two digits after them name the likely one, Enter commits.

import type { CausesTask } from '../../../../flight/index.ts';
import type { Action } from '../../../ports.ts';
import { cardAction } from '../../parts/card-actions.ts';
import type { Standing } from './finding.ts';

/** What the desk's keys do. */
export interface Presses {
  open(card: number): void;
  strike(suspect: number): void;
  name(suspect: number): void;
  digOn(): void;
  commit(): void;
}

const LETTERS = 'abcdef';

/** Everything that can be pressed at a desk now, as actions of the open card. */
export function actionsAt(
  task: CausesTask,
  { left, certainty, finding }: Standing,
  presses: Presses,
): Action[] {
  const action = (id: string, labelKey: string, key: string, enabled: boolean, perform: () => void) =>
    cardAction('tower', id, labelKey, key, enabled, perform);
  const cards = task.cards.flatMap(({ face }, i) => {
    const letter = LETTERS[i];
    if (letter === undefined || face !== null) return [];
    const open = () => presses.open(i);
    return [action(`card-${letter}`, 'flight:desk.action.open', letter, task.cardsLeft > 0, open)];
  });
  const strikes = task.suspects.map((_, i) => {
    const able = task.struck.includes(i) || left.length > 1;
    return action(`strike-${i + 1}`, 'flight:desk.action.strike', String(i + 1), able, () =>
      presses.strike(i),
    );
  });
  const names =
    certainty !== 'likely'
      ? []
      : left.map((suspect, i) => {
          const key = String(task.suspects.length + i + 1);
          return action(`name-${i + 1}`, 'flight:desk.action.name', key, true, () => presses.name(suspect));
        });
  const dig = task.mayDigOn ? [action('dig-on', 'flight:desk.digOn', 'g', true, () => presses.digOn())] : [];
  const commit = action('commit', 'flight:desk.action.commit', 'Enter', finding !== null, () =>
    presses.commit(),
  );
  return [...cards, ...strikes, ...names, ...dig, commit];
}
