// One command being carried out. Each event is applied to the state as soon as it is emitted, so that the next rule sees it.

import type { Content, FullScenario, Scenario } from '../../content/types.ts';
import { apply } from './apply.ts';
import type { Rejection } from '../state/command.ts';
import type { FlightEvent } from '../state/event.ts';
import { pointsFor } from './scoring.ts';
import type { ScoreEvent } from '../state/score.ts';
import type { FlightState } from '../state/flight.ts';
import type { Seat, Strip } from '../state/strip.ts';

/** Options of the rules. Grading a remedy takes time and changes nothing in the model, so shadow flights do without. */
export interface RuleOptions {
  readonly grading: boolean;
}

/** Thrown where a rule refuses a command. `perform` turns it into a typed rejection. */
export class Rejected extends Error {
  readonly code: Rejection;

  constructor(code: Rejection) {
    super(code);
    this.code = code;
  }
}

/** The state and the events of a command while the rules carry it out. */
export class Turn {
  state: FlightState;
  readonly events: FlightEvent[] = [];
  /** The seat from which the command is given. */
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

  /**
   * Every expense that leaves the fuel below zero costs points, and an open Friday choice lapses. A decision that is called wise costs none:
   * where the fuel may be overspent, the desk's grade does not look at the tank.
   */
  private overspent(event: FlightEvent): void {
    const about = 'strip' in event && typeof event.strip === 'string' ? event.strip : null;
    const wise = event.kind === 'remedy-ordered' && event.judged?.worth === 'wise';
    if (!wise) this.score('fuel-below-zero', about);
    if (this.state.friday !== null) this.emit({ kind: 'friday-lapsed', with: 'fuel' });
  }

  /** Adds a line to the score; `share` (0–1) scales its points. Lines with 0 points are kept, because the debrief shows them. */
  score(event: ScoreEvent, strip: string | null, share = 1): void {
    const points = pointsFor(this.state, event, strip, share);
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

  /** The scenario of a strip that is not a storm strip. */
  full(strip: Strip): FullScenario {
    return this.content.full(strip.scenario);
  }
}

/** Rejects the command with `code` unless the condition holds. */
export function require(condition: boolean, code: Rejection): asserts condition {
  if (!condition) throw new Rejected(code);
}
