// What a week's luck was made of: how the deals of a segment came out, against what could be expected of them as the week began.

import type { Company } from './company.ts';
import type { Pace } from './pace.ts';
import { WEEKS } from './quarter.ts';
import { type PerStage, perStage } from './stages.ts';
import type { Cell, Deal } from './types.ts';

/**
 * What came out otherwise than expected. The cases of a segment are one piece, named by what made most of it: sales, cases that went on, cases
 * that were lost, or cases that nothing came of yet. The other pieces are its enquiries (how many came, and what became of them), and how busy
 * its sellers are now for all that is open.
 */
type LuckOf = 'won' | 'advanced' | 'lost' | 'waiting' | 'enquiries' | 'load';

export interface Luck {
  readonly cell: number;
  readonly of: LuckOf;
  /** How many cases were won, went on, were lost or waited; 0 where no cases are meant. */
  readonly count: number;
  /** What it is worth, a share of the plan. */
  readonly share: number;
}

/** The same in NOK. */
type LuckInKroner = Omit<Luck, 'share'> & { readonly nok: number };

/** The pace that was expected as the week began: of that week, and of those after it. */
export interface Paces {
  readonly first: Pace;
  readonly later: Pace;
}

/** What one krone that is open in each stage is expected to bring in from `week` on, when every week has this pace. */
function worthFrom(week: number, pace: Pace): PerStage {
  let worth: PerStage = [0, 0, 0, 0];
  for (let ahead = week; ahead <= WEEKS; ahead += 1) worth = weekEarlier(worth, pace);
  return worth;
}

/** What a krone in each stage was worth before a week of this pace, by what it is worth after it. */
function weekEarlier(after: Readonly<PerStage>, { leave, pass }: Pace): PerStage {
  const next: Readonly<PerStage> = [after[1], after[2], after[3], 1];
  return perStage((s) => (1 - leave[s]) * after[s] + leave[s] * pass[s] * next[s]);
}

/** NOK that one sort of outcome brought in beyond what was expected, and of how many cases. */
interface Tally {
  count: number;
  nok: number;
}

const nothing = (): Tally => ({ count: 0, nok: 0 });

function add(tally: Tally, nok: number): void {
  tally.count += 1;
  tally.nok += nok;
}

/** The piece of the cases, named by the sort of outcome that moved it most its way. */
function named(
  tallies: Readonly<Record<'won' | 'advanced' | 'lost' | 'waiting', Tally>>,
): Omit<LuckInKroner, 'cell'> {
  const { won, advanced, lost, waiting } = tallies;
  const nok = won.nok + advanced.nok + lost.nok + waiting.nok;
  const sorts = [
    ['won', won],
    ['advanced', advanced],
    ['lost', lost],
    ['waiting', waiting],
  ] as const;
  const [of, { count }] = sorts.reduce((most, sort) =>
    sort[1].nok * Math.sign(nok) > most[1].nok * Math.sign(nok) ? sort : most,
  );
  return { of, count, nok };
}

/**
 * The luck of a segment in a week, but for how busy it is. At an unchanged pace the pieces sum to what the expectation changed by.
 * @param before the segment at the end of the week, before its deals were drawn, and `after` once they were
 * @param week the week that was drawn
 */
export function dealLuck(
  before: Cell,
  after: Cell,
  cell: number,
  { value }: Pick<Company, 'value'>,
  week: number,
  { first, later }: Paces,
): LuckInKroner[] {
  const now = worthFrom(week + 1, later);
  const then = weekEarlier(now, first);
  const earlier = new Set(before.deals.map(({ key }) => key));
  const still = new Map(after.deals.map((deal) => [deal.key, deal]));
  const worthNow = (deal: Deal) => (deal.stage === 0 ? value : deal.value) * now[deal.stage];
  const [won, advanced, lost, waiting] = [nothing(), nothing(), nothing(), nothing()];
  // Those that came and left within the week are on neither list: they are worth nothing.
  let enquiries = -first.leads * value * then[0];
  for (const deal of after.deals) if (!earlier.has(deal.key)) enquiries += worthNow(deal);
  for (const deal of before.deals) {
    const here = still.get(deal.key);
    if (deal.stage === 0) {
      enquiries += (here === undefined ? 0 : worthNow(here)) - value * then[0];
      continue;
    }
    const expected = deal.value * then[deal.stage];
    // A sale leaves the list as a loss does; it is set right below.
    if (here === undefined) add(lost, -expected);
    else add(here.stage > deal.stage ? advanced : waiting, worthNow(here) - expected);
  }
  const sales = after.won - before.won;
  won.count = after.wonCount - before.wonCount;
  won.nok = sales * (1 - then[3]);
  lost.count -= won.count;
  lost.nok += sales * then[3];
  return [
    { cell, ...named({ won, advanced, lost, waiting }) },
    { cell, of: 'enquiries', count: 0, nok: enquiries },
  ];
}
