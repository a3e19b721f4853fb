// A command being carried out: events collect here and fold into the state as they come.
// Must not know the rules; decide.ts and its helpers do.

import type { Content, FullScenario, Scenario } from '../../content/types.ts';
import { apply } from './apply.ts';
import type { Rejection } from '../state/command.ts';
import type { FlightEvent } from '../state/event.ts';
import { POINTS } from './scoring.ts';
import type { ScoreEvent } from '../state/score.ts';
import type { FlightState } from '../state/flight.ts';
import type { Seat, Strip } from '../state/strip.ts';

/** Options of the rule book: grading costs time and moves nothing in the model, so shadow flights go without. */
export interface RuleOptions {
  readonly grading: boolean;
}

/** Thrown inside the rule book and turned into a typed rejection at its edge. */
export class Rejected extends Error {
  readonly code: Rejection;

  constructor(code: Rejection) {
    super(code);
    this.code = code;
  }
}

export class Turn {
  state: FlightState;
  readonly events: FlightEvent[] = [];
  /** The seat that the command is given from. */
  readonly seat: Seat;
  readonly content: Content;
  readonly options: RuleOptions;

  constructor(state: FlightState, seat: Seat, content: Content, options: RuleOptions) {
    this.state = state;
    this.seat = seat;
    this.content = content;
    this.options = options;
  }

  emit(event: FlightEvent): void {
    const { fuel } = this.state;
    this.state = apply(this.state, event);
    this.events.push(event);
    if (this.state.fuel < Math.min(0, fuel)) this.overspent(event);
  }

  /** Every charge that leaves the fuel below zero costs points, and a Friday choice that still waits lapses. */
  private overspent(event: FlightEvent): void {
    const about = 'strip' in event && typeof event.strip === 'string' ? event.strip : null;
    this.score('fuel-below-zero', about);
    if (this.state.friday !== null) this.emit({ kind: 'friday-lapsed' });
  }

  /** Adds a line of the scoring table; `share` scales it (task quality). Lines of 0 points are kept: the debrief shows them. */
  score(event: ScoreEvent, strip: string | null, share = 1): void {
    const points = Math.round(POINTS[event] * share);
    this.emit({
      kind: 'scored',
      line: { week: this.state.week, step: this.state.step, event, points, strip },
    });
  }

  strip(id: string): Strip {
    const found = this.state.strips.find((s) => s.id === id);
    if (found === undefined) throw new Rejected('unknown-strip');
    return found;
  }

  scenario(strip: Strip): Scenario {
    return this.content.scenario(strip.scenario);
  }

  /** The scenario of a strip that has work: never a storm's. */
  full(strip: Strip): FullScenario {
    return this.content.full(strip.scenario);
  }
}

/** Rejects with `code` unless the condition holds. */
export function require(condition: boolean, code: Rejection): asserts condition {
  if (!condition) throw new Rejected(code);
}
