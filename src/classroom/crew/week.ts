// The week of two people who each fly the same quarter at a page of their own. During the week a page knows what its own seat has done; at
// its turn the orders of both are carried out in one order, whoever gave them when, so that both pages come to the same state.

import type { Content } from '../../content/index.ts';
import {
  type Command,
  type FlightEvent,
  type FlightSetup,
  type FlightState,
  newFlight,
  otherSeat,
  perform,
  type Rejection,
  replay,
  type Seat,
} from '../../flight/index.ts';
import { ordersOf, readOrders, writeOrders } from './orders.ts';

/** The last week before the two swap seats. */
export const SWAP_AFTER = 4;
const CLAIMS: readonly Command['kind'][] = ['claim', 'give-up'];
const UNGRADED = { grading: false };

/** A log, parted where its last week begins. */
export interface Parted {
  readonly before: readonly Command[];
  readonly week: readonly Command[];
}

/** Parts a log where its last week begins: behind the turn, and behind the swap of seats if there was one. */
export function parted(log: readonly Command[]): Parted {
  const turn = log.findLastIndex(({ kind }) => kind === 'turn-week' || kind === 'take-off');
  const start = log.findIndex(({ kind }, i) => i > turn && kind !== 'change-seat');
  const at = start < 0 ? log.length : start;
  return { before: log.slice(0, at), week: log.slice(at) };
}

/** A flight of two as one page has it: the player's seat is the state's, and moves by the swap alone. */
export interface Page {
  readonly setup: FlightSetup;
  readonly log: readonly Command[];
  readonly content: Content;
}

/** States by the last command that led to them: a week's start is asked for again and again while its log grows. */
const reached = new WeakMap<
  Command,
  { readonly page: Page; readonly length: number; readonly state: FlightState }
>();

function stateAfter(page: Page, log: readonly Command[]): FlightState {
  const last = log.at(-1);
  if (last === undefined) return newFlight(page.setup, page.content);
  const known = reached.get(last);
  if (known?.length === log.length && known.page.setup === page.setup && known.page.content === page.content)
    return known.state;
  const { state } = replay(page.setup, log, page.content, UNGRADED);
  reached.set(last, { page, length: log.length, state });
  return state;
}

/** The state in which the week on a page began, alike on both. */
export function weekStart(page: Page): FlightState {
  return stateAfter(page, parted(page.log).before);
}

/** Whose a strip is comes before any work, strip by strip, and what was left to the other at its end. */
function claimsOf({ planned }: FlightState, week: readonly Command[]): Command[] {
  const place = (command: Command) => {
    const id = 'strip' in command ? command.strip : '';
    const seat = command.by === 'tower' ? 1 : 0;
    return planned.findIndex((one) => one.id === id) * 4 + (command.kind === 'give-up' ? 2 : 0) + seat;
  };
  return week.filter(({ kind }) => CLAIMS.includes(kind)).toSorted((a, b) => place(a) - place(b));
}

/** What a page's week comes to. */
export interface Turned {
  /** The whole log, the turn and a swap at its end. */
  readonly log: readonly Command[];
  /** What followed the turn. */
  readonly events: readonly FlightEvent[];
  /** Orders that could not be carried out beside the other seat's: the same on both pages. */
  readonly refused: readonly Command[];
}

/** Carries the weeks' orders out on both pages alike. @param theirs what the other seat has said @returns why the week cannot turn, or what it comes to */
export function turned(page: Page, theirs: readonly Command[]): Turned | { readonly due: Rejection } {
  const { content } = page;
  const { before, week } = parted(page.log);
  let state = stateAfter(page, before);
  const mine = state.seat;
  const known = { planned: state.planned, cells: state.quarter.cells.length };
  const own = ordersOf(mine, week);
  // What is carried out here is what the other page hears: in the words of the code.
  const said = readOrders(mine, writeOrders(mine, own, known), known) ?? own;
  const seats: Readonly<Record<Seat, readonly Command[]>> =
    mine === 'tower' ? { tower: said, cockpit: theirs } : { tower: theirs, cockpit: said };
  const reads = state.strips
    .filter(({ status }) => status === 'arrived')
    .map(({ id }): Command => ({ kind: 'read', strip: id, by: 'player' }));
  const log = [...before];
  const refused: Command[] = [];
  // The tower first: what the cockpit asks of it must not take the work from it that it has done.
  for (const command of [...reads, ...claimsOf(state, week), ...seats.tower, ...seats.cockpit]) {
    const outcome = perform(state, command, content, UNGRADED);
    if (outcome.rejected === undefined) {
      state = outcome.state;
      log.push(command);
    } else refused.push(command);
  }
  const turn: Command = { kind: 'turn-week', by: 'player' };
  const after = perform(state, turn, content, UNGRADED);
  if (after.rejected !== undefined) return { due: after.rejected };
  log.push(turn);
  state = after.state;
  let { events } = after;
  if (state.week === SWAP_AFTER + 1 && state.phase === 'flying') {
    const swap: Command = { kind: 'change-seat', to: otherSeat(mine), by: 'player' };
    const swapped = perform(state, swap, content, UNGRADED);
    if (swapped.rejected === undefined) {
      log.push(swap);
      state = swapped.state;
      events = [...events, ...swapped.events];
    }
  }
  return { log, events, refused };
}

/** Commands that still can be carried out one after the other, without those that cannot. */
function accepted(page: Page, before: readonly Command[], commands: readonly Command[]): Command[] {
  let state = stateAfter(page, before);
  return commands.filter((command) => {
    const outcome = perform(state, command, page.content, UNGRADED);
    if (outcome.rejected === undefined) state = outcome.state;
    return outcome.rejected === undefined;
  });
}

/** The week before the turn of a log, as it was carried out; null in the first week. */
export function lastWeek(page: Page): (Parted & { readonly mine: Seat; readonly number: number }) | null {
  const { before } = parted(page.log);
  const turn = before.findLastIndex(({ kind }) => kind === 'turn-week');
  if (turn < 0) return null;
  const last = parted(before.slice(0, turn));
  const { seat, week } = stateAfter(page, last.before);
  return { ...last, mine: seat, number: week };
}

/** The log with its last turn taken back: the week is open again, with what this seat did in it and without what was keyed for the other. */
export function reopened(page: Page): readonly Command[] {
  const last = lastWeek(page);
  if (last === null) return page.log;
  const { before, week, mine } = last;
  const own = [
    ...week.filter(({ kind }) => CLAIMS.includes(kind) || kind === 'read'),
    ...ordersOf(mine, week),
  ];
  return [...before, ...accepted(page, before, own)];
}

/** The log without what was said of a strip in this week, nor what rests on it: both say anew whose it is. */
export function unclaimed(page: Page, strip: string): readonly Command[] {
  const { before, week } = parted(page.log);
  const others = week.filter((command) => {
    const about = 'strip' in command && command.strip === strip;
    return !about || command.kind === 'read';
  });
  return [...before, ...accepted(page, before, others)];
}
