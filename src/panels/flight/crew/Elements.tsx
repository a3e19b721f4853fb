// A message to be read aloud: its elements one below the other.

import { t } from '../../../language/index.ts';
import type { SpokenElement } from '../parts/message-elements.ts';

/** @param rows what was left out is not read */
export function Elements({ rows }: { readonly rows: readonly SpokenElement[] }) {
  return (
    <dl class="aloud-rows">
      {rows.map(({ id, text }) =>
        text === null ? null : (
          <div key={id}>
            <dt>{t(`flight:element.${id}`)}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
