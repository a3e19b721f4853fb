// The stories of a company, sorted by what a schedule can draw.

import type { Content, FullScenario, StormScenario, TowerKind } from '../../content/types.ts';
import type { ByHand, NewHands } from './types.ts';

export interface Pools {
  /** Of each pair of twins with different texts, the one whose cause is known. */
  readonly pairs: readonly FullScenario[];
  /** Of each pair of twins with the same text, the one whose cause is known. */
  readonly sameText: readonly FullScenario[];
  readonly known: readonly FullScenario[];
  readonly hidden: readonly FullScenario[];
  readonly passOn: readonly FullScenario[];
  readonly request: readonly FullScenario[];
  readonly storms: readonly StormScenario[];
  /** The full stories that can also be told in one line. A request begins in the cockpit although its cause is hidden, which a line cannot say. */
  readonly inLine: readonly FullScenario[];
}

const POOLS = new WeakMap<Content, Pools>();

/** The scenarios of a company, sorted by what a schedule can draw. A plan is drawn up to a hundred times, so they are sorted once. */
export function poolsOf(content: Content): Pools {
  const pools = POOLS.get(content) ?? sorted(content);
  POOLS.set(content, pools);
  return pools;
}

function sorted(content: Content): Pools {
  const full = content.scenarios.filter((s) => !s.storm);
  const single = full.filter((s) => s.twin === null && s.handoff === 'none');
  const twins = full.filter((s) => s.twin !== null && s.cause === 'known');
  return {
    pairs: twins.filter((s) => !s.sameText),
    sameText: twins.filter((s) => s.sameText),
    known: single.filter((s) => s.cause === 'known'),
    hidden: single.filter((s) => s.cause === 'hidden'),
    passOn: full.filter((s) => s.handoff === 'pass-on' || s.handoff === 'circle'),
    request: full.filter((s) => s.handoff === 'request'),
    storms: content.scenarios.filter((s) => s.storm),
    inLine: full.filter((s) => s.handoff !== 'request'),
  };
}

/** The other one of a pair. @throws Error where the story stands alone */
export function twinOf({ id, twin }: FullScenario, content: Content): FullScenario {
  if (twin === null) throw new Error(`${id} has no twin`);
  return content.full(twin);
}

/** Those of the stories whose tower has this work; all of them where none has, or where no work is asked for. */
export function withWork(
  pool: readonly FullScenario[],
  work: TowerKind | undefined,
  towerOf: (scenario: FullScenario) => FullScenario['tower'] = ({ tower }) => tower,
): readonly FullScenario[] {
  const fitting = pool.filter((scenario) => work !== undefined && towerOf(scenario)?.kind === work);
  return fitting.length > 0 ? fitting : pool;
}

/** True where the cockpit decides the story in one of these ways. */
export function isByHand({ decision, cockpit }: FullScenario, hands: readonly ByHand[]): boolean {
  return (
    (decision !== null && hands.includes(decision)) || (cockpit !== null && hands.includes(cockpit.kind))
  );
}

/** Those of the stories that are decided in one of these ways; all of them where none is, or where none is asked for. */
export function withHands(
  pool: readonly FullScenario[],
  hands: readonly ByHand[] | undefined,
): readonly FullScenario[] {
  const fitting = pool.filter((scenario) => hands !== undefined && isByHand(scenario, hands));
  return fitting.length > 0 ? fitting : pool;
}

/** What may come where twins or two stories that do not look alike are drawn. */
export interface OfTwo {
  /** Of each pair of twins the one whose cause is known, and the known ones that may come alone; one of the lists may be empty. */
  readonly pairs: readonly FullScenario[];
  readonly known: readonly FullScenario[];
  /** True where only stories with a decision that has just woken are among them. */
  readonly woken: boolean;
}

/** What may come where twins or two stories that do not look alike are drawn, in the flight of this number. */
export function ofTwo({ pairs, known }: Pools, hands: NewHands | undefined, flightNumber: number): OfTwo {
  const wake = hands !== undefined && flightNumber <= hands.flight ? hands.wake : [];
  const of = (pool: readonly FullScenario[]) => pool.filter((scenario) => isByHand(scenario, wake));
  const [ofPairs, ofKnown] = [of(pairs), of(known)];
  const woken = ofPairs.length + ofKnown.length > 0;
  return woken ? { pairs: ofPairs, known: ofKnown, woken } : { pairs, known, woken };
}
