// Elements of a message as rows: what kind of element it is, and its words.

import { t } from '../../../language/index.ts';
import type { SpokenElement } from '../parts/message-elements.ts';

interface Props {
  readonly rows: readonly SpokenElement[];
  /** True where the rows run on in one line; the names are then only read aloud, except where the words are missing. */
  readonly brief?: boolean;
}

/** One row for each element; a gap where it was not heard. */
export function ElementRows({ rows, brief = false }: Props) {
  return (
    <dl class="slip-rows">
      {rows.map(({ id, text }) => (
        <div key={id} class={text === null ? 'slip-row gap' : 'slip-row'}>
          <dt class={brief && text !== null ? 'unseen' : undefined}>{t(`flight:element.${id}`)}</dt>
          <dd>
            {text ?? (
              <>
                <span class="blank" aria-hidden="true" />
                {t('flight:slip.nothing')}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
