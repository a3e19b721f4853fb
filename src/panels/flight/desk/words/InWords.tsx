// The seat's instruments in words, in the place of the picture. Where there is a picture, the style sheet hides them from the eye.
// Must read only the seat's own view, as the picture does, so that nobody learns more by either.

import { t } from '../../../../language/index.ts';
import { useFlight } from '../../parts/cabin.ts';
import { CockpitInWords } from './CockpitInWords.tsx';
import { TowerInWords } from './TowerInWords.tsx';

/** True where there is no picture. The words are then visible, and need a Tab stop so that keys can scroll them. */
function isSeen(): boolean {
  return document.querySelector('#world canvas') === null;
}

/** A region between the strips and the card. */
export function InWords() {
  const { seat, cockpit, tower } = useFlight();
  return (
    <section class="in-words" aria-labelledby="in-words-title" tabIndex={isSeen() ? 0 : undefined}>
      <h2 id="in-words-title" class="small-title">
        {t(`flight:inWords.title.${seat}`)}
      </h2>
      {cockpit === null ? null : <CockpitInWords view={cockpit} />}
      {tower === null ? null : <TowerInWords view={tower} />}
    </section>
  );
}
