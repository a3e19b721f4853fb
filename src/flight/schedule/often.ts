// How often each kind is behind each result in the flights of a schedule. Kinds are suspected without reason as often as they are truly behind
// a result; otherwise call and list of suspects would tell the true one.

import type { Content, FullScenario, TowerKind } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { symptomOf, type Symptom } from '../../quarter/symptoms.ts';
import { KINDS, type Kind } from '../../quarter/types.ts';
import type { FlightSetup } from '../state/flight.ts';
import type { Practice } from '../state/practice.ts';
import { MATCHED } from './drawer.ts';
import { ofTwo, poolsOf, withHands, withWork } from './pools.ts';
import { BEAR_CHANCE, hasChance, workOf } from './slots.ts';
import type { Draw, Schedule } from './types.ts';
import { shareOf, wantedFor, wokenShare } from './wanted.ts';

/** Per result the expected number of calls a flight behind which each kind is; kinds that never are may be left out. */
export type Often = Readonly<Partial<Record<Symptom, Readonly<Partial<Record<Kind, number>>>>>>;

/** A hidden cause that one draw of a schedule may bring, the tower's work with it, and how often it does, 0–1. */
interface Chance {
  readonly story: FullScenario;
  readonly work: TowerKind;
  readonly share: number;
}

/** What tells one setup's stories from those of another of the same schedule: its number, and what it practises. */
type Flown = Pick<FlightSetup, 'flightNumber' | 'practice'>;

/** How often twins come rather than two stories that do not look alike, 0–1. */
function twinsShare(
  twins: readonly FullScenario[],
  singles: readonly FullScenario[],
  practice: Practice | undefined,
): number {
  if (practice === undefined) return 0.5;
  return shareOf(wantedFor(twins, practice), wantedFor(singles, practice));
}

/**
 * What one draw may bring, each as often as its weight says, and what is practised; what was drawn before in the same flight is left out of
 * account.
 */
function chancesOf(
  draw: Draw,
  schedule: Schedule,
  content: Content,
  { practice, flightNumber }: Flown,
): Chance[] {
  const pools = poolsOf(content);
  const { hidden, passOn, request, sameText } = pools;
  const withTwin = (one: FullScenario) =>
    one.cause === 'known' && one.twin !== null ? [one, content.full(one.twin)] : [one];
  const wanted = (one: FullScenario) =>
    practice === undefined ? one.weight : one.weight * wantedFor(withTwin(one), practice);
  const of = (pool: readonly FullScenario[], share: number): Chance[] => {
    const whole = pool.reduce((sum, one) => sum + wanted(one), 0);
    return pool.map((drawn) => {
      // Of a pair the known one is drawn, and the hidden one comes with it.
      const story = withTwin(drawn).at(-1) ?? drawn;
      return { story, work: workOf(schedule, story), share: (share * wanted(drawn)) / whole };
    });
  };
  /** Hidden matters where a known one was drawn before: where something is practised, one of its kind and its caller comes much oftener. */
  const beside = (before: readonly FullScenario[], pool: readonly FullScenario[]): Chance[] => {
    const all = before.reduce((sum, one) => sum + wanted(one), 0);
    const shares = pool.map(() => 0);
    for (const one of before) {
      const weights = pool.map(
        (other) =>
          wanted(other) *
          (other.kind === one.kind ? MATCHED.kind : 1) *
          (other.caller === one.caller ? MATCHED.caller : 1),
      );
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [i, weight] of weights.entries())
        shares[i] = at(shares, i) + ((wanted(one) / all) * weight) / whole;
    }
    return pool.map((story, i) => ({ story, work: workOf(schedule, story), share: at(shares, i) }));
  };
  switch (draw.kind) {
    case 'single':
      return draw.cause === 'hidden' ? of(withWork(hidden, draw.work), 1) : [];
    case 'handoff':
      return of(draw.form === 'request' ? request : withWork(passOn, draw.work), 1);
    case 'twins':
      return of(pools.pairs, 1);
    case 'twins-or-singles': {
      const { pairs, known, woken } = ofTwo(pools, draw.hands, flightNumber);
      const twins = pairs.flatMap((one) => withTwin(one));
      const alike = woken
        ? wokenShare(pairs, known, practice)
        : twinsShare(twins, [...known, ...hidden], practice);
      // Every other time a decision is looked for; but where something is practised, the hands decide nothing.
      const handy = woken || practice !== undefined ? pairs : withHands(pairs, draw.hands?.afterwards);
      const single = practice === undefined ? of(hidden, 1) : beside(known, hidden);
      return [
        ...of(pairs, alike / 2),
        ...of(handy, alike / 2),
        ...single.map((one) => ({ ...one, share: one.share * (1 - alike) })),
      ];
    }
    case 'same-text':
      if (practice !== undefined) return of([...sameText, ...pools.pairs], 1);
      return of(sameText.length > 0 ? sameText : pools.pairs, 1);
  }
}

/** The chances in flights in which nothing is behind one of the calls: each that would bear it is the one as often as the others. */
function withoutChance(draws: readonly (readonly Chance[])[], schedule: Schedule): Chance[][] {
  const bears = ({ story, work }: Chance) => story.handoff === 'none' && BEAR_CHANCE.includes(work);
  const bearing = draws.flat().reduce((sum, one) => sum + (bears(one) ? one.share : 0), 0);
  if (!hasChance(schedule) || bearing === 0) return draws.map((chances) => [...chances]);
  return draws.map((chances) =>
    chances.map((one) => (bears(one) ? { ...one, share: one.share * Math.max(0, 1 - 1 / bearing) } : one)),
  );
}

const explains = ({ work }: Chance) => work !== 'forecast';
const isExplained = ({ story: { handoff, sameText, defensible }, work }: Chance) =>
  work === 'causes' && handoff !== 'request' && !sameText && !defensible;

/**
 * The chances where two of the draws are of one kind, because a log of the one explains the call of the other (clue.ts): plans are drawn until
 * there are such, so kinds that several draws may bring are behind more calls than their weights say. Each kind is wished for in its turn, so
 * that those of few pairs come oftener than by their number: about as often as its root says.
 */
function withClue(draws: readonly (readonly Chance[])[]): Chance[][] {
  const mass = (may: (one: Chance) => boolean) => (kind: Kind) =>
    draws.map((chances) =>
      chances.reduce((sum, one) => sum + (one.story.kind === kind && may(one) ? one.share : 0), 0),
    );
  const others = (of: readonly number[], i: number) => of.reduce((sum, n, j) => (j === i ? sum : sum + n), 0);
  const kinds = KINDS.map((kind) => {
    const [earlier, later] = [mass(explains)(kind), mass(isExplained)(kind)];
    const pairs = earlier.reduce((sum, n, i) => sum + n * others(later, i), 0);
    return { kind, earlier, later, pairs };
  });
  const all = kinds.reduce((sum, { pairs }) => sum + Math.sqrt(pairs), 0);
  if (all === 0) return draws.map((chances) => [...chances]);
  return draws.map((chances, i) => {
    /** How often this draw is one of the two with this story, beside how often it brings the story. */
    const tilt = (one: Chance) => {
      const own = kinds.find(({ kind }) => kind === one.story.kind);
      if (own === undefined || own.pairs === 0) return 0;
      const pairs =
        Number(explains(one)) * others(own.later, i) + Number(isExplained(one)) * others(own.earlier, i);
      return pairs / Math.sqrt(own.pairs) / all;
    };
    const oneOfTwo = chances.reduce((sum, one) => sum + one.share * tilt(one), 0);
    return chances.map((one) => ({ ...one, share: one.share * (1 - oneOfTwo + tilt(one)) }));
  });
}

/**
 * By the schedule as it is flown, and by what a flight practises, or the content where it practises nothing. A schedule's id would not do: on
 * paper it has other work and logs.
 */
const KEPT = new WeakMap<Schedule, WeakMap<Content | Practice, Map<string, Often>>>();

function keptOf(schedule: Schedule, of: Content | Practice): Map<string, Often> {
  const all = KEPT.get(schedule) ?? new WeakMap<Content | Practice, Map<string, Often>>(); // the first flight by this schedule
  KEPT.set(schedule, all);
  const kept = all.get(of) ?? new Map<string, Often>(); // the first of this content, or of this practice
  all.set(of, kept);
  return kept;
}

/**
 * How often each kind is behind each result that comes with this work of the tower's.
 * @param setup of which the number and what it practises count
 */
export function oftenBehind(schedule: Schedule, content: Content, work: TowerKind, setup: Flown): Often {
  const kept = keptOf(schedule, setup.practice ?? content); // as for everybody
  const key = `${content.id} ${content.version} ${setup.flightNumber} ${work}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const plain = schedule.draws.map((draw) => chancesOf(draw, schedule, content, setup));
  const causes = withoutChance(plain, schedule);
  // Where segments are of several companies there is no clue.
  const drawn = schedule.log.memory && content.parts === null ? withClue(causes) : causes;
  const own = drawn
    .flat()
    .filter((one) => one.work === work)
    .map(({ story: { kind, figure }, share }) => ({ kind, symptom: symptomOf(kind, figure), share }));
  const times = (symptom: Symptom, kind: Kind) =>
    own.reduce((sum, one) => (one.symptom === symptom && one.kind === kind ? sum + one.share : sum), 0);
  const often: Often = Object.fromEntries(
    own.map(({ symptom }) => [
      symptom,
      Object.fromEntries(KINDS.map((kind) => [kind, times(symptom, kind)])),
    ]),
  );
  kept.set(key, often);
  return often;
}
