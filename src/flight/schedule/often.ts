// How often each kind is behind each result in the flights of a schedule. Kinds are suspected without reason as often as they are truly behind
// a result; otherwise call and list of suspects would tell the true one.

import type { Content, FullScenario, TowerKind } from '../../content/types.ts';
import { symptomOf, type Symptom } from '../../quarter/symptoms.ts';
import { KINDS, type Kind } from '../../quarter/types.ts';
import { BEAR_CHANCE, hasChance, poolsOf, withHands, withWork, workOf } from './slots.ts';
import type { Draw, Schedule } from './types.ts';

/** Per result the expected number of calls a flight behind which each kind is; kinds that never are may be left out. */
export type Often = Readonly<Partial<Record<Symptom, Readonly<Partial<Record<Kind, number>>>>>>;

/** A hidden cause that one draw of a schedule may bring, the tower's work with it, and how often it does, 0–1. */
interface Chance {
  readonly story: FullScenario;
  readonly work: TowerKind;
  readonly share: number;
}

/** What one draw may bring, each as often as its weight says; what was drawn before in the same flight is left out of account. */
function chancesOf(draw: Draw, schedule: Schedule, content: Content): Chance[] {
  const { hidden, passOn, request, pairs, sameText } = poolsOf(content);
  const of = (pool: readonly FullScenario[], share: number): Chance[] => {
    const whole = pool.reduce((sum, { weight }) => sum + weight, 0);
    return pool.map((drawn) => {
      // Of a pair the known one is drawn, and the hidden one comes with it.
      const story = drawn.cause === 'known' && drawn.twin !== null ? content.full(drawn.twin) : drawn;
      return { story, work: workOf(schedule, story), share: (share * drawn.weight) / whole };
    });
  };
  switch (draw.kind) {
    case 'single':
      return draw.cause === 'hidden' ? of(withWork(hidden, draw.work), 1) : [];
    case 'handoff':
      return of(draw.form === 'request' ? request : withWork(passOn, draw.work), 1);
    case 'twins':
      return of(pairs, 1);
    case 'twins-or-singles':
      return [...of(pairs, 0.25), ...of(withHands(pairs, draw.hands), 0.25), ...of(hidden, 0.5)];
    case 'same-text':
      return of(sameText.length > 0 ? sameText : pairs, 1);
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

const KEPT = new WeakMap<Content, Map<string, Often>>();

/** How often each kind is behind each result that comes with this work of the tower's. */
export function oftenBehind(schedule: Schedule, content: Content, work: TowerKind): Often {
  const kept = KEPT.get(content) ?? new Map<string, Often>(); // the first schedule of this content
  KEPT.set(content, kept);
  const key = `${schedule.id} ${work}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const plain = schedule.draws.map((draw) => chancesOf(draw, schedule, content));
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
