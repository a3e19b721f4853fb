// One of the two counts of a card: what is counted, its picture, and what is usual and enough.
// Must not say whether the count clears its suspect; only a verdict points at what decides.

import type { Alibi, CardKind, Count, Measure } from '../../../flight/index.ts';
import { recordName, t } from '../../../language/index.ts';
import { CountBar } from './CountBar.tsx';
import { scaleOf } from './scale.ts';
import { WeekColumns } from './WeekColumns.tsx';
import { FEW, rangeOf, sinceOnset, total } from './counts.ts';
import {
  countText,
  countsOf,
  forecastText,
  type Seen,
  shareBeside,
  shareText,
  sinceWhen,
} from './record-words.ts';
import './charts.css';
import './record.css';

/** What a verdict points at on a card: an alibi of the innocent, or the rise of the true one. */
export type Points = Alibi | 'quiet' | 'history' | 'true';

interface Props {
  readonly measure: Measure;
  readonly kind: CardKind;
  readonly seen: Seen;
  readonly points?: Points | null;
  /** The level of its heading: below a card's title, or below the title of the whole card on which a verdict stands. */
  readonly heading?: 'h3' | 'h4';
  /** True where its name stands above it already. */
  readonly bare?: boolean;
  /** True where it matters to nobody how many cases there are: then only the share that is to be judged is written, and how much is enough. */
  readonly sharesOnly?: boolean;
  /** The share at the end of its bars, where others lie beside it; see scale.ts. */
  readonly full?: number;
  /** True where a legend above says which mark is which, so that the shares alone stand beside them. */
  readonly keyed?: boolean;
}

/** What has a scale. */
type Drawn = Props & Required<Pick<Props, 'full'>>;

/** In the first weeks since the onset a cause must already show. */
const FIRST_WEEKS = 2;
/** So many weeks before the onset are compared with those since. */
const BEFORE_WEEKS = 4;

/** The weeks that a verdict points at. @param drawnFrom the first week that is drawn */
function weeksPointed(
  points: Points | null,
  { onsetWeek, now }: Seen,
  drawnFrom: number,
): readonly [number, number] | null {
  switch (points) {
    case null:
      return null;
    case 'time':
      // A forecast has no weeks before the onset: that it came true is seen in those since.
      return drawnFrom < onsetWeek ? [onsetWeek - BEFORE_WEEKS, onsetWeek - 1] : [onsetWeek, now - 1];
    case 'consequence':
      return [onsetWeek, onsetWeek + FIRST_WEEKS - 1];
    default:
      return [onsetWeek, now - 1];
  }
}

/** The row that a verdict points at, by its place. */
function isPointed(points: Points | null, view: Measure['view'], row: number, own: boolean): boolean {
  if (points === null) return false;
  if (view.kind === 'before-now') return row === (points === 'time' ? 0 : 1);
  if (points === 'everywhere') return !own;
  return own || view.kind === 'history';
}

function Rows({ measure, kind, seen, points = null, sharesOnly = false, full }: Drawn) {
  const { view, usual, enough } = measure;
  const rows = countsOf(measure, seen);
  // Rows of about as many cases are drawn alike; one that has far too few shows them one by one beside the others' bars.
  const allFew = rows.every(({ count }) => count.cases < FEW);
  const isFew = ({ cases }: Count) => allFew || cases < FEW / 2;
  const ownRow = view.kind === 'groups' ? seen.slice.group : view.kind === 'segments' ? seen.cell : null;
  return (
    <ul class={kind === 'documents' && view.kind === 'before-now' ? 'counts papers' : 'counts'}>
      {rows.map(({ name, count }, i) => {
        const own = i === ownRow;
        const pointed = isPointed(points, view, i, own);
        // Beside the group of the result the others are compared by their bars; their figures are in the table.
        const drawn = kind === 'bars' && !own && !isFew(count);
        return (
          <li key={name} class={`count${own ? ' own' : ''}${pointed ? ' pointed' : ''}`}>
            <span class="count-name">
              {name}
              {own ? <span class="unseen"> {t('flight:desk.ownGroup')}</span> : null}
            </span>
            <CountBar
              count={count}
              usual={usual}
              enough={enough}
              full={full}
              few={isFew(count)}
              ranged={kind === 'intervals'}
            />
            <span class={drawn ? 'unseen' : 'count-text'}>
              {sharesOnly ? shareBeside(count, enough) : countText(count)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Weeks({ measure, seen, points = null, sharesOnly = false, full }: Drawn) {
  const { view, usual, enough } = measure;
  if (view.kind !== 'weeks' && view.kind !== 'forecast') return null;
  const since = sinceOnset(view, seen.onsetWeek);
  const before = total(view.values.filter((_, i) => (view.weeks[i] ?? seen.onsetWeek) < seen.onsetWeek));
  return (
    <>
      <WeekColumns
        weeks={view.weeks}
        values={view.values}
        usual={usual}
        enough={enough}
        full={full}
        band={view.kind === 'forecast' ? rangeOf(view.basis) : null}
        onsetWeek={seen.onsetWeek}
        pointed={weeksPointed(points, seen, view.weeks[0] ?? seen.onsetWeek)}
        onset={sinceWhen(seen)}
      />
      {sharesOnly && view.kind === 'weeks' ? (
        <p class="count-text week-count">
          <span class="unseen">{t('flight:desk.before')}: </span>
          {shareBeside(before, enough)} <span aria-hidden="true">→ </span>
          <span class="unseen">{t('flight:desk.since')}: </span>
          <strong>{shareBeside(since, enough)}</strong>
        </p>
      ) : (
        <p class="count-text week-count">
          {view.kind === 'forecast'
            ? forecastText(view.basis, since)
            : t('flight:desk.beforeSince', { before: countText(before), since: countText(since) })}
        </p>
      )}
    </>
  );
}

/** «vanlig 12 %», or where a legend has the word only «12 %» to be seen. */
function Share({ words, share, keyed }: { words: string; share: string; keyed: boolean }) {
  if (!keyed) return <>{words}</>;
  return (
    <>
      <span aria-hidden="true">{share}</span>
      <span class="unseen">{words}</span>
    </>
  );
}

/** The usual and the enough as they are drawn, each with its mark. Of a history of months the second is a number of them. */
function Lines({
  measure: { usual, enough, view },
  keyed = false,
  sharesOnly = false,
}: Pick<Props, 'measure' | 'keyed' | 'sharesOnly'>) {
  if (view.kind === 'history')
    return (
      <p class="count-lines">
        <span class="mark-enough" aria-hidden="true" />
        {t('flight:desk.enoughMonths', { hits: Math.ceil(enough * view.value.cases) })}
      </p>
    );
  const [low, high] = [shareText(usual), shareText(enough)];
  return (
    <p class="count-lines">
      {sharesOnly ? (
        <span class="unseen">{t('flight:desk.usual', { share: low })}</span>
      ) : (
        <span>
          <span class="mark-usual" aria-hidden="true" />
          <Share words={t('flight:desk.usual', { share: low })} share={low} keyed={keyed} />
        </span>
      )}
      <span>
        <span class="mark-enough" aria-hidden="true" />
        <Share words={t('flight:desk.enough', { share: high })} share={high} keyed={keyed} />
      </span>
    </p>
  );
}

/** A count with its name above it. */
export function MeasureView(props: Props) {
  const { measure, heading: Heading = 'h4', bare = false, full = scaleOf([props.measure]) } = props;
  return (
    <div class="measure">
      {bare ? null : <Heading class="measure-name">{recordName(measure.counts, props.seen.cell)}</Heading>}
      {measure.view.kind === 'weeks' || measure.view.kind === 'forecast' ? (
        <Weeks {...props} full={full} />
      ) : (
        <Rows {...props} full={full} />
      )}
      <Lines {...props} />
    </div>
  );
}
