// How a pack is marked, and how large one from outside may be.

/** The mark of our files, and the version of their shape. */
export const GAME = 'cleared-to-close';
export const PACK_VERSION = 1;

/** Bytes, packed and unpacked alike. */
export const LARGEST_PACK = 5_000_000;
/** Files in a zip. */
export const MOST_FILES = 400;
/** Characters of a YAML file, and signs and words in it: three times a whole company of ours in two languages. It is read some tens of times slower than JSON. */
export const LONGEST_YAML = 900_000;
export const MOST_YAML = 100_000;
/** Characters of one text in a YAML file: what is made of a text is made in one go. */
export const LONGEST_YAML_TEXT = 4000;
/** Values in a JSON file: twice those of a pack with as many scenarios as it may have. What is checked in one go is of no more. */
export const MOST_JSON = 30_000;
/** Fields of one object, and items of one list: five times the most of our own. */
export const MOST_IN_ONE = 1000;
/** Own cases in a pack. */
export const MOST_CASES = 100;
/** Scenarios in a pack. */
export const MOST_SCENARIOS = 200;
/** Characters of a pack's name, and of a case's id. */
export const LONGEST_NAME = 60;
/** More faults are not told: whoever mends the first ones opens it again. */
export const MOST_FAULTS = 50;
