// What each seat is shown: the figures of the screens, already lagged, noisy, hatched or hidden as the rules say.
// Must not hold anything that the seat may not know; world/ and panels/ draw these and nothing else of the model.

import type { Phase } from '../schedule/phase.ts';
import type { InstrumentId } from '../schedule/types.ts';
import type { Kind } from '../../quarter/types.ts';
import type { Rejection } from '../state/command.ts';
import type { FlightSetup, FlightState, OfficerCheck } from '../state/flight.ts';
import type { ReadBack, Slip } from '../state/message.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import type { TaskVerdict } from './task-verdict.ts';

export interface EngineView {
  readonly cell: number;
  /** Open cases in per cent of capacity, as shown; and hours to the first reply. */
  readonly load: number;
  readonly responseHours: number;
  /** Hatched: something changed here and the cockpit has not been told; figures are those of `asOfWeek`. */
  readonly hatched: boolean;
  readonly asOfWeek: number;
  readonly enquiries: number;
  /** 0 clear … 1 storm, once the tower has told of this segment; null = nobody has, and it is the tower's alone. */
  readonly weather: number | null;
}

export interface LampView {
  readonly disturbance: string;
  readonly cell: number;
  readonly kind: Kind;
  /** Scenario whose `lamp` text names the logged cause. */
  readonly scenario: string;
  readonly sinceWeek: number;
  /** False once a remedy works. */
  readonly lit: boolean;
}

/** A slip without what it is worth; `known` = its call has come, and what it said had got through. */
export interface SlipView extends Omit<Slip, 'knowledge'> {
  readonly known: boolean;
}

export interface CockpitView {
  readonly seat: 'cockpit';
  readonly phase: Phase;
  readonly week: number;
  /** Instruments that are awake in this flight and week. */
  readonly awake: readonly InstrumentId[];
  /** The week in which each of those that still sleep wakes. */
  readonly wakes: Partial<Readonly<Record<InstrumentId, number>>>;
  /** Projected landing ÷ plan, in per cent, and its change since last week in points. */
  readonly landing: { readonly percent: number; readonly change: number };
  /** Four lights, outermost first; true = white. Two white and two red = on plan. */
  readonly papi: readonly [boolean, boolean, boolean, boolean];
  /** Sales velocity in per cent of the run rate needed; below 70 the aircraft stalls. */
  readonly speed: { readonly percent: number; readonly stall: boolean };
  /** NOK left and granted, and the weeks it lasts at the pace so far. */
  readonly fuel: { readonly left: number; readonly granted: number; readonly weeks: number };
  /** The segment with most effort above its marginal return, and by how many percentage points; even = too few to speak of. */
  readonly heading: {
    readonly cell: number;
    readonly points: number;
    readonly degrees: number;
    readonly even: boolean;
  };
  /** Most customers per seller; degrees −20…20, negative = left wing low (earlier segment in the order); even = level. */
  readonly bank: {
    readonly cell: number;
    readonly index: number;
    readonly degrees: number;
    readonly even: boolean;
  };
  /** 0 calm … 1 severe. */
  readonly turbulence: number;
  readonly engines: readonly EngineView[];
  readonly lamps: readonly LampView[];
  /** Share of plan won at the end of each week flown, the plan line, and the projected rest. */
  readonly route: {
    readonly flown: readonly number[];
    readonly planned: readonly number[];
    readonly projected: readonly number[];
  };
  readonly slips: readonly SlipView[];
  /** What is set: each segment's share of all effort, 0–1, in the segments' order. */
  readonly efforts: readonly number[];
  /** Why the levers cannot be moved now; null = they can. */
  readonly trimRefusal: Rejection | null;
}

export type BlipStep = 'meeting' | 'offer' | 'talks';

export interface BlipView {
  /** The case's number: stable while it lives, and no other open case of the company has it. */
  readonly id: string;
  readonly cell: number;
  /** Expected weeks to the decision, 0 … about 12: the distance from the centre. */
  readonly weeks: number;
  /** Where it stood in the last weeks, oldest first, same unit. */
  readonly trail: readonly number[];
  /** 0–1 within its sector, for the angle. */
  readonly angle: number;
  readonly value: number;
  /** The step of the funnel it stands in: a meeting was held, an offer is out, terms are being talked over. */
  readonly step: BlipStep;
  /** Weeks it has stood there. */
  readonly standing: number;
  /** Win chance and the norm of its stage, 0–1. */
  readonly chance: number;
  readonly norm: number;
  /** The week of the figures that the chance is reckoned from. */
  readonly asOfWeek: number;
  /** Clearly below the norm: triangle and warm colour; otherwise dot. */
  readonly low: boolean;
  /** The record is old: drawn as a ghost. */
  readonly stale: boolean;
  readonly decidedBy13: boolean;
}

export interface WeatherView {
  readonly cell: number;
  /** 0 clear … 1 storm. */
  readonly severity: number;
  /** Blurred until the segment was scanned. */
  readonly scanned: boolean;
}

export interface TowerFigure {
  readonly id: 'leads' | 'response' | 'win' | 'load' | 'leavers';
  readonly unit: FigureUnit;
  readonly now: number;
  readonly norm: number;
}
export interface SectorView {
  readonly cell: number;
  readonly figures: readonly TowerFigure[];
  readonly asOfWeek: number;
  /** Relative uncertainty of the figures shown, as stated in whole per cent, e.g. .06. */
  readonly noise: number;
  readonly taggedThisWeek: boolean;
}

export interface TowerView {
  readonly seat: 'tower';
  readonly phase: Phase;
  readonly week: number;
  readonly sectors: readonly SectorView[];
  readonly blips: readonly BlipView[];
  readonly weather: readonly WeatherView[];
  /** Cells tagged this week and cells with a strip already open. */
  readonly called: readonly number[];
}

/** Open work; which element was misheard is for the player to hear. */
export interface JobView extends Omit<Job, 'readBack' | 'sheet'> {
  readonly readBack: Omit<ReadBack, 'faulty'> | null;
}

export interface StripView extends Omit<Strip, 'job'> {
  readonly job: JobView | null;
  /** The verdict on the last piece of work with it; null where none was done. */
  readonly work: TaskVerdict | null;
  /** The player has seen its cause in the tower, and the crew in the cockpit has not been told. */
  readonly knownByPlayer: boolean;
}

/** The first officer's stamps; which of them is wrong is told once the player has chosen. */
export interface OfficerView extends Omit<OfficerCheck, 'wrong'> {
  readonly wrong: number | null;
}

interface SharedView
  extends Pick<
    FlightState,
    'week' | 'orders' | 'fuel' | 'fuelGranted' | 'waitsLeft' | 'friday' | 'difference' | 'tags' | 'score'
  > {
  readonly setup: Pick<FlightSetup, 'company' | 'seed' | 'flightNumber' | 'stopAfter'>;
  readonly phase: Phase;
  /** Between take-off and landing: things can be done. */
  readonly flying: boolean;
  /** What the quarter is to bring in, NOK. */
  readonly plan: number;
  /** How many segments there are. */
  readonly cells: number;
  /** The market index: demand is e^x. It is the weather outside, and no instrument shows it as a figure. */
  readonly market: number;
  readonly strips: readonly StripView[];
  readonly slips: readonly SlipView[];
  /** The strip whose work occupies a seat; null = none does. */
  readonly busy: Readonly<Record<Seat, string | null>>;
  readonly officer: OfficerView | null;
}

/** All that a player at a seat may see of a flight; of the instruments only those of that seat. */
export type FlightView = SharedView &
  (
    | { readonly seat: 'cockpit'; readonly cockpit: CockpitView; readonly tower: null }
    | { readonly seat: 'tower'; readonly cockpit: null; readonly tower: TowerView }
  );
