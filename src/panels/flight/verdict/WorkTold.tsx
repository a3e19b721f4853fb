// What a verdict tells of work that was handed in: what each part of it led to.

import type { Table, WorkTold as Told } from '../../../flight/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { reportTold } from './work-told-words.ts';

interface Props {
  readonly told: Told;
  readonly task: Table;
}

/** The rows of a list. */
export function WorkTold({ told, task }: Props) {
  switch (told.kind) {
    case 'report':
      return (
        <>
          {reportTold(told, task).map(({ part, answered, text }) => (
            <li key={part}>
              <Icon name={answered ? 'check' : 'close'} />
              <p>{text}</p>
            </li>
          ))}
        </>
      );
  }
}
