// The lines of a strip's log in words: what each says, who wrote it and when, and by which hand.

import type { Alibi, Hand, LogLine, OrderedThere } from '../flight/index.ts';
import type { Kind } from '../quarter/types.ts';
import {
  filledBy,
  firstName,
  remedyName,
  segmentName,
  segmentText,
  suspectName,
  words,
} from './content-words.ts';
import { formatFigure } from './formats.ts';
import { t } from './translate.ts';

/**
 * In what a line is written: what people hold for true in pencil, what was measured or done in ink. `plain` is for a line without its
 * label: how sure it is, the reader has to see from its words.
 */
type Ink = 'pencil' | 'ink' | 'plain';

const PENCIL: readonly Hand[] = ['believes', 'likely'];

/** The part of a line that its words depend on. */
type LineWords = Pick<
  LogLine,
  'hand' | 'about' | 'by' | 'labelled' | 'from' | 'wording' | 'also' | 'facts' | 'cell' | 'ordered'
>;

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

/** What the tower has checked, with the record before and since: «Svartiden i Øst er like lang som før (58 % → 57 %)». */
function checkedWords({
  hand,
  about,
  wording,
  facts,
  cell,
}: Pick<LineWords, 'hand' | 'about' | 'wording' | 'facts' | 'cell'>): string {
  const segment = segmentName(cell);
  const matter =
    wording === 'little' || wording === 'half'
      ? t(`flight:log.works.${wording}`, { segment, record: segmentText(cell, `records.${about}`) })
      : segmentText(cell, `log.${about}.${hand}`, { segment });
  const { hits, cases, hitsBefore, casesBefore } = facts;
  const share = (of: number, all: number) => formatFigure(all === 0 ? 0 : of / all, 'share');
  if (hits === undefined || cases === undefined || hitsBefore === undefined || casesBefore === undefined)
    return matter;
  return t('flight:log.checked', {
    matter,
    before: share(hitsBefore, casesBefore),
    since: share(hits, cases),
  });
}

function isAlibi(wording: LogLine['wording']): wording is Alibi {
  return typeof wording === 'string' && !['sure', 'little', 'half'].includes(wording);
}

/** What the cockpit has ordered, by the name that it had on its desk. */
function orderedWords(
  { about, cell }: Pick<LineWords, 'cell'> & { readonly about: Kind },
  ordered: OrderedThere,
): string {
  const { shapes, story, tool } = ordered;
  const [first, second] = shapes.map((shape) =>
    tool && story !== null ? words(story, `tool.${shape}`) : remedyName(about, shape, cell, story),
  );
  const said = { segment: segmentName(cell), remedy: first ?? '' }; // nothing is ordered without a remedy
  return second === undefined ? t('flight:log.ordered.one', said) : t('flight:log.ordered.both', said);
}

/** What the line says about its matter: a scenario's own words, or the company's for the kind. */
function matterOf({ hand, about, cell, from, wording, facts, ordered }: LineWords): string {
  if (from !== null) return words(from, `log.${hand}`, { segment: cell, ...facts });
  const segment = segmentName(cell);
  if (hand === 'waits') return t('flight:log.waits', { segment });
  if (hand === 'missing') return segmentText(cell, 'log.missing');
  if (about === 'normal') return t('flight:log.normal', { segment });
  if (ordered !== undefined) return orderedWords({ about, cell }, ordered);
  if (hand === 'likely') return t('flight:log.likely', { segment, suspect: suspectName(about, cell) });
  if (hand === 'works' || hand === 'fails') return checkedWords({ hand, about, wording, facts, cell });
  if (hand === 'ruledOut' && isAlibi(wording))
    return t(`flight:log.innocent.${wording}`, {
      ...filledBy(facts),
      segment,
      suspect: suspectName(about, cell),
    });
  const field = hand === 'believes' ? `believes.${wording}` : hand;
  return segmentText(cell, `log.${about}.${field}`, { segment, ...filledBy(facts) });
}

/** What a measured line says of another segment; null where it says nothing more. */
function alsoWords({ about, also }: Pick<LogLine, 'about' | 'also'>): string | null {
  // The debrief of an older flight has lines without.
  if (also == null || about === 'normal') return null;
  const { cell, use, week } = also;
  return segmentText(cell, `log.${about}.also.${use}`, { segment: segmentName(cell), week: String(week) });
}

/** A line in words. Without its label it begins with how its writer knows: «Per har telt etter: 9 av 21 …». */
export function logWords(line: LineWords): string {
  const also = alsoWords(line);
  const matter = also === null ? matterOf(line) : t('flight:log.andAlso', { matter: matterOf(line), also });
  const { hand, labelled, by, cell } = line;
  if (labelled || (hand !== 'believes' && hand !== 'measured' && hand !== 'ruledOut')) return matter;
  return `${segmentText(cell, `log.unlabelled.${hand}`, { who: writerOf(by) })} ${matter}`;
}
