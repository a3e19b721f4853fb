// The cards of a desk: which two suspects each speaks of, and of which kind it is.

import { at, given } from '../../../quarter/at.ts';
import type { Dealer } from './dealer.ts';
import type { CardKind, CardPlan, DeskRules } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';

/** Whether a card of this kind clears a suspect; null where that changes with the week, so that no such card may be dealt. */
export type Clears = (suspect: Suspect, kind: CardKind, variant: number) => boolean | null;

type Pair = readonly [Suspect, Suspect];

function pairsOf(suspects: readonly Suspect[]): Pair[] {
  return suspects.flatMap((one, i) => suspects.slice(i + 1).map((other): Pair => [one, other]));
}

/** The suspects that a card clears; null where it may not be dealt. */
function clearedBy({ about, kind, variant }: CardPlan, clears: Clears): Suspect[] | null {
  const gone: Suspect[] = [];
  for (const suspect of about) {
    const clear = clears(suspect, kind, variant);
    if (clear === null) return null;
    if (clear) gone.push(suspect);
  }
  return gone;
}

/** True when some choice of `open` cards leaves one suspect. */
function canBeSettled(cleared: readonly (readonly Suspect[])[], { open, suspects }: DeskRules): boolean {
  const leaves = (from: number, opened: number, gone: ReadonlySet<Suspect>): boolean => {
    if (suspects - gone.size === 1) return true;
    if (opened === open) return false;
    return cleared.some((more, i) => i >= from && leaves(i + 1, opened + 1, new Set([...gone, ...more])));
  };
  return leaves(0, 0, new Set());
}

/**
 * Deals the cards. Pairs are drawn without a look at the truth, so that their titles do not tell it; the kinds are such that every card
 * clears one or two of its suspects, never the true one, and no card settles the desk alone.
 * @returns null when these suspects have no such cards
 */
export function dealDeck(
  suspects: readonly Suspect[],
  truth: Suspect,
  rules: DeskRules,
  clears: Clears,
  hand: Dealer,
): CardPlan[] | null {
  const pairs = hand.order(pairsOf(suspects));
  // With as many cards as pairs every other desk has one pair twice and one not at all.
  const twice = pairs.length === rules.cards && hand.pick(2) === 0 ? 1 : 0;
  const distinct = Math.min(pairs.length, rules.cards) - twice;
  // A card about the true suspect has to be of a kind that clears the other. So that such kinds do not tell the true one, they are also
  // drawn more often where they are not needed, and less often where any kind would do.
  const innocent = suspects.filter((one) => one !== truth && one !== 'normal');
  const uses = new Map(
    rules.cardKinds.map((kind) => [kind, innocent.filter((one) => clears(one, kind, 0) === true).length]),
  );
  const weightOf = (about: Pair, sofar: readonly CardPlan[]) => (kind: CardKind) => {
    const any = about.includes(truth) && about.includes('normal') && truth !== 'normal';
    const times = sofar.filter((card) => card.kind === kind).length;
    const use = given(uses.get(kind), `use of ${kind}`);
    return (any ? 1 / (use + 0.5) : use + 0.3) / (1 + 2 * times);
  };
  const dealt: CardPlan[] = [];
  const cleared: (readonly Suspect[])[] = [];
  for (let i = 0; i < rules.cards; i += 1) {
    const pair = at(pairs, i < distinct ? i : hand.pick(distinct));
    const about: Pair = hand.pick(2) === 0 ? pair : [pair[1], pair[0]];
    const variant = dealt.filter((card) => pair.every((suspect) => card.about.includes(suspect))).length;
    if (variant > 1) return null;
    // Kinds that clear one suspect only come first.
    let fair: { readonly card: CardPlan; readonly gone: readonly Suspect[] } | null = null;
    for (const kind of hand.order(rules.cardKinds, weightOf(about, dealt))) {
      const card = { kind, about, variant };
      const gone = clearedBy(card, clears);
      const allowed =
        gone !== null && gone.length > 0 && !gone.includes(truth) && suspects.length - gone.length > 1;
      if (allowed && (fair === null || gone.length < fair.gone.length)) fair = { card, gone };
      if (fair?.gone.length === 1) break;
    }
    if (fair === null) return null;
    dealt.push(fair.card);
    cleared.push(fair.gone);
  }
  return canBeSettled(cleared, rules) ? hand.order(dealt) : null;
}
