// The flight of two that is on this page, and its week's words.

import { fingerprint, type Page, twoWords } from '../../../classroom/crew/index.ts';
import type { Content } from '../../../content/index.ts';
import type { Game } from '../../ports.ts';

/** The flight of two that is on this page. @throws Error where there is none */
export function pageOf(game: Game, content: Content): Page {
  const session = game.session.value;
  if (session === null) throw new Error('no flight is under way');
  return { setup: session.setup, log: session.commands, content };
}

/** The two words of a week's start of a page, in capitals. */
export function wordsOf(page: Page): readonly string[] {
  return twoWords(fingerprint(page)).map((word) => word.toUpperCase());
}
