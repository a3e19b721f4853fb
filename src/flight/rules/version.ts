// Which rules these are: a log means the same flight only under the rules it was flown by.

/**
 * Raised with every change after which some log no longer leads to the same state: of the model, the schedules or the rules.
 * The golden flights of the tests show such a change. Logs of another version are read as they were recorded, never replayed.
 */
export const RULES_VERSION = 1;
