// The week's two words in the bar, so that they can be compared at any time; or the page of the book.

import { useMemo } from 'preact/hooks';
import { t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { pageOf, wordsOf } from './two-pages.ts';
import { turnStep } from './turn-step.ts';

/** Opens the words in large type. In the first week they tell whether both have the same link. */
export function WordsChip() {
  const { game, content } = useCabin();
  const { week, withBook } = useFlight();
  const words = useMemo(
    () => (withBook ? null : wordsOf(pageOf(game, content))),
    [game, content, week, withBook],
  );
  const open = () => {
    turnStep.value = 'words';
    game.dialog.value = 'week-turn';
  };
  return (
    <button type="button" class="button small words-chip" onClick={open}>
      {words === null ? (
        t('crew:book.chip', { week })
      ) : (
        <>
          <span class="unseen">{t('crew:words.chip')}: </span>
          <span translate={false}>{words.join('–')}</span>
        </>
      )}
    </button>
  );
}
