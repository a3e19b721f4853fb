// What the company's people have riding on the quarter: two or three short lines before take-off.

import { hopesOf } from '../../flight/index.ts';
import { companyText, firstName, segmentName, t } from '../../language/index.ts';
import type { Frame } from './port.ts';

/** One line each; nothing where nobody has told. */
export function Hopes({ frame }: { readonly frame: Frame }) {
  const setup = frame.game.session.value?.setup;
  const content = frame.content.value;
  if (setup === undefined || content === null) return null;
  const hopes = hopesOf(setup, content);
  if (hopes.length === 0) return null;
  return (
    <div class="hopes-before">
      <h3>{t('common:preFlight.hopes')}</h3>
      <dl>
        {hopes.map(({ person, segment }) => (
          <div key={person}>
            <dt>{firstName(person)}</dt>
            <dd>
              {companyText(
                `hopes.${person}.line`,
                segment === 'all' ? {} : { segment: segmentName(segment) },
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
