// The airport at dusk behind title, pre-flight and pages, and where there is no picture of the flight.
// Must not carry meaning; screen readers pass it by.

import { useEffect, useState } from 'preact/hooks';
import { worthAnotherTry } from '../../look/late.ts';
import { pictureAmong } from '../../look/picture.ts';
import './backdrop.css';

const files = import.meta.glob<string>('../../../assets/images/title*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The two chairs before the airport; plain dusk until they are there, or where they are not. */
export function Backdrop() {
  const [painted, setPainted] = useState(false);
  // The page's words are painted before the picture is asked for.
  useEffect(() => {
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const [attempt, setAttempt] = useState(0);
  const title = painted ? pictureAmong(files, '../../../assets/images/title') : null;
  return (
    <div class="backdrop">
      {title === null ? null : (
        <img
          key={attempt}
          alt=""
          src={title.src}
          srcset={title.srcset}
          sizes="100vw"
          decoding="async"
          onError={() => void worthAnotherTry(attempt).then(() => setAttempt(attempt + 1))}
        />
      )}
    </div>
  );
}
