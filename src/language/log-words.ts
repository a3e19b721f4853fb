// The lines of a strip's log in words: what each says, who wrote it and when, and by which hand.

import type { Hand, LogLine } from '../flight/index.ts';
import { companyText, filledBy, firstName, segmentName, suspectName, words } from './content-words.ts';
import { t } from './translate.ts';

/**
 * In what a line is written: what people hold for true in pencil, what was measured or done in ink. `plain` is for a line without its
 * label: how sure it is, the reader has to see from its words.
 */
type Ink = 'pencil' | 'ink' | 'plain';

const PENCIL: readonly Hand[] = ['believes', 'likely'];

/** The part of a line that its words depend on. */
type LineWords = Pick<LogLine, 'hand' | 'about' | 'by' | 'labelled' | 'from' | 'wording' | 'facts' | 'cell'>;

/** What a line is written in. @param open true where it may be told what a line without a label is: after the flight */
export function inkOf({ hand, labelled }: Pick<LogLine, 'hand' | 'labelled'>, open = false): Ink {
  if (!labelled && !open) return 'plain';
  return PENCIL.includes(hand) ? 'pencil' : 'ink';
}

/** The label of a hand: «Tror», «Målt», … */
export function handWords(hand: Hand): string {
  return t(`flight:log.hand.${hand}`);
}

/** Who wrote a line: a person by name, a system, or a seat. */
function writerOf(by: string): string {
  if (by === 'system' || by === 'tower' || by === 'cockpit') return t(`flight:log.by.${by}`);
  return firstName(by);
}

/** Who wrote a line, and when: «Per, uke 3», «Systemet, før kvartalet». Without its label its words begin with the writer. */
export function logAuthor({ by, week, labelled }: Pick<LogLine, 'by' | 'week' | 'labelled'>): string {
  const when = week < 1 ? t('flight:log.beforeQuarter') : t('flight:log.inWeek', { week });
  return labelled ? t('flight:log.signed', { who: writerOf(by), when }) : when;
}

/** What the line says about its matter: a scenario's own words, or the company's for the kind. */
function matterOf({ hand, about, cell, from, wording, facts }: LineWords): string {
  if (from !== null) return words(from, `log.${hand}`, { segment: cell, ...facts });
  const segment = segmentName(cell);
  if (hand === 'waits') return t('flight:log.waits', { segment });
  if (about === 'normal') return t('flight:log.normal', { segment });
  if (hand === 'likely') return t('flight:log.likely', { segment, suspect: suspectName(about) });
  const field = hand === 'believes' ? `believes.${wording}` : hand;
  return companyText(`log.${about}.${field}`, { segment, ...filledBy(facts) });
}

/** A line in words. Without its label it begins with how its writer knows: «Per har telt etter: 9 av 21 …». */
export function logWords(line: LineWords): string {
  const matter = matterOf(line);
  const { hand, labelled, by } = line;
  if (labelled || (hand !== 'believes' && hand !== 'measured' && hand !== 'ruledOut')) return matter;
  return `${companyText(`log.unlabelled.${hand}`, { who: writerOf(by) })} ${matter}`;
}
