// What the cards of a finished search say: the alibi of each suspect that only looked guilty, beside the card that holds.
// It comes after the verdict on the seat and on the finding, and is never larger.

import { useMemo } from 'preact/hooks';
import type { DeskTold as Told, StripView, TaskVerdict } from '../../../flight/index.ts';
import { recordTitle, t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { seenAt, type Seen } from '../desk/tower/desk-words.ts';
import { MeasureView, type Points } from '../desk/tower/MeasureView.tsx';
import { WorkTold } from './WorkTold.tsx';
import { addressText, innocentText, isLoud, strikesThatFail } from './desk-told-words.ts';

type Innocent = Told['innocents'][number];

interface HalfProps {
  readonly told: Told;
  readonly index: number;
  readonly suspect: Innocent['suspect'];
  readonly points: Points;
  readonly seen: Seen;
}

/** One of two cards side by side, with what decides drawn on it. */
function Half({ told, index, suspect, points, seen }: HalfProps) {
  const card = told.cards[index];
  const measure = card?.measures.find(({ counts }) => counts === suspect);
  if (card === undefined || measure === undefined) return null;
  return (
    <figure class={`half face-${card.kind}`}>
      <figcaption>
        <span class="small-title">
          {t(points === 'true' ? 'flight:desk.told.true' : 'flight:desk.told.loud')}
        </span>
        <span class="half-title">{recordTitle(card.title, seen.cell)}</span>
      </figcaption>
      <MeasureView measure={measure} kind={card.kind} seen={seen} points={points} heading="h3" />
    </figure>
  );
}

interface AlibiProps {
  readonly told: Told;
  readonly innocent: Innocent;
  readonly text: string;
  readonly seen: Seen;
}

/** A suspect's alibi in a sentence; a loud one has its card beside the true one's, unfolded for the one that was reported. */
function Alibi({ told, innocent, text, seen }: AlibiProps) {
  const { suspect, card, why } = innocent;
  const blamed = suspect === told.finding;
  return (
    <li>
      <Icon name={isLoud(innocent) ? 'flag' : 'check'} />
      <div class="alibi">
        <p>{text}</p>
        {(isLoud(innocent) || blamed) && told.shows !== null ? (
          <Why title={t('flight:desk.told.compare')} open={blamed}>
            <div class="halves-of">
              <Half told={told} index={card} suspect={suspect} points={why} seen={seen} />
              <Half told={told} index={told.shows} suspect={told.truth} points="true" seen={seen} />
            </div>
          </Why>
        ) : null}
      </div>
    </li>
  );
}

/** The verdict's desk; nothing for work that had none. */
export function DeskTold({ strip, work }: { readonly strip: StripView; readonly work: TaskVerdict }) {
  const { game } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.towerTask(strip.id), [game, flight, strip.id]);
  if (!('desk' in work)) return null;
  const { desk, addressed, handed } = work;
  const seen = seenAt(task);
  const place = { ...seen, symptom: task.symptom };
  const to = flight.slips.findLast((slip) => slip.strip === strip.id)?.to ?? null;
  const innocents = desk.innocents
    // Cards were not on the table of other work: there only the suspect that was reported is spoken of.
    .filter(({ suspect }) => handed === null || suspect === desk.finding)
    .toSorted((a, b) => Number(isLoud(b)) - Number(isLoud(a)));
  return (
    <section class="desk-told" aria-label={t('flight:desk.told.title')}>
      <ul>
        {handed === null ? null : <WorkTold told={handed} task={task} />}
        {strikesThatFail(desk, seen.cell).map((text) => (
          <li key={text}>
            <Icon name="warning" />
            <p>{text}</p>
          </li>
        ))}
        {addressed === null || to === null ? null : (
          <li>
            <Icon name={addressed ? 'check' : 'close'} />
            <p>{addressText(addressed, to)}</p>
          </li>
        )}
        {innocents.map((innocent) => (
          <Alibi
            key={innocent.suspect}
            told={desk}
            innocent={innocent}
            text={innocentText(innocent, desk.cards, place)}
            seen={seen}
          />
        ))}
      </ul>
    </section>
  );
}
