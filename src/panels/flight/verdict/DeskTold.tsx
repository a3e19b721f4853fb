// What the cards of a finished search say: the alibi of each suspect that only looked guilty, beside the card that holds.
// It comes after the verdict on the seat and on the finding, and is never larger.

import { useMemo } from 'preact/hooks';
import type { DeskTold as Told, StripView, TaskVerdict } from '../../../flight/index.ts';
import { recordTitle, t } from '../../../language/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Why } from '../../parts/Why.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { scaleOf } from '../../parts/record/scale.ts';
import { seenAt, type Seen } from '../../parts/record/record-words.ts';
import { MeasureView, type Points } from '../../parts/record/MeasureView.tsx';
import { WorkTold } from './WorkTold.tsx';
import { addressText, innocentText, isLoud, strikesThatFail } from './desk-told-words.ts';

type Innocent = Told['innocents'][number];

interface HalfProps {
  readonly told: Told;
  readonly index: number;
  readonly suspect: Innocent['suspect'];
  readonly points: Points;
  readonly seen: Seen;
  readonly full: number;
}

/** What a card counts of a suspect. */
function measureOf(told: Told, card: number, suspect: Innocent['suspect']) {
  return told.cards[card]?.measures.find(({ counts }) => counts === suspect);
}

/** One of two cards side by side, with what decides drawn on it. */
function Half({ told, index, suspect, points, seen, full }: HalfProps) {
  const card = told.cards[index];
  const measure = measureOf(told, index, suspect);
  if (card === undefined || measure === undefined) return null;
  return (
    <figure class={`half face-${card.kind}`}>
      <figcaption>
        <span class="small-title">
          {t(points === 'true' ? 'flight:desk.told.true' : 'flight:desk.told.loud')}
        </span>
        <span class="half-title">{recordTitle(card.title, seen.cell)}</span>
      </figcaption>
      <MeasureView measure={measure} kind={card.kind} seen={seen} points={points} full={full} heading="h3" />
    </figure>
  );
}

interface AlibiProps {
  readonly told: Told;
  readonly innocent: Innocent;
  readonly seen: Seen;
}

/** True where a suspect looked guilty, or was taken for it, so that its card is worth comparing. */
function isCompared(innocent: Innocent, { shows, finding }: Told): boolean {
  return shows !== null && (isLoud(innocent) || innocent.suspect === finding);
}

/** The card of a suspect that only looked guilty beside the true one's. */
function SideBySide({ told, innocent, seen }: AlibiProps) {
  const { suspect, card, why } = innocent;
  if (told.shows === null || !isCompared(innocent, told)) return null;
  const compared = [measureOf(told, card, suspect), measureOf(told, told.shows, told.truth)];
  const full = scaleOf(compared.flatMap((measure) => measure ?? [])); // not on the table
  return (
    <div class="halves-of">
      <Half told={told} index={card} suspect={suspect} points={why} seen={seen} full={full} />
      <Half told={told} index={told.shows} suspect={told.truth} points="true" seen={seen} full={full} />
    </div>
  );
}

interface AlibisProps extends Omit<AlibiProps, 'innocent'> {
  /** The one that misled, or could have misled most, comes first. */
  readonly innocents: readonly Innocent[];
  readonly textOf: (innocent: Innocent) => string;
}

/** What cleared the innocent, with the cards side by side: folded where the true one was reported, else unfolded from the first on. */
function Alibis({ told, innocents, seen, textOf }: AlibisProps) {
  const [first] = innocents;
  if (first === undefined) return null;
  return (
    <li>
      <Why title={t('flight:verdict.why')} open={first.suspect === told.finding}>
        {innocents.map((innocent) => (
          <div key={innocent.suspect} class="alibi">
            <p>{textOf(innocent)}</p>
            <SideBySide told={told} innocent={innocent} seen={seen} />
          </div>
        ))}
      </Why>
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
  // The one that was reported first, then those that looked guilty.
  const weight = (one: Innocent) => (one.suspect === desk.finding ? 2 : Number(isLoud(one)));
  const innocents = desk.innocents
    // Cards were not on the table of other work: there only the suspect that was reported is spoken of.
    .filter(({ suspect }) => handed === null || suspect === desk.finding)
    .toSorted((a, b) => weight(b) - weight(a));
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
        <Alibis
          told={desk}
          innocents={innocents}
          textOf={(innocent) => innocentText(innocent, desk.cards, place)}
          seen={seen}
        />
      </ul>
    </section>
  );
}
