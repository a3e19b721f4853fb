// The links for two who fly the class's quarter together: a seat each, or both at one screen with the tower's book.

import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { HowTwoFly } from '../parts/pair/HowTwoFly.tsx';
import { PairLink } from '../parts/pair/PairLink.tsx';
import { Why } from '../parts/Why.tsx';
import type { Game } from '../ports.ts';
import { changeWish, classQuery, classWish } from './class-link.ts';
import { showHere } from './OwnWindow.tsx';

const PAPERS = ['book', 'observer'] as const;

/** One for each seat, and one for both with what they print. */
export function PairLinks({ game }: { readonly game: Game }) {
  const query = classQuery(classWish.value);
  return (
    <Section title={t('crew:title')} lead={t('crew:offer.trainer')}>
      <PairLink game={game} place="cockpit" query={query} />
      <PairLink game={game} place="tower" query={query} />
      <Why title={t('crew:how.title')}>
        <HowTwoFly />
      </Why>
      {classWish.value.paper ? (
        <PairLink game={game} place="paper" query={query} />
      ) : (
        <p>
          <button type="button" class="button small" onClick={() => changeWish({ paper: true })}>
            {t('crew:offer.withBook')}
          </button>{' '}
          <span class="fine">{t('crew:offer.withBookIs')}</span>
        </p>
      )}
      <div class="button-row">
        {PAPERS.map((paper) => (
          <button key={paper} type="button" class="button small" onClick={() => showHere(game, paper)}>
            {t(`crew:offer.print.${paper}`)}
          </button>
        ))}
      </div>
      <Why title={t('crew:howBook.title')}>
        <HowTwoFly withBook />
      </Why>
    </Section>
  );
}
