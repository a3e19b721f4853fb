// The links to the two check rides, for a trainer to hand out before and after a course.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';

const MOMENTS = ['before', 'after'] as const;

/** Not links that open: the trainer would lose this page. */
export function RideLinks() {
  const { origin, pathname } = window.location;
  return (
    <Section title={t('trainer:ride.title')} lead={t('trainer:ride.lead')}>
      <dl class="ride-links">
        {MOMENTS.map((when) => (
          <div key={when}>
            <dt>{t(`trainer:ride.${when}`)}</dt>
            <dd translate={false}>{`${origin}${pathname}?ride=${when}`}</dd>
          </div>
        ))}
      </dl>
      <p class="fine">{t('ride:teaches')}</p>
    </Section>
  );
}
