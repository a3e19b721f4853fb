// A hundred thousand random commands: nothing throws, no invariant breaks, and a sensible player can always take over and land.

import { describe, expect, it } from 'vitest';
import {
  cockpitTask,
  cockpitView,
  type CommandKind,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  type Rejection,
  towerTask,
  towerView,
} from '../../../src/flight/index.ts';
import { setup, startup } from '../../builders/flight.ts';
import { faultsOf } from '../../builders/invariants.ts';
import { Monkey } from '../../builders/monkey.ts';
import { seeds } from '../../builders/quarter.ts';

const SEEDS = 100;
const COMMANDS = 1000;
const SAMPLE_EVERY = 250;
/** So many monkeys fly the same flights, each in its own way: laying a flight's desks out takes longer than playing it. */
const SAME_FLIGHTS = 3;
const bare = { grading: false };

const KINDS: Readonly<Record<CommandKind, true>> = {
  'take-off': true,
  'change-seat': true,
  read: true,
  stamp: true,
  'commit-finding': true,
  'send-message': true,
  'confirm-read-back': true,
  'correct-read-back': true,
  'order-remedy': true,
  'send-on': true,
  guess: true,
  'ask-tower': true,
  'open-card': true,
  strike: true,
  'dig-on': true,
  'hand-in': true,
  'ask-again': true,
  'ask-more': true,
  follow: true,
  wait: true,
  'choose-friday': true,
  tag: true,
  survey: true,
  'check-effect': true,
  'let-wait': true,
  claim: true,
  'give-up': true,
  hear: true,
  'name-difference': true,
  'find-wrong-stamp': true,
  disagree: true,
  'trim-effort': true,
  'turn-week': true,
};
const CODES: Readonly<Record<Rejection, true>> = {
  'not-flying': true,
  'already-flying': true,
  'unknown-strip': true,
  'strip-not-open': true,
  'not-read': true,
  'already-read': true,
  'seat-spent': true,
  'seat-busy': true,
  'other-seat': true,
  'no-such-job': true,
  'not-available-yet': true,
  'bad-answer': true,
  'card-open': true,
  'no-cards-left': true,
  'too-many-suspects': true,
  'no-record': true,
  'no-waits-left': true,
  'cannot-wait': true,
  'no-friday': true,
  'no-fuel': true,
  'unknown-slip': true,
  'slip-not-hanging': true,
  'unknown-segment': true,
  'already-tagged': true,
  'nothing-to-check': true,
  'director-waits': true,
  'no-crisis': true,
  'already-claimed': true,
  'not-claimed': true,
  'no-difference': true,
  'no-stamps-to-check': true,
  'already-disagreed': true,
  'nothing-stamped': true,
  'not-this-flight': true,
  'same-seat': true,
  'sits-still': true,
};

interface Played {
  /** How often each kind of command was carried out. */
  readonly accepted: ReadonlyMap<string, number>;
  /** How often each rejection was given. */
  readonly rejected: ReadonlyMap<string, number>;
  /** One state of every `SAMPLE_EVERY`, from which another player can take over. */
  readonly samples: readonly FlightState[];
  readonly faults: readonly string[];
}

/** Computes every screen and task of a state, as the game would. */
function look(state: FlightState): void {
  cockpitView(state, startup);
  towerView(state);
  for (const strip of state.strips) {
    if (strip.job?.seat === 'tower') towerTask(state, strip.id, startup);
    if (strip.job?.seat === 'cockpit') cockpitTask(state, strip.id, startup);
  }
}

/** Freezes a state deeply, so that a rule which changes the state it was given throws. Parts shared with earlier states are frozen already. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

function play(): Played {
  const accepted = new Map<string, number>();
  const rejected = new Map<string, number>();
  const samples: FlightState[] = [];
  const faults: string[] = [];
  const count = (counts: Map<string, number>, what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

  /** Flies flights of one seed, one after another, until the commands are used up. */
  function playSeed(own: number): void {
    const monkey = new Monkey(own);
    const seed = Math.ceil(own / SAME_FLIGHTS);
    // Half of them begin with a second flight, which has a request, addresses and digging on.
    let flightNumber = 1 + (seed % 2);
    // Now and then two people fly, who have to say first whose a strip is.
    const crew = CREWS[seed % 16] ?? {}; // one player
    let state = frozen(newFlight(setup({ seed, flightNumber, ...crew }), startup));
    for (let i = 0; i < COMMANDS; i += 1) {
      if (state.phase === 'landed' && monkey.chance() < 0.3) {
        flightNumber += 1;
        const stopAfter = monkey.chance() < 0.2 ? 7 : 13;
        state = frozen(newFlight(setup({ seed, flightNumber, stopAfter, ...crew }), startup));
      }
      const command = monkey.command(state);
      const watched = i % SAMPLE_EVERY === 0;
      // No policy talks to itself.
      if (watched && state.crew === undefined) samples.push(state);
      const outcome = perform(state, command, startup, bare);
      if (outcome.rejected !== undefined) {
        count(rejected, outcome.rejected);
        continue;
      }
      count(accepted, command.kind);
      if (outcome.state.step !== state.step + 1) faults.push(`${command.kind}: the step did not count`);
      state = frozen(outcome.state);
      faults.push(
        ...faultsOf(state).map((fault) => `monkey ${own}, command ${i} (${command.kind}): ${fault}`),
      );
      if (watched) look(state);
    }
  }

  for (const seed of seeds(SEEDS)) playSeed(seed);
  return { accepted, rejected, samples, faults };
}

/** By the seed: each at a page of their own, or both at one with the book. */
const CREWS: Readonly<Record<number, Pick<FlightState['setup'], 'crew' | 'paper'>>> = {
  3: { crew: true },
  11: { crew: 'paper', paper: true },
};

let known: Played | null = null;
/** What a hundred monkeys did. The first test that asks plays it. */
const played = () => (known ??= play());

describe('the monkey', () => {
  it('breaks nothing in 100,000 commands', () => {
    expect(played().faults.slice(0, 10)).toEqual([]);
  });

  it('has at least 30 % of its commands accepted', () => {
    const { accepted, rejected } = played();
    const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
    expect(sum(accepted) + sum(rejected)).toBe(SEEDS * COMMANDS);
    expect(sum(accepted) / (SEEDS * COMMANDS)).toBeGreaterThanOrEqual(0.3);
  });

  it('meets every kind of command and every rejection', () => {
    const { accepted, rejected } = played();
    expect(Object.keys(KINDS).filter((kind) => !accepted.has(kind))).toEqual([]);
    expect(Object.keys(CODES).filter((code) => !rejected.has(code))).toEqual([]);
  });

  it('can always be taken over: a sane pilot lands within 200 commands', () => {
    const { samples } = played();
    expect(samples.length).toBeGreaterThan((0.8 * (SEEDS * COMMANDS)) / SAMPLE_EVERY);
    for (const start of samples) {
      let state = start;
      for (let i = 0; i < 200 && state.phase !== 'landed'; i += 1) {
        const command = nextCommand(state, startup, 'right');
        if (command === null) break;
        const outcome = perform(state, command, startup, bare);
        if (outcome.rejected !== undefined)
          throw new Error(`${command.kind} was rejected: ${outcome.rejected}`);
        state = outcome.state;
      }
      expect(state.phase).toBe('landed');
    }
  });
});
