// A card that was turned over: its two counts as pictures, and as a table.

import { useEffect, useRef } from 'preact/hooks';
import type { Card, Measure } from '../../../../flight/index.ts';
import { recordName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { Why } from '../../../parts/Why.tsx';
import { shareOf } from './counts.ts';
import { countsOf, type Seen, shareText, weeksAgo } from './desk-words.ts';
import { MeasureView } from './MeasureView.tsx';

/** A count as a table; a curve and a forecast week by week, with what the forecast was made from. */
function CountTable({ measure, seen }: { readonly measure: Measure; readonly seen: Seen }) {
  const { view } = measure;
  const weeks =
    view.kind === 'weeks' || view.kind === 'forecast'
      ? view.values.map((count, i) => ({ name: weeksAgo(view.weeks[i] ?? seen.onsetWeek, seen), count }))
      : null;
  const basis = view.kind === 'forecast' ? [{ name: t('flight:desk.basis'), count: view.basis }] : [];
  const rows = weeks === null ? countsOf(measure, seen) : [...basis, ...weeks];
  return (
    <StackTable
      caption={recordName(measure.counts)}
      columns={['', t('flight:desk.hits'), t('flight:desk.cases'), t('flight:desk.share')]}
      rows={rows.map(({ name, count }) => ({
        id: name,
        name,
        cells: [count.hits, count.cases, shareText(shareOf(count))],
      }))}
    />
  );
}

interface Props {
  readonly card: Card;
  readonly title: string;
  readonly seen: Seen;
  /** The letter of the card on the table. */
  readonly letter: string;
}

/** The large face of a card. A card that was just opened by its button takes the focus, because the button is gone. */
export function CardFace({ card, title, seen, letter }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { current } = heading;
    if (current === null) return;
    if (document.activeElement === document.body) current.focus({ preventScroll: true });
    current.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <li class={`face face-${card.kind}`}>
      <h3 class="face-title" ref={heading} tabIndex={-1}>
        <span class="face-letter" aria-hidden="true">
          {letter}
        </span>
        {title}
      </h3>
      <div class="measures">
        {card.measures.map((measure) => (
          <MeasureView key={measure.counts} measure={measure} kind={card.kind} seen={seen} />
        ))}
      </div>
      <Why title={t('flight:chart.asTable')}>
        <div class="table-room">
          {card.measures.map((measure) => (
            <CountTable key={measure.counts} measure={measure} seen={seen} />
          ))}
        </div>
      </Why>
    </li>
  );
}
