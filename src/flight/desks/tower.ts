// The tower's table for a strip: what is shown of it, and what follows from what was opened and struck out.

import type { Content, TowerKind } from '../../content/types.ts';
import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { DeskPlan } from '../state/desk.ts';
import type { Facts } from '../state/facts.ts';
import type { FlightState } from '../state/flight.ts';
import type { LogLine } from '../state/log.ts';
import { ADVICE, type Certainty } from '../state/message.ts';
import type { Job, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import { cardOf, casesOf } from './causes/card.ts';
import { Ledger, type RecordSource } from './causes/ledger.ts';
import type { ShownDesk } from './causes/readers.ts';
import { type Reading, cleared, readCard } from './causes/reading.ts';
import type { Card } from './causes/types.ts';
import { countedOn, lineFacts } from './log.ts';
import { ruledOutByLog } from './memory.ts';
import { printedOf } from './paper.ts';
import { recordsOf } from './records.ts';
import { alarmTable } from './alarm.ts';
import { forecastTable } from './forecast.ts';
import { reportTable } from './report.ts';
import { resultOf } from './result.ts';
import type { CausesTask, Table, TowerTask } from './types.ts';
import type { WorkCase } from './work-case.ts';

/** The desk that was drawn for a strip at take-off. @throws Error for a short strip, which has none */
export function deskPlanOf(state: FlightState, { id }: Pick<Strip, 'id'>): DeskPlan {
  const { desk } = found(state.planned, (p) => p.id === id, `plan for ${id}`);
  if (desk === null) throw new Error(`no desk for ${id}`);
  return desk;
}

/** What kind of work lies on the tower's table for a strip. @throws Error for a short strip, which has none */
export function workOf(state: FlightState, { id }: Pick<Strip, 'id'>): TowerKind {
  const { work } = found(state.planned, (p) => p.id === id, `plan for ${id}`);
  if (work === null) throw new Error(`no work for ${id}`);
  return work;
}

/**
 * How a finding is told: likely where two suspects were left. A report and an alarm rest on a record; a forecast says how much, not why. Of a
 * tower with a book it is known only by what it said.
 */
export function certaintyOf(
  { suspects }: Pick<DeskPlan, 'suspects'>,
  { struck, answer, told }: Pick<Job, 'struck' | 'answer' | 'told'>,
): Certainty {
  if (told !== undefined) return told;
  if (answer !== null) return answer.kind === 'forecast' ? 'likely' : 'measured';
  return suspects.length - struck.length === 1 ? 'measured' : 'likely';
}

/** True when this suspect is behind the strip's result. @param finding an index of the desk's suspects */
export function isTrue(state: FlightState, strip: Pick<Strip, 'id'>, finding: number): boolean {
  const { suspects, truth } = deskPlanOf(state, strip);
  return suspects[finding] === truth;
}

/** How many more cards may be opened now. */
export function cardsLeft({ setup, week }: Pick<FlightState, 'setup' | 'week'>, job: Job): number {
  const { open, digOn } = scheduleOf(setup).desk;
  const dug = job.dugIn !== null && job.dugIn < week ? digOn : 0;
  return job.given + open + dug - job.opened.length;
}

/** The records as they stood when the work began, also when the week has turned since, unless the tower has dug on; or as they are printed. */
function sourceOf(
  state: FlightState,
  strip: Pick<Strip, 'id'>,
  content: Content,
  { asOfWeek }: Pick<Job, 'asOfWeek'>,
): RecordSource {
  const printed = printedOf(state, strip);
  // Nothing of a week that is still to come.
  const until = printed?.week ?? Math.min(asOfWeek, state.week);
  return { ...recordsOf(state, content), asOfWeek: until };
}

/** The figures of a finding as its message is written into the log: those of the card on which it was seen. */
export function findingFacts(
  state: FlightState,
  strip: Pick<Strip, 'id'>,
  content: Content,
  { opened, asOfWeek }: Pick<Job, 'opened' | 'asOfWeek'>,
  finding: Pick<LogLine, 'about' | 'cell'>,
): Facts {
  const counted = countedOn(deskPlanOf(state, strip), finding.about, opened);
  return lineFacts(sourceOf(state, strip, content, { asOfWeek }), finding, counted);
}

/** These cards of a desk, opened. */
function cardsOf(desk: DeskPlan, indices: readonly number[], source: RecordSource): Card[] {
  const ledger = new Ledger(source);
  return indices.map((i) => cardOf(desk, i, source, ledger));
}

/** True when each suspect struck out is cleared by a card that was opened, or ruled out by the log. */
export function strikesHold(
  state: FlightState,
  strip: Pick<Strip, 'id' | 'log'>,
  content: Content,
  job: Pick<Job, 'opened' | 'struck' | 'asOfWeek'>,
): boolean {
  const desk = deskPlanOf(state, strip);
  const gone = cleared(cardsOf(desk, job.opened, sourceOf(state, strip, content, job)), desk);
  const out = ruledOutByLog(state, strip);
  return job.struck.every((i) => out.includes(i) || gone.has(at(desk.suspects, i)));
}

/** For each card of a strip's desk, the suspects that it clears, as indices. */
export function clearedByCard(state: FlightState, strip: Strip, content: Content): number[][] {
  const desk = deskPlanOf(state, strip);
  const source = sourceOf(state, strip, content, { asOfWeek: strip.job?.asOfWeek ?? state.week });
  const cards = cardsOf(
    desk,
    desk.cards.map((_, i) => i),
    source,
  );
  return cards.map((card) => [...cleared([card], desk)].map((suspect) => desk.suspects.indexOf(suspect)));
}

type Searched = Pick<Job, 'opened' | 'struck' | 'asOfWeek'>;

/** What of a job says what lies on the table. Before any work the table is shown as it would lie there now. */
function searchOf(state: FlightState, strip: Strip): Searched {
  if (strip.job?.seat === 'tower') return strip.job;
  return strip.searched ?? { opened: [], struck: [], asOfWeek: state.week }; // no work yet
}

/** Everything that the work at a strip's desk is made from. */
export function workCaseOf(
  state: FlightState,
  strip: Strip,
  content: Content,
  job: Pick<Job, 'asOfWeek'> = searchOf(state, strip),
): WorkCase {
  return {
    strip: strip.id,
    desk: deskPlanOf(state, strip),
    quarter: printedOf(state, strip)?.quarter ?? state.quarter,
    source: sourceOf(state, strip, content, job),
  };
}

/** Suspects and cards, as far as they were opened. */
function causesOf(
  state: FlightState,
  strip: Strip,
  content: Content,
  job: Searched,
): Omit<CausesTask, keyof Table> {
  const desk = deskPlanOf(state, strip);
  const source = sourceOf(state, strip, content, job);
  const ledger = new Ledger(source);
  const { digOn, alibis } = scheduleOf(state.setup).desk;
  const dug = strip.job?.dugIn ?? null;
  return {
    kind: 'causes',
    struck: job.struck,
    ruledOut: ruledOutByLog(state, strip),
    cards: desk.cards.map(({ kind }, i) => {
      const card = cardOf(desk, i, source, ledger);
      return {
        kind,
        title: card.title,
        cases: casesOf(desk, card),
        face: job.opened.includes(i) ? card : null,
      };
    }),
    cardsLeft: strip.job === null ? 0 : cardsLeft(state, strip.job),
    digging: dug !== null && dug >= state.week,
    mayDigOn: digOn > 0 && dug === null && state.week < state.setup.stopAfter,
    fewMatter: alibis.includes('amount'),
    timeAndPlace: alibis.every((alibi) => alibi === 'time' || alibi === 'place'),
  };
}

/** The tower's table for a strip: that of its job in the tower, or of one that would begin now. */
export function towerTaskOf(state: FlightState, strip: Strip, content: Content): TowerTask {
  const desk = deskPlanOf(state, strip);
  const job = searchOf(state, strip);
  // A paper flight shows what was printed; all others what there is to see now.
  const printed = printedOf(state, strip);
  const week = printed?.week ?? Math.min(job.asOfWeek, state.week);
  const quarter = printed?.quarter ?? state.quarter;
  const advice = shuffled(ADVICE.length, state.setup.seed, entityOf(strip.id), PURPOSE.shuffle);
  const table: Table = {
    cell: strip.cell,
    symptom: desk.symptom,
    slice: desk.slice,
    onsetWeek: desk.onsetWeek,
    callWeek: printed?.week ?? (strip.called ? strip.arrivedWeek : null),
    curve: resultOf(quarter, desk.symptom, strip.cell, week),
    suspects: desk.suspects,
    addressed: scheduleOf(state.setup).desk.addressed,
    adviceOrder: advice.map((i) => at(ADVICE, i)),
  };
  switch (workOf(state, strip)) {
    case 'report':
      return { ...table, kind: 'report', ...reportTable(workCaseOf(state, strip, content)) };
    case 'forecast':
      return { ...table, kind: 'forecast', ...forecastTable(workCaseOf(state, strip, content)) };
    case 'alarm':
      return { ...table, kind: 'alarm', ...alarmTable(workCaseOf(state, strip, content)) };
    case 'causes':
      return { ...table, ...causesOf(state, strip, content, job) };
  }
}

/** The table as a reader of cards takes it. A card's title says of which two suspects it speaks. @throws Error when it opens a closed card */
export function shownOf({
  symptom,
  cell,
  slice,
  onsetWeek,
  suspects,
  cards,
  ruledOut,
}: CausesTask): ShownDesk {
  return {
    out: ruledOut.map((i) => at(suspects, i)),
    seen: { symptom, cell, slice, onsetWeek, suspects },
    backs: cards.map(({ title, cases }) => {
      const [pair] = title.split('.');
      return { about: suspects.filter((suspect) => pair?.split('-').includes(suspect)), cases };
    }),
    open: (i) => given(at(cards, i).face, `face of card ${i}`),
  };
}

/** Why a suspect is innocent, and a card that shows it. */
export interface Innocent {
  readonly suspect: Suspect;
  readonly why: NonNullable<Reading['why']>;
  /** An index into the cards told of. */
  readonly card: number;
}

/** What the cards of a finished search say, for its verdict. */
export interface DeskTold {
  readonly truth: Suspect;
  /** What was found. */
  readonly finding: Suspect;
  readonly strikes: readonly { readonly suspect: Suspect; readonly holds: boolean }[];
  /** The false suspects that some card clears. A card that was opened comes before one that was not. */
  readonly innocents: readonly Innocent[];
  /** A card in which the true suspect shows; null where none of the deck does. */
  readonly shows: number | null;
  /** All cards of the desk, opened. */
  readonly cards: readonly Card[];
}

/** What the cards of a finished search say: of the false suspects why they are innocent, and of each strike whether it holds. */
export function deskTold(
  state: FlightState,
  strip: Pick<Strip, 'id' | 'log'>,
  content: Content,
  searched: NonNullable<Strip['searched']> & { readonly finding: number },
): DeskTold {
  const desk = deskPlanOf(state, strip);
  const source = sourceOf(state, strip, content, searched);
  const indices = desk.cards.map((_, i) => i);
  const cards = cardsOf(desk, indices, source);
  const gone = cleared(
    searched.opened.map((i) => at(cards, i)),
    desk,
  );
  const out = ruledOutByLog(state, strip);
  // An alibi tells more than a quiet record, and an opened card more than a closed one.
  const order = indices.toSorted(
    (a, b) => Number(searched.opened.includes(b)) - Number(searched.opened.includes(a)),
  );
  const readings = order.flatMap((card) =>
    readCard(at(cards, card), desk).map(({ suspect, reading }) => ({ suspect, card, why: reading.why })),
  );
  return {
    truth: desk.truth,
    finding: at(desk.suspects, searched.finding),
    strikes: searched.struck.map((i) => ({
      suspect: at(desk.suspects, i),
      holds: out.includes(i) || gone.has(at(desk.suspects, i)),
    })),
    innocents: desk.suspects.flatMap((suspect): Innocent[] => {
      const own = readings.filter((one) => one.suspect === suspect);
      const told =
        own.find(({ why }) => why !== null && why !== 'quiet') ?? own.find(({ why }) => why !== null);
      return suspect === desk.truth || told === undefined || told.why === null
        ? []
        : [{ suspect, why: told.why, card: told.card }];
    }),
    shows: readings.find(({ suspect, why }) => suspect === desk.truth && why === null)?.card ?? null,
    cards,
  };
}
