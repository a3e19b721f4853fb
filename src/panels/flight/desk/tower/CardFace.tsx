// A card that was turned over: its two counts as pictures, and as a table.

import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { Why } from '../../../parts/Why.tsx';
import { CountTable } from './CountTable.tsx';
import type { Seen } from '../../../parts/record/record-words.ts';
import { MeasureView } from '../../../parts/record/MeasureView.tsx';

interface Props {
  readonly card: Card;
  readonly title: string;
  readonly seen: Seen;
  /** The letter of the card on the table. */
  readonly letter: string;
  /** As for {@link MeasureView}. */
  readonly sharesOnly: boolean;
  /** The share at the end of the bars of all cards that lie open. */
  readonly full: number;
}

/** The large face of a card. A card that was just opened by its button takes the focus, because the button is gone. */
export function CardFace({ card, title, seen, letter, sharesOnly, full }: Props) {
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
          <MeasureView
            key={measure.counts}
            measure={measure}
            kind={card.kind}
            seen={seen}
            keyed
            sharesOnly={sharesOnly}
            full={full}
          />
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
