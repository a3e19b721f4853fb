// The deeds that the flight shows; those that are endorsed for the first time are marked.

import type { Debrief } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import './at-stake.css';

/** The section; nothing where no deed was shown. */
export function Deeds({ game, debrief }: { readonly game: Game; readonly debrief: Debrief }) {
  const { deeds = [] } = debrief;
  if (deeds.length === 0) return null;
  const record = game.session.value?.record;
  const endorsed = game.endorsed.value;
  return (
    <Section title={t('debrief:deeds.title')} lead={t('common:deeds.lead')} id="deeds">
      <ul class="at-stakes">
        {deeds.map((deed) => (
          <li key={deed} class="at-stake">
            <Icon name="check" />
            <div>
              <h3>
                {t(`common:deeds.${deed}.name`)}
                {record !== undefined && endorsed[deed] === record ? (
                  <span class="deed-new">{t('debrief:deeds.new')}</span>
                ) : null}
              </h3>
              <p>{t(`common:deeds.${deed}.deed`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
