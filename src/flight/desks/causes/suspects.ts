// Draws the suspects of a desk: the true one and false ones of the same symptom, some of which have loud and innocent records.

import { KINDS, type Kind } from '../../../quarter/types.ts';
import { Dealer } from './dealer.ts';
import { drawQuirks } from './quirks.ts';
import { at } from '../../../quarter/at.ts';
import { POOLS, type Symptom, weightOf } from '../../../quarter/symptoms.ts';
import { fairWeights } from './fairness.ts';
import type { Alibi, Quirk } from '../../state/desk.ts';
import type { DeskWish, DeskWorld, Drawing } from './wish.ts';

/** The kinds that are suspected, the quirks that make false ones loud, and the alibi that each of these is meant to have. */
export interface DrawnSuspects {
  readonly kinds: readonly Kind[];
  readonly quirks: readonly Quirk[];
  readonly meant: readonly { readonly kind: Kind; readonly alibi: Alibi }[];
}

/** Three kinds are suspected, the true one among them unless chance is behind it. */
const KINDS_SUSPECTED = 3;
/** How loud a true record would be where chance is behind the symptom: its relative deviation per unit of size. */
const COMMON_LOUDNESS = 2.2;
/** The least weight of a kind, as a share of all. */
const SELDOM = 0.02;
/** Disturbances up to this size are those of short strips: no record is high by them. */
const SHORT = 0.2;

/** What is known of a kind in a segment: nothing, or bound to what is there already, or really disturbed and never to be called innocent. */
function standingOf(kind: Kind, cell: number, until: number, { disturbances, desks, quirks }: DeskWorld) {
  const real = disturbances.filter((d) => d.cell === cell && d.kind === kind && d.size > SHORT);
  if (real.some((d) => d.week < until)) return 'barred';
  const spoken = desks.some((desk) => desk.cell === cell && desk.suspects.includes(kind));
  const quirky = quirks.some((quirk) => quirk.cell === cell && quirk.kind === kind);
  return real.length > 0 || spoken || quirky ? 'bound' : 'free';
}

type Often = NonNullable<DeskWish['often']>;

const KEPT = new WeakMap<Often, ReadonlyMap<Kind, number>>();

/** The weights of a result's kinds by how often they are true. Those that never are may be suspected too, where there are no others. */
function weightsOf(often: Often, symptom: Symptom): (kind: Kind) => number {
  const kept = KEPT.get(often);
  if (kept !== undefined) return (kind) => kept.get(kind) ?? SELDOM; // a kind that cannot make the result
  const pool = POOLS[symptom];
  const times = pool.map((kind) => often[kind] ?? 0); // a kind that is not listed is never behind it
  const sum = times.reduce((all, n) => all + n, 0);
  const shares = times.map((n) => Math.max(SELDOM, n / Math.max(sum, SELDOM)));
  const whole = shares.reduce((all, n) => all + n, 0);
  const fair = fairWeights(shares.map((share) => share / whole));
  const weights = new Map(pool.map((kind, i) => [kind, at(fair, i)]));
  KEPT.set(often, weights);
  return (kind) => weights.get(kind) ?? SELDOM; // as above
}

/** Draws the suspects. @returns null when there are too few, or none can have the alibi drawn for it */
export function drawSuspects({ wish, world, own, conditions, hand }: Drawing): DrawnSuspects | null {
  const { strip, disturbance, callWeek, chance, rules } = wish;
  const { cell, size, symptom, truth } = own;
  const { weeksOpen, fewerLoud, anyKind } = conditions;
  const standing = (kind: Kind, where = cell) => standingOf(kind, where, callWeek + weeksOpen, world);
  const fair = (anyKind ? KINDS : POOLS[symptom]).filter(
    (kind) => kind !== truth && standing(kind) !== 'barred',
  );
  const { often } = wish;
  const weight = often === undefined ? weightOf : weightsOf(often, symptom);
  const innocent = hand.order(fair, weight).slice(0, chance ? KINDS_SUSPECTED : KINDS_SUSPECTED - 1);
  const kinds: Kind[] = chance ? innocent : [disturbance.kind, ...innocent];
  if (kinds.length < KINDS_SUSPECTED) return null;

  // Drawn for the strip, not for the attempt: otherwise desks that are hard to draw would have fewer loud records.
  const quiet = new Dealer(world.seed, `quiet ${strip}`).uniform() < rules.quiet ? 1 : 0;
  const free = hand.order(innocent.filter((kind) => standing(kind) === 'free'));
  const loud = free.slice(0, Math.max(0, innocent.length - quiet - fewerLoud));
  const alibis = hand.order(rules.alibis);
  const { usual, delta } = world.branch(cell).records[disturbance.kind];
  const loudest = size * (chance ? COMMON_LOUDNESS : delta / usual);
  const cells = Array.from({ length: world.segments }, (_, i) => i).filter((i) => i !== cell);
  const common = hand.uniform();
  const quirks: Quirk[] = [];
  const meant: { kind: Kind; alibi: Alibi }[] = [];
  for (const [i, kind] of loud.entries()) {
    const alibi = alibis[i];
    if (alibi === undefined) break;
    const freeCells = cells.filter((other) => standing(kind, other) === 'free');
    const more = drawQuirks(
      { own, callWeek, kind, alibi, loudest, common, louder: rules.louder, world, freeCells },
      hand,
    );
    if (more === null) return null;
    quirks.push(...more);
    meant.push({ kind, alibi });
  }
  return { kinds, quirks, meant };
}
