// A problem in a file: where it is, and what to write instead.

import type { Said } from './said.ts';

export interface Problem {
  /** The file's name as it was given. */
  readonly file: string;
  readonly line: number;
  /** In English. */
  readonly message: string;
  /** The same by its name, for other languages; left out by checks that the game does not make. */
  readonly said?: Said;
}
