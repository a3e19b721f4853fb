// The tower's desk when somebody wants a report: a question of three parts, eight tiles, and three places for them.
// Must not order or mark the tiles by what they answer.

import type { ReportTask, StripView } from '../../../../flight/index.ts';
import { firstName, t } from '../../../../language/index.ts';
import { Commit } from '../../../parts/Commit.tsx';
import { useCabin } from '../../parts/cabin.ts';
import { cardAction, useCardActions } from '../../parts/card-actions.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { seenAt } from '../../../parts/record/record-words.ts';
import { partText, questionText, tileTitle } from './report-words.ts';
import { Symptom } from './Symptom.tsx';
import { TilePicture, TileTable } from './TilePicture.tsx';

/** For each part of the question the tile that is to answer it; null = none yet. */
type Places = readonly (number | null)[];

/** The places after a tile was pressed: a chosen tile goes out, another comes into the first empty place. Unchanged when all are full. */
export function withTile(places: Places, tile: number): Places {
  const has = places.indexOf(tile);
  const place = has >= 0 ? has : places.indexOf(null);
  return places.map((one, i) => (i !== place ? one : has >= 0 ? null : tile));
}

function Asked({ task, places }: { readonly task: ReportTask; readonly places: Places }) {
  return (
    <ol class="asked">
      {task.parts.map((part, i) => {
        const chosen = places[i];
        const tile = chosen == null ? undefined : task.tiles[chosen];
        return (
          <li key={part}>
            <span class="small-title">{partText(part)}</span>
            <span class={tile === undefined ? 'asked-tile empty' : 'asked-tile'}>
              {tile === undefined ? t('flight:report.empty') : tileTitle(tile, task)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The question, the places, the tiles, and the button that hands the report in. */
export function ReportPanel({ strip, task }: { readonly strip: StripView; readonly task: ReportTask }) {
  const { game, content, hand } = useCabin();
  const [places, setPlaces] = useDraft<Places>(
    `report ${strip.id} ${strip.leg}`,
    task.parts.map(() => null),
  );
  const seen = seenAt(task);
  const reader = firstName(content.scenario(strip.scenario).caller);
  const full = places.every((place) => place !== null);
  const press = (i: number) => {
    const next = withTile(places, i);
    const tile = task.tiles[i];
    if (next.every((one, k) => one === places[k]) || tile === undefined) return;
    setPlaces(next);
    game.play('switch');
    const place = next.indexOf(i);
    const title = tileTitle(tile, task);
    game.announce(
      place < 0
        ? t('flight:report.outSaid', { tile: title })
        : t('flight:report.inSaid', { tile: title, number: place + 1 }),
    );
  };
  const handIn = () => {
    const tiles = places.flatMap((place) => (place === null ? [] : [place]));
    if (full) hand.send({ kind: 'hand-in', strip: strip.id, answer: { kind: 'report', tiles } });
  };
  useCardActions([
    ...task.tiles.map((_, i) =>
      cardAction(
        'tower',
        `tile-${i + 1}`,
        'flight:report.action.tile',
        String(i + 1),
        !full || places.includes(i),
        () => press(i),
      ),
    ),
    cardAction('tower', 'hand-in', 'flight:report.handIn', 'Enter', full, handIn),
  ]);
  return (
    <div class="task">
      <div class="desk">
        <div class="report">
          <Symptom task={task} bare />
          <p class="task-lead">{t('flight:report.asks', { reader, question: questionText(task.parts) })}</p>
          <Asked task={task} places={places} />
          <ul class="tiles" aria-label={t('flight:report.tiles')}>
            {task.tiles.map((tile, i) => {
              const title = tileTitle(tile, task);
              const place = places.indexOf(i);
              const pressed = place >= 0;
              return (
                <li key={i} class={pressed ? 'tile chosen' : 'tile'}>
                  <button
                    type="button"
                    class={pressed ? 'button tile-button pressed' : 'button tile-button'}
                    aria-pressed={pressed}
                    aria-disabled={!pressed && full}
                    onClick={() => press(i)}
                  >
                    <KeyHint action={`tile-${i + 1}`} />
                    <span class="tile-title">{title}</span>
                    {pressed ? (
                      <span class="tile-place">{t('flight:report.place', { number: place + 1 })}</span>
                    ) : null}
                  </button>
                  <TilePicture picture={tile.picture} title={title} task={task} seen={seen} />
                  <div class="unseen">
                    <TileTable picture={tile.picture} title={title} task={task} seen={seen} />
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      </div>
      <Commit>
        <button type="button" class="button wide commit" disabled={!full} onClick={handIn}>
          {t(full ? 'flight:report.handIn' : 'flight:report.chooseFirst')}
          {full ? <KeyHint action="hand-in" /> : null}
        </button>
      </Commit>
    </div>
  );
}
