// Draws what lies on the tower's table for one strip: slice, suspects, their records and the cards. What does not show what it is meant to
// show is drawn again, so that no card is unfair.

import { given } from '../../../quarter/at.ts';
import { magnitude } from '../../../quarter/parameters.ts';
import { type DeskCase, cardOf, measureOf } from './card.ts';
import { CARD_TYPES } from './cards/card-types.ts';
import { type Clears, dealDeck } from './deck.ts';
import { Dealer } from './dealer.ts';
import { Ledger, type RecordSource } from './ledger.ts';
import { showsAsMeant } from './quirks.ts';
import { type Reading, readCard, readMeasure } from './reading.ts';
import { drawSuspects } from './suspects.ts';
import type { DeskPlan, DeskRules, Quirk, Slice } from '../../state/desk.ts';
import type { Suspect } from '../../state/suspect.ts';
import type { Conditions, DeskWish, DeskWorld, Drawing, DrawnDesk } from './wish.ts';

/**
 * So many attempts are made under each of these conditions, the strictest first. In about one desk of a thousand none will do, because the
 * segment has other disturbances or earlier desks of the symptom's few kinds; its strip then needs another segment.
 */
const ATTEMPTS = 60;
const CONDITIONS: readonly Conditions[] = [
  { weeksOpen: 4, fewerLoud: 0, anyKind: false },
  { weeksOpen: 4, fewerLoud: 1, anyKind: false },
  { weeksOpen: 1, fewerLoud: 0, anyKind: false },
  { weeksOpen: 1, fewerLoud: 1, anyKind: false },
];
/** The conditions where no segment has room for a desk of its own kinds. */
const LAST_RESORT: readonly Conditions[] = [
  ...CONDITIONS,
  { weeksOpen: 4, fewerLoud: 0, anyKind: true },
  { weeksOpen: 1, fewerLoud: 1, anyKind: true },
];
/** How many weeks after the onset the cards of an earlier desk may be opened. */
const WEEKS_SHOWN = [3, 4, 5, 6, 7, 8, 9, 10];

/** How large the disturbance is on average from the onset to the call. */
function sizeOf({ disturbance, onsetWeek, callWeek }: DeskWish): number {
  const weeks = Array.from({ length: callWeek - onsetWeek }, (_, i) => onsetWeek + i);
  return weeks.reduce((sum, week) => sum + magnitude(disturbance, week), 0) / weeks.length;
}

function sliceOf({ strip, disturbance }: DeskWish, { seed, branch }: DeskWorld): Slice {
  const { groups: dimensions } = branch(disturbance.cell);
  const hand = new Dealer(seed, `slice ${strip}`);
  const dimension = hand.one(Object.keys(dimensions).toSorted());
  return { dimension, group: hand.pick(given(dimensions[dimension], 'dimension')) };
}

/**
 * Draws the desk of one strip; null when its segment has no room for one.
 * @param lastResort true to suspect kinds that cannot make the symptom, where there are not enough that can
 */
export function planDesk(wish: DeskWish, world: DeskWorld, lastResort = false): DrawnDesk | null {
  const { strip, symptom, disturbance, onsetWeek, chance } = wish;
  const { cell, kind } = disturbance;
  const truth: Suspect = chance ? 'normal' : kind;
  const own: DeskCase = { symptom, cell, slice: sliceOf(wish, world), onsetWeek, size: sizeOf(wish), truth };
  // Where chance is behind it, a list that still has the disturbance must not make its record high.
  const disturbances = world.disturbances.filter((d) => !chance || d.id !== disturbance.id);
  const bare = { ...world, disturbances };
  const ledger = new Ledger(bare);
  for (const [i, conditions] of (lastResort ? LAST_RESORT : CONDITIONS).entries()) {
    for (let k = 0; k < ATTEMPTS; k += 1) {
      const hand = new Dealer(world.seed, `desk ${strip} ${i} ${k}`);
      const drawn = attempt({ wish, world: bare, own, ledger, conditions, hand });
      if (drawn !== null) return drawn;
    }
  }
  return null;
}

function attempt(drawing: Drawing): DrawnDesk | null {
  const { wish, world, own, ledger, conditions, hand } = drawing;
  const { rules, callWeek } = wish;
  const drawn = drawSuspects(drawing);
  if (drawn === null) return null;
  const { kinds, quirks, meant } = drawn;
  const source: RecordSource = { ...world, quirks: [...world.quirks, ...quirks], asOfWeek: callWeek };
  const records = ledger.with(quirks);
  const fair = meant.every(({ kind, alibi }) =>
    showsAsMeant(own, kind, alibi, rules.cardKinds, source, records),
  );
  if (!fair) return null;
  const suspects: Suspect[] = [...hand.order(kinds), ...(rules.suspects === 4 ? ['normal' as const] : [])];
  const cards = dealDeck(
    suspects,
    own.truth,
    rules,
    clearsOn(own, source, records, rules, conditions.weeksOpen),
    hand,
  );
  if (cards === null || !changesNothing(quirks, world, ledger)) return null;
  return { desk: { ...own, suspects, cards }, quirks };
}

/**
 * What a card says of a suspect in every week in which it may be opened; null where that changes, and where it clears by an alibi that is
 * not awake in this flight.
 */
function clearsOn(
  desk: DeskCase,
  source: RecordSource,
  ledger: Ledger,
  rules: DeskRules,
  weeksOpen: number,
): Clears {
  const known = new Map<string, boolean | null>();
  return (suspect, kind, variant) => {
    const key = `${suspect} ${kind} ${variant}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const readingIn = (later: number) =>
      readMeasure(
        measureOf(desk, suspect, kind, variant, { ...source, asOfWeek: source.asOfWeek + later }, ledger),
        desk,
      );
    const first = readingIn(0);
    let alike = isAwake(first.why, rules);
    for (let later = 1; alike && later <= weeksOpen; later += 1) {
      const { says, why } = readingIn(later);
      alike = says === first.says && isAwake(why, rules);
    }
    const clear = alike ? first.says === 'clears' : null;
    known.set(key, clear);
    return clear;
  };
}

/** True unless a reading goes by an alibi that the flight does not have yet. */
function isAwake(why: Reading['why'], { alibis }: DeskRules): boolean {
  return why === null || why === 'quiet' || why === 'history' || alibis.includes(why);
}

/**
 * True when the cards of earlier desks say with these quirks what they said without them. Only a card that shows all segments can change: in
 * its own segment no earlier desk speaks of a kind that gets a quirk.
 * @param ledger the records of this world without these quirks
 */
export function changesNothing(quirks: readonly Quirk[], world: DeskWorld, ledger: Ledger): boolean {
  if (quirks.length === 0) return true;
  const without: RecordSource = { ...world, asOfWeek: 0 };
  const all: RecordSource = { ...without, quirks: [...world.quirks, ...quirks] };
  const withAll = ledger.with(quirks);
  const changes = (desk: DeskPlan, card: number) =>
    WEEKS_SHOWN.some((n) => {
      const says = (source: RecordSource, records: Ledger) =>
        readCard(cardOf(desk, card, { ...source, asOfWeek: desk.onsetWeek + n }, records), desk)
          .map(({ reading }) => reading.says)
          .join();
      return says(without, ledger) !== says(all, withAll);
    });
  return world.desks.every((desk) =>
    desk.cards.every(({ kind, about }, i) => {
      const seen = CARD_TYPES[kind].view === 'segments' && quirks.some((q) => about.includes(q.kind));
      return !seen || !changes(desk, i);
    }),
  );
}
