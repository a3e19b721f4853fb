// The flight of two that is on this page, and its week's words.

import { fingerprint, type Page, twoOf } from '../../../classroom/crew/index.ts';
import type { Content } from '../../../content/index.ts';
import { language, t } from '../../../language/index.ts';
import type { Game } from '../../ports.ts';

/** The flight of two that is on this page. @throws Error where there is none */
export function pageOf(game: Game, content: Content): Page {
  const session = game.session.value;
  if (session === null) throw new Error('no flight is under way');
  return { setup: session.setup, log: session.commands, content };
}

/** The two words of a week's start, in capitals. */
export function twoWords(page: Page): string {
  const list = t('crew:words.list').split(' ');
  const [first, second] = twoOf(fingerprint(page), list.length);
  return `${list[first] ?? ''}–${list[second] ?? ''}`.toLocaleUpperCase(language.value);
}
