// The links to the two check rides, for a trainer to hand out before and after a course.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { reached } from '../parts/reach.ts';
import { AddressParts } from './ClassLink.tsx';
import { OnlyHere } from './OnlyHere.tsx';

const MOMENTS = ['before', 'after'] as const;

/** Not links that open: the trainer would lose this page. Where others cannot reach them, that is said once, and no code leads nowhere. */
export function RideLinks() {
  const links = MOMENTS.map((when) => ({ when, ...reached(`?ride=${when}`) }));
  // Both lie in the same place.
  const unreachable = links[0]?.unreachable ?? null;
  return (
    <Section title={t('trainer:ride.title')} lead={t('trainer:ride.lead')}>
      {unreachable === null ? null : <OnlyHere text={t(`trainer:ride.onlyHere.${unreachable}`)} />}
      <dl class="ride-links">
        {links.map(({ when, text }) => (
          <div key={when}>
            <dt>{t(`trainer:ride.${when}`)}</dt>
            <dd class="class-way">
              {unreachable === null ? (
                <QrCode text={text} label={t('trainer:link.qr', { address: text })} />
              ) : null}
              <span class="ride-link" translate={false}>
                <AddressParts text={text} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="fine">{t('ride:teaches')}</p>
    </Section>
  );
}
