// The seat's instruments in words, in the place of the picture. The style sheet hides them from the eye where the picture is.
// Must not be a second source: cockpit and tower each read their one view.

import { t } from '../../../../language/index.ts';
import { useFlight } from '../../parts/cabin.ts';
import { CockpitInWords } from './CockpitInWords.tsx';
import { TowerInWords } from './TowerInWords.tsx';

/** True where no picture is drawn: then this is what is seen, and it must take the keyboard to be scrolled. */
function isSeen(): boolean {
  return document.querySelector('#world canvas') === null;
}

/** A region of its own, between the strips and the card. */
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
