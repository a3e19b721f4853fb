// The demo before a room, step by step: which strip is on the wall, how the room has voted, and how much of it has been told.
// Pure, and without a clock of its own: whoever shows it says when a second has passed.

import type { Seat } from '../../flight/index.ts';
import { type Ballot, countedLast, isDivided, withCount, withHands } from './votes.ts';

/**
 * The steps: the room joins; then for each strip it votes, sees its votes, and, where it is divided, convinces its neighbours, votes
 * again and sees both; then the seat, the words that decide, and what the crew made of it.
 */
export const STEPS = [
  'join',
  'vote',
  'counted',
  'convince',
  'again',
  'recounted',
  'seat',
  'words',
  'crew',
  'end',
] as const;
export type Step = (typeof STEPS)[number];

/** A room's votes on one strip: before and after the talk. */
export interface Votes {
  readonly first: Ballot;
  readonly second: Ballot;
}

/** Seconds for the talk between neighbours. */
export const TALK_SECONDS = 60;
/** How many people a room may be said to have. */
export const ROOM = { least: 1, usual: 24, most: 999 } as const;

export interface DemoState {
  /** How many there are in the room. */
  readonly people: number;
  /** The strip on the wall, by its place; 0 while the room joins, too. */
  readonly at: number;
  readonly step: Step;
  /** One for each strip. */
  readonly votes: readonly Votes[];
  /** Of the talk: seconds left, and whether they run. */
  readonly clock: { readonly left: number; readonly runs: boolean };
  /** The wall is dark: the room is to look at the trainer. */
  readonly blank: boolean;
}

/** What the trainer does, on the wall's keys or in the second window. `second`: a second has passed. */
export type Deed =
  | { readonly kind: 'next' | 'back' | 'take-back' | 'blank' | 'clock' | 'second' | 'anew' }
  /** A hand for a seat. */
  | { readonly kind: 'hand'; readonly seat: Seat }
  /** One more or one fewer for the seat that was counted last. */
  | { readonly kind: 'same'; readonly by: 1 | -1 }
  /** A seat's whole count. */
  | { readonly kind: 'count'; readonly seat: Seat; readonly count: number }
  | { readonly kind: 'people'; readonly by: 1 | -1 };

/** What the steps depend on: how many strips there are, and of which the crew has something to show. */
export type Shape = readonly { readonly crew: boolean }[];

const NO_VOTES: Votes = { first: [], second: [] };

/** The demo before it begins. */
export function newDemo(strips: number): DemoState {
  return {
    people: ROOM.usual,
    at: 0,
    step: 'join',
    votes: Array.from({ length: strips }, () => NO_VOTES),
    clock: { left: TALK_SECONDS, runs: false },
    blank: false,
  };
}

/** The votes on the strip on the wall. */
export function votesNow({ votes, at }: DemoState): Votes {
  return votes[at] ?? NO_VOTES; // before there are strips
}

/** The step after and the step before, with the strip that it is about; null where there is none. */
type Way = Pick<DemoState, 'at' | 'step'> | null;

/** The steps of one strip, as its votes have made them. */
function stepsOf(state: DemoState, at: number, shape: Shape): readonly Step[] {
  const divided = isDivided((state.votes[at] ?? NO_VOTES).first); // one for each strip
  return [
    'vote',
    'counted',
    ...(divided ? (['convince', 'again', 'recounted'] as const) : []),
    'seat',
    'words',
    ...(shape[at]?.crew === true ? (['crew'] as const) : []),
  ];
}

/** Every step of the demo from its beginning to its end. */
function wayOf(state: DemoState, shape: Shape): readonly NonNullable<Way>[] {
  return [
    { at: 0, step: 'join' },
    ...shape.flatMap((_, at) => stepsOf(state, at, shape).map((step) => ({ at, step }))),
    { at: Math.max(0, shape.length - 1), step: 'end' },
  ];
}

function move(state: DemoState, shape: Shape, by: 1 | -1): DemoState {
  const way = wayOf(state, shape);
  const here = way.findIndex(({ at, step }) => at === state.at && step === state.step);
  const to = way[here + by];
  if (here < 0 || to === undefined) return { ...state, blank: false };
  // The talk begins with a whole minute, and its clock at once, each time it is come to.
  const runs = to.step === 'convince' && by > 0;
  return { ...state, ...to, blank: false, clock: { left: TALK_SECONDS, runs } };
}

/** The ballot that is being counted; null while none is. */
function openBallot({ step }: DemoState): keyof Votes | null {
  if (step === 'vote') return 'first';
  return step === 'again' ? 'second' : null;
}

function counted(state: DemoState, change: (ballot: Ballot) => Ballot): DemoState {
  const open = openBallot(state);
  if (open === null) return state;
  const votes = state.votes.map((one, at) => (at === state.at ? { ...one, [open]: change(one[open]) } : one));
  return { ...state, votes };
}

/** True while hands are counted. */
export function isVoting(state: DemoState): boolean {
  return openBallot(state) !== null;
}

/** True where there is a step in that direction. */
export function canMove(state: DemoState, shape: Shape, by: 1 | -1): boolean {
  const after = move(state, shape, by);
  return after.at !== state.at || after.step !== state.step;
}

/** The state after a deed. What is not possible now changes nothing. */
export function played(state: DemoState, deed: Deed, shape: Shape): DemoState {
  switch (deed.kind) {
    case 'next':
      return move(state, shape, 1);
    case 'back':
      return move(state, shape, -1);
    case 'hand':
      return counted(state, (ballot) => withHands(ballot, deed.seat, 1));
    case 'same':
      return counted(state, (ballot) => {
        const seat = countedLast(ballot);
        return seat === null ? ballot : withHands(ballot, seat, deed.by);
      });
    case 'count':
      return counted(state, (ballot) => withCount(ballot, deed.seat, deed.count));
    case 'take-back':
      return counted(state, (ballot) => ballot.slice(0, -1));
    case 'people': {
      const people = Math.max(ROOM.least, Math.min(ROOM.most, state.people + deed.by));
      return { ...state, people };
    }
    case 'blank':
      return { ...state, blank: !state.blank };
    case 'clock': {
      const { left, runs } = state.clock;
      return state.step === 'convince' && left > 0 ? { ...state, clock: { left, runs: !runs } } : state;
    }
    case 'second': {
      const { left, runs } = state.clock;
      if (!runs) return state;
      return { ...state, clock: { left: Math.max(0, left - 1), runs: left > 1 } };
    }
    case 'anew':
      return { ...newDemo(shape.length), people: state.people };
  }
}
