// The tower's effect check: the record of the cause that the cockpit acted on, before the remedy and since, and how it is read.

import type { Content } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import type { EffectAnswer, PlannedCheck } from '../state/effect.ts';
import type { FlightState } from '../state/flight.ts';
import type { Strip } from '../state/strip.ts';
import { measureOf } from './causes/card.ts';
import { type RecordSource, total } from './causes/ledger.ts';
import type { Count, Measure } from './causes/types.ts';
import { recordsOf } from './records.ts';
import { deskPlanOf } from './tower.ts';

/** What is shown of an effect check. */
export interface EffectTask extends Pick<PlannedCheck, 'about' | 'cell' | 'fromWeek' | 'fullWeek'> {
  /** The week in which it is looked at; the record ends with the week before. */
  readonly week: number;
  /** The record, week by week. */
  readonly measure: Measure & { readonly view: { readonly kind: 'weeks' } };
  /** Its sums in the two weeks before the remedy began to work, and since. */
  readonly before: Count;
  readonly since: Count;
}

/** What was before is counted over so many weeks: in those the matter had swollen whole. */
const WEEKS_BEFORE = 2;
/** How much of what was above the usual has to be gone for a record to have fallen. */
const FALLEN = 0.15;

/** The records as the tower finds them afterwards: what was done about this matter shows in them. */
function afterwards(state: FlightState, content: Content, { disturbance }: Strip): RecordSource {
  const source = recordsOf(state, content);
  const reliefs = state.quarter.disturbances.find(({ id }) => id === disturbance)?.reliefs ?? []; // chance has left no record
  return {
    ...source,
    disturbances: source.disturbances.map((d) => (d.id === disturbance ? { ...d, reliefs } : d)),
  };
}

function between({ view }: EffectTask['measure'], from: number, to: number): Count {
  return total(view.values.filter((_, i) => at(view.weeks, i) >= from && at(view.weeks, i) < to));
}

/** What lies on the tower's table for the check of a remedy. @param week the week in which it is looked at, at most the present one */
export function effectTaskOf(
  state: FlightState,
  strip: Strip,
  check: PlannedCheck,
  content: Content,
  week = state.week,
): EffectTask {
  const { about, cell, fromWeek, fullWeek } = check;
  const source = { ...afterwards(state, content, strip), asOfWeek: week };
  // The remedy takes the place of the onset: before it, and since.
  const around = { ...deskPlanOf(state, strip), cell, onsetWeek: fromWeek };
  const { view, ...lines } = measureOf(around, about, 'curve', 0, source);
  if (view.kind !== 'weeks') throw new Error(`no curve of ${about}`);
  const measure = { ...lines, view };
  return {
    about,
    cell,
    fromWeek,
    fullWeek,
    week,
    measure,
    before: between(measure, fromWeek - WEEKS_BEFORE, fromWeek),
    since: between(measure, fromWeek, week),
  };
}

/** How a careful reader judges: not before a whole week of the full effect is over, and then by how far the record has fallen since. */
export function readEffect({ measure, before, fullWeek, week }: EffectTask): EffectAnswer {
  if (week <= fullWeek) return 'early';
  const above = ({ hits, cases }: Count) => (cases === 0 ? 0 : hits / cases) - measure.usual;
  const whole = between(measure, fullWeek, week);
  const high = above(before) >= (measure.enough - measure.usual) / 2;
  return high && above(whole) <= (1 - FALLEN) * above(before) ? 'works' : 'fails';
}
