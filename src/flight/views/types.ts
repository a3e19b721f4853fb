// What each seat is shown: figures that are already late, noisy, hatched or left out as the rules say.
// Whatever the seat must not know may not be in here, because world/ and panels/ draw everything from these views.

import type { CrisisMemory } from '../desks/crisis-memory.ts';
import type { Crew } from '../state/crew.ts';
import type { Arc, DialFigure } from '../../content/types.ts';
import type { Phase } from '../schedule/phase.ts';
import type { InstrumentId } from '../schedule/types.ts';
import type { FigureId } from '../../quarter/figures.ts';
import type { Luck } from '../../quarter/luck.ts';
import type { Rejection } from '../state/command.ts';
import type { FlightSetup, FlightState, OfficerCheck } from '../state/flight.ts';
import type { ReadBack, Slip } from '../state/message.ts';
import type { Job, Seat, Strip } from '../state/strip.ts';
import type { Symptom } from '../../quarter/symptoms.ts';
import type { FigureUnit } from '../../quarter/units.ts';
import type { TaskVerdict } from './task-verdict.ts';

/** Where a figure is: in its green arc, below it or above it. */
export type Stand = 'low' | 'within' | 'high';

/** A small figure under an engine's load, rounded as it is shown: a count, NOK, a share 0–1 (below 0 for a loss) or kroner per krone. */
export interface DialView {
  readonly figure: DialFigure;
  readonly value: number;
  /** In the figure's own unit; null = it has none. */
  readonly green: Arc | null;
  readonly stand: Stand | null;
}

/** One segment as an engine of the cockpit, as the company shows it that the segment is part of. */
export interface EngineView {
  readonly cell: number;
  /** The load in per cent, as shown, and what is usual: open cases of the capacity, or the company's own measure of how busy it is. */
  readonly load: number;
  readonly usual: number;
  /** The load's green arc, per cent; null = none is drawn, and only too much is told. */
  readonly green: Arc | null;
  readonly stand: Stand;
  /** The figures under it, one to three. */
  readonly lines: readonly DialView[];
  /** True while somebody has called and nothing has been told or done. */
  readonly hatched: boolean;
  readonly asOfWeek: number;
  /** 0 clear … 1 storm, once the tower has told of this segment; null = it has not, and only the tower sees the weather. */
  readonly weather: number | null;
}

/** A call's lamp. */
export interface LampView {
  readonly strip: string;
  readonly cell: number;
  /** The result that is off. */
  readonly figure: FigureId;
  /** The week of the call. */
  readonly sinceWeek: number;
  /** False once the result is back. */
  readonly lit: boolean;
}

/** A slip without how much of it is true. `known`: its call has come, and the slip had been understood. */
export interface SlipView extends Omit<Slip, 'knowledge' | 'sent'> {
  readonly known: boolean;
  /** What of it the verdict on the tower's work has told to be untrue; null = nothing, and always where two people fly. */
  readonly untrue: 'segment' | 'finding' | null;
  /** True where it says what was measured and is true, as whoever reads it knows: then the story's own words for it tell no more. */
  readonly asProved: boolean;
}

/** One reason why the projected landing changed, in percentage points of the plan. */
export type LandingBar =
  | { readonly kind: 'matter'; readonly cell: number; readonly symptom: Symptom; readonly points: number }
  | { readonly kind: 'measures' | 'market'; readonly points: number }
  | ({ readonly kind: 'luck'; readonly points: number } & Pick<Luck, 'cell' | 'of' | 'count'>);

/** Why the projected landing changed, in whole percentage points of the plan. */
export interface LandingWhy {
  /** At most three, the largest first: matters by segment and result, what was done, the market, and how a segment's deals came out. */
  readonly bars: readonly LandingBar[];
  /** What the other pieces of the same sorts come to, each too small for a bar of its own: chance, and matters. */
  readonly small: Readonly<Record<'luck' | 'matter', number>>;
  /** What else there was: bars, small pieces and this sum to the change. */
  readonly other: number;
  /** What was done in the cockpit makes up half of the change at least, and nothing else has moved the landing more that way. */
  readonly byMeasures: boolean;
}

/** The projected landing in per cent of the plan, and its change since last week in percentage points. */
export interface LandingView {
  readonly percent: number;
  readonly change: number;
  /** Null while the change is small. */
  readonly why: LandingWhy | null;
  /** In the first week, when it is above the plan: nothing has gone wrong yet, and the plan allows for trouble. */
  readonly beforeTrouble: boolean;
}

export interface CockpitView {
  readonly seat: 'cockpit';
  readonly phase: Phase;
  readonly week: number;
  /** The instruments that are on in this flight and week. */
  readonly awake: readonly InstrumentId[];
  /** The week in which each of the other instruments comes on; null = not in this flight. */
  readonly wakes: Partial<Readonly<Record<InstrumentId, number | null>>>;
  readonly landing: LandingView;
  /** The four lights, outermost first; true = white. Two white and two red = on plan. */
  readonly papi: readonly [boolean, boolean, boolean, boolean];
  /** Sales velocity in per cent of the run rate needed; below 70 the aircraft stalls. */
  readonly speed: { readonly percent: number; readonly stall: boolean };
  /** NOK left, and granted. */
  readonly fuel: { readonly left: number; readonly granted: number };
  /**
   * The segment whose effort would return more elsewhere, and how many percentage points of it, by the rule of a desk where effort is moved.
   * `even`: no move would. `full`: it has as many open cases as its sellers can carry, or more.
   */
  readonly heading: {
    readonly cell: number;
    readonly points: number;
    readonly degrees: number;
    readonly even: boolean;
    readonly full: boolean;
    /** Kroner of sales per krone of effort in each segment, as a desk where effort is moved would show them now. */
    readonly returns: readonly number[];
  };
  /** The segment with most customers per seller. Degrees −20…20; negative = the left wing is low (an earlier segment). `even` = level. */
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
  /** The share of the plan won by the end of each week flown, the straight line to the plan, and the projection for the rest. */
  readonly route: {
    readonly flown: readonly number[];
    readonly planned: readonly number[];
    readonly projected: readonly number[];
  };
  readonly slips: readonly SlipView[];
  /** Each segment's share of all effort, 0–1, in the order of the segments. */
  readonly efforts: readonly number[];
  /** The reason why the levers cannot be moved now; null = they can. */
  readonly trimRefusal: Rejection | null;
}

export type BlipStep = 'meeting' | 'offer' | 'talks';

/** A case on the radar. */
export interface BlipView {
  /** The case's number. It stays the same as long as the case is open, and no other open case of the company has it. */
  readonly id: string;
  readonly cell: number;
  /** Expected weeks until the decision, 0 … about 12. This is its distance from the centre. */
  readonly weeks: number;
  /** Its distances in the last weeks, oldest first, in the same unit. */
  readonly trail: readonly number[];
  /** Its position across its sector, 0–1. */
  readonly angle: number;
  readonly value: number;
  /** The step of the funnel it has reached: a meeting was held, a proposal is out, or terms are being negotiated. */
  readonly step: BlipStep;
  /** The weeks it has been there. */
  readonly standing: number;
  /** The chance of winning it and the norm of its stage, 0–1. */
  readonly chance: number;
  readonly norm: number;
  /** The week of the figures from which the chance is computed. */
  readonly asOfWeek: number;
  /** Clearly below the norm: drawn as a triangle in a warm colour instead of a dot. */
  readonly low: boolean;
  /** The record is out of date: drawn as a ghost. */
  readonly stale: boolean;
  readonly decidedBy13: boolean;
}

export interface WeatherView {
  readonly cell: number;
  /** 0 clear … 1 storm. */
  readonly severity: number;
  /** False until the segment was surveyed; the severity is then only roughly right. */
  readonly scanned: boolean;
}

export interface TowerFigure {
  readonly id: 'leads' | 'meetings' | 'win' | 'leavers';
  readonly unit: FigureUnit;
  readonly now: number;
  readonly norm: number;
}
/** A segment as a sector of the radar. */
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
  /** The segments tagged this week, and those with an open strip. */
  readonly called: readonly number[];
}

/** An open job, without the element that was misheard, which the player has to notice, and without the grade of what was handed in. */
export interface JobView extends Omit<Job, 'readBack' | 'graded'> {
  readonly readBack: Omit<ReadBack, 'faulty'> | null;
}

export interface StripView extends Omit<Strip, 'job'> {
  readonly job: JobView | null;
  /** The verdict on the last piece of work with it; null when there was none. */
  readonly work: TaskVerdict | null;
  /** The player has seen its cause in the tower, but the cockpit has not been told. */
  readonly knownByPlayer: boolean;
  /** What its caller has not forgotten of a crisis; null where there is nothing to say, or it is said in another call, or in a full one after its stamp. */
  readonly remembers: CrisisMemory | null;
}

/** The first officer's stamps. Which one is wrong is told only once the player has chosen. */
export interface OfficerView extends Omit<OfficerCheck, 'wrong'> {
  readonly wrong: number | null;
}

interface SharedView
  extends Pick<
    FlightState,
    | 'week'
    | 'orders'
    | 'fuel'
    | 'fuelGranted'
    | 'waitsLeft'
    | 'friday'
    | 'difference'
    | 'crises'
    | 'tags'
    | 'score'
  > {
  readonly setup: Pick<FlightSetup, 'company' | 'seed' | 'flightNumber' | 'stopAfter'>;
  /** What two people have said to each other; null where one player has both seats. */
  readonly crew: Crew | null;
  /** True where both sit at this page: its seat is the cockpit, and the tower has a printed book. */
  readonly withBook: boolean;
  readonly phase: Phase;
  /** True between take-off and landing: only then can anything be done. */
  readonly flying: boolean;
  /** The sales plan of the quarter, NOK. */
  readonly plan: number;
  /** The number of segments. */
  readonly cells: number;
  /** The market index; demand is e to its power. It makes the weather outside, and no instrument shows it as a figure. */
  readonly market: number;
  readonly strips: readonly StripView[];
  /** True when the logs of earlier strips lie beside a call. */
  readonly memory: boolean;
  readonly slips: readonly SlipView[];
  /** For each seat the strip whose job occupies it; null = none. */
  readonly busy: Readonly<Record<Seat, string | null>>;
  /** The calls that wait for a stamp and could still have one this week. */
  readonly unstamped: readonly string[];
  readonly officer: OfficerView | null;
}

/** Everything that a player in a seat may see of a flight. It has only the instruments of that seat. */
export type FlightView = SharedView &
  (
    | { readonly seat: 'cockpit'; readonly cockpit: CockpitView; readonly tower: null }
    | { readonly seat: 'tower'; readonly cockpit: null; readonly tower: TowerView }
  );
