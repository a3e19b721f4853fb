// Turns the codes of a debrief into sentences.

import type {
  Debrief,
  DebriefEntry,
  FlightSetup,
  Judged,
  Message,
  Opening,
  Said,
  Strip,
  Suspect,
} from '../../flight/index.ts';
import {
  companyText,
  formatFigure,
  hasText,
  inCapitals,
  inSentences,
  segmentName,
  t,
  textOf,
} from '../../language/index.ts';
import {
  adviceText,
  advisedOnBy,
  callsign,
  decidedName,
  findingText,
  headline,
  seatInside,
} from '../parts/say.ts';

/** Small numbers as words, others as digits. */
export function numberWord(count: number): string {
  const key = `debrief:number.${count}`;
  return hasText(key) ? textOf(key) : formatFigure(count, 'count');
}

function capital(text: string): string {
  return inCapitals(text.charAt(0)) + text.slice(1);
}

function habitText(opening: Opening): string {
  return opening.habit === 'none-wrong' ? '' : t(`debrief:opening.habit.${opening.habit}`);
}

/** The sentence at the top of the debrief. */
export function openingSentence({ opening, entries }: Debrief): string {
  const { wrong, decisions, defensible, habit, sameWay } = opening;
  if (decisions === 0)
    return defensible > 0
      ? t('debrief:opening.defensible', { count: defensible })
      : t('debrief:opening.nothing');
  const all = numberWord(decisions);
  if (wrong === 0) {
    const near = entries.find((entry) => entry.strip.id === opening.closest);
    if (near === undefined) return t('debrief:opening.cleanCalm', { all });
    return t('debrief:opening.clean', {
      all,
      callsign: callsign(near.strip),
      headline: headline(near.strip),
    });
  }
  const filled = { all, wrong: capital(numberWord(wrong)), habit: habitText(opening) };
  if (wrong === 1) return t('debrief:opening.one', filled);
  if (sameWay) return t(wrong === 2 ? 'debrief:opening.both' : 'debrief:opening.same', filled);
  return t(habit === 'both-ways' ? 'debrief:opening.mixed' : 'debrief:opening.most', filled);
}

/** Further notes of the opening, one line each. */
export function openingNotes({ opening }: Debrief): string[] {
  const { decisions, defensible, undecided, stayedPut } = opening;
  return [
    defensible > 0 && decisions > 0 ? t('debrief:opening.defensible', { count: defensible }) : null,
    undecided > 0 ? t('debrief:opening.undecided', { count: undecided }) : null,
    stayedPut > 0 ? t('debrief:opening.stayedPut', { count: stayedPut }) : null,
  ].filter((line) => line !== null);
}

/** The name of a flight: «Fjordlys · kvartal nr. 7 · flytur 1». */
export function flightName({ seed, flightNumber }: FlightSetup): string {
  return t('debrief:of', { company: companyText('company.name'), seed, flight: flightNumber });
}

/** Money rounded to the nearest thousand: the model is no more exact than that. */
export function moneyText(amount: number): string {
  return formatFigure(Math.round(Math.abs(amount) / 1000) * 1000, 'money');
}

/** Below this amount, in NOK, a strip is said to have made no difference. */
const NOTHING = 2500;

/** What a strip was worth, in short: «reddet 136 000 kr». */
export function worthText({ strip, stamp, worth }: DebriefEntry): string {
  if (strip.storm) return t(`debrief:timeline.crew.${stamp?.verdict.seat === 'right' ? 'right' : 'missed'}`);
  if (stamp === null) return '';
  if (Math.abs(worth) < NOTHING) return t('debrief:timeline.zero');
  return t(worth > 0 ? 'debrief:timeline.worth' : 'debrief:timeline.cost', { money: moneyText(worth) });
}

/** What a strip was worth as a sentence, with what was at stake. */
export function worthSentence({ strip, worth, idealWorth }: DebriefEntry): string {
  if (strip.storm) return t('debrief:entry.crew');
  const stake = Math.max(idealWorth, worth);
  if (stake < NOTHING && Math.abs(worth) < NOTHING) return t('debrief:entry.worthNone');
  const filled = { money: moneyText(worth), ideal: moneyText(Math.max(stake, 0)) };
  if (Math.abs(worth) < NOTHING) return t('debrief:entry.worthZero', filled);
  return t(worth > 0 ? 'debrief:entry.worth' : 'debrief:entry.worthCost', filled);
}

/** A message in words, element by element, without the elements that were not sent. @param said what its advice was given on */
export function messageText(
  strip: Strip,
  { segment, certainty, advice }: Message,
  suspect: Suspect,
  said: Pick<Said, 'suspect' | 'proved'>,
): string {
  const parts = [segmentName(segment), findingText(suspect, segment), t(`flight:certainty.${certainty}`)];
  if (advice !== null) parts.push(adviceText(strip, advice, advisedOnBy(said)));
  return inSentences(parts);
}

/** Where a strip belonged: «hører til tårnet». */
export function belongsTo({ belonged }: DebriefEntry): string {
  return t('debrief:twins.belongs', { seat: seatInside(belonged) });
}

/** «Klokt, slik det så ut da.» Of work in another place it tells just that: another remedy would have brought nothing more there. */
export function gradeText(judged: Judged, { scenario, cell }: Pick<Strip, 'scenario' | 'cell'>): string {
  if (judged.untrue === true) return t(`debrief:entry.decided.untrue.${judged.worth}`);
  if (judged.place?.right === false) return t('debrief:entry.decided.misplaced');
  return t(`debrief:entry.decided.${judged.worth}`, {
    best: decidedName(judged.best, judged, scenario, cell),
  });
}
