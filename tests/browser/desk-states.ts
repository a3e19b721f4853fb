// How to reach the states of the tower's desk, of its message and verdict, and of the logs.
// Whatever is done on the way is given as commands; only what no command does is left to hands.

import {
  type CardKind,
  type Command,
  deskCommand,
  LIMITS,
  rightWork,
  rightSearch,
  type Slip,
  type Strip,
  taskVerdictOf,
  towerTask,
  type TowerTask,
  workCaseOf,
  workOf,
} from '../../src/flight/index.ts';
import type { TowerKind } from '../../src/content/types.ts';
import { causesTask, startup } from '../builders/flight.ts';
import { andThen, asks, type Moment, moment, outcomeOf } from './moments.ts';
import { type Shown, slipWhere, stripWhere } from './state-makers.ts';

/** A desk, and the strip that it belongs to. */
type AtDesk = Moment & { readonly found: string };

/** A desk as it lies at first, in one of a player's first three flights. */
function untouched(
  flight: 1 | 2 | 3 | 4,
  fits: (now: Moment, strip: Strip) => boolean = () => true,
  work: TowerKind = 'causes',
): AtDesk {
  return moment(
    `a desk of flight ${flight}`,
    (now) => {
      const { seat, strips } = now.state;
      const strip = seat === 'tower' ? strips.find(({ job }) => job?.stage === 'finding') : undefined;
      const job = strip?.job;
      if (strip === undefined || job == null || workOf(now.state, strip) !== work) return null;
      return job.opened.length === job.given && job.struck.length === 0 && fits(now, strip) ? strip.id : null;
    },
    { flights: [flight] },
  );
}

function stripOf({ state }: Moment, id: string): Strip {
  const strip = state.strips.find((one) => one.id === id);
  if (strip === undefined) throw new Error(`no strip ${id}`);
  return strip;
}

/** A desk on which this has been done. Both are counted from 0; `strike` and `open` are how many, from the first on. */
export function desk(
  flight: 1 | 2 | 3,
  { open = 0, strike = 0, digOn = false }: { open?: number; strike?: number; digOn?: boolean } = {},
): Shown {
  const now = untouched(flight);
  const strip = now.found;
  const count = (n: number) => Array.from({ length: n }, (_, i) => i);
  const deeds: readonly Command[] = [
    ...count(open).map((card) => ({ kind: 'open-card', strip, card }) as const),
    ...count(strike).map((suspect) => ({ kind: 'strike', strip, suspect }) as const),
    ...(digOn ? [{ kind: 'dig-on', strip } as const] : []),
  ];
  return { moment: andThen(now, ...deeds), open: { kind: 'strip', id: strip }, stamp: null };
}

/** A desk with a card of this kind open, and nothing else. */
export function card(kind: CardKind): Shown {
  const now = moment(
    `a card ${kind}`,
    (at) => {
      const { seat, strips } = at.state;
      const strip = seat === 'tower' ? strips.find(({ job }) => job?.stage === 'finding') : undefined;
      if (strip?.job == null || strip.job.opened.length > 0 || workOf(at.state, strip) !== 'causes')
        return null;
      const place = causesTask(at.state, strip.id).cards.findIndex((one) => one.kind === kind);
      return place < 0 ? null : ({ kind: 'open-card', strip: strip.id, card: place } as const);
    },
    { flights: [1, 2, 3, 4] },
  );
  return { moment: andThen(now, now.found), open: { kind: 'strip', id: now.found.strip }, stamp: null };
}

/** A desk a week after its tower dug on: more cards can be opened. */
export function dugFurther(): Shown {
  const on = (now: Moment, strip: string) => andThen(now, { kind: 'dig-on', strip }, { kind: 'turn-week' });
  const now = untouched(3, (at, { id }) => {
    const { state } = on(at, id);
    return !asks(state) && state.phase === 'flying' && causesTask(state, id).cardsLeft > 0;
  });
  return { moment: on(now, now.found), open: { kind: 'strip', id: now.found }, stamp: null };
}

/** The right search of a strip's desk, up to its finding. */
export function searched(now: Moment, id: string): Moment {
  for (let at = now; ; ) {
    const strip = stripOf(at, id);
    if (strip.job?.stage !== 'finding') return at;
    at = andThen(at, deskCommand(at.state, strip, strip.job, startup));
  }
}

/** An untouched desk of a third flight whose right search opens this many cards. */
export function deskToSearch(cards: number): Shown {
  const now = untouched(3, ({ state }, strip) => rightSearch(state, strip, startup).open.length === cards);
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** A reader's question and its tiles. */
export function report(): Shown {
  const now = untouched(2, () => true, 'report');
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** The verdict on a report: right, or with two of its tiles in each other's places. */
export function reportTold(right: boolean): Shown {
  const now = untouched(2, () => true, 'report');
  const id = now.found;
  const strip = stripOf(now, id);
  const answer = rightWork(workCaseOf(now.state, strip, startup), 'report');
  if (answer.kind !== 'report') throw new Error('no report');
  const [first = 0, ...rest] = answer.tiles;
  const tiles = right ? answer.tiles : [...rest, first];
  const at = andThen(now, { kind: 'hand-in', strip: id, answer: { ...answer, tiles } });
  const told = andThen(sent(at, id), { kind: 'confirm-read-back', strip: id });
  return { moment: told, open: { kind: 'strip', id }, stamp: null };
}

/** Rates, bands and suspects. */
export function forecast(): Shown {
  const now = untouched(3, () => true, 'forecast');
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** The verdict on a forecast: right, or by the sellers' word with the narrowest band. */
export function forecastTold(right: boolean): Shown {
  const now = untouched(3, () => true, 'forecast');
  const id = now.found;
  const whole = rightWork(workCaseOf(now.state, stripOf(now, id), startup), 'forecast');
  if (whole.kind !== 'forecast') throw new Error('no forecast');
  const answer = right ? whole : { ...whole, rates: whole.rates.map(() => 'word' as const), band: 0 };
  const told = andThen(sent(andThen(now, { kind: 'hand-in', strip: id, answer }), id), {
    kind: 'confirm-read-back',
    strip: id,
  });
  return { moment: told, open: { kind: 'strip', id }, stamp: null };
}

/** Records to watch, and limits. */
export function alarm(): Shown {
  const now = untouched(4, () => true, 'alarm');
  return { moment: now, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** The verdict on an alarm: right, with a limit that is hardly ever reached, or on an innocent record. */
export function alarmTold(how: 'right' | 'limit' | 'record'): Shown {
  const now = untouched(4, () => true, 'alarm');
  const id = now.found;
  const work = workCaseOf(now.state, stripOf(now, id), startup);
  const right = rightWork(work, 'alarm');
  if (right.kind !== 'alarm') throw new Error('no alarm');
  const limit = how === 'limit' ? LIMITS.length - 1 : right.limit;
  const record = how === 'record' ? (right.record + 1) % 3 : right.record;
  const at = andThen(now, { kind: 'hand-in', strip: id, answer: { ...right, limit, record } });
  const told = andThen(sent(at, id), { kind: 'confirm-read-back', strip: id });
  return { moment: told, open: { kind: 'strip', id }, stamp: null };
}

/** Sends the message, with the right advice, to the cockpit. */
export function sent(now: Moment, strip: string): Moment {
  const { addressed } = towerTask(now.state, strip, startup);
  return andThen(now, { kind: 'send-message', strip, advice: 'right', to: addressed ? 'cockpit' : null });
}

/** The message of a third flight, with its advice and its address. */
export function message(): Shown {
  const now = untouched(3);
  return { moment: searched(now, now.found), open: { kind: 'strip', id: now.found }, stamp: null };
}

/** A read-back that the player has corrected where nothing was wrong. */
export function corrected(): Shown {
  const now = untouched(2);
  const at = sent(searched(now, now.found), now.found);
  const faulty = stripOf(at, now.found).job?.readBack?.faulty;
  const element = faulty === 'segment' ? 'finding' : 'segment';
  return {
    moment: andThen(at, { kind: 'correct-read-back', strip: now.found, element }),
    open: { kind: 'strip', id: now.found },
    stamp: null,
  };
}

/** Commits to a suspect whatever the cards say, and tells of it. */
function toldOf(now: Moment, strip: string, finding: number, { suspects }: TowerTask): Moment {
  const strikes = suspects.flatMap((_, suspect) =>
    suspect === finding ? [] : [{ kind: 'strike', strip, suspect } as const],
  );
  const at = andThen(now, ...strikes, { kind: 'commit-finding', strip, finding });
  return andThen(sent(at, strip), { kind: 'confirm-read-back', strip });
}

/** A verdict on a finding that was loud and wrong: its card lies unfolded beside the true one's. */
export function sideBySide(): Shown {
  let told: Moment | null = null;
  const now = untouched(3, (at, { id }) => {
    const task = towerTask(at.state, id, startup);
    for (const [finding, suspect] of task.suspects.entries()) {
      const after = toldOf(at, id, finding, task);
      const verdict = taskVerdictOf(after.state, stripOf(after, id), startup);
      if (verdict === null || !('desk' in verdict) || verdict.desk.shows === null) continue;
      const own = verdict.desk.innocents.find((innocent) => innocent.suspect === suspect);
      if (own === undefined || own.why === 'quiet' || own.why === 'history') continue;
      told = after;
      return true;
    }
    return false;
  });
  if (told === null) throw new Error('no verdict');
  return { moment: told, open: { kind: 'strip', id: now.found }, stamp: null };
}

/** The verdict on the right finding. */
export function foundRight(): Shown {
  const now = untouched(2);
  const id = now.found;
  const at = andThen(sent(searched(now, id), id), { kind: 'confirm-read-back', strip: id });
  return { moment: at, open: { kind: 'strip', id }, stamp: null };
}

/** A call with so many lines in its log. */
export function logOf(lines: 0 | 1 | 2 | 3): Shown {
  return stripWhere(
    `a log of ${lines} lines`,
    ({ status, storm, log, called }) => status === 'read' && !storm && called && log.length === lines,
  );
}

/** A call with lines in its log that do not say which hand wrote them, and with some that do. */
export function unlabelled(): Shown {
  return stripWhere(
    'a log without labels',
    ({ status, log }) =>
      status === 'read' && log.some(({ labelled }) => !labelled) && log.some(({ labelled }) => labelled),
  );
}

/** A call whose log has lines in pencil and in ink. */
export function bothInks(): Shown {
  return stripWhere(
    'a log in both inks',
    ({ status, log }) =>
      status === 'read' &&
      log.some(({ hand, labelled }) => labelled && hand === 'believes') &&
      log.some(({ hand, labelled }) => labelled && hand === 'measured'),
  );
}

/** A slip that says that nothing lies behind the result. */
export function foundNothing(): Shown {
  return slipWhere(
    'a slip that found nothing',
    (_, { state, suspect }: Slip) => state === 'hanging' && suspect === 'normal',
  );
}

/** The tower surveys a sector from which nobody has called, and takes its finding to this stage. */
export function survey(stage: 'finding' | 'message' | 'read-back'): Shown {
  const now = moment(
    'a survey that finds something',
    (at) => {
      for (const { cell } of at.state.seat === 'tower' ? at.state.planned : []) {
        const command = { kind: 'survey', cell } as const;
        const found = outcomeOf(at, command)?.strips.find(({ called, job }) => !called && job !== null);
        if (found !== undefined) return { command, strip: found.id };
      }
      return null;
    },
    // In a first flight no message is written.
    { flights: [2, 3] },
  );
  const { command, strip } = now.found;
  let at: Moment = andThen(now, command);
  if (stage !== 'finding') at = searched(at, strip);
  if (stage === 'read-back') at = sent(at, strip);
  return { moment: at, open: { kind: 'strip', id: strip }, stamp: null };
}
