// Words that several panels need: callsigns, figures with their unit, what a finding says.
// Must not hold a text itself; all come from locales/.

import type { Seat, Strip } from '../../flight/index.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import { formatFigure, hasText, hasWords, segmentName, t, textOf, words } from '../../language/index.ts';

/** The strip's callsign: segment and number, «VEST 31» in capitals by the style sheet. */
export function callsign(strip: Pick<Strip, 'cell' | 'number'>): string {
  return t('flight:strip.callsign', { segment: segmentName(strip.cell), number: strip.number });
}

/** What of a strip its words are made of. */
export type StripWords = Pick<Strip, 'scenario' | 'storm' | 'echo' | 'called' | 'facts'>;

/** The line on the strip: its headline, a storm strip's only line, or that nobody has called yet. */
export function headline(strip: StripWords): string {
  if (!strip.called) return t('flight:strip.uncalled');
  if (strip.echo) return words(strip.scenario, 'echo', strip.facts);
  if (strip.storm) return words(strip.scenario, 'line', strip.facts);
  return words(strip.scenario, 'headline', strip.facts);
}

/** What arrives in the other seat with a later leg; null where the scenario has no such words. */
export function legWords(strip: StripWords): string | null {
  return hasWords(strip.scenario, 'leg') ? words(strip.scenario, 'leg', strip.facts) : null;
}

/** What is said on the card: the call, or a storm strip's line. */
export function callOf(strip: StripWords): string {
  return strip.storm ? headline(strip) : words(strip.scenario, 'call', strip.facts);
}

/** Hours and days are shown with one decimal; the plural goes by what is shown. */
function shownAs(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A figure with its unit written out: «60 timer», «18 %», «60 000 kr». @param write puts the number itself into words */
export function figureText(value: number, unit: FigureUnit, write = formatFigure): string {
  switch (unit) {
    case 'hours':
      return t('flight:unit.hours', { value: write(value, unit), count: shownAs(value) });
    case 'days':
      return t('flight:unit.days', { value: write(value, unit), count: shownAs(value) });
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

/** «møter av henvendelser 5 %»: a finding with the value given, which a read-back may have heard wrong. */
export function findingText(figure: string, unit: FigureUnit, value: number): string {
  return t('flight:finding.words', { figure: figureName(figure), value: figureText(value, unit) });
}

/** A share of the avoidable loss: «81 %», or «ingenting» where it rounds to nothing. */
export function shareText(share: number): string {
  return Math.round(share * 100) === 0 ? t('debrief:saved.nothing') : formatFigure(share, 'share');
}

/** From this share on it is said to be a loss; nearer to nothing it is none worth the word. */
const LOSS = -0.005;

/** What the player saved, or that the flight lost more than nobody in the seats would have. */
export function savedText(share: number): string {
  return share < LOSS ? t('debrief:saved.leadLoss') : t('debrief:saved.lead', { you: shareText(share) });
}
