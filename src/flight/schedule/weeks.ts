// The weeks of a quarter in which something of its own happens.

/** The weeks in which storm strips come. */
export const STORM_WEEKS: readonly number[] = [11, 12];

/** The week in which a storm may bring a missed responsibility back. */
export const ECHO_WEEK = 12;
