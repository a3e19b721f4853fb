// A problem in a file: where it is, and what to write instead.

export interface Problem {
  /** The file's name as it was given. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}
