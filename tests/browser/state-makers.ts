// How to reach a state that a flight can show: the moment, what to open, and what is left to do by hand.

import { DECISION_KINDS, type DecisionKind } from '../../src/content/types.ts';
import {
  cockpitTask,
  cockpitView,
  type CockpitTask,
  type EffectAnswer,
  type Command,
  type FlightState,
  type Job,
  perform,
  type Seat,
  type Strip,
  type StripStatus,
  type Verdict,
  type Work,
} from '../../src/flight/index.ts';
import { startup } from '../builders/flight.ts';
import { andThen, marksFor, type Moment, moment, outcomeOf } from './moments.ts';

/** A moment, and what to open or do in it. */
export interface Shown {
  readonly moment: Moment;
  readonly open: { readonly kind: 'strip' | 'slip'; readonly id: string } | null;
  /** A stamp to make by hand, whose verdict stays on the screen; null = none. */
  readonly stamp: Extract<Command, { kind: 'stamp' }> | null;
  /** True to answer the question by hand; what follows stays on the screen. */
  readonly answer?: boolean;
  /** True to turn the week by hand, so that its news is shown. */
  readonly turn?: boolean;
  /** The field for a sentence on the open card is opened by hand. */
  readonly write?: boolean;
  /** True to name the first of the two suspects that are left. */
  readonly named?: boolean;
  /** True to choose the first of each group of choices. */
  readonly filled?: boolean;
  /** Keys to press at the desk, in this order. */
  readonly keys?: readonly string[];
}

/** A moment with a strip that fits, whose card is opened. `what` names the search in its error message. */
export function stripWhere(
  what: string,
  fits: (strip: Strip, state: FlightState) => boolean,
  search: Parameters<typeof moment>[2] = {},
): Shown {
  const now = moment(
    what,
    ({ state }) => state.strips.find((strip) => fits(strip, state))?.id ?? null,
    search,
  );
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** A strip whose work has reached this stage, in the seat that does it. */
export function work(stage: Job['stage']): Shown {
  return stripWhere(
    `work ${stage}`,
    ({ job }, { seat }) => job !== null && job.stage === stage && job.seat === seat,
  );
}

/** A moment in the cockpit with a slip that fits, whose card is opened. */
export function slipWhere(
  what: string,
  fits: (now: Moment, slip: FlightState['slips'][number]) => boolean,
): Shown {
  const now = moment(what, (at) =>
    at.state.seat === 'cockpit' ? (at.state.slips.find((slip) => fits(at, slip))?.id ?? null) : null,
  );
  return { moment: now, open: { kind: 'slip', id: now.found }, stamp: null };
}

const isDecision = (kind: CockpitTask['kind']): kind is DecisionKind =>
  DECISION_KINDS.some((decision) => decision === kind);

/** A strip (or, for `follow`, a slip) with this kind of task in the cockpit. */
export function cockpit(kind: CockpitTask['kind']): Shown {
  if (kind === 'follow')
    return slipWhere(
      'cockpit follow',
      ({ state }, slip) => slip.state === 'hanging' && cockpitTask(state, slip.id, startup).kind === kind,
    );
  return stripWhere(
    `cockpit ${kind}`,
    ({ id, job }, state) =>
      job?.stage === 'remedy' && state.seat === 'cockpit' && cockpitTask(state, id, startup).kind === kind,
    isDecision(kind)
      ? {
          // In the flight in which it wakes there is one for certain.
          flights: [kind === 'tool' || kind === 'targets' ? 3 : 4],
          policies: ['right'],
          planned: (story) => !story.storm && story.decision === kind,
        }
      : {},
  );
}

/** Answers to try until one is in another place than it belongs. */
function worksOf(task: CockpitTask): readonly Work[] {
  switch (task.kind) {
    case 'process':
      return task.process.now.map((_, i) => ({ step: i + 1 }));
    case 'territory':
      return [{ moves: task.territory.customers.map(() => 0) }];
    case 'levers':
      return task.levers.effort.flatMap((_, other) =>
        other === task.cell ? [] : [{ shifts: task.levers.effort.map((_, i) => (i === other ? 5 : 0)) }],
      );
    case 'targets':
      return [task.targets.asked, ...task.targets.scale.keys()].map((target) => ({ target }));
    default:
      throw new Error(`no other place for ${task.kind}`);
  }
}

/** A strip whose work was done in another place than it belonged. */
export function misplaced(kind: 'process' | 'territory' | 'levers' | 'targets'): Shown {
  const { moment: now, open } = cockpit(kind);
  const strip = open?.id ?? kind; // a strip's own work is always opened
  for (const work of worksOf(cockpitTask(now.state, strip, startup))) {
    const command = { kind: 'order-remedy', strip, answer: { ...work, choice: 'own' } } as const;
    const after = perform(now.state, command, startup).state?.strips.find(({ id }) => id === strip);
    if (after?.judged?.place?.right === false) return { moment: andThen(now, command), open, stamp: null };
  }
  throw new Error(`nothing but the good place in ${kind}`);
}

/** A moment in which a stamp in this seat gets this verdict. */
export function verdict(row: Verdict['row'], seat: Seat): Shown {
  const now = moment(`verdict ${row} in ${seat}`, (at): Extract<Command, { kind: 'stamp' }> | null => {
    if (at.state.seat !== seat) return null;
    for (const { id, status, storm } of at.state.strips) {
      if (storm || (status !== 'read' && status !== 'returned')) continue;
      for (const mark of marksFor(at.state, id)) {
        const command = { kind: 'stamp', strip: id, mark } as const;
        const after = outcomeOf(at, command)?.strips.find((strip) => strip.id === id);
        if (after?.stamps.at(-1)?.verdict.row === row) return command;
      }
    }
    return null;
  });
  return { moment: now, open: { kind: 'strip', id: now.found.strip }, stamp: now.found };
}

/** A strip with this status; one that has just arrived is left unopened, because opening would read it. */
export function strip(status: StripStatus): Shown {
  if (status === 'waiting') {
    const now = moment('a strip to hold', (at) => {
      const read = at.state.strips.find((one) => one.status === 'read' && !one.storm);
      return read && outcomeOf(at, { kind: 'wait', strip: read.id }) ? read.id : null;
    });
    return {
      moment: andThen(now, { kind: 'wait', strip: now.found }),
      open: { kind: 'strip', id: now.found },
      stamp: null,
    };
  }
  const shown = stripWhere(`strip ${status}`, (one) => one.status === status && !one.storm);
  return status === 'arrived' ? { ...shown, open: null } : shown;
}

/** A moment in which a question is shown over the flight. */
export function question(fits: (state: FlightState) => boolean, what: string): Shown {
  return {
    moment: moment(what, ({ state }) => (fits(state) ? true : null), { questions: true }),
    open: null,
    stamp: null,
  };
}

/** Such a question, to be answered by hand so that its answer is shown. */
export function answered(fits: (state: FlightState) => boolean, what: string): Shown {
  return { ...question(fits, what), answer: true };
}

/** The tower surveys a sector and finds nothing. */
export function surveyInVain(): Shown {
  const now = moment('a survey that finds nothing', (at) => {
    for (const { cell } of at.state.seat === 'tower' ? at.state.planned : []) {
      const command = { kind: 'survey', cell } as const;
      if (outcomeOf(at, command)?.surveys.at(-1)?.found === null) return command;
    }
    return null;
  });
  return { moment: andThen(now, now.found), open: null, stamp: null };
}

/** A moment after a week's turn that brought back a caller who was helped early. */
export function callerReturned(): Shown {
  const now = moment('a caller who rings again', (at) => {
    const outcome = perform(at.state, { kind: 'turn-week' }, startup, { grading: false });
    const rings =
      outcome.rejected === undefined && outcome.events.some(({ kind }) => kind === 'caller-returned');
    return rings ? true : null;
  });
  return { moment: now, open: null, stamp: null, turn: true };
}

/** A week that begins with what a caller says of what was done, and with no question over it. */
export function effectHeard(): Shown {
  const now = moment('a caller who says what came of it', (at) => {
    const outcome = perform(at.state, { kind: 'turn-week' }, startup, { grading: false });
    const heard =
      outcome.rejected === undefined &&
      outcome.state.friday === null &&
      outcome.events.some(({ kind }) => kind === 'effect-told');
    return heard ? true : null;
  });
  return { moment: now, open: null, stamp: null, turn: true };
}

/** A week in which the expected landing has changed so much that it is explained by three bars and more. */
export function landingExplained(): Shown {
  const now = moment('an explained landing', ({ state }) => {
    const why = state.seat === 'cockpit' ? cockpitView(state, startup).landing.why : null;
    return why !== null && why.bars.length === 3 && why.other !== 0 ? true : null;
  });
  return { moment: now, open: null, stamp: null };
}

/** A strip in this seat whose effect check is due. */
export function withCheck(seat: Seat): Shown {
  return stripWhere(
    `effect check in ${seat}`,
    ({ check }, state) => check !== null && !check.done && check.dueWeek <= state.week && state.seat === seat,
  );
}

/** A judgement of a remedy, as it is told when it has just been made. @param truth what is true of it by the model */
export function judged(says: EffectAnswer, truth: EffectAnswer): Shown {
  const now = moment(`an effect said: ${says}, true: ${truth}`, (at): Command | null => {
    for (const { id, check } of at.state.seat === 'tower' ? at.state.strips : []) {
      const command = { kind: 'check-effect', strip: id, says } as const;
      if (check === null || check.done) continue;
      const after = outcomeOf(at, command)?.strips.find((strip) => strip.id === id);
      if (after?.check?.judged.at(-1)?.truth === truth) return command;
    }
    return null;
  });
  const id = now.found.kind === 'check-effect' ? now.found.strip : '';
  return { moment: andThen(now, now.found), open: { kind: 'strip', id }, stamp: null };
}

/** A moment after a week's turn in which somebody rings again for whom nobody has acted. */
export function escalates(): Shown {
  const now = moment('a caller who has waited too long', (at) => {
    const outcome = perform(at.state, { kind: 'turn-week' }, startup, { grading: false });
    const rings =
      outcome.rejected === undefined && outcome.events.some(({ kind }) => kind === 'caller-escalated');
    return rings ? true : null;
  });
  return { moment: now, open: null, stamp: null, turn: true };
}

/** A moment with a slip, when the week's order of the cockpit is already used. */
export function slipWithoutOrder(): Shown {
  const now = moment('a slip beside a strip', (at) => {
    const slip = at.state.slips.find(({ state }) => state === 'hanging');
    if (slip === undefined || at.state.seat !== 'cockpit') return null;
    for (const { id, status, storm } of at.state.strips) {
      if (storm || status !== 'read') continue;
      const stamp = { kind: 'stamp', strip: id, mark: 'a' } as const;
      const after = outcomeOf(at, stamp);
      if (after?.orders.cockpit === false && after.difference === null) return { slip: slip.id, stamp };
    }
    return null;
  });
  return {
    moment: andThen(now, now.found.stamp),
    open: { kind: 'slip', id: now.found.slip },
    stamp: null,
  };
}

/** True when the question about the first officer's stamps is the next to be asked. */
export function asksOfficer({ officer, friday, difference }: FlightState): boolean {
  return officer !== null && officer.chosen === null && friday === null && difference === null;
}

/** A strip whose verdict the player has disagreed with. */
export function disagreed(): Shown {
  const shown = stripWhere(
    'a verdict to dispute',
    ({ status, stamps }) => status === 'ordered' && stamps.length > 0,
  );
  const id = shown.open?.id ?? '';
  const after = andThen(shown.moment, { kind: 'disagree', strip: id, sentence: '' });
  return { ...shown, moment: after, write: true };
}
