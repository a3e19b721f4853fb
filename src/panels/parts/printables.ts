// The papers that a trainer prints.

/** Those that have the printed screen in common. */
export const PRINTABLES = ['book', 'guide', 'votes', 'roles', 'observer', 'six', 'rules', 'demo'] as const;
export type Printable = (typeof PRINTABLES)[number];

/** What the address can ask for: also the answer key, which is a screen of its own. */
export const PRINT_WISHES = [...PRINTABLES, 'key'] as const;
export type PrintWish = (typeof PRINT_WISHES)[number];

/** The papers that have answers on them. */
const WITH_ANSWERS = ['key', 'guide', 'six', 'demo'] as const satisfies readonly PrintWish[];
export type WithAnswers = (typeof WITH_ANSWERS)[number];

export function hasAnswers(paper: PrintWish): paper is WithAnswers {
  return WITH_ANSWERS.some((one) => one === paper);
}
