// The table of responsibilities (assets/companies/responsibilities.json) as the checks read it.

/** One row of the table. */
export interface Row {
  readonly id: string;
  /** The article's order of seats; `either` where it gives the row to both, `player` for the learning goal. */
  readonly seats: readonly ('som' | 'analyst' | 'either' | 'player')[];
  /** Sections of the article with their paragraph, e.g. `1.1¶2`. */
  readonly sections: readonly string[];
  /** The id of the company in which it is played, or `any`. */
  readonly context: string;
  /** The row that it is easily taken for, whose seat is another. */
  readonly twin: string | null;
  readonly label: Readonly<Record<string, string>>;
  /** Where it stands in the file, from 1 on. */
  readonly line: number;
}

/** The rows by id. @param text the file, one row a line */
export function readTable(text: string): ReadonlyMap<string, Row> {
  const lines = text.split('\n');
  return new Map(
    (JSON.parse(text) as Omit<Row, 'line'>[]).map((row) => [
      row.id,
      { ...row, line: lines.findIndex((line) => line.includes(`"id": "${row.id}"`)) + 1 },
    ]),
  );
}

/** True for a row that both roles have: then its seat is told by what is known, and the other seat can be defended. */
export function isShared({ seats }: Row): boolean {
  return seats[0] === 'either';
}

/** True for a row that is played: all but the learning goal of the whole game. */
export function isPlayed({ seats }: Row): boolean {
  return seats[0] !== 'player';
}
