// The tower's book of a paper flight: a cover, a page a week, and the cards of each matter on a sheet to be cut.

import { useEffect, useMemo } from 'preact/hooks';
import { type BookCall, type BookPage, scheduleOf, towerBookOf } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { callsign, headline } from '../../parts/say.ts';
import { ClassLink, quarterMark } from '../ClassLink.tsx';
import { changeWish, classWish } from '../class-link.ts';
import { isThere, setupOfWish } from '../use-class-quarter.ts';
import { BookCards } from './BookCards.tsx';
import { BookDesk } from './BookDesk.tsx';
import { BookMessage } from './BookMessage.tsx';
import { BookSegments } from './BookSegments.tsx';
import type { PaperProps } from './paper-props.ts';
import { Points, Sheet, SheetPart } from './Sheet.tsx';
import { BookSaid } from './BookSaid.tsx';

function Call({ call, content }: { readonly call: BookCall; readonly content: PaperProps['content'] }) {
  const { strip, task } = call;
  return (
    <section class="book-call">
      <h3>
        <span class="callsign">{callsign(strip)}</span>{' '}
        {strip.storm ? t('paper:book.short') : headline(strip)}
      </h3>
      <BookSaid call={call} content={content} />
      {task === null ? null : <BookDesk task={task} strip={strip} />}
      <BookMessage whole={task !== null} />
    </section>
  );
}

function Week({ page, over, content }: { page: BookPage; over: string; content: PaperProps['content'] }) {
  const { week, calls } = page;
  // Two matters share a page only where they are set tighter.
  const isFull = calls.filter(({ task }) => task !== null).length > 1;
  return (
    <>
      <Sheet
        kind={isFull ? 'book-week paper-book-full' : 'book-week'}
        over={over}
        title={t('paper:book.week', { week })}
      >
        <BookSegments page={page} />
        {calls.length === 0 ? <p>{t('paper:book.noCalls')}</p> : null}
        {calls.map((call) => (
          <Call key={call.strip.id} call={call} content={content} />
        ))}
      </Sheet>
      {calls.map(({ strip, task }) =>
        task === null ? null : (
          <Sheet
            key={strip.id}
            kind="book-cards"
            over={`${over} · ${t('paper:book.week', { week })}`}
            title={t('paper:book.cards', { callsign: callsign(strip) })}
            lead={t('paper:book.cardsLead')}
          >
            <BookCards task={task} />
          </Sheet>
        ),
      )}
    </>
  );
}

const STEPS = ['1', '2', '3', '4', '5', 'dig', '6', '7'] as const;
const READING = ['1', '2', '3'] as const;
/** Said once and not beside every desk; the right one is not the first. */
const ADVICE_ON_CHANCE = ['other1', 'right', 'other2'] as const;

/** The book of the quarter that is set. Whoever opens it sets the quarter with a book, so that key, guide and collection are of the same. */
export function Book({ game, content }: PaperProps) {
  const wish = classWish.value;
  useEffect(() => {
    if (!wish.paper) changeWish({ paper: true });
  }, [wish.paper]);
  const there = wish.paper && isThere(wish, game, content);
  const setup = useMemo(() => (there ? setupOfWish(wish, content) : null), [there, wish, content]);
  const pages = useMemo(() => (setup === null ? null : towerBookOf(setup, content)), [setup, content]);
  if (setup === null || pages === null) return null;
  const { open, digOn } = scheduleOf(setup).desk;
  const steps = STEPS.filter((step) => step !== 'dig' || digOn > 0);
  const over = quarterMark(wish, game);
  return (
    <>
      <Sheet kind="book-cover" over={over} title={t('paper:book.title')} lead={t('paper:book.lead')}>
        <ClassLink place="paper" />
        <SheetPart title={t('paper:book.how')}>
          <Points
            steps
            texts={steps.map((step) =>
              t(`paper:book.steps.${step}`, { count: step === 'dig' ? digOn : open }),
            )}
          />
        </SheetPart>
        <SheetPart title={t('paper:book.read')}>
          <Points texts={READING.map((one) => t(`paper:book.reading.${one}`))} />
        </SheetPart>
        {pages.some(({ calls }) => calls.some(({ task }) => task?.suspects.includes('normal'))) ? (
          <SheetPart title={t('paper:book.adviceNormal')}>
            <Points texts={ADVICE_ON_CHANCE.map((one) => t(`flight:advice.${one}`))} />
          </SheetPart>
        ) : null}
      </Sheet>
      {pages.map((page) => (
        <Week key={page.week} page={page} over={over} content={content} />
      ))}
    </>
  );
}
