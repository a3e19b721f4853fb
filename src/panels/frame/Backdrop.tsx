// The airport at dusk, behind title, pre-flight and pages. Decoration only, hidden from screen readers.

import { useEffect, useState } from 'preact/hooks';
import { worthAnotherTry } from '../../look/late.ts';
import { pictureAmong } from '../../look/picture.ts';
import { unawaited } from '../../look/unawaited.ts';
import './backdrop.css';

const files = import.meta.glob<string>('../../../assets/images/title*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The picture of the two chairs, with plain dusk until it is loaded or where it cannot be. */
export function Backdrop() {
  const [painted, setPainted] = useState(false);
  // The picture is requested only after the page's words have been painted, so as not to delay them.
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
          onError={() => unawaited(worthAnotherTry(attempt).then(() => setAttempt(attempt + 1)))}
        />
      )}
    </div>
  );
}
