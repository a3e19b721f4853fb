// The article that the game is about, as far as the game has it: the table of its responsibilities, one short phrase each, by the sections
// they stand in.

/** One row of the table (assets/companies/responsibilities.json). */
export interface ArticleRow {
  readonly id: string;
  /** The article's order of seats; `either` where it gives the row to both, `player` for the learning goal. */
  readonly seats: readonly ('som' | 'analyst' | 'either' | 'player')[];
  /** Sections of the article with their paragraph, e.g. `1.1¶2`. */
  readonly sections: readonly string[];
  /** The id of the company in which it is played, or `any`. */
  readonly context: string;
  /** The row that it is easily taken for, whose seat is another. */
  readonly twin: string | null;
  /** The article's own phrase in Norwegian, and what it says in other languages. */
  readonly label: Readonly<Record<string, string>>;
}

/** True for a row that both roles have: then its seat is told by what is known, and the other seat can be defended. */
export function isShared({ seats }: Pick<ArticleRow, 'seats'>): boolean {
  return seats[0] === 'either';
}

/** True for a row that is played: all but the learning goal of the whole game. */
export function isPlayed({ seats }: Pick<ArticleRow, 'seats'>): boolean {
  return seats[0] !== 'player';
}

/** The parts of the article in its order: the two roles, their difference, four examples, the conclusion. */
export const ARTICLE_PARTS = ['1.1', '1.2', 'D', '2.1', '2.2', '2.3', '2.4', 'K'] as const;
export type ArticlePart = (typeof ARTICLE_PARTS)[number];

/** A section: a paragraph of a part, or a part that is not divided. */
export interface ArticleSection {
  /** As the rows name it: `1.1¶2`, `2.1`. */
  readonly id: string;
  /** The number of its paragraph in the part; null where the part is not divided. */
  readonly paragraph: number | null;
  /** The rows that are played, in the order of the table. */
  readonly rows: readonly string[];
}

/** The part and the paragraph of a section. */
export function placeInArticle(section: string): {
  readonly part: string;
  readonly paragraph: number | null;
} {
  const [part = section, paragraph] = section.split('¶');
  return { part, paragraph: paragraph === undefined ? null : Number(paragraph) };
}

/** The sections of each part in the article's order; those without a row that is played are left out. */
export function sectionsOf(
  rows: readonly ArticleRow[],
): readonly { readonly part: ArticlePart; readonly sections: readonly ArticleSection[] }[] {
  const played = rows.filter(isPlayed);
  const ids = [...new Set(played.flatMap(({ sections }) => sections))];
  return ARTICLE_PARTS.map((part) => ({
    part,
    sections: ids
      .map((id) => ({ id, ...placeInArticle(id) }))
      .filter((place) => place.part === part)
      .toSorted((a, b) => Number(a.paragraph) - Number(b.paragraph))
      .map(({ id, paragraph }) => ({
        id,
        paragraph,
        rows: played.filter(({ sections }) => sections.includes(id)).map((row) => row.id),
      })),
  })).filter(({ sections }) => sections.length > 0);
}
