// The order of the unit test files: what takes longest begins first, so that no core waits at the end for a file that began last.
// Vitest goes by the sizes of files where it has not run them before, and these say little.

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take more than five seconds, the longest first. One that is missing here is only begun later. */
const LONGEST = [
  'app/packs-company',
  'app/packs-hostile',
  'app/class-papers',
  'app/rules-version',
  'learning/learners',
  'app/first-quarter-landing',
  'flight/monkey',
  'flight/debrief/book-holds',
  'flight/play/policies',
  'flight/rules/verdict',
  'flight/views/radar',
  'flight/company-desks',
  'classroom/surveys',
  'flight/figures',
];

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.includes(`/unit/${name}.test.`));
  return place < 0 ? LONGEST.length : place;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- Vitest's own order, no list's
    const sorted = await super.sort(files);
    // Projects run one after the other, in the order in which they stand here.
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((one) =>
      sorted.filter(({ project }) => project === one).toSorted((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
