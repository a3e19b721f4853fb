// The deeds that the flight shows; those that are endorsed for the first time are marked.

import type { Debrief } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import './at-stake.css';

/** The section; nothing where no deed was shown. */
export function Endorsed({ game, debrief }: { readonly game: Game; readonly debrief: Debrief }) {
  const { endorsements = [] } = debrief;
  if (endorsements.length === 0) return null;
  const record = game.session.value?.record;
  const endorsed = game.endorsed.value;
  return (
    <Section title={t('debrief:endorsements.title')} lead={t('common:endorsements.lead')} id="endorsements">
      <ul class="at-stakes">
        {endorsements.map((deed) => (
          <li key={deed} class="at-stake">
            <Icon name="check" />
            <div>
              <h3>
                {t(`common:endorsements.${deed}.name`)}
                {record !== undefined && endorsed[deed] === record ? (
                  <span class="endorsed-now">{t('debrief:endorsements.new')}</span>
                ) : null}
              </h3>
              <p>{t(`common:endorsements.${deed}.deed`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
