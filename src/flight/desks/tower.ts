// The tower's table for a strip: what is shown of it, and what follows from what was opened and struck out.

import type { Content } from '../../content/types.ts';
import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, shuffled } from '../../quarter/draws.ts';
import { figure, normReading } from '../../quarter/figures.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import { scheduleOf } from '../schedule/schedules.ts';
import type { DeskPlan } from '../state/desk.ts';
import type { FlightState } from '../state/flight.ts';
import { ADVICE } from '../state/message.ts';
import type { Job, Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';
import { cardOf, casesOf } from './causes/card.ts';
import { Ledger, type RecordSource } from './causes/ledger.ts';
import type { ShownDesk } from './causes/readers.ts';
import { type Reading, cleared, readCard } from './causes/reading.ts';
import type { Card } from './causes/types.ts';
import { recordsOf } from './records.ts';
import type { TowerTask } from './types.ts';

/** The weeks that the curve of the result goes back. */
const CURVE_WEEKS = 13;

/** The desk that was drawn for a strip at take-off. @throws Error for a short strip, which has none */
export function deskPlanOf(state: FlightState, { id }: Pick<Strip, 'id'>): DeskPlan {
  const { desk } = found(state.planned, (p) => p.id === id, `plan for ${id}`);
  if (desk === null) throw new Error(`no desk for ${id}`);
  return desk;
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

/** The records as they stood when the work began, also when the week has turned since, unless the tower has dug on. */
function sourceOf(state: FlightState, content: Content, { asOfWeek }: Pick<Job, 'asOfWeek'>): RecordSource {
  // Nothing of a week that is still to come.
  return { ...recordsOf(state, content), asOfWeek: Math.min(asOfWeek, state.week) };
}

/** These cards of a desk, opened. */
function cardsOf(desk: DeskPlan, indices: readonly number[], source: RecordSource): Card[] {
  const ledger = new Ledger(source);
  return indices.map((i) => cardOf(desk, i, source, ledger));
}

/** True when each suspect struck out is cleared by a card that was opened. */
export function strikesHold(
  state: FlightState,
  strip: Pick<Strip, 'id'>,
  content: Content,
  job: Pick<Job, 'opened' | 'struck' | 'asOfWeek'>,
): boolean {
  const desk = deskPlanOf(state, strip);
  const gone = cleared(cardsOf(desk, job.opened, sourceOf(state, content, job)), desk);
  return job.struck.every((i) => gone.has(at(desk.suspects, i)));
}

/** For each card of a strip's desk, the suspects that it clears, as indices. */
export function clearedByCard(state: FlightState, strip: Strip, content: Content): number[][] {
  const desk = deskPlanOf(state, strip);
  const source = sourceOf(state, content, { asOfWeek: strip.job?.asOfWeek ?? state.week });
  const cards = cardsOf(
    desk,
    desk.cards.map((_, i) => i),
    source,
  );
  return cards.map((card) => [...cleared([card], desk)].map((suspect) => desk.suspects.indexOf(suspect)));
}

/** The result of the call over the last weeks, oldest first, as it is shown in the segment's figures. */
function curveOf({ quarter }: FlightState, { symptom }: DeskPlan, cell: number, asOf: number) {
  const own = at(quarter.cells, cell);
  return {
    unit: FIGURE_UNITS[symptom],
    norm: figure(normReading(quarter.company, own, cell), symptom),
    weeks: own.history
      .filter(({ week }) => week < asOf)
      .slice(-CURVE_WEEKS)
      .map((reading) => ({ week: reading.week, value: figure(reading, symptom) })),
  };
}

/** The tower's table for a strip: that of its job in the tower, or of one that would begin now. */
export function towerTaskOf(state: FlightState, strip: Strip, content: Content): TowerTask {
  const desk = deskPlanOf(state, strip);
  const job: Pick<Job, 'opened' | 'struck' | 'asOfWeek'> =
    strip.job?.seat === 'tower'
      ? strip.job
      : // Before any work the desk is shown as it would lie there now.
        (strip.searched ?? { opened: [], struck: [], asOfWeek: state.week });
  const source = sourceOf(state, content, job);
  const ledger = new Ledger(source);
  const { digOn, addressed } = scheduleOf(state.setup).desk;
  const advice = shuffled(ADVICE.length, state.setup.seed, entityOf(strip.id), PURPOSE.shuffle);
  const dug = strip.job?.dugIn ?? null;
  return {
    kind: 'causes',
    cell: strip.cell,
    symptom: desk.symptom,
    slice: desk.slice,
    onsetWeek: desk.onsetWeek,
    curve: curveOf(state, desk, strip.cell, Math.min(job.asOfWeek, state.week)),
    suspects: desk.suspects,
    struck: job.struck,
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
    addressed,
    adviceOrder: advice.map((i) => at(ADVICE, i)),
  };
}

/** The table as a reader of cards takes it. A card's title says of which two suspects it speaks. @throws Error when it opens a closed card */
export function shownOf({ symptom, cell, slice, onsetWeek, suspects, cards }: TowerTask): ShownDesk {
  return {
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
  strip: Pick<Strip, 'id'>,
  content: Content,
  searched: NonNullable<Strip['searched']> & { readonly finding: number },
): DeskTold {
  const desk = deskPlanOf(state, strip);
  const source = sourceOf(state, content, searched);
  const indices = desk.cards.map((_, i) => i);
  const cards = cardsOf(desk, indices, source);
  const gone = cleared(
    searched.opened.map((i) => at(cards, i)),
    desk,
  );
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
      holds: gone.has(at(desk.suspects, i)),
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
