// Draws the stories of a schedule, each at most once. The draws are hashes of the setup, so a setup always gives the same stories.
// What comes first: a story that has not been told, then one of a row that was missed. A story that is known already is answered from memory,
// and practises nothing; so a missed row waits until another story of it is to be had, or comes with the twin of one.
// A flight that practises draws by the weights of its rows instead, and tells a story again for a row that is wanted, but never twice running,
// except in one line: so it brings back what has just gone wrong and has no other story.

import type { Scenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, hash, pick, shuffled, uniform } from '../../quarter/draws.ts';
import type { FlightSetup } from '../state/flight.ts';
import { BEFORE_ALL, type MixUp, mixUpIn, type Practice, weightIn } from '../state/practice.ts';
import { againOf } from './again.ts';
import { balanceBy } from './alike.ts';
import { mixUpOf } from './mix-ups.ts';
import { spread } from './spread.ts';
import { shareOf, wantedFor, wokenShare } from './wanted.ts';

/** No flight tells more stories than so many, those of the first officer among them: one told longer ago is not of the last flight. */
export const MOST_STORIES = 19;
/** The place in the order of telling of a story that was never told. */
const NEVER = -1;

/**
 * Where something is practised, a story comes so much more often when its kind, or its caller, has called more for the other seat so far, and so
 * much more seldom when more for its own.
 */
export const MATCHED = { kind: 100, caller: 10 } as const;

/** A call of another kind takes a place at most so often. */
const MOST_INSTEAD = 0.5;
/** What is mixed up this much more than usual is told again as a wanted row is. */
const AGAIN = 2;

/** Which stories wait: all that were told until the others have been, those of the flight before, or none. */
export type Avoided = 'seen' | 'lately' | 'nothing';

/** Draws each scenario at most once: those first that were told longest ago or never, and among them those of rows missed before. */
export class Drawer {
  private readonly used = new Set<string>();
  /** The place of each story in the order of telling; the last told has the highest. */
  private readonly seen: ReadonlyMap<string, number>;
  private readonly avoids: Avoided;
  /** What has been drawn of stories that have a segment of their own. */
  private readonly placed: Scenario[] = [];
  /** The rows of what has been drawn. */
  private readonly came = new Set<string>();
  /** The player's nth flight. */
  readonly flightNumber: number;
  private draws = 0;
  private readonly missedBefore: readonly string[];
  private readonly practice: Practice | undefined;
  private readonly seed: number;
  /** The same for every drawing of a setup. */
  private readonly steady: number;

  /**
   * @param attempt which of the drawings of this setup it is, from 0 on; each draws other stories
   * @param avoids which of the told stories it leaves for later
   */
  constructor(
    { seed, flightNumber, missedBefore, seenBefore, practice }: FlightSetup,
    attempt = 0,
    avoids: Avoided = 'seen',
  ) {
    this.avoids = avoids;
    this.flightNumber = flightNumber;
    this.missedBefore = missedBefore;
    this.practice = practice;
    this.seen = new Map(seenBefore.map((id, i) => [id, i]));
    this.seed = hash(seed, flightNumber, attempt, PURPOSE.plan);
    this.steady = hash(seed, flightNumber, 0, PURPOSE.plan);
  }

  /** When the last of these stories was told. */
  private lastSeen(stories: readonly Scenario[]): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const { id } of stories) last = Math.max(last, this.seen.get(id) ?? NEVER); // most were never told
    return last;
  }

  /** When of these stories those were told that were told longest ago; each list is of stories that come together. Where there are none: never again. */
  lastTold(stories: readonly (readonly Scenario[])[]): number {
    return Math.min(...stories.map((together) => this.lastSeen(together)));
  }

  /** True where one of these stories may have been told in the flight before. */
  seenLately(stories: readonly Scenario[]): boolean {
    return this.lastSeen(stories) >= Math.max(0, this.seen.size - MOST_STORIES);
  }

  /** True where every story that can still be drawn was told lately. */
  onlySeenLately(candidates: readonly Scenario[]): boolean {
    const free = candidates.filter(({ id }) => !this.used.has(id));
    return free.length > 0 && free.every((one) => this.seenLately([one]));
  }

  /** Those of the stories that do not have to wait; where all have to, the one told longest ago. */
  private waiting<Drawn extends Scenario>(
    candidates: readonly Drawn[],
    comesWith: (scenario: Drawn) => readonly Scenario[],
  ): readonly Drawn[] {
    if (this.avoids === 'nothing' || this.seen.size === 0) return candidates;
    if (this.avoids === 'lately') {
      const older = candidates.filter((one) => !this.seenLately(comesWith(one)));
      if (older.length > 0) return older;
    }
    const told = candidates.map((one) => this.lastSeen(comesWith(one)));
    const longest = Math.min(...told);
    return candidates.filter(
      (one, i) => told[i] === longest || (this.isWanted(comesWith(one)) && !this.seenLately(comesWith(one))),
    );
  }

  /** How wanted a row is: one that is not listed, as any; one that has come in this flight, no more than any. */
  private weightOf(row: string): number {
    const weight = weightIn(this.practice, row);
    return this.came.has(row) ? Math.min(1, weight) : weight;
  }

  /** How much more often than by its weight a story comes, for itself and those that come with it. */
  private wanted(stories: readonly Scenario[]): number {
    if (this.practice === undefined) return 1;
    return wantedFor(stories, this.practice, (row) => this.weightOf(row));
  }

  private mixedUp(story: Scenario): number {
    return mixUpIn(this.practice, mixUpOf(story));
  }

  /**
   * True where a call that is mixed up by this is to take the place of another of the same seat: the schedule has a fixed number of places for
   * some. Never for whoever does not mix it up, nor where one of the others was never met and comes before everything else.
   * @param others what could come in its place
   */
  instead(mixUp: MixUp, others: readonly Scenario[]): boolean {
    const often = mixUpIn(this.practice, mixUp);
    if (often <= 1 || this.isLast(others)) return false;
    this.draws += 1;
    return uniform(this.seed, this.draws, 1, PURPOSE.plan) < Math.min(MOST_INSTEAD, 1 - 1 / often);
  }

  /**
   * How much more often than by its weight a story comes for the sake of its kind and its caller: by the weights of its rows alone some would
   * call mostly for one seat, and tell it. Twins call for both seats.
   */
  private matching(stories: readonly Scenario[]): number {
    const [one] = stories;
    if (this.practice === undefined || one === undefined || one.storm || stories.length > 1) return 1;
    const by = (what: keyof typeof MATCHED) => {
      const balance = balanceBy(what, one, this.placed);
      return balance > 0 ? MATCHED[what] : balance < 0 ? 1 / MATCHED[what] : 1;
    };
    return by('kind') * by('caller');
  }

  /** True where a row of these stories was never met and comes before everything else. */
  private isLast(stories: readonly Scenario[]): boolean {
    return stories.some(({ responsibility }) =>
      responsibility.some((row) => this.weightOf(row) >= BEFORE_ALL),
    );
  }

  /** True where a row of these stories is practised, or what they are mixed up by. */
  private isWanted(stories: readonly Scenario[]): boolean {
    return stories.some(
      (story) => story.responsibility.some((row) => this.weightOf(row) > 1) || this.mixedUp(story) >= AGAIN,
    );
  }

  /** These stories, but the others where each of these has been told before and one of the others never. Practice draws by its weights. */
  unlessTold<Drawn extends Scenario>(ones: readonly Drawn[], others: readonly Drawn[]): readonly Drawn[] {
    if (this.practice !== undefined || this.seen.size === 0) return ones;
    const isNew = ({ id }: Drawn) => !this.used.has(id) && !this.seen.has(id);
    return others.some(isNew) && !ones.some(isNew) ? others : ones;
  }

  /** These stories if there are any, otherwise the others; where something is practised, all of them, and their weights decide. */
  preferring<Drawn extends Scenario>(ones: readonly Drawn[], others: readonly Drawn[]): readonly Drawn[] {
    if (this.practice === undefined) return ones.length > 0 ? ones : others;
    return [...new Set([...ones, ...others])];
  }

  /**
   * True in half of all cases; where something is practised, more often the more the ones are wanted, and less the more the others are. Rows
   * that come before everything else decide it.
   */
  rather(ones: readonly Scenario[], others: readonly Scenario[]): boolean {
    if (this.practice === undefined) return this.coin();
    this.draws += 1;
    const last = this.isLast(ones);
    if (last !== this.isLast(others)) return last;
    const share = shareOf(this.wanted(ones), this.wanted(others));
    return uniform(this.seed, this.draws, 1, PURPOSE.plan) < share;
  }

  /** True as often as it takes for each of these stories, the ones and the others, to come as often as it is wanted. */
  oneOf(ones: readonly Scenario[], others: readonly Scenario[]): boolean {
    this.draws += 1;
    const share = wokenShare(ones, others, this.practice);
    return uniform(this.seed, this.draws, 1, PURPOSE.plan) < share;
  }

  /** Those of the stories that a short strip may tell in one line, because a row of theirs would hardly come otherwise. */
  inShort<Drawn extends Scenario>(stories: readonly Drawn[]): readonly Drawn[] {
    return stories.filter(({ responsibility }) =>
      responsibility.some((row) => this.practice?.short.includes(row) === true),
    );
  }

  /** Those of the stories that are of a missed row, or whose twin is. */
  private missed<Drawn extends Scenario>(
    candidates: readonly Drawn[],
    comesWith: (scenario: Drawn) => readonly Scenario[],
  ): readonly Drawn[] {
    if (this.missedBefore.length === 0) return [];
    // Where nothing is known to have been told, twins do not count: flights of then are drawn as they were.
    const counted = (one: Drawn) => (this.seen.size === 0 ? [one] : comesWith(one));
    return candidates.filter((one) =>
      counted(one).some(({ responsibility }) =>
        responsibility.some((row) => this.missedBefore.includes(row)),
      ),
    );
  }

  /**
   * Draws a scenario by its weight.
   * @param comesWith the stories that come when it is drawn, itself among them
   * @param told whether it is told in full or in one line
   * @throws Error when there is no candidate
   */
  draw<Drawn extends Scenario>(
    candidates: readonly Drawn[],
    comesWith: (scenario: Drawn) => readonly Scenario[] = (scenario) => [scenario],
    told: 'full' | 'short' = 'full',
  ): Drawn {
    const free = candidates.filter((scenario) => !this.used.has(scenario.id));
    const pool = spread(this.waiting(free.length > 0 ? free : candidates, comesWith), comesWith, this.placed);
    const last = pool.filter((one) => this.isLast(comesWith(one)));
    const first = last.length > 0 ? last : this.missed(pool, comesWith);
    const drawn = (first.length > 0 ? first : pool).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    this.draws += 1;
    const matched = told === 'full' && last.length === 0;
    // A short strip is there for its row; what a story weighs is meant for full calls. The weights of the last rows reckon with it already.
    const byRow = told === 'short' && last.length === 0 && this.practice?.again !== undefined;
    const weights = drawn.map((one) => {
      const stories = comesWith(one);
      const own = byRow ? 1 : one.weight;
      return own * this.wanted(stories) * (matched ? this.matching(stories) : 1);
    });
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    let point = uniform(this.seed, this.draws, 1, PURPOSE.plan) * whole;
    const chosen = drawn.find((_, i) => (point -= at(weights, i)) < 0) ?? drawn.at(-1);
    if (chosen === undefined) throw new Error('the content has no scenario for a slot of the schedule');
    this.used.add(chosen.id);
    const coming = comesWith(chosen);
    this.placed.push(...coming);
    for (const row of coming.flatMap(({ responsibility }) => responsibility)) this.came.add(row);
    return chosen;
  }

  /**
   * Draws a scenario for a strip of one line: one of a row that went wrong the last time and has not come yet, where there is one, otherwise by
   * its weight. @throws Error when there is no candidate
   */
  drawShort<Drawn extends Scenario>(candidates: readonly Drawn[]): Drawn {
    const free = candidates.filter(({ id }) => !this.used.has(id));
    const rows = this.practice?.again?.filter((row) => !this.came.has(row));
    const again =
      rows === undefined || this.isLast(free) ? [] : againOf(free, rows, (one) => this.seenLately([one]));
    return this.draw(again.length > 0 ? again : candidates, undefined, 'short');
  }

  /** Marks a scenario as used when it comes together with another. */
  use(id: string): void {
    this.used.add(id);
  }

  /** The numbers 0 … n − 1 in a drawn order. */
  order(n: number): number[] {
    this.draws += 1;
    return shuffled(n, this.seed, this.draws, PURPOSE.plan);
  }

  /**
   * One of n, 0 … n − 1, that is the same in every drawing of a setup: what the best of several drawings is chosen by must not move it.
   * @param what a name for what is drawn
   */
  once(n: number, what: string): number {
    return pick(n, this.steady, entityOf(what), 0, PURPOSE.plan);
  }

  /** True in half of all cases. */
  coin(): boolean {
    return this.order(2)[0] === 0;
  }
}
