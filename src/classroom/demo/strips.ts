// The strips of a demo: two pairs of twins of one company, with what each seat saw when they came, and what became of them. All figures
// are of one quarter, flown with everything right and with nobody in the seats.

import type { Content, Mark } from '../../content/types.ts';
import {
  type CallerOutcome,
  cellFigures,
  cockpitView,
  type EngineView,
  flyByPolicy,
  type FlightSetup,
  type FlightState,
  type LampView,
  type Seat,
  type SectorView,
  setupIn,
  type Strip,
  tellLog,
  towerView,
  type WeatherView,
} from '../../flight/index.ts';
import { found } from '../../quarter/at.ts';
import { figure, type ResultId } from '../../quarter/figures.ts';
import { fnv1a } from '../../quarter/fnv.ts';
import { WEEKS } from '../../quarter/quarter.ts';

/** What the crew made of a strip, by the result that its call names. */
export interface Crew {
  readonly figure: ResultId;
  /** The result in the week of the call, and what is usual, in the figure's own unit. */
  readonly atCall: number;
  readonly usual: number;
  /** The week in which it is looked at again: the result with the crew, and with nobody in the seats. */
  readonly week: number;
  readonly crew: number;
  readonly nobody: number;
  /** What the caller noticed; null where nothing was told by then. */
  readonly outcome: CallerOutcome | null;
}

/** One strip of a demo. */
export interface DemoStrip {
  /** As it came: with its figures, and with its log as it stood then. */
  readonly strip: Strip;
  readonly seat: Seat;
  readonly decides: Mark;
  /** The id of its twin's strip. */
  readonly twin: string;
  /** What the cockpit saw of its segment: the engine, and the lamp of the call. */
  readonly engine: EngineView;
  readonly lamp: LampView | null;
  /** What the tower saw of its segment. */
  readonly sector: SectorView;
  readonly weather: WeatherView | null;
  readonly crew: Crew;
}

/** The week in which the results are looked at again: whatever is done about the last call has had time to work. */
const LATER_WEEK = 10;

/** The quarter of a demo: four calls, and after them weeks enough to see what came of it. */
export function demoSetup(content: Content, seed: number): FlightSetup {
  return setupIn(content, { seed, schedule: 'demo', stopAfter: WEEKS });
}

/** True for a company that a demo can be made of: one with segments of its own. */
export function hasDemo({ parts }: Pick<Content, 'parts'>): boolean {
  return parts === null;
}

function crewOf(
  strip: Strip,
  right: FlightState,
  nobody: FlightState,
  content: Content,
): Omit<Crew, 'outcome'> {
  const { figure: id } = content.full(strip.scenario);
  const at = ({ quarter }: FlightState, week: number) =>
    figure(cellFigures(quarter, strip.cell, week).now, id);
  return {
    figure: id,
    atCall: at(right, strip.arrivedWeek),
    usual: figure(cellFigures(right.quarter, strip.cell).norm, id),
    week: LATER_WEEK,
    crew: at(right, LATER_WEEK),
    nobody: at(nobody, LATER_WEEK),
  };
}

/** In each pair the seats come in a drawn order, so that the second strip's is not foreseen by who has seen another demo. */
function inOrder(strips: readonly DemoStrip[], seed: number): DemoStrip[] {
  const firsts = strips.filter(({ twin }, i) => strips.findIndex(({ strip }) => strip.id === twin) > i);
  return firsts.flatMap((first, pair) => {
    const both = [first, ...strips.filter(({ strip }) => strip.id === first.twin)];
    return fnv1a(`${seed} ${pair}`) % 2 === 0 ? both : both.toReversed();
  });
}

/**
 * The four strips of a demo, pair by pair. Takes some tenths of a second.
 * @param content of a company with segments of its own ({@link hasDemo})
 * @throws Error as a new flight does, where the company has too few twins
 */
export function demoStrips(content: Content, seed: number): readonly DemoStrip[] {
  const setup = demoSetup(content, seed);
  const { commands, events } = flyByPolicy(setup, content, 'right');
  const { moments, state } = tellLog(setup, commands, content, false);
  const nobody = flyByPolicy(setup, content, 'none').state;
  const strips = state.strips.map((flown): DemoStrip => {
    const { before } = found(
      moments,
      (moment) => moment.before.strips.some(({ id }) => id === flown.id),
      flown.id,
    );
    const strip = found(before.strips, ({ id }) => id === flown.id, flown.id);
    const cockpit = cockpitView(before, content);
    const tower = towerView(before);
    const { decides, twin, cause } = content.full(strip.scenario);
    const told = events.findLast((event) => event.kind === 'effect-told' && event.strip === strip.id);
    return {
      strip,
      seat: cause === 'known' ? 'cockpit' : 'tower',
      decides,
      twin: found(state.strips, ({ scenario }) => scenario === twin, `twin of ${strip.scenario}`).id,
      engine: found(cockpit.engines, ({ cell }) => cell === strip.cell, `engine ${strip.cell}`),
      lamp: cockpit.lamps.find((lamp) => lamp.strip === strip.id) ?? null, // its call has none
      sector: found(tower.sectors, ({ cell }) => cell === strip.cell, `sector ${strip.cell}`),
      weather: tower.weather.find(({ cell }) => cell === strip.cell) ?? null, // unknown
      crew: {
        ...crewOf(strip, state, nobody, content),
        outcome: told?.kind === 'effect-told' ? told.outcome : null,
      },
    };
  });
  return inOrder(strips, seed);
}
