// Ways of flying that go by what is shown and nothing else: `careful` reads log and cards by their rules and decides by the figures on the
// screen, and `lazy` takes what is loudest or comes first. `sure` and `unsure` read like `careful` but decide as one who knows every remedy;
// `unsure` keeps one strike back, so that it is never more than likely. `hurried` leaves a card of each desk unopened, and `asking` does so
// too but asks the tower for more where a slip is only likely. They tell how well the work can be done by reading, what certainty is worth,
// what asking is, and how far one comes without any.
//
// A program does not understand words. What a call or a piece of advice says in words alone is therefore taken from the scenario's data, as
// far as the words are checked against it: that a call tells its own cause at first hand (`told`), that it asks for an order (`handoff`),
// what a short strip's one line says is known (`cause`), which advice fits (`right`), and which department owns a decision. So is the step that
// holds a process back: a test reads every table by the gap to the usual, and always finds it. Neither looks at a desk's truth, at K, at what the
// first officer misheard, or at anything else that stands in no view.

import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { POOLS, SYMPTOMS } from '../../quarter/symptoms.ts';
import { hasMoreToOpen } from '../desks/ask-more.ts';
import { busyWith } from '../desks/busy.ts';
import { answerFrom, byLoudness, nextCard } from '../desks/causes/readers.ts';
import { cockpitTaskOf } from '../desks/cockpit.ts';
import { effectTaskOf, readEffect } from '../desks/effect.ts';
import { explainingLine, oldLogsFor } from '../desks/old-logs.ts';
import { shownOf, towerTaskOf } from '../desks/tower.ts';
import type { CausesTask, CockpitTask } from '../desks/types.ts';
import { carefulWork, lazyWork } from '../desks/work-readers.ts';
import { otherSeat } from '../rules/verdict.ts';
import type { Command, RemedyAnswer } from '../state/command.ts';
import type { FlightState } from '../state/flight.ts';
import type { LogLine } from '../state/log.ts';
import type { MessageElement, Slip } from '../state/message.ts';
import { type Job, type OldLog, type Seat, type Strip, oldLog } from '../state/strip.ts';
import { type Chooser, answerOf } from './choose.ts';
import { addressFor, askTower, checkDue, heedSlip, stripOf } from './rightly.ts';

/** What a player does where ways of flying differ. */
export interface Player {
  /** The seat in which it would stamp this strip now. */
  readonly seat: (strip: Strip, content: Content) => Seat;
  /** The earlier log that explains a call, as far as it sees it; null where it sees none. */
  readonly recall: (state: FlightState, strip: Strip) => OldLog | null;
  /** The next command for a strip's open job; null while it waits for something. */
  readonly job: (state: FlightState, strip: Strip, job: Job, content: Content) => Command | null;
  /** What it does with a slip that hangs in the cockpit. */
  readonly slip: (state: FlightState, slip: Slip, content: Content) => Command;
  /** Work of the tower that nobody called for; null when there is none. */
  readonly check: (state: FlightState, content: Content) => Command | null;
}

/** Digging on costs a week of the whole matter; with so many weeks left a measured finding is worth more than that. */
const WORTH_DIGGING = 4;

const MEASURED: readonly LogLine['hand'][] = ['measured', 'likely'];

/** True when a line was only likely, and what was done about it has been found not to work: then something else lies behind it. */
function refuted({ log }: Strip, { hand, about }: LogLine): boolean {
  return hand === 'likely' && log.some((later) => later.hand === 'fails' && later.about === about);
}

/** True when a line explains its call: it was found out, in the call's own segment, and could be behind the result that the call names. */
function explains(strip: Strip, line: LogLine): boolean {
  const { cell, cites } = strip;
  if (!MEASURED.includes(line.hand) || line.cell !== cell || refuted(strip, line)) return false;
  if (line.about === 'normal') return true;
  const symptom = SYMPTOMS.find((one) => one === cites);
  return symptom === undefined || POOLS[symptom].includes(line.about);
}

/** Strikes out what has to go, one after the other, and takes back what does not; then commits to the finding. */
function conclude({ struck }: CausesTask, strip: Strip, strike: readonly number[], finding: number): Command {
  const suspect = [...struck.filter((i) => !strike.includes(i)), ...strike].find(
    (i) => struck.includes(i) !== strike.includes(i),
  );
  return suspect === undefined
    ? { kind: 'commit-finding', strip: strip.id, finding }
    : { kind: 'strike', strip: strip.id, suspect };
}

/** How a careful reader is less than careful. */
interface Manner {
  /** Strikes kept back that would hold. */
  readonly kept: number;
  /** Cards left unopened the first time it sits at a desk, and no digging on. */
  readonly unopened: number;
  /** Whether it asks the tower for more where a slip is only likely. */
  readonly asks: boolean;
}

const CAREFUL: Manner = { kept: 0, unopened: 0, asks: false };

/** The careful reader at the desk: opens cards while they can clear somebody, then digs on, then says what is left. */
function readDesk(state: FlightState, strip: Strip, task: CausesTask, manner: Manner): Command | null {
  const { suspects } = task;
  // What the log has ruled out is out.
  const desk = shownOf(task);
  const opened = task.cards.flatMap(({ face }, i) => (face === null ? [] : [i]));
  // Whoever is asked for more has looked for something before.
  const hurries = manner.unopened > 0 && strip.searched === null;
  const card = hurries && task.cardsLeft <= manner.unopened ? null : nextCard(desk, opened);
  if (card !== null && task.cardsLeft > 0) return { kind: 'open-card', strip: strip.id, card };
  if (card !== null && task.digging) return null;
  const weeksLeft = state.setup.stopAfter - state.week;
  if (card !== null && task.mayDigOn && weeksLeft >= WORTH_DIGGING)
    return { kind: 'dig-on', strip: strip.id };
  const { suspect, left } = answerFrom(desk, opened.map(desk.open));
  // A message needs all but two struck out; where no card says more, those go that nothing speaks for.
  // Weeks after the call cards may have come to clear everybody; somebody has to be named even then.
  const others = left.filter((one) => one !== suspect);
  const stay = [suspect, ...others.slice(0, 1)];
  const gone = suspects.flatMap((one, i) => (stay.includes(one) ? [] : [i]));
  const strike = gone.slice(0, suspects.length - Math.max(stay.length, 1 + manner.kept));
  return conclude(task, strip, strike, suspects.indexOf(suspect));
}

/** The lazy one at the desk: the first cards, the loudest suspect, and no more strikes than the message needs. */
function skimDesk(strip: Strip, task: CausesTask): Command {
  const closed = task.cards.findIndex(({ face }) => face === null);
  if (closed >= 0 && task.cardsLeft > 0) return { kind: 'open-card', strip: strip.id, card: closed };
  const order = byLoudness(shownOf(task), closed < 0 ? task.cards.length : closed)
    .map((suspect) => task.suspects.indexOf(suspect))
    .filter((i) => !task.ruledOut.includes(i));
  return conclude(task, strip, [...task.ruledOut, ...order.slice(2)], at(order, 0));
}

/** What is first in each part of the cockpit's task: the first place, and the first remedy that the fuel covers. */
function firstAnswer(task: CockpitTask): RemedyAnswer {
  const choice = task.options.find(({ affordable }) => affordable)?.shape ?? 'leave'; // an empty tank
  switch (task.kind) {
    case 'process':
      return { step: 1, choice };
    case 'departments':
      return { department: at(task.departments, 0), choice };
    case 'levers':
      return { shifts: task.levers.effort.map(() => 0), choice };
    case 'territory':
      return { moves: task.territory.customers.map(() => 0), choice };
    case 'tool': {
      const tool = task.rows.findIndex(({ option }) => option.affordable);
      return tool < 0 ? { choice: 'leave' } : { tool, choice: at(task.rows, tool).option.shape };
    }
    case 'targets':
      return { target: task.targets.asked, choice };
    case 'launch':
      return { launch: at(task.launch.dates, 0), choice };
    case 'go':
    case 'follow':
      return { choice };
  }
}

const ELEMENTS: readonly MessageElement[] = ['finding', 'segment', 'certainty', 'advice'];

/** The element that was read back otherwise than it was sent. */
function misheard({ message, readBack }: Job): MessageElement | undefined {
  return ELEMENTS.find((element) => readBack?.heard[element] !== message?.[element]);
}

/** The careful way. @param chooser how it decides in the cockpit */
const carefully = (chooser: Chooser, manner: Manner = CAREFUL): Player => ({
  seat: (strip, content) => {
    const scenario = content.scenario(strip.scenario);
    if (strip.storm || scenario.storm) return scenario.cause === 'known' ? 'cockpit' : 'tower';
    if (scenario.told === 'call') return 'cockpit';
    return strip.log.some((line) => line.hand === 'missing' || explains(strip, line)) ? 'cockpit' : 'tower';
  },
  recall: ({ strips }, strip) => {
    const earlier = oldLogsFor(strips, strip).find((one) => explainingLine(one, strip) !== null);
    const mark = earlier === undefined ? null : oldLog(earlier.id);
    // What did not explain it the first time is not tried again.
    return strip.stamps.some((stamp) => stamp.mark === mark) ? null : mark;
  },
  job: (state, strip, job, content) => {
    const { id } = strip;
    switch (job.stage) {
      case 'finding': {
        const task = towerTaskOf(state, strip, content);
        return task.kind === 'causes'
          ? readDesk(state, strip, task, manner)
          : { kind: 'hand-in', strip: id, answer: carefulWork(task) };
      }
      case 'message':
        return { kind: 'send-message', strip: id, advice: 'right', to: addressFor(state, strip, content) };
      case 'read-back': {
        const element = misheard(job);
        return element === undefined
          ? { kind: 'confirm-read-back', strip: id }
          : { kind: 'correct-read-back', strip: id, element };
      }
      case 'remedy':
        return { kind: 'order-remedy', strip: id, answer: answerOf(state, strip, null, content, chooser) };
      case 'blind':
        return { kind: 'send-on', strip: id };
      case 'request':
        return askTower(state, strip);
    }
  },
  slip: (state, slip, content) => {
    const weeksLeft = state.setup.stopAfter - state.week;
    const free = state.orders.tower && busyWith(state, 'tower') === null;
    const asks = manner.asks && free && weeksLeft >= WORTH_DIGGING;
    return asks && hasMoreToOpen(state, stripOf(state, slip), slip)
      ? { kind: 'ask-more', slip: slip.id }
      : heedSlip(state, slip, content, chooser);
  },
  check: (state, content) =>
    checkDue(state, (strip, check) => readEffect(effectTaskOf(state, strip, check, content))),
});

const lazy: Player = {
  // The best of the cues that `npm run fly -- --shortcuts` measures without counting weeks. What comes back goes to the other seat.
  seat: ({ log, stamps }) => {
    const first = log.some(({ hand }) => hand === 'measured') ? 'cockpit' : 'tower';
    return stamps.length % 2 === 0 ? first : otherSeat(first);
  },
  // It reads nothing but the strip before it.
  recall: () => null,
  job: (state, strip, { stage }, content) => {
    const { id } = strip;
    switch (stage) {
      case 'finding': {
        const task = towerTaskOf(state, strip, content);
        return task.kind === 'causes'
          ? skimDesk(strip, task)
          : { kind: 'hand-in', strip: id, answer: lazyWork(task) };
      }
      case 'message': {
        const { addressed, adviceOrder } = towerTaskOf(state, strip, content);
        return {
          kind: 'send-message',
          strip: id,
          advice: at(adviceOrder, 0),
          to: addressed ? 'cockpit' : null,
        };
      }
      case 'read-back':
        return { kind: 'confirm-read-back', strip: id };
      case 'remedy':
        return {
          kind: 'order-remedy',
          strip: id,
          answer: firstAnswer(cockpitTaskOf(state, strip, null, content)),
        };
      // What the tank does not cover cannot be guessed.
      case 'blind':
        return state.fuel < content.decisions.guess
          ? { kind: 'send-on', strip: id }
          : { kind: 'guess', strip: id };
      case 'request':
        return state.fuel < content.decisions.guess ? askTower(state, strip) : { kind: 'guess', strip: id };
    }
  },
  slip: (state, slip, content) => {
    const task = cockpitTaskOf(state, stripOf(state, slip), slip, content);
    return { kind: 'follow', slip: slip.id, answer: firstAnswer(task) };
  },
  check: (state) => checkDue(state, () => 'works'),
};

export const PLAYERS = {
  careful: carefully('careful'),
  sure: carefully('ideal'),
  unsure: carefully('ideal', { ...CAREFUL, kept: 1 }),
  hurried: carefully('careful', { ...CAREFUL, unopened: 1 }),
  asking: carefully('careful', { ...CAREFUL, unopened: 1, asks: true }),
  lazy,
} as const;
