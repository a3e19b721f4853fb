// The facts of a strip or of a line of its log.

/** Numbers by the names that texts use for them, frozen when the strip arrived or the line was written. content/facts.ts has their units. */
export type Facts = Readonly<Record<string, number>>;
