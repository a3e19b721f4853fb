// What to fly next, and why.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { ArticleSheet, type Cited } from '../parts/article/ArticleSheet.tsx';
import { rowName } from '../parts/article/names.ts';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import { routeName } from '../parts/route-name.ts';
import type { Game, PlayersAdvice } from '../ports.ts';

interface Props {
  readonly game: Game;
  readonly advice: PlayersAdvice;
  /** The sections of a row. */
  readonly sectionOf: (row: string) => string;
}

/** The section. */
export function Next({ game, advice, sectionOf }: Props) {
  const [open, setOpen] = useState<Cited | null>(null);
  const { reason, rows, mind } = advice;
  // Flights from before anything was noted of what they taught.
  const flown = game.history.value.length > 0;
  const found = game.flyable.find(({ id }) => id === advice.company);
  const company = found === undefined ? advice.company : routeName(found);
  return (
    <Section title={t('logbook:next.title')} id="next">
      <p class="big-line">
        {t(`logbook:next.${reason === 'first' && flown ? 'since' : reason}`, { company })}
      </p>
      {mind === null ? null : (
        <p>
          <strong>{t('logbook:next.mind')}:</strong> {t(`logbook:next.${mind}`)}
        </p>
      )}
      {rows.length === 0 ? null : (
        <>
          <p>{t('logbook:next.rows')}</p>
          <ul class="next-rows">
            {rows.map((row) => (
              <li key={row}>
                <button
                  type="button"
                  class="button small"
                  aria-haspopup="dialog"
                  onClick={() => setOpen({ section: sectionOf(row), rows: [row] })}
                >
                  <Icon name="article" />
                  {rowName(row)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button primary" onClick={() => game.flyCompany(advice.company)}>
        {t('logbook:next.fly', { company })}
      </button>
      {open === null ? null : <ArticleSheet game={game} {...open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
