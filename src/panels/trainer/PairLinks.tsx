// The links for two who fly the class's quarter together, a seat each.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { HowTwoFly } from '../parts/pair/HowTwoFly.tsx';
import { PairLink } from '../parts/pair/PairLink.tsx';
import { Why } from '../parts/Why.tsx';
import type { Game } from '../ports.ts';
import { classQuery, classWish } from './class-link.ts';

/** One for each seat. */
export function PairLinks({ game }: { readonly game: Game }) {
  const query = classQuery(classWish.value);
  return (
    <Section title={t('crew:title')} lead={t('crew:offer.trainer')}>
      <PairLink game={game} seat="cockpit" query={query} />
      <PairLink game={game} seat="tower" query={query} />
      <Why title={t('crew:how.title')}>
        <HowTwoFly />
      </Why>
    </Section>
  );
}
