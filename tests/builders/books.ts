// Checks the books of a quarter from outside the model: every enquiry is open, won or lost, and no kroner are missing.

import type { Cell, QuarterState } from '../../src/quarter/types.ts';

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

/** The segments in which created ≠ won + lost + open, in words; empty when the books balance. */
export function booksOf({ cells, week }: QuarterState): string[] {
  return cells.flatMap(({ createdCount, wonCount, lostCount, deals }, i) =>
    createdCount === wonCount + lostCount + deals.length
      ? []
      : [`week ${week}, segment ${i}: ${createdCount} created ≠ ${wonCount} won + ${lostCount} lost + open`],
  );
}

/** Compares what one week did to a segment's deals with its counters and its reading. */
function cellFaults(before: Cell, after: Cell): string[] {
  const [were, are] = [before, after].map(({ deals }) => new Map(deals.map((deal) => [deal.key, deal])));
  const gone = before.deals.filter(({ key }) => !are?.has(key));
  const come = after.deals.filter(({ key }) => !were?.has(key));
  const reading = after.history.at(-1);
  const [won, lost] = [after.wonCount - before.wonCount, after.lostCount - before.lostCount];
  const created = after.createdCount - before.createdCount;
  // An enquiry that is lost in the week in which it comes never appears among the deals.
  const lostAtOnce = created - come.length;
  const wonValue = after.won - before.won;
  const offered = gone.map(({ value }) => value).filter((value) => value > 0);
  const rules: readonly (readonly [boolean, string])[] = [
    [reading?.leads === created, `${reading?.leads} enquiries read, ${created} created`],
    [lostAtOnce >= 0, `${come.length} deals came of ${created} created`],
    [gone.length + lostAtOnce === won + lost, `${gone.length} deals went, ${won} won and ${lost} lost`],
    [near(reading?.won ?? -1, wonValue), `${reading?.won} kr read, ${wonValue} kr won`],
    [won <= offered.length, `${won} won of ${offered.length} that had a value`],
    [won > 0 || wonValue === 0, `${wonValue} kr won with nothing`],
    [
      wonValue <= offered.reduce((sum, value) => sum + value, 0) * (1 + 1e-9),
      `${wonValue} kr won, more than went`,
    ],
  ];
  return rules.flatMap(([holds, fault]) => (holds ? [] : [fault]));
}

/** Everything that does not add up between a quarter and the same quarter one week later, in words. */
export function weekFaults(before: QuarterState, after: QuarterState): string[] {
  const faults = after.cells.flatMap((cell, i) => {
    const earlier = before.cells[i];
    if (earlier === undefined) return [`segment ${i} is new`];
    return cellFaults(earlier, cell).map((fault) => `week ${before.week}, segment ${i}: ${fault}`);
  });
  return [...booksOf(after), ...faults];
}
