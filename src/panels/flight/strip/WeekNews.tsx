// What has happened since the week turned. Calls stand in the bay: where there is nothing else, they are only read aloud here.

import { useEffect } from 'preact/hooks';
import { News } from '../later/door.tsx';
import { arrivedText } from '../parts/arrived.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';

/** The week's news. Of calls alone there is nothing to show: they are only read aloud, and need none of the rest. */
export function WeekNews() {
  const { game, hand } = useCabin();
  const state = useFlight();
  const events = hand.news.value;
  const calls = events.every(({ kind }) => kind === 'strip-arrived');
  useEffect(() => {
    if (!calls) return;
    const arrived = hand
      .takeUnread(events)
      .flatMap((event) => (event.kind === 'strip-arrived' ? [arrivedText(event.strip, state)] : []));
    if (arrived.length > 0) game.announce(arrived.join(' '));
  }, [events]);
  return calls ? null : <News />;
}
