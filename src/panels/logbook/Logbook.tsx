// The logbook: what to fly next, the flights flown, the article as a map of what is mastered, marks, and the way of it all to another machine.

import { useEffect, useState } from 'preact/hooks';
import { isPlayed, sectionsOf } from '../../content/article.ts';
import { t } from '../../language/index.ts';
import { standingOf } from '../../learning/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { rowName } from '../parts/article/names.ts';
import { articleTable } from '../parts/article/table.ts';
import { Contents } from '../parts/Contents.tsx';
import { Page } from '../parts/Page.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game, Teaching } from '../ports.ts';
import { ArticleMap } from './ArticleMap.tsx';
import { Carry } from './Carry.tsx';
import { Flights } from './Flights.tsx';
import { Marks } from './Marks.tsx';
import { marksOf } from './marks.ts';
import { Next } from './Next.tsx';
import './logbook.css';

/** What the companies can teach; null until they have been fetched. Asked anew when more has been learned. */
function useTeaching(game: Game): Teaching | null {
  const [teaching, setTeaching] = useState<Teaching | null>(null);
  const learned = game.learned.value;
  useEffect(() => {
    unawaited(game.teaching().then(setTeaching));
  }, [game, learned]);
  return teaching;
}

function WaysOn({ game }: { readonly game: Game }) {
  return (
    <div class="button-row">
      <button type="button" class="button" onClick={() => (game.screen.value = 'route')}>
        {t('common:title.route')}
      </button>
      <button type="button" class="button" onClick={() => game.leave()}>
        {t('common:back')}
      </button>
    </div>
  );
}

/** The logbook's screen. */
export function Logbook({ game }: { readonly game: Game }) {
  const ready = useTexts('logbook', 'debrief');
  const table = articleTable().value;
  const teaching = useTeaching(game);
  if (!ready || table === null || teaching === null) return null;
  const learned = game.learned.value;
  const history = game.history.value;
  const standings = table.filter(isPlayed).map(({ id }) => standingOf(learned, id));
  const parts = sectionsOf(table).map(({ part, sections }) => ({
    part,
    rows: sections.flatMap(({ rows }) => rows),
  }));
  const marks = marksOf({
    learned,
    standings,
    parts,
    // One that joins others has their twins.
    courses: teaching.courses.filter(({ company }) =>
      game.flyable.some(({ id, joined }) => id === company && joined === null),
    ),
    companies: game.flyable.map(({ id }) => id),
    landed: teaching.landed,
  });
  const flights = Math.max(learned.flights, history.length);
  const met = standings.filter(({ standing }) => standing !== 'unseen').length;
  const mastered = standings.filter(({ standing }) => standing === 'mastered').length;
  // All that the article has is in the map below; here stands what comes next.
  const [next] = teaching.advice.rows;
  return (
    <Page
      kind="logbook"
      title={t('logbook:title')}
      head={
        <>
          <p>
            {flights === 0
              ? t('logbook:leadEmpty')
              : [
                  t('logbook:lead', { count: flights }),
                  t('logbook:met', { count: met }),
                  t('logbook:points', { count: mastered }),
                  ...(next === undefined ? [] : [t('logbook:nextPoint', { next: rowName(next) })]),
                ].join(' ')}
          </p>
          <WaysOn game={game} />
          <Contents
            label={t('logbook:contents')}
            entries={[
              { id: 'next', title: t('logbook:next.title') },
              { id: 'flights', title: t('logbook:flights.title') },
              { id: 'article', title: t('logbook:map.title') },
              { id: 'marks', title: t('logbook:marks.title') },
              { id: 'carry', title: t('logbook:carry.title') },
            ]}
          />
        </>
      }
    >
      <Next
        game={game}
        advice={teaching.advice}
        sectionOf={(row) => table.find(({ id }) => id === row)?.sections[0] ?? ''} // an advised row is in the table
      />
      <Flights game={game} />
      <ArticleMap game={game} table={table} standings={standings} />
      <Marks game={game} marks={marks} />
      <Carry game={game} />
      <WaysOn game={game} />
    </Page>
  );
}
