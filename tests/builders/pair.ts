// Two people who fly one quarter, each at a page of their own, played without a browser. They talk: what is said on one page is keyed on the
// other by hand.

import {
  hearOrders,
  ordersOf,
  type Page,
  parted,
  sayOrders,
  turned,
} from '../../src/classroom/crew/index.ts';
import {
  type Command,
  claimsTo,
  type FlightSetup,
  flightHash,
  type FlightState,
  holderOf,
  otherSeat,
  perform,
  replay,
  type Seat,
} from '../../src/flight/index.ts';
import { contentOfFlight } from './flight.ts';
import type { Monkey } from './monkey.ts';

const BARE = { grading: false };
/** So many things a person tries in a week. */
const TRIES = 24;

/** One page with one person at it. */
export class PairPage {
  private log: readonly Command[];
  private readonly setup: FlightSetup;
  private last = '';
  state: FlightState;

  /** @param seat where the person sits at take-off */
  constructor(setup: FlightSetup, seat: Seat) {
    this.setup = setup;
    const start: Command[] = [{ kind: 'take-off', by: 'player' }];
    if (seat === 'tower') start.push({ kind: 'change-seat', to: seat, by: 'player' });
    this.log = start;
    this.state = this.replayed();
  }

  get page(): Page {
    return { setup: this.setup, log: this.log, content: contentOfFlight(this.setup) };
  }

  get seat(): Seat {
    return this.state.seat;
  }

  /** Gives a command as a seat, this page's own unless said otherwise. @returns whether the rules took it */
  do(command: Command): boolean {
    const given = { by: this.seat, ...command };
    const outcome = perform(this.state, given, contentOfFlight(this.setup), BARE);
    if (outcome.rejected !== undefined) return false;
    this.state = outcome.state;
    this.log = [...this.log, given];
    return true;
  }

  /** Puts another log in the place of this page's. */
  take(log: readonly Command[]): void {
    this.log = log;
    this.state = this.replayed();
  }

  /** What this seat says at the week's turn. */
  code(): string {
    const { week } = parted(this.log);
    this.last = sayOrders(this.whose(this.seat), ordersOf(this.seat, week), this.known());
    return this.last;
  }

  /** What this page has said of the week before, once more. */
  saidLast(): string {
    return this.last;
  }

  /** What is keyed here of the other's words; null where it cannot be right. */
  hear(text: string): readonly Command[] | null {
    return hearOrders(this.whose(otherSeat(this.seat)), text, this.known());
  }

  /** Turns the week with what was heard. @returns the orders that were refused */
  turn(theirs: readonly Command[]): readonly Command[] {
    const done = turned(this.page, theirs);
    if ('due' in done) throw new Error(`the week cannot turn: ${done.due}`);
    this.take(done.log);
    return done.refused;
  }

  /** Of the state as it is: at a week's start the one that its words are made of. */
  fingerprint(): string {
    return flightHash(this.state);
  }

  private replayed(): FlightState {
    const { state, brokenAt } = replay(this.setup, this.log, contentOfFlight(this.setup), BARE);
    if (brokenAt !== null) throw new Error(`no log of a flight: ${JSON.stringify(this.log[brokenAt])}`);
    return state;
  }

  private whose(seat: Seat) {
    return { seed: this.setup.seed, week: this.state.week, seat };
  }

  private known() {
    const { planned, quarter } = this.state;
    return { planned, cells: quarter.cells.length };
  }
}

export interface Pair {
  readonly pages: readonly [PairPage, PairPage];
  readonly monkey: Monkey;
}

/** Both say of each open strip whose it is, and whoever has it stamps it. */
export function divide({ pages, monkey }: Pair): void {
  const both = (command: Command) => {
    for (const page of pages) page.do(command);
  };
  for (const { id, storm } of pages[0].state.strips) {
    for (const page of pages) page.do({ kind: 'read', strip: id });
    for (const seat of ['cockpit', 'tower'] as const) {
      const mine = pages.find((page) => page.seat === seat);
      const able = storm || (mine?.state.orders[seat] ?? false);
      both({ kind: 'claim', strip: id, mine: able && monkey.chance() < 0.6, by: seat });
    }
    const { crew, week } = pages[0].state;
    const claims = crew === undefined ? undefined : claimsTo(crew, id, week);
    if (claims !== undefined && holderOf(claims) === 'both')
      both({ kind: 'give-up', strip: id, by: monkey.of(['cockpit', 'tower'] as const) });
    const mark = storm ? null : monkey.of(['a', 'b', 'c', 'log'] as const);
    for (const page of pages) page.do({ kind: 'stamp', strip: id, mark });
  }
}

/** The pilot answers what has to be answered before the week can turn. */
export function answer({ pages }: Pair): void {
  const cockpit = pages.find(({ seat }) => seat === 'cockpit');
  if (cockpit === undefined) return;
  if (cockpit.state.friday !== null) cockpit.do({ kind: 'choose-friday', option: 1 });
  const crisis = cockpit.state.crises.at(-1);
  if (crisis?.waits === null) cockpit.do({ kind: 'let-wait', strip: crisis.matters[0].strip });
}

/** Each works in its seat, as it comes. */
function work({ pages, monkey }: Pair): void {
  for (const page of pages) {
    for (let i = 0; i < TRIES; i += 1) {
      const command = monkey.command(page.state);
      const known = ordersOf(page.seat, [{ ...command, by: page.seat }]).length > 0;
      if (known && command.kind !== 'stamp') page.do(command);
    }
  }
}

/** The tower says its messages aloud, and the pilot keys them, sometimes wrongly. */
function talk({ pages, monkey }: Pair): void {
  const tower = pages.find(({ seat }) => seat === 'tower');
  const cockpit = pages.find(({ seat }) => seat === 'cockpit');
  for (const { id, job } of tower?.state.strips ?? []) {
    if (job?.stage !== 'read-back' || job.message === null) continue;
    const certainty = monkey.chance() < 0.2 ? 'likely' : job.message.certainty;
    cockpit?.do({ kind: 'hear', strip: id, heard: { ...job.message, certainty } });
  }
}

/** All that two people do in a week up to its turn. */
export function playWeek(pair: Pair): void {
  divide(pair);
  work(pair);
  answer(pair);
  talk(pair);
}
