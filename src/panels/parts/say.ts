// Words that several panels need: callsigns, figures with their unit, findings. All texts come from locales/.

import {
  type AdviceId,
  type Choice,
  type CrisisMemory,
  type Judged,
  type Seat,
  type Slip,
  type SlipView,
  type Strip,
  type StripView,
  type Suspect,
  shapesIn,
} from '../../flight/index.ts';
import type { Content } from '../../content/index.ts';
import type { Kind } from '../../quarter/types.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import {
  formatFigure,
  hasPersonText,
  hasText,
  hasWords,
  remedyName,
  segmentName,
  suspectName,
  t,
  textOf,
  voice,
  words,
} from '../../language/index.ts';

/** The strip's callsign, segment and number: «Vest 31», which the style sheet sets in capitals. */
export function callsign(strip: Pick<Strip, 'cell' | 'number'>): string {
  return t('flight:strip.callsign', { segment: segmentName(strip.cell), number: strip.number });
}

/** The part of a strip that its words depend on. */
export type StripWords = Pick<Strip, 'scenario' | 'storm' | 'echo' | 'called' | 'facts'>;

/** A story in one line: a storm strip's own, or that with which a full story comes back. */
export function shortLine({ scenario, facts }: Pick<Strip, 'scenario' | 'facts'>): string {
  return words(scenario, hasWords(scenario, 'line') ? 'line' : 'echo', facts);
}

/** The line on the strip: its headline, a storm strip's only line, or that nobody has called yet. */
export function headline(strip: StripWords): string {
  if (!strip.called) return t('flight:strip.uncalled');
  if (strip.echo || strip.storm) return shortLine(strip);
  return words(strip.scenario, 'headline', strip.facts);
}

/**
 * What the other seat reads when the strip is passed on, in the story's own words; null where they would tell more than was told. A request
 * is the cockpit's own question; all others name the true cause, so they stand only on a slip that says just that, and is known to be true.
 */
export function legWords(
  strip: StripWords,
  content: Content,
  slip: Pick<SlipView, 'asProved'> | undefined,
): string | null {
  if (!hasWords(strip.scenario, 'leg')) return null;
  const told = content.full(strip.scenario).handoff === 'request' || slip?.asProved === true;
  return told ? words(strip.scenario, 'leg', strip.facts) : null;
}

/** What one more week of waiting costs a matter: «rundt 10 000 kr», «nesten ingenting». */
export function weekCostText(nok: number): string {
  return nok === 0
    ? t('flight:crisis.nothing')
    : t('flight:crisis.about', { cost: formatFigure(nok, 'money') });
}

/** What the card quotes: the call, or a storm strip's line. */
export function callOf(strip: StripWords): string {
  return strip.storm ? headline(strip) : words(strip.scenario, 'call', strip.facts);
}

/** The number as it is shown: hours and days with one decimal. Plural forms have to follow this, not the exact value. */
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

/** The name of a figure: «møter av henvendelser». Without a name the id is returned, which a test refuses. */
export function figureName(id: string): string {
  const key = `flight:figure.${id}`;
  return hasText(key) ? textOf(key) : id;
}

/** The unit of a figure that strips mention. */
export function figureUnit(id: string): FigureUnit {
  return (FIGURE_UNITS as Readonly<Record<string, FigureUnit>>)[id] ?? 'count';
}

/** The name of a seat: cockpit, tårn. */
export function seatName(seat: Seat): string {
  return t(`flight:seat.${seat}`);
}

/** The name of a seat inside a sentence: «tårnet», «cockpit». */
export function seatInside(seat: Seat): string {
  return t(`flight:seat.inside.${seat}`);
}

/** A finding in words: the suspect's name, or that the result is within the normal. */
export function findingText(suspect: Suspect, cell: number): string {
  return suspect === 'normal' ? t('flight:finding.normal') : suspectName(suspect, cell);
}

/** What a piece of advice is given on: the finding, which a book and a page not yet filled in do not name, and whether it was proved. */
export interface AdvisedOn {
  readonly suspect: Suspect | undefined;
  readonly proved: boolean;
}

/** What the advice of a slip was given on: on what was sent, also where another finding was heard. */
export function advisedOnBy({
  advisedOn,
  suspect,
  proved,
}: Pick<Slip, 'advisedOn' | 'suspect' | 'proved'>): AdvisedOn {
  return { suspect: advisedOn ?? suspect, proved: proved === true }; // as it was said
}

/**
 * A piece of advice in words. The story's own name the true cause, so they are said only on a finding that was proved; on any other the advice
 * is about the suspect that was named, and where nothing was found behind the result, whether to wait or to act all the same.
 */
export function adviceText(
  { scenario, cell, facts }: Pick<Strip, 'scenario' | 'cell' | 'facts'>,
  advice: AdviceId,
  { suspect, proved }: AdvisedOn,
): string {
  if (suspect === 'normal') return t(`flight:advice.${advice}`);
  if (proved) return words(scenario, `advice.${advice}`, facts);
  return suspect === undefined
    ? t(`flight:adviceOn.finding.${advice}`)
    : t(`flight:adviceOn.suspect.${advice}`, { suspect: suspectName(suspect, cell) });
}

/** A share of the avoidable loss: «81 %», or «ingenting» where it rounds to zero. */
export function shareText(share: number): string {
  return Math.round(share * 100) === 0 ? t('debrief:saved.nothing') : formatFigure(share, 'share');
}

/** Shares below this are called a loss; those between it and zero round to nothing. */
const LOSS = -0.005;

/** What the player saved, or that the flight lost more than with nobody in the seats. */
export function savedText(share: number): string {
  return share < LOSS ? t('debrief:saved.leadLoss') : t('debrief:saved.lead', { you: shareText(share) });
}

/** What somebody says who rings again because nobody has acted. @param cost what has been lost since the first call, NOK */
export function saidAgain({ facts }: Pick<StripView, 'facts'>, caller: string, cost: number): string {
  return voice(caller, 'escalated', facts, { cost: formatFigure(cost, 'money') });
}

/** What a caller says before the call who had to wait in a crisis, or came first in it; null while the voices are not there. */
export function rememberedText({ had, cell }: CrisisMemory, caller: string): string | null {
  const said = had === 'waited' ? 'remembers' : 'thanks';
  if (!hasPersonText(caller, (name) => `voices.${name}.${said}`)) return null;
  return voice(caller, said, {}, { segment: segmentName(cell) });
}

/** The name of a choice: the remedy's, both remedies', or «leave it». @param story whose names the remedies have; null = the company's */
export function choiceName(choice: Choice, about: Kind, cell: number, story: string | null): string {
  if (choice === 'leave') return t('flight:decision.leave');
  const [first, second] = shapesIn(choice);
  if (first === undefined) throw new Error(`nothing is ordered by ${choice}`);
  const name = remedyName(about, first, cell, story);
  return second === undefined ? name : t('flight:decision.both', { first: name });
}

/** What a choice was called on the desk of a decision: a tool has a name of its own. @param scenario the story decided on */
export function decidedName(
  choice: Choice,
  { hand, about, named }: Judged,
  scenario: string,
  cell: number,
): string {
  if (hand !== 'tool' || choice === 'leave')
    return choiceName(choice, about, cell, named === true ? scenario : null);
  return words(scenario, `tool.${choice}`);
}

/** A number with sign and one decimal in the player's language; without sign when it rounds to zero. */
export function decimal(value: number): string {
  return `${Math.round(value * 10) < 0 ? '−' : ''}${formatFigure(Math.abs(value), 'ratio')}`;
}
