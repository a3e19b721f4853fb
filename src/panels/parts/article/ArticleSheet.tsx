// A sheet with phrases of the article: what each says, whose it is, how the player stands with it, and the calls in which it was met.
// Must never hold more of the article than these short phrases.

import { useEffect } from 'preact/hooks';
import type { ArticleRow } from '../../../content/article.ts';
import { placeOf } from '../../../content/place.ts';
import type { Seat } from '../../../flight/index.ts';
import { inSentences, loadStories, oneOfLanguages, t, textOf } from '../../../language/index.ts';
import { type RowStanding, standingOf } from '../../../learning/index.ts';
import { unawaited } from '../../../look/unawaited.ts';
import type { Game } from '../../ports.ts';
import { Modal } from '../Modal.tsx';
import { shortName } from '../route-name.ts';
import { SeatTag } from '../SeatTag.tsx';
import { useTexts } from '../texts.ts';
import { metBefore, type MetNow } from './met.ts';
import { rowName, sectionName } from './names.ts';
import { StandingTag } from './StandingTag.tsx';
import { articleTable } from './table.ts';
import '../paper.css';
import './article.css';

const SEATS: Readonly<Record<string, readonly Seat[]>> = {
  som: ['cockpit'],
  analyst: ['tower'],
  either: ['cockpit', 'tower'],
};

/** Whose a row is, the seats in the article's order, and how the player stands with it. */
function Whose({ seats, stands }: Pick<ArticleRow, 'seats'> & { readonly stands: RowStanding }) {
  return (
    <>
      <p class="article-whose">
        {seats
          .flatMap((seat) => SEATS[seat] ?? []) // the player has no seat
          .map((seat, i) => (
            <SeatTag key={i} seat={seat} />
          ))}
        <StandingTag row={stands} />
      </p>
      <p>{textOf(`logbook:whose.${seats.join('-')}`)}</p>
    </>
  );
}

/** The calls in which a row was met, the last first. */
function Met({
  game,
  stories,
  now,
}: {
  readonly game: Game;
  readonly stories: readonly string[];
  readonly now: readonly MetNow[];
}) {
  const told = metBefore(stories, now).map(({ story, line }) => {
    const company = game.flyable.find(({ id }) => id === placeOf(story).company);
    return { line, of: company === undefined ? '' : shortName(company) };
  });
  if (told.length + now.length === 0) return <p class="fine">{t('logbook:sheet.notMet')}</p>;
  return (
    <div>
      <p>
        <strong>{t('logbook:sheet.met')}</strong>
      </p>
      <ul class="article-met">
        {now.map(({ line }) => (
          <li key={line}>
            {line} <span class="fine">{t('logbook:sheet.now')}</span>
          </li>
        ))}
        {told.map(({ line, of }) => (
          <li key={line}>
            {line} <span class="fine">{of}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One phrase. */
function Phrase({
  game,
  row,
  now,
}: {
  readonly game: Game;
  readonly row: ArticleRow;
  readonly now: readonly MetNow[];
}) {
  const stands = standingOf(game.learned.value, row.id);
  return (
    <li class="article-row">
      <h3>{inSentences([rowName(row.id)])}</h3>
      <blockquote class="paper-strip article-phrase">
        <p>{t('logbook:sheet.phrase', { phrase: oneOfLanguages(row.label, `article.${row.id}`) })}</p>
        <footer>{t('logbook:sheet.from', { sections: row.sections.map(sectionName).join(' · ') })}</footer>
      </blockquote>
      <Whose seats={row.seats} stands={stands} />
      <Met game={game} stories={stands.learned?.stories ?? []} now={now} />
    </li>
  );
}

/** What a sheet is about. */
export interface Cited {
  /** A section, or a part of the article without its paragraphs. */
  readonly section: string;
  readonly rows: readonly string[];
  /** The calls of this flight in which a row was met. */
  readonly now?: (row: string) => readonly MetNow[];
}

interface Props extends Cited {
  readonly game: Game;
  onClose(): void;
}

/** The sheet, a dialog; the clock of a flight stands still under it. */
export function ArticleSheet({ game, section, rows, now, onClose }: Props) {
  const ready = useTexts('logbook', 'debrief');
  const table = articleTable().value;
  useEffect(() => game.holdClock('reading'), [game]);
  useEffect(() => unawaited(loadStories(game.flyable)), [game]);
  if (!ready || table === null) return null;
  const shown = rows.flatMap((id) => table.find((row) => row.id === id) ?? []); // a row of an older table
  return (
    <Modal
      kind="question"
      name="article"
      look="article-sheet"
      title={t('logbook:sheet.title', { section: sectionName(section) })}
      onClose={onClose}
    >
      <ul class="article-rows">
        {shown.map((row) => (
          <Phrase key={row.id} game={game} row={row} now={now?.(row.id) ?? []} />
        ))}
      </ul>
      <div class="article-close">
        <button type="button" class="button primary" onClick={onClose}>
          {t('logbook:sheet.close')}
        </button>
      </div>
    </Modal>
  );
}
