// A code as it is said over the radio: letters in groups, each with its name.

import { t } from '../../../language/index.ts';
import { spelled } from './spelled.ts';

/** A code in large letters, each with its name below. */
export function Code({ code }: { readonly code: string }) {
  const groups = code.split('-');
  return (
    <p class="said-code">
      <span class="unseen">{Array.from(code, (one) => spelled(one) ?? one).join(' ')}</span>
      {groups.map((group, g) => (
        <span key={g} class="said-group" aria-hidden="true">
          {Array.from(group, (letter, i) => (
            <span key={i} class="said-letter">
              <b>{letter}</b>
              <small>{letter === '0' ? t('crew:turn.zero') : spelled(letter)}</small>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}
