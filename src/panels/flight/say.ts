// Words that several panels need: callsigns, figures with their unit, what a finding says.
// Must not hold a text itself; all come from locales/.

import type { Seat, Strip } from '../../flight/strip-types.ts';
import type { TowerTask } from '../../flight/task-types.ts';
import type { FigureUnit } from '../../flight/units.ts';
import { FIGURE_UNITS } from '../../flight/units.ts';
import { formatFigure, hasText, hasWords, segmentName, t, textOf, words } from '../../language/index.ts';

/** The strip's callsign: segment and number, «VEST 31» in capitals by the style sheet. */
export function callsign(strip: Pick<Strip, 'cell' | 'number'>): string {
  return t('flight:strip.callsign', { segment: segmentName(strip.cell), number: strip.number });
}

/** The line on the strip: its headline, a storm strip's only line, or that nobody has called yet. */
export function headline(strip: Strip): string {
  if (!strip.called) return t('flight:strip.uncalled');
  if (strip.echo) return words(strip.scenario, 'echo', strip.facts);
  if (strip.storm) return words(strip.scenario, 'line', strip.facts);
  return words(strip.scenario, 'headline', strip.facts);
}

/** What arrives in the other seat with a later leg; null where the scenario has no such words. */
export function legWords(strip: Strip): string | null {
  return hasWords(strip.scenario, 'leg') ? words(strip.scenario, 'leg', strip.facts) : null;
}

/** What is said on the card: the call, or a storm strip's line. */
export function callOf(strip: Strip): string {
  return strip.storm ? headline(strip) : words(strip.scenario, 'call', strip.facts);
}

/** Hours and days are shown with one decimal; the plural goes by what is shown. */
function shownAs(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A figure with its unit written out: «60 timer», «18 %», «60 000 kr». */
export function figureText(value: number, unit: FigureUnit): string {
  switch (unit) {
    case 'hours':
      return t('flight:unit.hours', { value: formatFigure(value, unit), count: shownAs(value) });
    case 'days':
      return t('flight:unit.days', { value: formatFigure(value, unit), count: shownAs(value) });
    case 'week':
      return t('flight:unit.week', { value: formatFigure(value, unit) });
    case 'segment':
      return segmentName(value);
    default:
      return formatFigure(value, unit);
  }
}

/** A figure's name: «møter av henvendelser». A figure without a name shows its id, which a test refuses. */
export function figureName(id: string): string {
  const key = `flight:figure.${id}`;
  return hasText(key) ? textOf(key) : id;
}

/** The unit of a figure a strip cites. */
export function figureUnit(id: string): FigureUnit {
  return (FIGURE_UNITS as Readonly<Record<string, FigureUnit>>)[id] ?? 'count';
}

/** The seat's name as the game says it: cockpit, tårn. */
export function seatName(seat: Seat): string {
  return t(`flight:seat.${seat}`);
}

/** «tårnet», «cockpit»: the seat inside a sentence. */
export function seatInside(seat: Seat): string {
  return t(`flight:seat.inside.${seat}`);
}

/** What a finding is about and its figures: the index of the task's candidates, or for a KPI numerator and denominator. */
export interface Finding {
  readonly figure: string;
  readonly unit: FigureUnit;
  readonly now: number;
  readonly norm: number;
  readonly cell: number;
}

/** The finding behind an index; null when the task has none such. */
export function findingOf(task: TowerTask, index: number): Finding | null {
  if (task.kpi !== null) {
    const { parts, id, unit, norm } = task.kpi;
    const numerator = parts[Math.floor(index / parts.length)];
    const denominator = parts[index % parts.length];
    if (numerator === undefined || denominator === undefined || denominator.value === 0) return null;
    return { figure: id, unit, norm, now: numerator.value / denominator.value, cell: task.cell };
  }
  const candidate = task.candidates[index];
  if (candidate === undefined) return null;
  const figure = candidate.figure === 'segment' ? 'return' : candidate.figure;
  return { figure, unit: candidate.unit, now: candidate.now, norm: candidate.norm, cell: candidate.cell };
}

/** «møter av henvendelser 5 %»: a finding with the value given, which a read-back may have heard wrong. */
export function findingText(figure: string, unit: FigureUnit, value: number): string {
  return t('flight:finding.words', { figure: figureName(figure), value: figureText(value, unit) });
}
