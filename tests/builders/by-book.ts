// Two people at one screen, of whom one has the tower's book, played without a browser.

import {
  type Command,
  claimsTo,
  decidingMark,
  type FlightEvent,
  type FlightSetup,
  type FlightState,
  holderOf,
  type Message,
  newFlight,
  nextCommand,
  perform,
  type Rejection,
  rightSearch,
  rightSeat,
  type Seat,
  setupIn,
  type Strip,
  towerTask,
} from '../../src/flight/index.ts';
import { contentOfFlight } from './flight.ts';

const BARE = { grading: false };

/** A setup of two with a book. */
export function bookSetup(wish: {
  readonly seed: number;
  readonly company?: string;
  readonly flightNumber?: number;
  readonly stopAfter?: number;
}): FlightSetup {
  const { company = 'startup', ...rest } = wish;
  return setupIn(contentOfFlight({ company }), { ...rest, paper: true, crew: 'paper' });
}

/** One screen with both at it. */
export class BookPage {
  readonly commands: Command[] = [];
  readonly events: FlightEvent[] = [];
  readonly setup: FlightSetup;
  state: FlightState;

  constructor(setup: FlightSetup) {
    this.setup = setup;
    this.state = newFlight(setup, this.content);
    this.must({ kind: 'take-off' });
  }

  get content() {
    return contentOfFlight(this.setup);
  }

  /** Gives a command, the pilot's unless it says otherwise. @returns why it was refused; null = it was not */
  do(command: Command): Rejection | null {
    const given = { by: 'cockpit' as const, ...command };
    const outcome = perform(this.state, given, this.content, BARE);
    if (outcome.rejected !== undefined) return outcome.rejected;
    this.state = outcome.state;
    this.events.push(...outcome.events);
    this.commands.push(given);
    return null;
  }

  /** As `do`, where it has to be taken. */
  must(command: Command): void {
    const refused = this.do(command);
    if (refused !== null) throw new Error(`${command.kind}: ${refused}`);
  }

  strip(id: string): Strip {
    const found = this.state.strips.find((strip) => strip.id === id);
    if (found === undefined) throw new Error(`no strip ${id}`);
    return found;
  }

  /** Both say whose a strip is. */
  claim(strip: string, said: Readonly<Record<Seat, boolean>>): void {
    for (const by of ['cockpit', 'tower'] as const) this.must({ kind: 'claim', strip, mine: said[by], by });
  }

  /** The seat that has a strip stamps it by what decides. */
  stamp(id: string): void {
    const strip = this.strip(id);
    const claims = this.state.crew === undefined ? undefined : claimsTo(this.state.crew, id, this.state.week);
    const by = claims === undefined ? null : holderOf(claims);
    if (by !== 'cockpit' && by !== 'tower') throw new Error(`nobody has ${id}`);
    this.must({ kind: 'stamp', strip: id, mark: decidingMark(this.content.scenario(strip.scenario)), by });
  }

  /** What a controller reads out of the book who looks at the best cards. */
  bookSays(id: string): Message {
    const strip = this.strip(id);
    const { strike, finding, open } = rightSearch(this.state, strip, this.content);
    const { desk } = this.state.planned.find((one) => one.id === id) ?? {}; // every strip is planned
    if (desk == null) throw new Error(`no desk for ${id}`);
    const measured = strike.length === desk.suspects.length - 1 && open.length > 0;
    return { segment: strip.cell, finding, certainty: measured ? 'measured' : 'likely', advice: 'right' };
  }

  /** The advice in the order in which it lies on the table. */
  advice(id: string): readonly string[] {
    return towerTask(this.state, id, this.content).adviceOrder;
  }

  /** The pilot keys a message, and the controller finds it right. */
  tell(strip: string, heard: Message): void {
    this.must({ kind: 'hear', strip, heard });
    this.must({ kind: 'confirm-read-back', strip, by: 'tower' });
  }

  /** Everything of a week but its turn, each strip by the seat that it belongs to, as far as that seat can. */
  week(): void {
    for (const { id } of this.state.strips) {
      this.do({ kind: 'read', strip: id });
      const strip = this.strip(id);
      if (strip.status !== 'read' && strip.status !== 'returned') continue;
      const seat = rightSeat(this.state, strip, this.content.scenario(strip.scenario));
      const busy = this.state.strips.some(({ job }) => job?.seat === seat && job.stage !== 'request');
      if (strip.availableWeek > this.state.week || (!strip.storm && (busy || !this.state.orders[seat])))
        continue;
      this.claim(id, { cockpit: seat === 'cockpit', tower: seat === 'tower' });
      this.stamp(id);
    }
    this.pilot();
    for (const { id, job } of this.state.strips)
      if (job?.seat === 'tower' && job.stage === 'finding') this.tell(id, this.bookSays(id));
  }

  /** The cockpit's own work, done rightly, until there is nothing more of it. */
  private pilot(): void {
    for (let i = 0; i < 20; i += 1) {
      // What the tower works on, and what nobody has taken, is not the pilot's.
      const own = this.state.strips.filter(
        ({ job, status }) => job?.seat !== 'tower' && !['arrived', 'read', 'returned'].includes(status),
      );
      const command = nextCommand({ ...this.state, strips: own }, this.content, 'right');
      if (command === null || !PILOTS.has(command.kind) || this.do(command) !== null) return;
    }
  }

  turn(): void {
    this.must({ kind: 'turn-week' });
  }

  /** Flies up to the week in which a strip waits that is like that. @returns its id */
  until(like: (strip: Strip) => boolean): string {
    for (;;) {
      for (const { id } of this.state.strips) this.do({ kind: 'read', strip: id });
      const found = this.state.strips.find((strip) => strip.status === 'read' && !strip.storm && like(strip));
      if (found !== undefined) return found.id;
      this.pilot();
      this.turn();
    }
  }

  /** The first call that belongs to a seat, nobody having said anything of it. */
  firstOf(seat: Seat): string {
    return this.until(
      (strip) => rightSeat(this.state, strip, this.content.scenario(strip.scenario)) === seat,
    );
  }
}

/** The cockpit's commands beside its stamps. */
const PILOTS: ReadonlySet<Command['kind']> = new Set([
  'order-remedy',
  'follow',
  'ask-tower',
  'choose-friday',
  'let-wait',
  'name-difference',
  'find-wrong-stamp',
  'guess',
  'send-on',
]);
