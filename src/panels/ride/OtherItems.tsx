// In the place of a result whose items are no longer those of today: what was answered cannot be compared.

import { t } from '../../language/index.ts';
import { Page, Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import { RideWays } from './RideWays.tsx';

/** Says so, and leads to a new first ride. */
export function OtherItems({ game, onAnew }: { readonly game: Game; onAnew(): void }) {
  return (
    <Page kind="ride" title={t('ride:title')}>
      <Section title={t('ride:otherItems.title')}>
        <p>{t('ride:otherItems.text')}</p>
        <RideWays game={game} fly={false} onAnew={onAnew} large />
      </Section>
    </Page>
  );
}
