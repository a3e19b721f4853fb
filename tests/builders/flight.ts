// A small language for flights in tests: flight().seed(3).reach(4).sit('tower').stamp(strip) …
// A step that the rules reject throws an error with the code of the rejection.

import { contentOf, ownContentOf } from '../../scripts/content-files.ts';
import {
  type CompanyContent,
  type Content,
  type FullScenario,
  type Scenario,
  makeContent,
} from '../../src/content/index.ts';
import {
  type Address,
  type AdviceId,
  type Command,
  decidingMark,
  type FlightEvent,
  type FlightSetup,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  type Pointed,
  type Policy,
  type Rejection,
  type Choice,
  cockpitTaskOf,
  rightAnswer,
  scheduleOf,
  type Seat,
  type Slip,
  type Strip,
  type CausesTask,
  deskCommand,
  rightSearch,
  searchCommand,
  towerTask,
  workOf,
  setupFor,
} from '../../src/flight/index.ts';
import { disturbanceOf } from '../../src/quarter/orders.ts';
import { remainingIn } from '../../src/quarter/reliefs.ts';
import { fits, type Wanted } from './wanted.ts';

/** The startup's own content; read once, because every test file needs it. */
export const startup: CompanyContent = ownContentOf('startup');

const CONTENTS = new Map<string, Content>([['startup', startup]]);

/** The content of the company that a flight is of; read once. */
export function contentOfFlight({ company }: Pick<FlightSetup, 'company'>): Content {
  const content = CONTENTS.get(company) ?? contentOf(company);
  CONTENTS.set(company, content);
  return content;
}

/** The startup's scenarios without the storm strips. */
export const fullScenarios: readonly FullScenario[] = startup.scenarios.filter((s) => !s.storm);

/** The startup's content with a change made to every scenario. */
export function changedContent(change: (scenario: Scenario) => Scenario): Content {
  return makeContent({ ...startup, scenarios: startup.scenarios.map(change) });
}

export function setup(change: Partial<FlightSetup> = {}): FlightSetup {
  return setupFor({ company: 'startup', seed: 1, contentVersion: startup.version, ...change });
}

export interface Sent {
  /** The cards to open, the suspects to strike out, and the finding, as indices; each as the right search has it where it is left out. */
  readonly open?: readonly number[];
  readonly strike?: readonly number[];
  readonly finding?: number;
  readonly advice?: AdviceId | null;
  readonly to?: Address;
  /** False: confirm the read-back as it was heard, right or wrong. */
  readonly correct?: boolean;
}

/** A flight that a test flies. Every step changes it and returns it, so that steps can be chained. */
export class Flying {
  state: FlightState;
  readonly content: Content;
  readonly events: FlightEvent[] = [];
  readonly commands: Command[] = [];
  private readonly grading: boolean;

  constructor(state: FlightState, content: Content, grading = false) {
    this.state = state;
    this.content = content;
    this.grading = grading;
  }

  /** The rejection of a command, or null when it was carried out. */
  try(command: Command): Rejection | null {
    const outcome = perform(this.state, command, this.content, { grading: this.grading });
    if (outcome.rejected !== undefined) return outcome.rejected;
    this.state = outcome.state;
    this.events.push(...outcome.events);
    this.commands.push(command);
    return null;
  }

  do(command: Command): this {
    const rejected = this.try(command);
    if (rejected !== null) throw new Error(`${JSON.stringify(command)} was rejected: ${rejected}`);
    return this;
  }

  sit(seat: Seat): this {
    return this.state.seat === seat ? this : this.do({ kind: 'change-seat', to: seat });
  }

  strip(id: string): Strip {
    const found = this.state.strips.find((s) => s.id === id);
    if (found === undefined) throw new Error(`no strip ${id} in week ${this.state.week}`);
    return found;
  }

  /** The first planned strip that fits. */
  planned(wanted: Wanted) {
    const found = this.state.planned.find((p) => fits(p, wanted, this.content));
    if (found === undefined) throw new Error(`no such strip is planned: ${JSON.stringify(wanted)}`);
    return found;
  }

  scenario(id: string): Scenario {
    return this.content.scenario(this.strip(id).scenario);
  }

  stamp(id: string, seat: Seat, mark: Pointed | null = decidingMark(this.scenario(id))): this {
    if (this.strip(id).status === 'arrived') this.do({ kind: 'read', strip: id });
    return this.sit(seat).do({ kind: 'stamp', strip: id, mark });
  }

  /** In the tower: opens cards, strikes out suspects and commits to a finding; other work is handed in right. */
  find(id: string, sent: Sent = {}): this {
    const { job: open } = this.strip(id);
    if (open?.stage === 'finding' && workOf(this.state, { id }) !== 'causes')
      return this.do(deskCommand(this.state, this.strip(id), open, this.content));
    const search = { ...rightSearch(this.state, this.strip(id), this.content), ...sent };
    for (let { job } = this.strip(id); job?.stage === 'finding'; { job } = this.strip(id))
      this.do(searchCommand(this.state, this.strip(id), job, search));
    return this;
  }

  /** In the tower: finding, message, read-back. */
  send(id: string, sent: Sent = {}): this {
    return this.find(id, sent).say(id, sent);
  }

  /** In the tower, once there is a finding: message, read-back. */
  say(id: string, sent: Sent = {}): this {
    const { addressed } = scheduleOf(this.state.setup).desk;
    const own = this.content.full(this.strip(id).scenario).handoff === 'none' ? 'caller' : 'cockpit';
    // Where messages have no advice the finding is the message, and not each of them is read back.
    if (this.strip(id).job?.stage === 'message')
      this.do({
        kind: 'send-message',
        strip: id,
        advice: sent.advice === undefined ? 'right' : sent.advice,
        to: addressed ? (sent.to ?? own) : null,
      });
    if (this.strip(id).job?.stage !== 'read-back') return this;
    const faulty = this.strip(id).job?.readBack?.faulty;
    if (faulty != null && sent.correct !== false)
      this.do({ kind: 'correct-read-back', strip: id, element: faulty });
    return this.do({ kind: 'confirm-read-back', strip: id });
  }

  /** In the cockpit: works in the right place and orders this remedy, or leaves the matter. */
  order(id: string, choice: Choice = 'own'): this {
    return this.do({ kind: 'order-remedy', strip: id, answer: this.answer(id, choice) });
  }

  /** The answer with the work in the right place. @param slip the slip that is decided on; left out for the strip's own work */
  answer(id: string, choice: Choice, slip: Slip | null = null) {
    const task = cockpitTaskOf(this.state, this.strip(id), slip, this.content);
    return rightAnswer(task, this.scenario(id), choice);
  }

  /** Decides on the strip's hanging slip. Where an element is missing, asks for it first. */
  follow(id: string, ask = true, choice: Choice = 'own'): this {
    const slip = this.state.slips.find((s) => s.strip === id && s.state === 'hanging');
    if (slip === undefined) throw new Error(`no slip of ${id} hangs`);
    this.sit('cockpit');
    if (ask && slip.missing !== null) this.do({ kind: 'ask-again', slip: slip.id });
    return this.do({ kind: 'follow', slip: slip.id, answer: this.answer(id, choice, slip) });
  }

  /** Turns this many weeks. Takes the first option of each Friday choice. */
  turn(weeks = 1): this {
    for (let i = 0; i < weeks; i += 1) {
      if (this.state.friday !== null) this.do({ kind: 'choose-friday', option: 0 });
      this.do({ kind: 'turn-week' });
    }
    return this;
  }

  /** Flies by a policy until the week, or until the landing. */
  reach(week: number, policy: Policy = 'none'): this {
    while (this.state.phase !== 'landed' && (this.state.week < week || this.state.phase === 'pre-flight')) {
      const command = nextCommand(this.state, this.content, policy);
      if (command === null) return this;
      this.do(command);
    }
    return this;
  }

  /** Flies by a policy to the first state that fits. */
  until(fits: (state: FlightState) => boolean, policy: Policy): this {
    while (!fits(this.state)) {
      const command = nextCommand(this.state, this.content, policy);
      if (command === null) throw new Error('no such moment in this flight');
      this.do(command);
    }
    return this;
  }

  land(policy: Policy = 'none'): this {
    return this.reach(99, policy);
  }

  /** The disturbance of a strip. */
  disturbance(id: string) {
    return disturbanceOf(this.state.quarter, this.strip(id).disturbance);
  }

  /** K: what the cockpit has been told of the strip's disturbance, 0–1. */
  knowledge(id: string): number {
    return this.disturbance(id).knowledge;
  }

  /** The share of the strip's disturbance that is still in force this week, 1–0. */
  remaining(id: string): number {
    return remainingIn(this.disturbance(id), this.state.week);
  }

  /** A copy that can be flown differently. */
  branch(): Flying {
    return new Flying(this.state, this.content, this.grading);
  }
}

/** Begins the description of a flight. */
export function flight(change: Partial<FlightSetup> = {}, content: Content = startup) {
  const begin = (more: Partial<FlightSetup> = {}, grading = false) =>
    new Flying(newFlight(setup({ ...change, ...more }), content), content, grading);
  return {
    seed: (seed: number) => flight({ ...change, seed }, content),
    number: (flightNumber: number) => flight({ ...change, flightNumber }, content),
    stopAfter: (stopAfter: number) => flight({ ...change, stopAfter }, content),
    missed: (missedBefore: readonly string[]) => flight({ ...change, missedBefore }, content),
    /** Starts the flight on the first seed whose schedule has such a strip. */
    with(wanted: Wanted, grading = false): Flying {
      for (let seed = change.seed ?? 1; seed < 500; seed += 1) {
        const flying = begin({ seed }, grading);
        if (flying.state.planned.some((p) => fits(p, wanted, content))) return flying;
      }
      throw new Error(`no seed schedules ${JSON.stringify(wanted)}`);
    },
    parked: (grading = false) => begin({}, grading),
    reach: (week: number, policy: Policy = 'none') => begin().reach(week, policy),
  };
}

/** A flight in the week in which such a strip calls, and the strip's id. */
export function called(
  wanted: Wanted,
  change: Partial<FlightSetup> = {},
  grading = false,
): { flying: Flying; id: string } {
  const flying = flight(change).with(wanted, grading);
  const { id, callWeek } = flying.planned(wanted);
  flying.reach(callWeek);
  if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
  return { flying, id };
}

/** A single strip that belongs in the tower. */
export const HIDDEN = { cause: 'hidden', slot: 'single' } as const;

/** A strip that was stamped in the tower in the week of its call; its finding is still to be chosen. */
export function inTower(
  wanted: Wanted = HIDDEN,
  change: Partial<FlightSetup> = {},
): { flying: Flying; id: string } {
  const { flying, id } = called(wanted, change);
  return { flying: flying.stamp(id, 'tower'), id };
}

/** The same in a second flight, whose messages carry advice. */
export function inAdvisingTower(): { flying: Flying; id: string } {
  return inTower({ ...HIDDEN, work: 'causes' }, { flightNumber: 2 });
}

/** The desk of suspects and cards of a strip. @throws Error where its tower has other work */
export function causesTask(state: FlightState, strip: string): CausesTask {
  const task = towerTask(state, strip, startup);
  if (task.kind !== 'causes') throw new Error(`${strip} has no desk of suspects`);
  return task;
}
