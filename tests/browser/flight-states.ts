// Every state that a flight can show, named by the rule book's own types, and a moment in which it is shown.
// Must not be shorter than the types: a kind that is added there and not here does not compile.

import {
  certaintyFor,
  cockpitTask,
  type CockpitTask,
  type Command,
  type FlightState,
  type Job,
  perform,
  rightFindings,
  type Seat,
  type Strip,
  type StripStatus,
  towerTask,
  type TowerTask,
  type Verdict,
} from '../../src/flight/index.ts';
import { startup } from '../builders/flight.ts';
import { andThen, marksFor, type Moment, moment, outcomeOf } from './moments.ts';

/** A moment, and what is to be laid open or done in it. */
export interface Shown {
  readonly moment: Moment;
  readonly open: { readonly kind: 'strip' | 'slip'; readonly id: string } | null;
  /** Done by hand in the page, and its verdict left standing. */
  readonly stamp: Extract<Command, { kind: 'stamp' }> | null;
  /** The question that stands is answered by hand, and what comes of it left standing. */
  readonly answer?: boolean;
  /** The week is turned by hand, so that its news is there. */
  readonly turn?: boolean;
}

type SlipShown = 'whole' | 'with a gap' | 'asked' | 'followed up' | 'order spent';
type Question = 'friday' | 'difference' | 'officer';
type Name =
  | `strip ${StripStatus}`
  | `work ${Job['stage']}`
  | `tower ${TowerTask['kind']}`
  | `cockpit ${CockpitTask['kind']}`
  // The article's overlaps are the tower's rows; there the cockpit is the other seat.
  | Exclude<`verdict ${Verdict['row']} in ${Seat}`, 'verdict defensible in tower'>
  | `slip ${SlipShown}`
  | `question ${Question}`
  | `answer ${Exclude<Question, 'friday'>}`
  | `survey ${'finding' | 'message' | 'read-back'}`
  | 'survey that found nothing new'
  | 'caller returned'
  | 'storm strip'
  | 'same text, four marks'
  | 'order spent'
  | 'seat busy'
  | 'work in the other seat'
  | 'effect check in tower'
  | 'effect check in cockpit'
  | 'disagreed'
  | 'nothing waits';

function stripWhere(what: string, fits: (strip: Strip, state: FlightState) => boolean): Shown {
  const now = moment(what, ({ state }) => state.strips.find((strip) => fits(strip, state))?.id ?? null);
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

function work(stage: Job['stage']): Shown {
  return stripWhere(
    `work ${stage}`,
    ({ job }, { seat }) => job !== null && job.stage === stage && job.seat === seat,
  );
}

function tower(kind: TowerTask['kind']): Shown {
  return stripWhere(
    `tower ${kind}`,
    ({ id, job }, state) =>
      job?.stage === 'finding' && state.seat === 'tower' && towerTask(state, id, startup).kind === kind,
  );
}

function slipWhere(what: string, fits: (now: Moment, slip: FlightState['slips'][number]) => boolean): Shown {
  const now = moment(what, (at) =>
    at.state.seat === 'cockpit' ? (at.state.slips.find((slip) => fits(at, slip))?.id ?? null) : null,
  );
  return { moment: now, open: { kind: 'slip', id: now.found }, stamp: null };
}

function cockpit(kind: CockpitTask['kind']): Shown {
  if (kind === 'follow')
    return slipWhere(
      'cockpit follow',
      ({ state }, slip) => slip.state === 'hanging' && cockpitTask(state, slip.id, startup).kind === kind,
    );
  return stripWhere(
    `cockpit ${kind}`,
    ({ id, job }, state) =>
      job?.stage === 'remedy' && state.seat === 'cockpit' && cockpitTask(state, id, startup).kind === kind,
  );
}

/** A moment in which a stamp in this seat gets this verdict. */
function verdict(row: Verdict['row'], seat: Seat): Shown {
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

function strip(status: StripStatus): Shown {
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

function question(fits: (state: FlightState) => boolean, what: string): Shown {
  return {
    moment: moment(what, ({ state }) => (fits(state) ? true : null), { questions: true }),
    open: null,
    stamp: null,
  };
}

function answered(fits: (state: FlightState) => boolean, what: string): Shown {
  return { ...question(fits, what), answer: true };
}

/** The tower looks into a sector from which nobody has rung, and goes as far as this with what it finds. */
function survey(stage: 'finding' | 'message' | 'read-back'): Shown {
  const now = moment('a survey that finds something', (at) => {
    for (const { cell } of at.state.seat === 'tower' ? at.state.planned : []) {
      const command = { kind: 'survey', cell } as const;
      const found = outcomeOf(at, command)?.strips.find(({ called, job }) => !called && job !== null);
      if (found !== undefined) return { command, strip: found.id };
    }
    return null;
  });
  const { command, strip } = now.found;
  let at: Moment = andThen(now, command);
  if (stage !== 'finding') {
    const found = at.state.strips.find(({ id }) => id === strip);
    const finding = found === undefined ? undefined : rightFindings(at.state, found, startup)[0];
    at = andThen(at, { kind: 'commit-finding', strip, finding: finding ?? 0 });
  }
  if (stage === 'read-back') {
    const certainty = certaintyFor(towerTask(at.state, strip, startup).uncertainty);
    at = andThen(at, { kind: 'send-message', strip, certainty, advice: 'right' });
  }
  return { moment: at, open: { kind: 'strip', id: strip }, stamp: null };
}

function surveyInVain(): Shown {
  const now = moment('a survey that finds nothing', (at) => {
    for (const { cell } of at.state.seat === 'tower' ? at.state.planned : []) {
      const command = { kind: 'survey', cell } as const;
      if (outcomeOf(at, command)?.surveys.at(-1)?.found === null) return command;
    }
    return null;
  });
  return { moment: andThen(now, now.found), open: null, stamp: null };
}

/** The last turn of the week brought somebody back who was helped early. */
function callerReturned(): Shown {
  const now = moment('a caller who rings again', (at) => {
    const outcome = perform(at.state, { kind: 'turn-week' }, startup, { grading: false });
    const rings =
      outcome.rejected === undefined && outcome.events.some(({ kind }) => kind === 'caller-returned');
    return rings ? true : null;
  });
  return { moment: now, open: null, stamp: null, turn: true };
}

function withCheck(seat: Seat): Shown {
  return stripWhere(
    `effect check in ${seat}`,
    ({ check }, state) => check !== null && !check.done && check.dueWeek <= state.week && state.seat === seat,
  );
}

/** A slip hangs, and the week's action goes to a strip. */
function slipWithoutOrder(): Shown {
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

/** The first officer's stamps are asked about, and no other question stands before them. */
function asksOfficer({ officer, friday, difference }: FlightState): boolean {
  return officer !== null && officer.chosen === null && friday === null && difference === null;
}

function disagreed(): Shown {
  const shown = stripWhere(
    'a verdict to dispute',
    ({ status, stamps }) => status === 'ordered' && stamps.length > 0,
  );
  const id = shown.open?.id ?? '';
  return { ...shown, moment: andThen(shown.moment, { kind: 'disagree', strip: id, sentence: '' }) };
}

/** How each state is come to. Making one flies some flights in Node, so it is done when it is its turn. */
export const FLIGHT_STATES: Readonly<Record<Name, () => Shown>> = {
  'strip waiting': () => strip('waiting'),
  'strip arrived': () => strip('arrived'),
  'strip read': () => strip('read'),
  'strip working': () => strip('working'),
  'strip returned': () => strip('returned'),
  'strip ordered': () => strip('ordered'),
  'strip effective': () => strip('effective'),
  'strip closed': () => strip('closed'),
  'work finding': () => work('finding'),
  'work message': () => work('message'),
  'work read-back': () => work('read-back'),
  'work remedy': () => work('remedy'),
  'work blind': () => work('blind'),
  'work request': () => work('request'),
  'work hand-over': () => work('hand-over'),
  'tower funnel': () => tower('funnel'),
  'tower trend': () => tower('trend'),
  'tower channel': () => tower('channel'),
  'tower kpi': () => tower('kpi'),
  'tower signal': () => tower('signal'),
  'tower documents': () => tower('documents'),
  'cockpit process': () => cockpit('process'),
  'cockpit territory': () => cockpit('territory'),
  'cockpit levers': () => cockpit('levers'),
  'cockpit departments': () => cockpit('departments'),
  'cockpit follow': () => cockpit('follow'),
  'verdict right in tower': () => verdict('right', 'tower'),
  'verdict right in cockpit': () => verdict('right', 'cockpit'),
  'verdict right-seat-other-words in tower': () => verdict('right-seat-other-words', 'tower'),
  'verdict right-seat-other-words in cockpit': () => verdict('right-seat-other-words', 'cockpit'),
  'verdict defensible in cockpit': () => verdict('defensible', 'cockpit'),
  'verdict opposite in tower': () => verdict('opposite', 'tower'),
  'verdict opposite in cockpit': () => verdict('opposite', 'cockpit'),
  'verdict wrong in tower': () => verdict('wrong', 'tower'),
  'verdict wrong in cockpit': () => verdict('wrong', 'cockpit'),
  'slip whole': () =>
    slipWhere('a whole slip', (_, slip) => slip.state === 'hanging' && slip.missing === null),
  'slip with a gap': () =>
    slipWhere('a slip with a gap', (_, slip) => slip.state === 'hanging' && slip.missing !== null),
  'slip asked': () => slipWhere('a slip asked again', (_, slip) => slip.state === 'hanging' && slip.asked),
  'slip followed up': () =>
    slipWhere('a slip with a task', (_, slip) => slip.state === 'hanging' && slip.leg),
  'slip order spent': slipWithoutOrder,
  'question friday': () => question((state) => state.friday !== null, 'a Friday choice'),
  'question difference': () => question((state) => state.difference !== null, 'a difference to name'),
  'question officer': () => question((state) => asksOfficer(state), 'stamps of the first officer'),
  'answer difference': () => answered((state) => state.difference !== null, 'a difference to name'),
  'answer officer': () => answered((state) => asksOfficer(state), 'stamps of the first officer'),
  'survey finding': () => survey('finding'),
  'survey message': () => survey('message'),
  'survey read-back': () => survey('read-back'),
  'survey that found nothing new': surveyInVain,
  'caller returned': callerReturned,
  'storm strip': () => stripWhere('a storm strip', (one) => one.storm && one.status === 'read'),
  'same text, four marks': () =>
    stripWhere(
      'two with the same text',
      (one) => one.status === 'read' && !one.storm && startup.full(one.scenario).sameText,
    ),
  'order spent': () =>
    stripWhere(
      'an order spent',
      (one, state) =>
        one.status === 'read' &&
        !state.orders[state.seat] &&
        state.strips.every(({ job }) => job === null || job.seat !== state.seat),
    ),
  'seat busy': () =>
    stripWhere(
      'a seat with work open',
      (one, state) => one.status === 'read' && state.strips.some(({ job }) => job?.seat === state.seat),
    ),
  'work in the other seat': () =>
    stripWhere('work in the other seat', ({ job }, { seat }) => job !== null && job.seat !== seat),
  'effect check in tower': () => withCheck('tower'),
  'effect check in cockpit': () => withCheck('cockpit'),
  disagreed,
  'nothing waits': () =>
    question((state) => state.strips.every((one) => one.status === 'closed'), 'an empty bay'),
};
