// A check ride under way: one item on its paper, and the two seats. It does not say what is right, and it knows no hurry.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { orderOf, type Ride, RIDE_LENGTH, type RideItem, type RideSeat } from '../../ride/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { ProgressBar } from '../parts/ProgressBar.tsx';
import type { Game } from '../ports.ts';
import { useOwnKeys } from '../parts/own-keys.ts';
import { companyOf, itemText } from './words.ts';
import '../parts/room-tokens.css';
import '../parts/paper.css';

interface Props {
  readonly game: Game;
  readonly ride: Ride;
  readonly items: readonly RideItem[];
}

const SEATS = [
  { seat: 'cockpit', key: 'c' },
  { seat: 'tower', key: 't' },
] as const satisfies readonly { readonly seat: RideSeat; readonly key: string }[];

/** The next item of a ride. Its text takes the focus, so that it is read; T and C answer, and the key before takes back. */
export function Items({ game, ride, items }: Props) {
  const { rides } = game;
  const { code, form, answers } = ride;
  const order = useMemo(() => orderOf(items, { code, form }), [items, code, form]);
  const item = order.find(({ id }) => !answers.some((answer) => answer.item === id));
  const text = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    text.current?.focus({ preventScroll: true });
  }, [item]);
  const answer = (seat: RideSeat) => {
    if (item !== undefined) rides.answer(item.id, seat);
  };
  const back = answers.length === 0 ? [] : [{ id: 'answer-back', key: 'Backspace', perform: rides.takeBack }];
  useOwnKeys(game, [
    ...SEATS.map(({ seat, key }) => ({ id: `answer-${seat}`, key, perform: () => answer(seat) })),
    ...back,
  ]);
  if (item === undefined) return null;
  const at = answers.length + 1;
  return (
    <main class="ride">
      <header class="ride-head">
        <p class="small-title" id="ride-at">
          {t('ride:item.progress', { at, all: RIDE_LENGTH })}
        </p>
        <ProgressBar share={answers.length / RIDE_LENGTH} />
      </header>
      <article class="paper-strip ride-paper" key={item.id}>
        <p class="callsign">{companyOf(game, item.company)}</p>
        <h1 ref={text} tabIndex={-1} class="ride-text" aria-describedby="ride-at">
          {itemText(item)}
        </h1>
      </article>
      <div class="ride-seats" role="group" aria-labelledby="ride-question">
        <p class="ride-question" id="ride-question">
          {t('ride:item.question')}
        </p>
        {SEATS.map(({ seat }) => (
          <button
            key={seat}
            type="button"
            class={`button ride-seat ride-to-${seat}`}
            onClick={() => answer(seat)}
          >
            <Icon name={seat} />
            <span class="ride-seat-names">
              <strong>{t(`common:seat.${seat}`)}</strong>
              <span>{t(`common:seat.${seat}Role`)}</span>
            </span>
            <ActionKey game={game} action={`answer-${seat}`} />
          </button>
        ))}
      </div>
      <div class="button-row ride-ways">
        {answers.length === 0 ? null : (
          <button type="button" class="button small" onClick={() => rides.takeBack()}>
            <Icon name="undo" />
            {t('ride:item.back')}
          </button>
        )}
        <button type="button" class="button small" onClick={() => game.leave()}>
          {t('ride:item.leave')}
        </button>
      </div>
    </main>
  );
}
