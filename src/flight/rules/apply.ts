// Applies an event to the state. An event holds everything that is needed for this, so a log can be replayed without the content.
// What happens is decided in decide.ts and the files that it calls, never here.

import { found, last } from '../../quarter/at.ts';
import { landingChange, projectedLanding } from '../../quarter/landing.ts';
import { disturbanceOf, hold, know, moveEffort, sharpen, tell, trainInbox } from '../../quarter/orders.ts';
import { advance } from '../../quarter/quarter.ts';
import type { FlightEvent } from '../state/event.ts';
import { beginJob } from '../desks/job.ts';
import type { FlightState, FridayChoice } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import { arrived, withStrip } from './arrived.ts';
import { job, slip, strip } from './change.ts';
import { effectChecked, guessed, madeToWait, matterLeft, remedied } from './decided.ts';
import { claimed, gaveUp, heard } from './said.ts';
import { assertPhase } from './transitions.ts';

/** Cost of trimming the effort, NOK. */
export const TRIM_COST = 10_000;

function stamped(state: FlightState, event: FlightEvent & { kind: 'strip-stamped' }): FlightState {
  const { job: started, stamp } = event;
  const storm = state.strips.find((s) => s.id === event.strip)?.storm === true;
  const next = strip(state, event.strip, (s) => ({
    stamps: [...s.stamps, stamp],
    job: started,
    // This is a new try, so what an earlier one ordered is no longer waited for.
    remedy: null,
    judged: null,
    landsWeek: null,
    ...(started !== null ? { status: 'working' } : storm ? { status: 'closed' } : {}),
  }));
  return storm ? next : { ...next, orders: { ...next.orders, [stamp.seat]: false } };
}

function clueFound(state: FlightState, event: FlightEvent & { kind: 'clue-found' }): FlightState {
  const { disturbance } = found(state.strips, (s) => s.id === event.strip, `strip ${event.strip}`);
  const known = { ...state, quarter: know(state.quarter, disturbance, event.knowledge) };
  return strip(known, event.strip, ({ log }) => ({ log: [...log, event.line] }));
}

function fridayChosen(state: FlightState, choice: FridayChoice): FlightState {
  const option = choice.chosen === null ? undefined : choice.options[choice.chosen];
  const quarter =
    option === undefined
      ? state.quarter
      : option.id === 'scan'
        ? sharpen(state.quarter, option.cell)
        : trainInbox(state.quarter, option.cell);
  return { ...state, quarter, friday: null, fridaysTaken: [...state.fridaysTaken, choice] };
}

function putOff(state: FlightState, id: string, until: number): FlightState {
  const target = state.strips.find((s) => s.id === id);
  if (target === undefined) return state;
  const next = strip(state, id, () => ({ status: 'waiting', availableWeek: until }));
  return { ...next, waitsLeft: state.waitsLeft - 1, quarter: hold(state.quarter, target.disturbance) };
}

function weekTurned(state: FlightState, to: number): FlightState {
  const quarter = advance(state.quarter);
  const told = last(state.landings);
  return {
    ...state,
    quarter,
    week: to,
    orders: { cockpit: true, tower: true },
    landings: [...state.landings, projectedLanding(quarter)],
    landingChanges: [...state.landingChanges, landingChange(state.quarter, quarter, told)],
  };
}

/** When a survey finds nothing, the data becomes sharper. When it finds something, the work begins. */
function surveyed(state: FlightState, event: FlightEvent & { kind: 'surveyed' }): FlightState {
  const { cell, found, arrival } = event;
  const next = {
    ...state,
    orders: { ...state.orders, tower: false },
    surveys: [...state.surveys, { week: state.week, cell, found }],
  };
  if (arrival !== null) return withStrip(next, arrival);
  return { ...next, quarter: sharpen(state.quarter, cell) };
}

function confirmed(state: FlightState, event: FlightEvent & { kind: 'read-back-confirmed' }): FlightState {
  const told = tell(state.quarter, event.slip.disturbance, event.knowledge, state.week + 1);
  // A misleading slip does not lower what the cockpit knew before: the model keeps the higher K.
  const next = { ...state, quarter: told, slips: [...state.slips, event.slip] };
  const { callFrom } = event;
  const searched = (s: Strip) =>
    s.job === null
      ? null
      : {
          opened: s.job.opened,
          struck: s.job.struck,
          finding: s.job.finding,
          ...(s.job.told === undefined ? {} : { told: s.job.told }),
          asOfWeek: s.job.asOfWeek,
          answer: s.job.answer,
          graded: s.job.graded,
        };
  return strip(next, event.strip, (s) => ({
    job: null,
    searched: searched(s),
    ...(callFrom === null
      ? {
          status: 'ordered',
          handedOver: event.slip.leg ? 'passed-on' : 'closed',
          landsWeek: s.landsWeek ?? state.week + 1,
        }
      : { status: 'waiting', availableWeek: callFrom }),
  }));
}

/**
 * The state after an event. The given state is not changed.
 * @throws Error when the event breaks a transition, which is a bug
 */
export function apply(state: FlightState, event: FlightEvent): FlightState {
  switch (event.kind) {
    case 'took-off':
      assertPhase(state.phase, 'flying');
      return { ...state, phase: 'flying' };
    case 'seat-changed':
      return { ...state, seat: event.to, seatChanges: state.seatChanges + 1 };
    case 'strip-read':
      return strip(state, event.strip, () => ({ status: 'read' }));
    case 'clue-found':
      return clueFound(state, event);
    case 'strip-stamped':
      return stamped(state, event);
    case 'scan-came-back-empty':
      return strip(state, event.strip, () => ({
        status: 'returned',
        availableWeek: event.availableWeek,
        job: null,
      }));
    case 'card-opened':
      return strip(state, event.strip, (s) =>
        s.job === null ? {} : { job: { ...s.job, opened: [...s.job.opened, event.card] } },
      );
    case 'suspect-struck':
      return strip(state, event.strip, ({ job: open }) => {
        if (open === null) return {};
        const others = open.struck.filter((one) => one !== event.suspect);
        return { job: { ...open, struck: event.out ? [...others, event.suspect] : others } };
      });
    case 'dug-on':
      return job(state, event.strip, { dugIn: state.week, asOfWeek: state.week + 1 });
    case 'logged':
      return strip(state, event.strip, (s) => ({ log: [...s.log, event.line] }));
    case 'finding-committed':
      return job(state, event.strip, {
        stage: 'message',
        finding: event.finding,
        ...(event.told === undefined ? {} : { told: event.told }),
        ...(event.proved === undefined ? {} : { proved: event.proved }),
      });
    case 'work-handed-in':
      return job(state, event.strip, { answer: event.answer, graded: event.graded });
    case 'message-sent':
      return job(state, event.strip, {
        stage: 'read-back',
        message: event.message,
        to: event.to,
        readBack: event.readBack,
      });
    case 'read-back-corrected':
      return job(state, event.strip, { readBack: event.readBack });
    case 'read-back-confirmed':
      return confirmed(state, event);
    case 'remedy-ordered':
      return remedied(state, event);
    case 'matter-left':
      return matterLeft(state, event);
    case 'guessed':
      return guessed(state, event);
    case 'sent-on':
      return strip({ ...state, orders: { ...state.orders, cockpit: false } }, event.strip, () => ({
        status: 'returned',
        availableWeek: event.availableWeek,
        job: null,
      }));
    case 'tower-asked':
      return strip({ ...state, orders: { ...state.orders, tower: false } }, event.strip, (s) => ({
        leg: 1,
        handedOver: 'passed-on',
        job: s.job === null ? null : beginJob(state, s, 'tower', 'finding'),
      }));
    case 'asked-more':
      return slip(
        strip({ ...state, orders: { ...state.orders, tower: false } }, event.strip, () => ({
          status: 'working',
          job: event.job,
          landsWeek: null,
        })),
        event.slip,
        { state: 'put-off' },
      );
    case 'asked-again':
      return slip(state, event.slip, { asked: true, missing: null });
    case 'strip-held':
      return putOff(state, event.strip, event.until);
    case 'friday-chosen':
      return fridayChosen(state, event.choice);
    case 'friday-came':
      return { ...state, friday: event.choice };
    case 'friday-lapsed':
      return { ...state, friday: null };
    case 'tagged': {
      const tags = [...state.tags, { week: state.week, cell: event.cell, hit: event.hit }];
      return event.arrival === null ? { ...state, tags } : withStrip({ ...state, tags }, event.arrival);
    }
    case 'surveyed':
      return surveyed(state, event);
    case 'effect-checked':
      return effectChecked(state, event);
    case 'director-called':
      return { ...state, crises: [...state.crises, event.crisis] };
    case 'made-to-wait':
      return madeToWait(state, event);
    case 'claimed':
      return claimed(state, event);
    case 'gave-up':
      return gaveUp(state, event);
    case 'heard':
      return heard(state, event);
    case 'difference-named':
      return { ...state, difference: null };
    case 'officer-stamped':
      return { ...state, officer: event.check };
    case 'wrong-stamp-named':
      return state.officer === null
        ? state
        : { ...state, officer: { ...state.officer, chosen: event.choice } };
    case 'disagreed':
      return strip(state, event.strip, () => ({ disagreed: { sentence: event.sentence } }));
    case 'effort-trimmed': {
      const { from, to, points } = event;
      return {
        ...state,
        fuel: state.fuel - TRIM_COST,
        trims: [...state.trims, { week: state.week, from, to, points }],
        quarter: moveEffort(state.quarter, from, to, points / 100),
      };
    }
    case 'week-turned':
      return weekTurned(state, event.to);
    case 'strip-arrived':
      return arrived(state, event.strip);
    case 'storm-closed':
      return strip(state, event.strip, () => ({ status: 'closed' }));
    case 'check-planned':
      return strip(state, event.strip, () => ({
        leg: 1,
        check: { ...event.check, done: false, judged: [] },
      }));
    case 'slip-hung':
      return slip(state, event.slip, {
        state: 'hanging',
        knowledge: disturbanceOf(
          state.quarter,
          found(state.slips, (s) => s.id === event.slip, `slip ${event.slip}`).disturbance,
        ).knowledge,
      });
    case 'remedy-landed':
      return strip(state, event.strip, () => ({ status: 'effective' }));
    case 'effect-told':
      return strip(state, event.strip, () => ({ effectTold: true, status: 'closed' }));
    // Only the news of the week tells this; it changes nothing in the state.
    case 'caller-returned':
      return state;
    case 'caller-escalated':
      return strip(state, event.strip, () => ({ escalated: { week: state.week, cost: event.cost } }));
    case 'twins-met':
      return { ...state, difference: { first: event.first, second: event.second, order: event.order } };
    case 'scored':
      return { ...state, score: [...state.score, event.line] };
    case 'landed':
      assertPhase(state.phase, 'landed');
      return {
        ...state,
        phase: 'landed',
        strips: state.strips.map((s) => (s.status === 'closed' ? s : { ...s, status: 'closed', job: null })),
      };
  }
}
