// A file that was just saved, with its text for browsers that saved nothing.

import { t } from '../../language/index.ts';
import { isFramed, saveFile } from '../parts/download.ts';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';

export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** Hands a text to the player as a file of JSON, and tells it. @param called the file's name, without its ending */
export function saveJson(
  game: Game,
  text: string,
  called = t('own:list.file', { day: new Date().toISOString().slice(0, 10) }),
): Saved {
  const name = `${called}.json`;
  saveFile(name, 'application/json', text);
  game.announce(t('own:list.saved', { name }));
  return { name, text };
}

export function SavedFile({ name, text }: Saved) {
  return (
    <div>
      <p>{t('own:list.saved', { name })}</p>
      <details open={isFramed()}>
        <summary>{t('common:refused.file')}</summary>
        <TextToCopy label={name} text={text} marked={false} />
      </details>
    </div>
  );
}
