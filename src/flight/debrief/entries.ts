// The timeline of a debrief: for each strip what was known and what was chosen.
// Verdicts and points are taken from the flight as it was; nothing is judged again.

import { type Content, DIAL_FIGURES } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { companyOf } from '../../quarter/company.ts';
import { figure } from '../../quarter/figures.ts';
import { TOLD } from '../../quarter/orders.ts';
import { cockpitView } from '../views/cockpit.ts';
import { dialFigure, shownLoad } from '../views/dials.ts';
import type { Moment, Told } from './log.ts';
import type { DebriefEntry, DebriefEvent, KnownThen, Recalls, Remedied, Said } from './types.ts';
import type { FlightEvent } from '../state/event.ts';
import { cellFigures } from '../desks/facts.ts';
import type { FlightState } from '../state/flight.ts';
import { type Strip, oldLog, stripOfOldLog } from '../state/strip.ts';
import { deskPlanOf } from '../desks/tower.ts';
import { SECTOR_FIGURES, towerView } from '../views/tower.ts';
import { seatOf } from '../rules/decide.ts';
import { clueFor } from '../rules/clue.ts';
import { knowledgeOf, rightSeat } from '../rules/verdict.ts';

/** The strip an event is about, or null. */
function stripOf(event: FlightEvent, state: FlightState): string | null {
  if (event.kind === 'strip-arrived') return event.strip.id;
  if ('strip' in event) return event.strip;
  if (event.kind === 'tagged' || event.kind === 'surveyed') return event.arrival?.id ?? null;
  if ('slip' in event && typeof event.slip === 'string')
    return state.slips.find((slip) => slip.id === event.slip)?.strip ?? null;
  return null;
}

/** The true figures that engines and radar show, the load as its company shows it. */
function actualOf({ quarter }: FlightState, cell: number, content: Content): KnownThen['actual'] {
  const { now } = cellFigures(quarter, cell);
  const company = companyOf(quarter.company, cell);
  return {
    ...Object.fromEntries(DIAL_FIGURES.map((id) => [id, dialFigure(id, now, company)])),
    ...Object.fromEntries(SECTOR_FIGURES.map((id) => [id, figure(now, id)])),
    load: shownLoad(figure(now, 'load'), content.branch(cell).dials) / 100,
  };
}

function knownAt(state: FlightState, strip: Strip, content: Content): KnownThen {
  const cockpit = cockpitView(state, content);
  const knowledge = knowledgeOf(state, strip);
  const sector = towerView(state).sectors.find((one) => one.cell === strip.cell) ?? null;
  return {
    step: state.step,
    week: state.week,
    knowledge,
    told: knowledge >= TOLD,
    // Before it arrives it has none.
    log: state.strips.find(({ id }) => id === strip.id)?.log ?? [],
    engine: cockpit.engines.find((engine) => engine.cell === strip.cell) ?? null,
    slip: cockpit.slips.find((slip) => slip.disturbance === strip.disturbance) ?? null,
    sector,
    actual: actualOf(state, strip.cell, content),
  };
}

/** Everything that was said about a strip, one item for each message. */
export function saidOf(moments: readonly Moment[], id: string): Said[] {
  const all: Said[] = [];
  let committed: Pick<Said, 'findingRight' | 'proved'> = { findingRight: false };
  const change = (what: (said: Said) => Partial<Said>) => {
    const said = all.pop();
    if (said !== undefined) all.push({ ...said, ...what(said) });
  };
  for (const { before, events } of moments) {
    for (const event of events) {
      if (!('strip' in event) || event.strip !== id) continue;
      if (event.kind === 'finding-committed')
        committed = {
          findingRight: event.right,
          ...(event.proved === undefined ? {} : { proved: event.proved }),
        };
      if (event.kind === 'message-sent') {
        all.push({
          week: before.week,
          message: event.message,
          to: event.to,
          suspect: at(deskPlanOf(before, { id }).suspects, event.message.finding),
          ...committed,
          faulty: event.readBack.faulty,
          corrected: false,
          needlessCorrections: 0,
          heard: null,
          knowledge: null,
        });
      }
      if (event.kind === 'read-back-corrected') {
        change(({ needlessCorrections }) =>
          event.needed ? { corrected: true } : { needlessCorrections: needlessCorrections + 1 },
        );
      }
      if (event.kind === 'read-back-confirmed') {
        const { slip, knowledge } = event;
        change(() => ({ heard: { ...slip.heard, suspect: slip.suspect }, knowledge }));
      }
    }
  }
  return all;
}

/** The last decision of the cockpit on a strip; null without one. */
export function decidedOn(moments: readonly Moment[], id: string): Remedied | null {
  const events = moments.flatMap(({ before, events: all }) =>
    all
      .filter((event) => 'strip' in event && event.strip === id)
      .map((event) => ({ step: before.step, week: before.week, event })),
  );
  return remediesOf(events).at(-1) ?? null;
}

function remediesOf(events: readonly DebriefEvent[]): Remedied[] {
  return events.flatMap(({ week, event }): Remedied[] => {
    if (event.kind === 'guessed')
      return [{ week, choice: 'guess', about: null, cost: event.cost, lands: null, judged: null }];
    if (event.kind === 'matter-left')
      return [{ week, choice: 'leave', about: null, cost: 0, lands: null, judged: event.judged }];
    if (event.kind !== 'remedy-ordered') return [];
    const { choice, about, price, lands, judged } = event;
    return [{ week, choice, about, cost: price, lands, judged }];
  });
}

/** What the debrief tells of a strip, but for what it was worth. */
export type StripTold = Omit<DebriefEntry, 'worth' | 'idealWorth'>;

/** What a strip has to do with earlier ones. @param before the state in which it was first stamped, or arrived where it never was */
function recallsOf(before: FlightState, { strips }: FlightState, strip: Strip): Recalls {
  const clue = clueFor(before, strip);
  const marks = strip.stamps.map(({ mark }) => mark);
  const ids = [...marks.map(stripOfOldLog), clue?.earlier, strip.before?.strip];
  return {
    named: strips.filter(({ id }) => ids.includes(id)).map(({ id, cell, number }) => ({ id, cell, number })),
    clue:
      clue === null ? null : { earlier: clue.earlier, taken: strip.stamps[0]?.mark === oldLog(clue.earlier) },
  };
}

/** What happened to a strip in a flight. */
export function entryOf({ moments, state }: Told, content: Content, strip: Strip): StripTold {
  const events = moments.flatMap(({ before, events: all }) =>
    all
      .filter((event) => stripOf(event, state) === strip.id)
      .map((event) => ({ step: before.step + 1, week: before.week, event })),
  );
  const stamped = moments.find(({ command }) => command.kind === 'stamp' && command.strip === strip.id);
  const read = moments.find(({ command }) => command.kind === 'read' && command.strip === strip.id);
  const arrived = moments.find(({ events: all }) =>
    all.some((e) => e.kind === 'strip-arrived' && e.strip.id === strip.id),
  );
  const next = arrived === undefined ? undefined : moments[moments.indexOf(arrived) + 1];
  const planned = state.planned.find((p) => p.id === strip.id);
  const before = (stamped ?? next)?.before ?? state;
  const stamp = strip.stamps[0] ?? null;
  return {
    strip,
    slot: planned?.slot ?? (strip.storm ? 'storm' : 'single'),
    stamp,
    belonged: stamp?.rightSeat ?? rightSeat(before, strip, content.scenario(strip.scenario)),
    knownThen: knownAt(before, strip, content),
    readIn: read === undefined ? null : seatOf(read.before, read.command),
    said: saidOf(moments, strip.id),
    remedies: remediesOf(events),
    events,
    recalls: recallsOf(before, state, strip),
    scores: state.score.filter((line) => line.strip === strip.id),
  };
}
