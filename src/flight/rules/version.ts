// The version of the rules. A log leads to the same flight only under the rules it was flown by.

/**
 * Raised with every change of the model, the schedules or the rules after which some log leads to another state; the golden flights of the
 * tests show such a change. The debrief of a flight of another version is opened as it was recorded; its log is never replayed.
 */
export const RULES_VERSION = 12;
