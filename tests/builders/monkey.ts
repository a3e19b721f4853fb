// Random commands, both legal and illegal. They are hashes of a seed, so that every run is the same.

import {
  cockpitTaskOf,
  type Command,
  EFFECT_ANSWERS,
  type FlightState,
  type RemedyAnswer,
  type Slip,
  type Strip,
  type WorkAnswer,
  RATES,
  deskCommand,
  oldLog,
  openCrisis,
  rightAnswer,
  towerTaskOf,
  workOf,
} from '../../src/flight/index.ts';
import { uniform } from '../../src/quarter/draws.ts';
import { startup } from './flight.ts';

/** A purpose that the game does not use, so that the monkey's draws differ from the game's. */
const PURPOSE_MONKEY = 99;

const ADDRESSES = ['cockpit', 'caller', null, null, null] as const;
const ADVICE = ['right', 'other1', 'other2', null] as const;
const ELEMENTS = ['segment', 'finding', 'certainty', 'advice'] as const;
const CHOICES = ['ease', 'carry', 'own', 'cure', 'leave'] as const;
const DEPARTMENTS = ['marketing', 'finance', 'operations'] as const;
/** Calls, their own logs, and now and then the log of another strip, whether or not it lies there. */
const MARKS = ['a', 'b', 'c', 'log', null, oldLog('s1'), oldLog('s3'), oldLog('s4')] as const;

/** Draws the commands of one seed, one after another. */
export class Monkey {
  private draws = 0;
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  chance(): number {
    this.draws += 1;
    return uniform(this.seed, this.draws, 0, PURPOSE_MONKEY);
  }

  of<T>(all: readonly T[]): T {
    const chosen = all[Math.floor(this.chance() * all.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  private number(low: number, high: number): number {
    return low + Math.floor(this.chance() * (high - low + 1));
  }

  private answer(): RemedyAnswer {
    const choice = this.of(CHOICES);
    const kind = this.number(0, 7);
    if (kind === 0) return { choice, step: this.number(0, 6) };
    if (kind === 1) return { choice, department: this.of(DEPARTMENTS) };
    if (kind === 2)
      return { choice, shifts: Array.from({ length: this.number(4, 5) }, () => this.number(-25, 25)) };
    if (kind === 3)
      return { choice, moves: Array.from({ length: this.number(4, 5) }, () => this.number(0, 12)) };
    if (kind === 4) return { choice, tool: this.number(-1, 4) };
    if (kind === 5) return { choice, target: this.number(-1, 40) };
    if (kind === 6) return { choice, launch: this.number(0, 20) };
    return {
      choice,
      step: 3,
      department: this.of(DEPARTMENTS),
      shifts: [0, 10, 0, 0, 0],
      moves: [0, 2, 2, 2, 2],
    };
  }

  /** Now and then as one should, in the right place and of what lies on the desk; or nobody would ever be helped. */
  private decision(state: FlightState, strip: Strip | null, slip: Slip | null): RemedyAnswer {
    if (strip === null || this.chance() < 0.1) return this.answer();
    const task = cockpitTaskOf(state, strip, slip, startup);
    const choice = this.of([...task.options.map(({ shape }) => shape), 'leave' as const]);
    return rightAnswer(task, startup.scenario(strip.scenario), choice);
  }

  /** Work as it could be handed in, and as it could not. */
  private work(): WorkAnswer {
    if (this.chance() < 0.3) {
      const rates = Array.from({ length: this.number(2, 4) }, () => this.of(RATES));
      return { kind: 'forecast', rates, band: this.number(-1, 3), suspect: this.number(-1, 4) };
    }
    if (this.chance() < 0.3) return { kind: 'alarm', record: this.number(-1, 3), limit: this.number(-1, 6) };
    return { kind: 'report', tiles: Array.from({ length: this.number(2, 4) }, () => this.number(0, 8)) };
  }

  /** Three of a report's tiles, different from each other; often enough none of them a record. */
  private report(state: FlightState, about: Strip): WorkAnswer {
    const task = towerTaskOf(state, about, startup);
    const all = task.kind === 'report' ? task.tiles : [];
    const records = this.chance() < 0.3;
    const left = all.flatMap(({ kind }, i) => (records || kind !== 'record' ? [i] : []));
    const tiles = Array.from({ length: 3 }, () => left.splice(this.number(0, left.length - 1), 1)[0] ?? 0);
    return { kind: 'report', tiles };
  }

  private atDesk(state: FlightState, about: Strip): Command {
    const strip = about.id;
    if (workOf(state, about) === 'report' && this.chance() < 0.8)
      return { kind: 'hand-in', strip, answer: this.report(state, about) };
    const what = this.chance();
    if (what < 0.35) return { kind: 'open-card', strip, card: this.number(0, 5) };
    if (what < 0.7) return { kind: 'strike', strip, suspect: this.number(0, 3) };
    if (what < 0.75) return { kind: 'dig-on', strip };
    if (what < 0.88) return { kind: 'hand-in', strip, answer: this.work() };
    return { kind: 'commit-finding', strip, finding: this.number(0, 3) };
  }

  /** What two people say of a strip. */
  private talk(strip: string): Command {
    const by = this.of(['cockpit', 'tower'] as const);
    return this.chance() < 0.85
      ? { kind: 'claim', strip, mine: this.chance() < 0.5, by }
      : { kind: 'give-up', strip, by };
  }

  /** The pilot keys what the controller has said, or the controller finds it right. */
  private byBook({ id: strip, cell }: Strip): Command {
    if (this.chance() < 0.4) return { kind: 'confirm-read-back', strip, by: 'tower' };
    const heard = {
      segment: this.chance() < 0.8 ? cell : this.number(0, 4),
      finding: this.number(0, 3),
      certainty: this.of(['measured', 'likely'] as const),
      advice: this.of(ADVICE),
    };
    return { kind: 'hear', strip, heard, by: 'cockpit' };
  }

  /** A command that suits the strip, without asking whether the rules allow it. */
  private plausible(state: FlightState, strip: Strip): Command {
    const { id, job } = strip;
    switch (strip.job?.stage) {
      case 'finding':
        if (state.setup.crew === 'paper' && this.chance() < 0.7) return this.byBook(strip);
        // Now and then as one should, or no monkey would ever tell the cockpit anything.
        return job !== null && this.chance() < 0.6
          ? deskCommand(state, strip, job, startup)
          : this.atDesk(state, strip);
      case 'message':
        return {
          kind: 'send-message',
          strip: id,
          advice: this.chance() < 0.6 ? 'right' : this.of(ADVICE),
          to: this.of(ADDRESSES),
        };
      case 'read-back':
        if (state.crew !== undefined && job?.message != null)
          return { kind: 'hear', strip: id, heard: job.message, by: 'cockpit' };
        if (job?.readBack?.faulty != null && this.chance() < 0.6)
          return { kind: 'correct-read-back', strip: id, element: job.readBack.faulty };
        return this.chance() < 0.6
          ? { kind: 'confirm-read-back', strip: id }
          : { kind: 'correct-read-back', strip: id, element: this.of(ELEMENTS) };
      case 'remedy':
        return { kind: 'order-remedy', strip: id, answer: this.decision(state, strip, null) };
      case 'blind':
        return { kind: this.chance() < 0.5 ? 'send-on' : 'guess', strip: id };
      case 'request':
        return { kind: this.chance() < 0.8 ? 'ask-tower' : 'guess', strip: id };
      case undefined:
        break;
    }
    if (state.crew !== undefined && this.chance() < 0.6) return this.talk(id);
    if (strip.status === 'arrived') {
      return this.chance() < 0.1 ? { kind: 'wait', strip: id } : { kind: 'read', strip: id };
    }
    if (strip.check?.done === false && this.chance() < 0.8)
      return { kind: 'check-effect', strip: id, says: this.of(EFFECT_ANSWERS) };
    if (strip.stamps.length > 0 && this.chance() < 0.2) {
      return { kind: 'disagree', strip: id, sentence: `because ${this.number(1, 3)}` };
    }
    return { kind: 'stamp', strip: id, mark: this.of(MARKS) };
  }

  private slipCommand(state: FlightState): Command {
    const hanging = state.slips.filter((one) => one.state === 'hanging');
    const among = hanging.length > 0 && this.chance() < 0.8 ? hanging : state.slips;
    const slip = among.length > 0 && this.chance() < 0.95 ? this.of(among).id : 'no-slip';
    const which = this.chance();
    if (which < 0.3) return { kind: 'ask-again', slip };
    if (which < 0.45) return { kind: 'ask-more', slip };
    const about = state.slips.find(({ id }) => id === slip);
    const strip = state.strips.find(({ id }) => id === about?.strip);
    return { kind: 'follow', slip, answer: this.decision(state, strip ?? null, about ?? null) };
  }

  /** Any command, often about something that does not exist. */
  private anything(state: FlightState): Command {
    const strip = state.strips.length > 0 && this.chance() < 0.8 ? this.of(state.strips).id : 's99';
    const cell = this.number(-1, 5);
    return this.of<() => Command>([
      () => ({ kind: 'take-off' }),
      () => ({ kind: 'change-seat', to: this.of(['cockpit', 'tower'] as const) }),
      () => ({ kind: 'read', strip }),
      () => ({ kind: 'stamp', strip, mark: this.of(MARKS) }),
      () => ({ kind: 'commit-finding', strip, finding: this.number(-1, 20) }),
      () => ({ kind: 'open-card', strip, card: this.number(-1, 8) }),
      () => ({ kind: 'strike', strip, suspect: this.number(-1, 5) }),
      () => ({ kind: 'dig-on', strip }),
      () => ({ kind: 'hand-in', strip, answer: this.work() }),
      () => ({ kind: 'send-message', strip, advice: this.of(ADVICE), to: this.of(ADDRESSES) }),
      () => ({ kind: 'confirm-read-back', strip }),
      () => ({ kind: 'correct-read-back', strip, element: this.of(ELEMENTS) }),
      () => ({ kind: 'order-remedy', strip, answer: this.answer() }),
      () => ({ kind: 'send-on', strip }),
      () => ({ kind: 'guess', strip }),
      () => ({ kind: 'ask-tower', strip }),
      () => this.slipCommand(state),
      () => ({ kind: 'wait', strip }),
      () => ({ kind: 'choose-friday', option: this.chance() < 0.5 ? 0 : 1 }),
      () => ({ kind: 'tag', cell }),
      () => ({ kind: 'survey', cell }),
      () => ({ kind: 'check-effect', strip, says: this.of(EFFECT_ANSWERS) }),
      () => ({ kind: 'let-wait', strip }),
      () => ({ kind: 'name-difference', choice: this.number(0, 3) }),
      () => ({ kind: 'find-wrong-stamp', choice: this.number(0, 3) }),
      () => ({ kind: 'disagree', strip, sentence: 'no' }),
      () => this.talk(strip),
      () => ({ kind: 'trim-effort', from: cell, to: this.number(0, 4), points: this.number(1, 11) }),
      () => ({ kind: 'change-seat', to: 'cockpit', by: this.of(['cockpit', 'tower'] as const) }),
    ])();
  }

  command(state: FlightState): Command {
    if (state.phase === 'pre-flight' && this.chance() < 0.8) return { kind: 'take-off' };
    const roll = this.chance();
    if (state.friday !== null && roll > 0.05 && roll < 0.5)
      return { kind: 'choose-friday', option: this.chance() < 0.5 ? 0 : 1 };
    const crisis = openCrisis(state);
    if (crisis !== null && roll > 0.05 && roll < 0.5)
      return state.seat === 'cockpit'
        ? { kind: 'let-wait', strip: this.of(crisis.matters).strip }
        : { kind: 'change-seat', to: 'cockpit' };
    if (state.difference !== null && roll < 0.3)
      return { kind: 'name-difference', choice: this.number(0, 2) };
    if (state.officer?.chosen === null && roll < 0.2)
      return { kind: 'find-wrong-stamp', choice: this.number(-1, 2) };
    // Some monkeys spend as much as they can; without them the fuel would never run out.
    if (this.seed % 10 === 0 && roll > 0.7) {
      return { kind: 'trim-effort', from: this.number(0, 2), to: this.number(3, 4), points: 1 };
    }
    // The tower is seldom free while a slip is only likely.
    const likely = state.slips.find((slip) => slip.state === 'hanging' && slip.heard.certainty === 'likely');
    const free = state.orders.tower && state.strips.every(({ job }) => job?.seat !== 'tower');
    if (likely !== undefined && free && roll > 0.85)
      return state.seat === 'cockpit'
        ? { kind: 'ask-more', slip: likely.id }
        : { kind: 'change-seat', to: 'cockpit' };
    if (roll < 0.1) return { kind: 'turn-week' };
    if (roll < 0.24) return { kind: 'change-seat', to: state.seat === 'tower' ? 'cockpit' : 'tower' };
    if (roll < 0.38 && state.slips.length > 0) return this.slipCommand(state);
    // An effect may be due to be checked after its strip is closed.
    const due = state.strips.find(({ check }) => check?.done === false && check.dueWeek <= state.week);
    if (due !== undefined && roll < 0.6)
      return state.seat === 'tower'
        ? { kind: 'check-effect', strip: due.id, says: this.of(EFFECT_ANSWERS) }
        : { kind: 'change-seat', to: 'tower' };
    const open = state.strips.filter((s) => s.status !== 'closed');
    if (roll < 0.78 && open.length > 0) return this.plausible(state, this.of(open));
    return this.anything(state);
  }
}
