// The cards of a desk: those face down by their records, with a letter to open each, and the opened ones large.
// Must not order or mark the cards by what they say.

import type { CausesTask } from '../../../../flight/index.ts';
import { formatFigure, recordTitle, t } from '../../../../language/index.ts';
import { letterKey } from '../../parts/card-actions.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { CardFace } from './CardFace.tsx';
import { scaleOf } from '../../../parts/record/scale.ts';
import { seenAt, viewText, whichFits } from '../../../parts/record/record-words.ts';

/** The letter of a card, A for the first. */
export function letterOf(card: number): string {
  return letterKey(card).toUpperCase();
}

/** What can still be opened; nothing once all that may be opened lies there. */
function leftText({ cardsLeft, digging }: CausesTask): string | null {
  const more = digging ? t('flight:desk.digging') : null;
  if (cardsLeft === 0) return more;
  const now = t('flight:desk.left', { count: cardsLeft });
  return more === null ? now : `${now} · ${more}`;
}

interface Props {
  readonly task: CausesTask;
  /** The cards opened, in that order, as indices. */
  readonly opened: readonly number[];
  /** True once a desk of this flight is done with: what «enough» means has been read. */
  readonly seasoned: boolean;
  /** True once a card has been opened here, by the player; what to look for on it is said then, and not before there is anything to look at. */
  readonly looking: boolean;
  onOpen(card: number): void;
}

/** Those face down first, then the faces in the order in which they were opened. */
export function Cards({ task, opened, seasoned, looking, onOpen }: Props) {
  const { cards, cell, cardsLeft } = task;
  const seen = seenAt(task);
  const full = scaleOf(opened.flatMap((i) => cards[i]?.face?.measures ?? [])); // face down
  // Once no more can be opened, the others are put away, so that the faces have their room.
  const lies = cardsLeft > 0 || task.digging;
  return (
    <section class="cards" aria-label={t('flight:desk.cards')}>
      <p class="cards-left">
        {cardsLeft === 0 ? null : (
          <span class="pips" aria-hidden="true">
            {Array.from({ length: cardsLeft }, (_, i) => (
              <span key={i} class="pip" />
            ))}
          </span>
        )}
        {leftText(task)}
        {looking && !seasoned && task.timeAndPlace ? <span class="which-fits">{whichFits(task)}</span> : null}
        {opened.length === 0 ? null : (
          <span class="count-lines enough-is">
            <span>
              <span class="mark-usual" aria-hidden="true" />
              {t('flight:desk.usualIs')}
            </span>
            <span>
              <span class="mark-enough" aria-hidden="true" />
              {seasoned ? <span aria-hidden="true">{t('flight:desk.enoughBrief')}</span> : null}
              <span class={seasoned ? 'unseen' : undefined}>
                {t('flight:desk.enoughIs', { fell: t(`flight:desk.fell.${task.symptom}`) })}
              </span>
            </span>
          </span>
        )}
      </p>
      <ul class="pile">
        {cards.map((card, i) =>
          card.face !== null || !lies ? null : (
            <li key={i}>
              <button
                type="button"
                class="button back"
                aria-disabled={cardsLeft === 0}
                onClick={() => onOpen(i)}
              >
                <KeyHint action={`card-${letterKey(i)}`} />
                <span class="back-title">
                  {recordTitle(card.title, cell)}{' '}
                  <span class="aside">{viewText(card.kind, task.slice, cell)}</span>
                </span>
                {task.fewMatter ? (
                  <span class="back-cases">
                    {t('flight:desk.cardCases', { number: formatFigure(card.cases, 'count') })}
                  </span>
                ) : null}
              </button>
            </li>
          ),
        )}
      </ul>
      {opened.length === 0 ? null : (
        <ol class="faces">
          {opened.map((i) => {
            const card = cards[i];
            if (card === undefined || card.face === null) return null;
            return (
              <CardFace
                key={i}
                card={card.face}
                title={recordTitle(card.title, cell)}
                seen={seen}
                letter={letterOf(i)}
                sharesOnly={!task.fewMatter}
                full={full}
              />
            );
          })}
        </ol>
      )}
    </section>
  );
}
