// The clock stands for the reading of what comes to lie on the card: each word of it once, and nothing that is only heard or folded away.

import { useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { type Cabin, CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { useReading } from '../../../../src/panels/flight/parts/reading.ts';
import { eventually } from '../../../builders/eventually.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const drawn = simulatedPage();

/** A card, and the words that the clock has been stopped for while it lay there. */
function card() {
  const stops: number[] = [];
  const cabin = {
    game: { readFor: (words: number) => stops.push(words) },
    hand: { readWords: new Map() },
  } as unknown as Cabin;
  function Card({ what, text, more }: { what: string | null; text: string; more: readonly string[] }) {
    const box = useRef<HTMLDivElement>(null);
    useReading(box, what);
    return (
      <div ref={box}>
        <p>{text}</p>
        {more.map((one) => (
          <p key={one}>{one}</p>
        ))}
        <span class="unseen">the same for the ear</span>
        <details>
          <summary>Why</summary>
          <p>because of this and that</p>
        </details>
      </div>
    );
  }
  const draw = (what: string | null, text: string, more: readonly string[] = []) =>
    drawn(
      <CabinContext.Provider value={cabin}>
        <Card what={what} text={text} more={more} />
      </CabinContext.Provider>,
    );
  return { draw, stops };
}

describe('the reading of a card', () => {
  it('takes its words, what is added to it, and nothing twice', async () => {
    const { draw, stops } = card();
    draw('strip s1 call', 'Three more words,');
    await eventually(() => expect(stops).toEqual([4]));
    draw('strip s1 call', 'Three more words,', ['and 2 others besides']);
    await eventually(() => expect(stops).toEqual([4, 3]));
    draw('strip s2 call', 'Another call');
    await eventually(() => expect(stops).toEqual([4, 3, 3]));
    draw('strip s1 call', 'Three more words,', ['and 2 others besides']);
    draw(null, 'A verdict at which it stands anyway');
    draw('strip s1 finding', 'Her desk');
    await eventually(() => expect(stops).toEqual([4, 3, 3, 3]));
  });
});
