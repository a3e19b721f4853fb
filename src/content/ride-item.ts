// What the data of the check ride's items says of each. Their words are texts by the items' ids.

export const RIDE_FORMS = ['a', 'b'] as const;
/** One of the two forms, which are ridden before and after. */
export type RideForm = (typeof RIDE_FORMS)[number];

/** The two roles' seats in the article's order: the Sales Operations Manager's and the Sales Analyst's. */
export const RIDE_SEATS = ['cockpit', 'tower'] as const;
export type RideSeat = (typeof RIDE_SEATS)[number];

/** One item: a situation of at most twenty words that belongs in one seat. */
export interface RideItem {
  readonly id: string;
  readonly form: RideForm;
  /** Where it belongs. */
  readonly seat: RideSeat;
  /** The name that it shares with its twin, which belongs in the other seat; null = it has none. */
  readonly pair: string | null;
  /** Id of the company in which it is set. */
  readonly company: string;
  /** Rows of the table of responsibilities, each of them this seat's alone. */
  readonly responsibility: readonly string[];
  /** A sum of its words in all languages, by which it is known again; the file has none, and the build adds it. */
  readonly words?: number;
}
