// The tower's tasks: their data from the running model, and which candidates are right.

import { wholeJudgedAlike } from '../../quarter/rounding.ts';
import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { deviation, figure } from '../../quarter/figures.ts';
import { MAIN_FIGURE } from '../../quarter/main-figure.ts';
import { ADVICE, type Certainty } from '../state/message.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import type { Candidate, TowerTask } from './types.ts';
import { FUNNEL, channelOf, documentsOf, funnelOf, signalOf, trendOf } from './tower-candidates.ts';
import { deskOf } from './tower-sheet.ts';
import { kpiOf, ratioOf, rightRatio } from './tower-kpi.ts';

/** Certain below 5 %, fairly certain up to 10 %, unsure above. The task shows this rule to the player. */
export function certaintyFor(uncertainty: number): Certainty {
  if (uncertainty < 0.05) return 'certain';
  return uncertainty <= 0.1 ? 'fairly' : 'unsure';
}

/** The uncertainty as it is stated, in whole per cent and never across a limit: so the rule that is shown judges what is shown. */
export function statedUncertainty(noise: number): number {
  return wholeJudgedAlike(noise * 100, (percent) => certaintyFor(percent / 100)) / 100;
}

/**
 * The tower's task for a strip, from the present state of the model.
 * A scenario that names no task is given the comparison of two documents.
 */
export function towerTaskOf(state: FlightState, strip: Strip, content: Content): TowerTask {
  const desk = deskOf(state, strip, content);
  const spec = desk.scenario.storm ? null : desk.scenario.tower;
  const order = shuffled(ADVICE.length, state.setup.seed, entityOf(strip.id), PURPOSE.shuffle);
  const sheet = {
    cell: strip.cell,
    uncertainty: statedUncertainty(desk.noise),
    adviceOrder: order.map((i) => at(ADVICE, i)),
  };
  if (spec === null) return { kind: 'documents', candidates: documentsOf(desk), ...sheet };
  switch (spec.kind) {
    case 'funnel':
      return { kind: 'funnel', candidates: funnelOf(desk), ...sheet };
    case 'trend':
      return { kind: 'trend', candidates: trendOf(desk), ...sheet };
    case 'channel':
      return { kind: 'channel', candidates: channelOf(desk), ...sheet };
    case 'signal':
      return { kind: 'signal', candidates: signalOf(desk), ...sheet };
    case 'documents':
      return { kind: 'documents', candidates: documentsOf(desk), ...sheet };
    case 'kpi':
      return { kind: 'kpi', kpi: kpiOf(desk, spec.kpi), ...sheet };
  }
}

/**
 * Every finding that counts as right for the call. In a funnel these are the step that is furthest off as shown (with noise) and the one
 * that truly is.
 */
export function rightFindings(state: FlightState, strip: Strip, content: Content): number[] {
  const task = towerTaskOf(state, strip, content);
  switch (task.kind) {
    case 'kpi':
      return [rightRatio(task.kpi)];
    case 'channel':
      // The call is about its own segment; a lower return elsewhere does not answer it.
      return [strip.cell];
    case 'funnel': {
      const loud = task.candidates.map((c) => deviation(c.now, c.norm));
      const asShown = loud.indexOf(Math.max(...loud));
      const { now, norm } = deskOf(state, strip, content);
      const own = FUNNEL.map((id) => deviation(figure(now, id), figure(norm, id)));
      return [...new Set([own.indexOf(Math.max(...own)), asShown])];
    }
    case 'trend':
    case 'signal':
    case 'documents': {
      const main = MAIN_FIGURE[content.scenario(strip.scenario).kind];
      return [task.candidates.findIndex((c) => c.figure === main)];
    }
  }
}

/** What a finding says: the figure, its segment, its value as shown, and its norm. */
export interface Finding {
  readonly figure: string;
  readonly cell: number;
  readonly unit: Candidate['unit'];
  readonly value: number;
  readonly norm: number;
}

/**
 * The finding behind an index.
 * @param index an index of the task's candidates; for a key figure as `ratioOf` reads it
 * @returns null when the task has no such finding
 */
export function findingOf(task: TowerTask, index: number): Finding | null {
  if (task.kind === 'kpi') {
    const { id, unit, norm } = task.kpi;
    const value = ratioOf(task.kpi, index);
    return value === null ? null : { figure: id, cell: task.cell, unit, value, norm };
  }
  const chosen = task.candidates[index];
  if (chosen === undefined) return null;
  const { figure: id, cell, unit, now, norm } = chosen;
  return { figure: id, cell, unit, value: now, norm };
}
