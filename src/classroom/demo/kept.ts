// What a demo's state and deeds have to look like where they come from outside the page: from the tab's storage, or from the other window.

import type { Seat } from '../../flight/index.ts';
import { type Deed, type DemoState, ROOM, STEPS, TALK_SECONDS, type Votes } from './state.ts';
import { MOST_HANDS } from './votes.ts';

type Shape = Readonly<Record<string, unknown>>;

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isSeat(value: unknown): value is Seat {
  return value === 'tower' || value === 'cockpit';
}

function isBallot(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (hand) => isShape(hand) && isSeat(hand['seat']) && isWhole(hand['by'], -MOST_HANDS, MOST_HANDS),
    )
  );
}

function isVotes(value: unknown): value is Votes {
  return isShape(value) && isBallot(value['first']) && isBallot(value['second']);
}

/** True for the state of a demo of so many strips. */
export function isDemoState(value: unknown, strips: number): value is DemoState {
  if (!isShape(value)) return false;
  const { people, at, step, votes, clock, blank } = value;
  return (
    isWhole(people, ROOM.least, ROOM.most) &&
    isWhole(at, 0, Math.max(0, strips - 1)) &&
    STEPS.some((one) => one === step) &&
    Array.isArray(votes) &&
    votes.length === strips &&
    votes.every(isVotes) &&
    isShape(clock) &&
    isWhole(clock['left'], 0, TALK_SECONDS) &&
    typeof clock['runs'] === 'boolean' &&
    typeof blank === 'boolean'
  );
}

const PLAIN: readonly Deed['kind'][] = ['next', 'back', 'take-back', 'blank', 'clock', 'second', 'anew'];

/** True for something that can be done to a demo. */
export function isDeed(value: unknown): value is Deed {
  if (!isShape(value)) return false;
  const { kind, seat, by, count } = value;
  if (PLAIN.some((one) => one === kind)) return true;
  if (kind === 'hand') return isSeat(seat);
  if (kind === 'count') return isSeat(seat) && isWhole(count, 0, MOST_HANDS);
  return (kind === 'same' || kind === 'people') && (by === 1 || by === -1);
}
