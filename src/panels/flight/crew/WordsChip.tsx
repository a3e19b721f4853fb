// The week's two words in the bar, so that they can be compared at any time.

import { useMemo } from 'preact/hooks';
import { language, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { pageOf, twoWords } from './two-pages.ts';
import { turnStep } from './turn-step.ts';

/** Opens the words in large type. Nothing in the first week, which has no turn behind it. */
export function WordsChip() {
  const { game, content } = useCabin();
  const { week } = useFlight();
  const lng = language.value;
  const words = useMemo(() => twoWords(pageOf(game, content)), [game, content, week, lng]);
  if (week === 1) return null;
  const open = () => {
    turnStep.value = 'words';
    game.dialog.value = 'week-turn';
  };
  return (
    <button type="button" class="button small words-chip" onClick={open}>
      <span class="unseen">{t('crew:words.chip')}: </span>
      {words}
    </button>
  );
}
