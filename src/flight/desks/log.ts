// The log of a strip: the lines that are drawn for it at take-off, and how a line is written with its figures.
// The rule that a player reads off it: no line explains the call → the tower; one does and nothing is done → the cockpit. The exception, a
// request, has a line of its own: an order is missing, and only whoever decides can give it.

import type { Content, FullScenario } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled, uniform } from '../../quarter/draws.ts';
import { KINDS, type Kind } from '../../quarter/types.ts';
import type { DeskPlan, Quirk } from '../state/desk.ts';
import type { FlightState } from '../state/flight.ts';
import type { LogLine, PlannedLine } from '../state/log.ts';
import { mixUpIn, type Practice } from '../state/practice.ts';
import type { Facts } from '../state/facts.ts';
import { Ledger, type RecordSource } from './causes/ledger.ts';
import type { ResultId } from '../../quarter/figures.ts';
import { CANNOT_BE, POOLS, SYMPTOMS } from '../../quarter/symptoms.ts';
import { recordsOf } from './records.ts';

/** Of the logs that do not explain their call, so many hold a measured line about something else, and so many a mere belief. */
const ELSE_SHARE = { measured: 0.45, believes: 0.45 } as const;
/**
 * However a flight practises what the log misleads by, no fewer and no more of these logs hold a measured line than so many: about two thirds
 * of the logs that explain their call do, and whether anything was measured must not tell the seat.
 */
const MEASURED = { least: 0.4, most: 0.75 } as const;
/** How often a second and a third line stand in a log. */
const MORE_LINES = [0.55, 0.25] as const;
/** The oldest line of a log is at most so many weeks old when the call comes. */
const OLDEST = 4;
/** A request has at most so many: its call is long already. */
const MOST_OF_REQUEST = 2;
/** The author of a line that no person wrote. */
const SYSTEM = 'system';

/** Everything that the log of one strip is drawn from. */
export interface LogSheet {
  readonly seed: number;
  readonly strip: string;
  readonly cell: number;
  readonly callWeek: number;
  readonly scenario: FullScenario;
  readonly desk: Pick<DeskPlan, 'symptom' | 'suspects'>;
  readonly most: number;
  /** The share of the lines that do not say which hand wrote them. */
  readonly unlabelled: number;
  /** The kinds whose records in the strip's segment are as usual all through the quarter. */
  readonly calm: readonly Kind[];
  /** The company's people. */
  readonly people: readonly string[];
  readonly elsewhere: Elsewhere | null;
  /** What the flight practises; left out = as for everybody. */
  readonly practice?: Practice | undefined;
}

/** A matter that is loud in some record and explains no call, in the strip's own segment or another. */
export interface Elsewhere {
  readonly quirk: Quirk;
  /** A scenario of its kind that this flight does not tell, and whose words can be lent; null when there is none. */
  readonly words: string | null;
}

type Draft = Pick<PlannedLine, 'hand' | 'about' | 'cell' | 'from'>;

/** The kinds that could be behind the same result, but are not among the suspects: they were ruled out before. */
function ruledOut({ desk, scenario, calm }: LogSheet): Kind[] {
  return POOLS[desk.symptom].filter(
    (kind) => kind !== scenario.kind && !desk.suspects.includes(kind) && calm.includes(kind),
  );
}

/** How many of the logs that do not explain their call hold a measured line, and how many a mere belief; 0–1. */
export function elseShares(practice: Practice | undefined): {
  readonly measured: number;
  readonly believes: number;
} {
  if (practice === undefined) return ELSE_SHARE;
  // Whoever overlooks a line that explains has to tell it from one that does not.
  const often = Math.max(mixUpIn(practice, 'measured-elsewhere'), mixUpIn(practice, 'log-unread'));
  const [measured, believes] = [
    ELSE_SHARE.measured * often,
    ELSE_SHARE.believes * mixUpIn(practice, 'belief'),
  ];
  const nothing = 1 - ELSE_SHARE.measured - ELSE_SHARE.believes;
  const whole = measured + believes + nothing;
  const share = Math.min(MEASURED.most, Math.max(MEASURED.least, measured / whole));
  return { measured: share, believes: ((1 - share) * believes) / (believes + nothing) };
}

function draftsOf(sheet: LogSheet, draw: (i: number) => number): Draft[] {
  const { scenario, desk, cell, elsewhere } = sheet;
  const kinds = desk.suspects.filter((suspect) => suspect !== 'normal');
  const belief = (i: number): Draft => ({
    hand: 'believes',
    about: at(kinds, Math.floor(draw(i) * kinds.length)),
    cell,
    from: null,
  });
  const others = ruledOut(sheet);
  const exclusion = (i: number): Draft =>
    others.length === 0
      ? belief(i)
      : { hand: 'ruledOut', about: at(others, Math.floor(draw(i) * others.length)), cell, from: null };
  const request = scenario.handoff === 'request';
  const most = request ? MOST_OF_REQUEST : sheet.most;
  const drafts: Draft[] = request ? [{ hand: 'missing', about: 'normal', cell, from: null }] : [];
  // Half of all measured lines have a story's words and half the template's, whether or not they explain the call.
  const inWords = draw(5) < 0.5;
  if (scenario.told === 'log')
    drafts.push({ hand: 'measured', about: scenario.kind, cell, from: inWords ? scenario.id : null });
  else {
    const what = draw(1);
    const shares = elseShares(sheet.practice);
    if (what < shares.measured && elsewhere !== null && scenario.told === null)
      drafts.push({
        hand: 'measured',
        about: elsewhere.quirk.kind,
        cell: elsewhere.quirk.cell,
        from: inWords ? elsewhere.words : null,
      });
    else if (what < shares.measured + shares.believes) drafts.push(belief(2));
    else if (draw(3) < 0.5) drafts.push(exclusion(4));
    else return drafts; // an empty log
  }
  for (const [i, share] of MORE_LINES.entries()) {
    if (drafts.length >= most || draw(10 + i) >= share) break;
    const next = draw(20 + i) < 0.5 ? belief(30 + i) : exclusion(40 + i);
    if (drafts.every(({ hand, about }) => hand !== next.hand && about !== next.about)) drafts.push(next);
  }
  return drafts;
}

/** The lines that a strip's log has when it arrives, oldest first. */
export function planLog(sheet: LogSheet): PlannedLine[] {
  const { seed, strip, scenario, people, callWeek } = sheet;
  const entity = entityOf(`${strip} log`);
  const draw = (i: number) => uniform(seed, entity, i, PURPOSE.log);
  const authors = people.filter((person) => person !== scenario.caller);
  const lines = draftsOf(sheet, draw).map((draft, i): PlannedLine => {
    const person = at(authors, pick(authors.length, seed, entity, 50 + i, PURPOSE.log));
    return {
      ...draft,
      week: callWeek - Math.floor(draw(60 + i) * OLDEST),
      by: draft.hand === 'measured' && draw(70 + i) < 0.5 ? SYSTEM : person,
      labelled: draft.hand === 'missing' || draw(80 + i) >= sheet.unlabelled,
      wording: draw(90 + i) < 0.5 ? 1 : 2,
      also: null,
    };
  });
  return lines.toSorted((a, b) => a.week - b.week);
}

/**
 * A log with the boss's belief in it, in place of somebody else's: sure of a suspect that is innocent. Who wrote a line says nothing of it; how
 * it is known does.
 * @returns null where nobody believes anything, or where the boss is the caller
 */
export function asTheBossSays(
  log: readonly PlannedLine[],
  { truth, suspects }: Pick<DeskPlan, 'truth' | 'suspects'>,
  { caller }: Pick<FullScenario, 'caller'>,
  boss: string,
): PlannedLine[] | null {
  const belief = log.find(({ hand }) => hand === 'believes');
  const others = log.filter((line) => line !== belief).map(({ about }) => about);
  const wrong = suspects.find((one) => one !== truth && one !== 'normal' && !others.includes(one));
  if (belief === undefined || wrong === undefined || caller === boss) return null;
  const sure = { ...belief, about: wrong, by: boss, labelled: true, wording: 'sure' } as const;
  return log.map((line) => (line === belief ? sure : line));
}

/** Which record a line counts, and from which week on. */
export interface Counted {
  readonly variant: number;
  readonly from: number;
}

/**
 * What the cards of a desk count of a suspect, so that a line about it has their figures.
 * @param opened the cards that lie open: the line has theirs, where one of them speaks of the suspect
 */
export function countedOn(
  { cards, onsetWeek }: Pick<DeskPlan, 'cards' | 'onsetWeek'>,
  about: PlannedLine['about'],
  opened: readonly number[] = [],
): Counted {
  const all = [...opened.map((i) => at(cards, i)), ...cards];
  const card = all.find((one) => one.about.includes(about));
  return { variant: card?.variant ?? 0, from: onsetWeek }; // no card speaks of it: then the record's first
}

/** The figures that a line may name: how many cases of the kind's record were hit in the weeks before it was written. */
export function lineFacts(
  source: RecordSource,
  { about, cell }: Pick<PlannedLine, 'about' | 'cell'>,
  { variant, from }: Counted = { variant: 0, from: source.asOfWeek - OLDEST },
): Facts {
  if (about === 'normal') return { segment: cell };
  const { hits, cases } = new Ledger(source).sum({ cell, kind: about, variant }, from, source.asOfWeek);
  return { segment: cell, hits, cases };
}

/** A planned line as it is written when its strip arrives. */
export function written(state: FlightState, content: Content, line: PlannedLine, counted?: Counted): LogLine {
  return { ...line, facts: lineFacts(recordsOf(state, content), line, counted) };
}

/** A line that something done in the flight has written this week. */
export function lineOf(
  state: FlightState,
  content: Content,
  deed: Pick<LogLine, 'hand' | 'about' | 'cell' | 'by'> & Pick<LogLine, 'ordered'>,
): LogLine {
  return written(state, content, {
    ...deed,
    week: state.week,
    labelled: true,
    from: null,
    wording: 1,
    also: null,
  });
}

/**
 * Of the matters that explain no call, so many are looked for in the call's own segment first: otherwise whoever sees only whether a measured
 * line names the segment of the call would tell the seat by that, without reading what was measured.
 */
const OWN_SHARE = 0.75;

/** A place in the records: a kind in a segment. */
export interface Place {
  readonly kind: Kind;
  readonly cell: number;
}

/**
 * Where something may be loud that explains no call that cites this figure of this segment, in the order in which to look: a kind that cannot be
 * behind it in the segment itself, or any kind in another.
 */
export function placesElsewhere({
  seed,
  strip,
  cell,
  cites,
  segments,
}: {
  readonly seed: number;
  readonly strip: string;
  readonly cell: number;
  readonly cites: ResultId;
  readonly segments: number;
}): Place[] {
  const entity = entityOf(`${strip} elsewhere`);
  const symptom = SYMPTOMS.find((one) => one === cites);
  // Of a figure by which causes are not told apart nobody can say what cannot be behind it.
  const own = symptom === undefined ? [] : CANNOT_BE[symptom];
  const places = Array.from({ length: segments }, (_, other) =>
    (other === cell ? own : KINDS).map((kind) => ({ kind, cell: other })),
  ).flat();
  const mixed = shuffled(places.length, seed, entity, PURPOSE.log).map((i) => at(places, i));
  const ownFirst = uniform(seed, entity, places.length, PURPOSE.log) < OWN_SHARE;
  const isFirst = (place: Place) => (place.cell === cell) === ownFirst;
  return [...mixed.filter(isFirst), ...mixed.filter((place) => !isFirst(place))];
}
