// The check ride: what it is, its items one by one without a word of what is right, and what came of it.

import { useEffect, useState } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import { hasText, loadTexts } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { hasOtherItems, rideUnderWay, roundOf } from '../../ride/index.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { Gain } from './Gain.tsx';
import { Items } from './Items.tsx';
import { Noted } from './Noted.tsx';
import { OtherItems } from './OtherItems.tsx';
import { Start } from './Start.tsx';
import './ride.css';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

/** The screen of the check ride. A ride under way is carried on from the start page. */
export function Ride({ game }: Props) {
  const ready = useTexts('ride', 'debrief');
  const [riding, setRiding] = useState(false);
  /** A first ride is wished for, whatever has been ridden. */
  const [anewWished, setAnew] = useState(false);
  const { rides } = game;
  const items = rides.items.value;
  useEffect(() => {
    rides.fetchItems();
    unawaited(loadTexts('check-ride'));
  }, [rides]);
  const [first] = items ?? [];
  if (!ready || items === null || first === undefined || !hasText(`check-ride:${first.id}`)) return null;
  const underWay = rideUnderWay(rides.all.value);
  const { before, after } = roundOf(rides.all.value);
  const go = () => {
    setAnew(false);
    setRiding(true);
  };
  if (riding && underWay !== null && !hasOtherItems(underWay, items))
    return <Items game={game} ride={underWay} items={items} />;
  const wish = rides.wish.value;
  // Whoever comes back by the link of a ride that is done sees what came of it.
  const asked = after === null ? before !== null && wish === 'before' : wish === null || wish === 'after';
  const shown = underWay === null && (riding || asked) ? (after ?? before) : null;
  const anew = () => {
    setAnew(true);
    setRiding(false);
  };
  if (shown !== null && !anewWished) {
    if (hasOtherItems(shown, items)) return <OtherItems game={game} onAnew={anew} />;
    // A first ride of other items can be compared with nothing; the second still says what it says by itself.
    return after !== null && before !== null && !hasOtherItems(before, items) ? (
      <Gain game={game} before={before} after={after} items={items} onAnew={anew} />
    ) : (
      <Noted game={game} ride={shown} items={items} onAnew={riding ? null : anew} />
    );
  }
  return <Start game={game} items={items} anew={anewWished} onGo={go} />;
}
