// The quarters that demos were tried with, by their names. Chosen by `npm run fly -- --demos`, and held by a test: in each of them both
// pairs are plainly told apart, a crew mends every matter that nobody would have mended, and no seat alone saves the quarter.

/** What two twins are about: the place of a name in the texts, and the stories. */
const PAIRS = {
  quotes: ['quote-signoffs', 'quote-blame'],
  flowers: ['order-form', 'nine-leavers'],
  calendar: ['launch-date', 'returning-visitors'],
  campaign: ['enquiry-form', 'enquiry-slide'],
  'small-firms': ['small-firms-stop', 'small-firms-compare'],
  tips: ['tip-scheme-tasks', 'tip-scheme-yield'],
  'cross-sell': ['cross-sell-unasked', 'cross-sell-lookalikes'],
  'expert-days': ['expert-days', 'expert-worth'],
  faces: ['four-faces-no-map', 'four-faces-leavers'],
  'price-list': ['price-list-late', 'price-list-stories'],
  channels: ['sifting-proposal', 'channel-proposal'],
  bank: ['bank-wants-one', 'bank-wants-likely'],
} as const;
type PairName = keyof typeof PAIRS;

/** A quarter for a demo. */
export interface TestedDemo {
  /** Id of the company. */
  readonly company: string;
  readonly seed: number;
  /** Its pairs, in the order in which they come. */
  readonly pairs: readonly [PairName, PairName];
}

export const TESTED_DEMOS: readonly [TestedDemo, ...TestedDemo[]] = [
  { company: 'startup', seed: 77, pairs: ['campaign', 'quotes'] },
  { company: 'startup', seed: 115, pairs: ['flowers', 'calendar'] },
  { company: 'startup', seed: 45, pairs: ['small-firms', 'campaign'] },
  { company: 'consulting', seed: 58, pairs: ['cross-sell', 'tips'] },
  { company: 'consulting', seed: 110, pairs: ['cross-sell', 'expert-days'] },
  { company: 'agency', seed: 39, pairs: ['price-list', 'bank'] },
  { company: 'agency', seed: 45, pairs: ['channels', 'faces'] },
];

/** True for a quarter that a demo was tried with. */
export function isTestedDemo({ company, seed }: Pick<TestedDemo, 'company' | 'seed'>): boolean {
  return TESTED_DEMOS.some((one) => one.company === company && one.seed === seed);
}

/** A quarter that is wished for; null = left open. */
interface Wish {
  readonly company: string | null;
  readonly seed: number | null;
}

/** The quarter that is meant where a wish leaves something open: of the first company, and the first tested one of its company. */
export function meantBy({ company, seed }: Wish): Pick<TestedDemo, 'company' | 'seed'> {
  const id = company ?? TESTED_DEMOS[0].company;
  return { company: id, seed: seed ?? TESTED_DEMOS.find((one) => one.company === id)?.seed ?? 1 };
}

/** The quarter itself where demos were tried with it, otherwise its company's first tested one; the first of all where its company has none. */
export function testedFor(wish: Wish): TestedDemo {
  const meant = meantBy(wish);
  const own = TESTED_DEMOS.filter(({ company }) => company === meant.company);
  return own.find(({ seed }) => seed === meant.seed) ?? own[0] ?? TESTED_DEMOS[0];
}

/** The stories of a tested quarter, as its name tells them. */
export function storiesOfDemo({ pairs }: TestedDemo): readonly string[] {
  return pairs.flatMap((pair) => PAIRS[pair]);
}
