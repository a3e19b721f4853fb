// The phone as a vote card: one letter a seat over the whole screen, to be held up. Nothing is sent, so it needs no connection.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seat } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { useOwnKeys } from '../parts/own-keys.ts';
import { useTexts } from '../parts/texts.ts';
import '../parts/seat-tag.css';
import { Heading } from './Heading.tsx';
import type { Frame } from './port.ts';
import './vote-card.css';

const SEATS = ['tower', 'cockpit'] as const;
const KEYS = { tower: 't', cockpit: 'c' } as const;

function Face({ seat }: { readonly seat: Seat }) {
  return (
    <>
      <span class="vote-face-letter" aria-hidden="true">
        {t(`demo:card.letter.${seat}`)}
      </span>
      <span class="vote-face-name">{t(`common:seat.${seat}`)}</span>
    </>
  );
}

/** The side that is held up; a press anywhere lays it down. */
function HeldUp({ seat, onDown }: { readonly seat: Seat; onDown(): void }) {
  const card = useRef<HTMLButtonElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <button ref={card} type="button" class={`vote-face vote-held seat-tag-${seat}`} onClick={onDown}>
      <Face seat={seat} />
      <span class="vote-face-down">{t('demo:card.down')}</span>
    </button>
  );
}

function Card({ frame: { game } }: { readonly frame: Frame }) {
  const [seat, hold] = useState<Seat | null>(null);
  const choose = (next: Seat | null) => {
    hold(next);
    game.announce(next === null ? t('demo:card.isDown') : t(`demo:card.isUp.${next}`));
  };
  useOwnKeys(game, [
    ...SEATS.map((one) => ({
      id: `card-${one}`,
      key: KEYS[one],
      label: `common:seat.${one}`,
      perform: () => choose(one),
    })),
    { id: 'card-down', key: 'Escape', label: 'demo:card.down', perform: () => choose(null) },
  ]);
  return (
    <main class="vote-screen">
      <Heading>{t('demo:card.title')}</Heading>
      {seat === null ? (
        <>
          <p>{t('demo:card.lead')}</p>
          <div class="vote-faces">
            {SEATS.map((one) => (
              <button key={one} type="button" class={`vote-face seat-tag-${one}`} onClick={() => choose(one)}>
                <Face seat={one} />
              </button>
            ))}
          </div>
          <button type="button" class="button" onClick={() => game.leave()}>
            {t('demo:card.leave')}
          </button>
        </>
      ) : (
        <HeldUp key={seat} seat={seat} onDown={() => choose(null)} />
      )}
    </main>
  );
}

/** The screen. */
export function VoteCard({ frame }: { readonly frame: Frame }) {
  return useTexts('demo') ? <Card frame={frame} /> : null;
}
