// What can be checked of the voice sheets in company.yaml: whoever never asks has no question in any text that is theirs.

import { say } from '../said.ts';
import type { CompanyContent } from '../types.ts';
import type { Checker } from './checker.ts';
import type { Words } from './words.ts';

/** What of a scenario is said in its caller's voice, of calls and of short strips. */
const SPOKEN = ['headline', 'call', 'effect', 'echo', 'line'] as const;
/** The company's texts that are said in a person's voice. */
const PERSONAL = ['voices', 'hopes', 'waited'] as const;

/** Reports every question of somebody who never asks. */
export function checkVoices(
  checker: Checker,
  { people, scenarios }: Pick<CompanyContent, 'people' | 'scenarios'>,
  words: Words,
): void {
  const asksNot = (person: string) => people[person]?.asks === false;
  const check = (person: string, id: string, path: string) =>
    checker.check(
      !(words.get(id, path) ?? '').includes('?'), // a text that is missing is told elsewhere
      () => words.where(id, path),
      () => say('asksNot', { person }),
    );
  for (const { id, caller } of scenarios)
    if (asksNot(caller)) for (const field of SPOKEN) check(caller, id, field);
  for (const person of Object.keys(people).filter(asksNot))
    for (const part of PERSONAL)
      for (const path of words.paths(part).filter((own) => own.split('.')[0] === person))
        check(person, part, path);
}
