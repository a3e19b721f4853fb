// How well the tower's other work can be done, and by whom: flies flights with everything right, and at each piece of work lets readers answer
// it from what is shown.

import type { Content, TowerKind } from '../src/content/types.ts';
import {
  type OtherWork,
  RATES,
  STEPS,
  type WorkAnswer,
  type WorkCase,
  carefulWork,
  gradeOf,
  lazyWork,
  matchedWork,
  newFlight,
  nextCommand,
  perform,
  rightWork,
  setupIn,
  towerTask,
  workCaseOf,
} from '../src/flight/index.ts';
import { at } from '../src/quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled } from '../src/quarter/draws.ts';

type Work = Exclude<TowerKind, 'causes'>;
/** A task as it is shown, without its truth; the case grades the answers. */
interface Met {
  readonly work: WorkCase;
  readonly task: OtherWork;
}

const draw = ({ work }: Met, n: number, i: number) =>
  pick(n, work.source.seed, entityOf(`${work.strip} reader`), i, PURPOSE.sample);

function randomAnswer(met: Met): WorkAnswer {
  const { task, work } = met;
  switch (task.kind) {
    case 'report': {
      const order = shuffled(task.tiles.length, work.source.seed, entityOf(work.strip), PURPOSE.shuffle);
      return { kind: 'report', tiles: order.slice(0, task.parts.length) };
    }
    case 'forecast':
      return {
        kind: 'forecast',
        rates: STEPS.map((_, i) => at(RATES, draw(met, RATES.length, i))),
        band: draw(met, task.bands.length, 3),
        suspect: draw(met, task.leaks.length, 4),
      };
    case 'alarm':
      return {
        kind: 'alarm',
        record: draw(met, task.records.length, 0),
        limit: draw(met, task.limits.length, 1),
      };
  }
}

/** Shares of the answers that are right as a whole with the true finding, 0–1, and `finding` of those with the true finding at least. */
export interface WorkReport {
  readonly met: number;
  readonly random: number;
  readonly lazy: number;
  readonly matched: number;
  readonly careful: number;
  readonly carefulFinding: number;
  readonly right: number;
}

/** The work met in one flight, each as it lies when the tower begins. */
function metIn(content: Content, seed: number, flightNumber: number): Met[] {
  const setup = setupIn(content, { seed, flightNumber });
  const all: Met[] = [];
  let state = newFlight(setup, content);
  for (;;) {
    const command = nextCommand(state, content, 'right');
    if (command === null) return all;
    if (command.kind === 'hand-in') {
      const strip = state.strips.find(({ id }) => id === command.strip);
      const task = towerTask(state, command.strip, content);
      if (strip !== undefined && task.kind !== 'causes')
        all.push({ work: workCaseOf(state, strip, content), task });
    }
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
}

/** The readers' shares for each kind of work, over the flights in which it is awake. */
export function workReport(
  content: Content,
  seeds: readonly number[],
  flights: readonly number[],
): Readonly<Partial<Record<Work, WorkReport>>> {
  const all = seeds.flatMap((seed) => flights.flatMap((flight) => metIn(content, seed, flight)));
  const kinds: readonly Work[] = ['report', 'forecast', 'alarm'];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const met = all.filter(({ task }) => task.kind === kind);
      if (met.length === 0) return [];
      const share = (test: (one: Met) => boolean) =>
        Number((met.filter(test).length / met.length).toFixed(3));
      const outcome = (one: Met, answer: WorkAnswer) => gradeOf(one.work, answer);
      const whole = (answer: (one: Met) => WorkAnswer) =>
        share((one) => {
          const graded = outcome(one, answer(one));
          return graded?.finding === one.work.desk.truth && graded.graded.worth === 'whole';
        });
      const report: WorkReport = {
        met: met.length,
        random: whole(randomAnswer),
        lazy: whole(({ task }) => lazyWork(task)),
        matched: whole(({ task }) => matchedWork(task)),
        careful: whole(({ task }) => carefulWork(task)),
        carefulFinding: share((one) => outcome(one, carefulWork(one.task))?.finding === one.work.desk.truth),
        right: whole(({ work }) => rightWork(work, kind)),
      };
      return [[kind, report]];
    }),
  );
}
