// The article as a map: its parts and sections, and of each the points that the game plays, by how the player stands with them.

import { useState } from 'preact/hooks';
import { type ArticleRow, type ArticleSection, sectionsOf } from '../../content/article.ts';
import { t } from '../../language/index.ts';
import { type RowStanding, STANDINGS } from '../../learning/index.ts';
import { ArticleSheet, type Cited } from '../parts/article/ArticleSheet.tsx';
import { partName, rowName } from '../parts/article/names.ts';
import { STANDING_SIGN, StandingTag, standingText } from '../parts/article/StandingTag.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';
import './map.css';

type Standings = ReadonlyMap<string, RowStanding>;

/** A point: its sign, and in its name what it is. */
function Tile({ stands, onOpen }: { readonly stands: RowStanding; readonly onOpen: () => void }) {
  const name = t('logbook:map.tile', { row: rowName(stands.row), standing: standingText(stands) });
  return (
    <button
      type="button"
      class={`map-tile map-${stands.standing}`}
      aria-label={name}
      aria-haspopup="dialog"
      title={name}
      onClick={onOpen}
    >
      <Icon name={STANDING_SIGN[stands.standing]} />
      {stands.due ? <span class="map-due" /> : null}
    </button>
  );
}

interface RowProperties {
  readonly section: ArticleSection;
  readonly standings: Standings;
  readonly onOpen: (cited: Cited) => void;
}

/** A section: a button for all of it, and its points. */
function SectionRow({ section, standings, onOpen }: RowProperties) {
  const { id, paragraph, rows } = section;
  return (
    <li class="map-section">
      <button
        type="button"
        class="button small"
        aria-haspopup="dialog"
        onClick={() => onOpen({ section: id, rows })}
      >
        {paragraph === null ? t('logbook:map.wholePart') : t('logbook:map.whole', { paragraph })}
      </button>
      <ul class="map-tiles">
        {rows.flatMap((row) => {
          const stands = standings.get(row);
          if (stands === undefined) return [];
          return (
            <li key={row}>
              <Tile stands={stands} onOpen={() => onOpen({ section: id, rows: [row] })} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}

interface Props {
  readonly game: Game;
  readonly table: readonly ArticleRow[];
  /** Of every row that is played. */
  readonly standings: readonly RowStanding[];
}

/** The section with the map. */
export function ArticleMap({ game, table, standings }: Props) {
  const [open, setOpen] = useState<Cited | null>(null);
  const byRow: Standings = new Map(standings.map((one) => [one.row, one]));
  const mastered = (rows: readonly string[]) =>
    rows.filter((row) => byRow.get(row)?.standing === 'mastered').length;
  return (
    <Section
      title={t('logbook:map.title')}
      lead={t('logbook:map.lead', { all: standings.length })}
      id="article"
    >
      <ul class="map-legend">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <StandingTag row={{ standing, due: false }} />{' '}
            {standings.filter((one) => one.standing === standing).length}
          </li>
        ))}
      </ul>
      <div class="map-parts">
        {sectionsOf(table).map(({ part, sections }) => {
          const rows = [...new Set(sections.flatMap((section) => section.rows))];
          return (
            <section key={part} class="map-part" aria-label={partName(part)}>
              <h3>{partName(part)}</h3>
              <p class="fine">{t('logbook:map.of', { mastered: mastered(rows), all: rows.length })}</p>
              <ul class="plain">
                {sections.map((section) => (
                  <SectionRow key={section.id} section={section} standings={byRow} onOpen={setOpen} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {open === null ? null : <ArticleSheet game={game} {...open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
