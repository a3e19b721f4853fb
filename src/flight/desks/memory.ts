// Whoever was helped in time has looked into one thing before calling again; whoever was left hears one more guess. Nothing of the model moves
// by it, and it says nothing of the seat: a known cause and a hidden one get the same line.

import type { Content } from '../../content/types.ts';
import { at, found } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick } from '../../quarter/draws.ts';
import { disturbanceOf } from '../../quarter/orders.ts';
import { remainingIn } from '../../quarter/reliefs.ts';
import type { Kind } from '../../quarter/types.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { DeskPlan } from '../state/desk.ts';
import type { FlightState, PlannedStrip } from '../state/flight.ts';
import type { LogLine, PlannedLine } from '../state/log.ts';
import type { Strip } from '../state/strip.ts';
import { measureOf } from './causes/card.ts';
import { Ledger } from './causes/ledger.ts';
import { readMeasure } from './causes/reading.ts';
import { factOf } from './facts.ts';
import { countedOn, lineFacts, written } from './log.ts';
import { recordsOf } from './records.ts';

/** A matter that is as it was after so many weeks was left too long. */
const LEFT = 3;
/** What was mended leaves at most this share of a disturbance. */
const MENDED = 0.8;
/** A count up to this share of the way from usual to disturbed is called unchanged. */
const UNCHANGED = 0.25;

/** How the caller of a planned strip fared with the call before; null for a first call, and where it is too early to say. */
function beforeOf(state: FlightState, planned: PlannedStrip, content: Content): Strip['before'] {
  if (planned.slot === 'storm' || !scheduleOf(state.setup).log.memory) return null;
  const { caller } = content.scenario(planned.scenario);
  const last = state.strips.findLast(
    (s) => !s.storm && s.called && s.id !== planned.id && content.scenario(s.scenario).caller === caller,
  );
  if (last === undefined) return null;
  const disturbance = disturbanceOf(state.quarter, last.disturbance);
  // What was only chance goes by itself, whoever helped.
  if (disturbance.chance) return null;
  const late = last.arrivedWeek + LEFT;
  if (remainingIn(disturbance, Math.min(state.week, late)) <= MENDED) return { strip: last.id, helped: true };
  return state.week < late ? null : { strip: last.id, helped: false };
}

/** Innocent kinds and why, by the rule that reads the cards and by the records of this week. */
function innocentOf(
  state: FlightState,
  desk: DeskPlan,
  content: Content,
): Pick<LogLine, 'about' | 'wording'>[] {
  const source = recordsOf(state, content);
  const ledger = new Ledger(source);
  const { cardKinds } = scheduleOf(state.setup).desk;
  return desk.suspects.flatMap((about): Pick<LogLine, 'about' | 'wording'>[] => {
    if (about === 'normal' || about === desk.truth) return [];
    const readings = cardKinds.map((kind) =>
      readMeasure(measureOf(desk, about, kind, 0, source, ledger), desk),
    );
    const why = readings.find(({ says }) => says === 'clears')?.why ?? null;
    if (why === null || why === 'history') return [];
    if (why !== 'quiet') return [{ about, wording: why }];
    const { usual, delta } = content.branch(desk.cell).records[about];
    const facts = lineFacts(source, { about, cell: desk.cell }, countedOn(desk, about));
    const height = (factOf(facts, 'hits') / Math.max(1, factOf(facts, 'cases')) - usual) / delta;
    return Math.abs(height) < UNCHANGED ? [{ about, wording: 1 }] : [];
  });
}

/** What stands in the log because of the call before; null where there is nothing to say that the log does not say already. */
function lineFor(
  state: FlightState,
  planned: PlannedStrip,
  desk: DeskPlan,
  helped: boolean,
  content: Content,
): PlannedLine | null {
  const { id, cell, scenario, log } = planned;
  const draw = (n: number, i: number) => pick(n, state.setup.seed, entityOf(`${id} before`), i, PURPOSE.log);
  const fresh = ({ about }: Pick<LogLine, 'about'>) => log.every((line) => line.about !== about);
  const kinds = desk.suspects.filter((one): one is Kind => one !== 'normal');
  const all = helped
    ? innocentOf(state, desk, content).filter(fresh)
    : kinds.map((about) => ({ about, wording: draw(2, 1) === 0 ? 1 : 2 }) as const).filter(fresh);
  if (all.length === 0) return null;
  const { caller } = content.scenario(scenario);
  const others = content.branch(cell).people.filter((person) => person !== caller);
  return {
    ...at(all, draw(all.length, 0)),
    hand: helped ? 'ruledOut' : 'believes',
    week: state.week,
    cell,
    // Whoever was helped has looked for themselves; of whoever was left others talk.
    by: helped ? caller : at(others, draw(others.length, 2)),
    labelled: true,
    from: null,
    also: null,
  };
}

/** The lines with one more at the end. Where a log is full, its last line makes room that tells nothing measured, no missing order, and is not the boss's. */
function withOneMore(log: readonly PlannedLine[], line: PlannedLine, most: number): readonly PlannedLine[] {
  if (log.length < most) return [...log, line];
  const spare = log.findLast(
    ({ hand, wording }) => hand !== 'measured' && hand !== 'missing' && wording !== 'sure',
  );
  return spare === undefined ? log : [...log.filter((one) => one !== spare), line];
}

/** The log of a strip that arrives now, and how its caller fared with the call before, where that is seen in it. */
export function logAtArrival(
  state: FlightState,
  planned: PlannedStrip,
  content: Content,
): Pick<Strip, 'log' | 'before'> {
  const { desk, log } = planned;
  const before = beforeOf(state, planned, content);
  const line =
    before === null || desk === null ? null : lineFor(state, planned, desk, before.helped, content);
  const lines = line === null ? log : withOneMore(log, line, scheduleOf(state.setup).log.most);
  return {
    log: lines.map((one) =>
      written(state, content, one, one === line && desk !== null ? countedOn(desk, one.about) : undefined),
    ),
    before: line !== null && lines.includes(line) ? before : null,
  };
}

/** The suspects of a strip's desk that its log has ruled out, as indices. */
export function ruledOutByLog(
  { planned }: Pick<FlightState, 'planned'>,
  { id, log }: Pick<Strip, 'id' | 'log'>,
): number[] {
  const { desk } = found(planned, (p) => p.id === id, `plan for ${id}`);
  if (desk === null) return [];
  return desk.suspects.flatMap((suspect, i) =>
    log.some(({ hand, about, cell }) => hand === 'ruledOut' && about === suspect && cell === desk.cell)
      ? [i]
      : [],
  );
}
