// What every paper is given.

import type { Content } from '../../../content/index.ts';
import type { Game } from '../../ports.ts';

export interface PaperProps {
  readonly game: Game;
  readonly content: Content;
}
