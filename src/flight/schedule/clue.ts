// The old clue: of two matters of the same kind in different segments the later is explained by what was measured in the earlier, because the
// same form, list or routine came into use there. Whoever remembers it need not search again.

import type { Content, FullScenario, TowerKind } from '../../content/types.ts';
import { at } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick, shuffled } from '../../quarter/draws.ts';
import { type Disturbance, KINDS, type Kind } from '../../quarter/types.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import type { Also } from '../state/log.ts';
import { BEFORE_ALL, mixUpIn, weightIn } from '../state/practice.ts';
import { alikeBy } from './alike.ts';
import { mixUpOf } from './mix-ups.ts';

/** So many weeks lie between the two calls at least: the earlier matter has to be measured and dealt with when the later call comes. */
const WEEKS_BETWEEN = 2;

/** Two strips of one flight: the log of `earlier` explains the call of `later`. */
export interface Clue {
  readonly earlier: string;
  readonly later: string;
  readonly kind: Kind;
  /** The week of the later call. */
  readonly week: number;
}

/** A full strip with its story and what is behind it. */
interface Matter {
  readonly planned: PlannedStrip;
  readonly scenario: FullScenario;
  readonly disturbance: Disturbance;
}

function mattersOf(
  planned: readonly PlannedStrip[],
  disturbances: readonly Disturbance[],
  content: Content,
): Matter[] {
  return planned.flatMap((strip): Matter[] => {
    const scenario = content.scenario(strip.scenario);
    const disturbance = disturbances.find((d) => d.id === strip.disturbance);
    return scenario.storm || strip.slot === 'storm' || disturbance === undefined
      ? []
      : [{ planned: strip, scenario, disturbance }];
  });
}

/** True where the tower can measure why: a forecast says how much, and where nothing is behind a call nothing is shared. */
function isMeasured({ planned, scenario, disturbance }: Matter): boolean {
  return scenario.cause === 'hidden' && planned.work !== 'forecast' && !disturbance.chance;
}

/**
 * True where an earlier log may explain the call: otherwise the tower alone would have to tell its suspects apart (a report, a forecast and
 * alarm limits have their turn), no other call sounds like it, and it began in the quarter, so that the week can be named.
 */
function mayBeExplained({ planned, scenario, disturbance }: Matter): boolean {
  return isUnknown(scenario) && planned.work === 'causes' && !disturbance.chance && disturbance.week >= 1;
}

const isUnknown = ({ cause, handoff, sameText, defensible }: FullScenario): boolean =>
  cause === 'hidden' && handoff !== 'request' && !sameText && !defensible;

/** True where segment and week speak of one call only; otherwise the clue would seem to explain another one too. */
function isAlone({ planned, disturbance }: Matter, matters: readonly Matter[]): boolean {
  const alike = matters.filter(
    (one) => one.planned.cell === planned.cell && one.disturbance.week === disturbance.week,
  );
  return alike.length === 1;
}

function explains(earlier: Matter, later: Matter): boolean {
  return (
    isMeasured(earlier) &&
    mayBeExplained(later) &&
    earlier.scenario.kind === later.scenario.kind &&
    // Twins sound alike, so that the clue could be found without reading it.
    earlier.scenario.twin !== later.scenario.id &&
    earlier.planned.cell !== later.planned.cell &&
    later.planned.callWeek - earlier.planned.callWeek >= WEEKS_BETWEEN
  );
}

/**
 * False where no two of these stories can make a clue, whatever segments they come to. It asks less than `clueIn`, so that most drawings need
 * not be finished.
 * @param stories full stories with the weeks of their calls, and what the tower is asked for
 */
export function mayHaveClue(
  stories: readonly {
    readonly week: number;
    readonly scenario: FullScenario;
    readonly work: TowerKind | null;
  }[],
): boolean {
  const hidden = stories.filter(({ scenario }) => scenario.cause === 'hidden');
  const sources = hidden.filter(({ work }) => work !== 'forecast');
  return hidden
    .filter(({ work, scenario }) => work === 'causes' && isUnknown(scenario))
    .some((later) =>
      sources.some(
        ({ week, scenario: { kind, twin } }) =>
          kind === later.scenario.kind && twin !== later.scenario.id && later.week - week >= WEEKS_BETWEEN,
      ),
    );
}

/** The two strips of a plan that make an old clue, best with the later call in this week, drawn where there are several; null where there are none. */
export function clueIn(
  { seed }: Pick<FlightSetup, 'seed'>,
  planned: readonly PlannedStrip[],
  disturbances: readonly Disturbance[],
  content: Content,
  week: number,
): Clue | null {
  const matters = mattersOf(planned, disturbances, content);
  const clues = matters.flatMap((later) =>
    matters
      .filter((earlier) => explains(earlier, later) && isAlone(later, matters))
      .map((earlier) => ({
        earlier: earlier.planned.id,
        later: later.planned.id,
        kind: later.scenario.kind,
        week: later.planned.callWeek,
      })),
  );
  const timely = clues.filter((clue) => clue.week === week);
  const wished = timely.length > 0 ? timely : clues;
  return wished.length === 0 ? null : at(wished, pick(wished.length, seed, entityOf('clue'), 0, PURPOSE.log));
}

/**
 * What a plan with a clue is wished for: a kind comes to its turn, and neither kinds and callers nor the week tell the seat. Where
 * something is practised kinds and callers count for more, because the stories are drawn for their rows, and calls that the player mixes up count
 * for themselves. The last rows that were never met come before all that.
 */
const WISHED = { kind: 1.2, week: 6, alike: 0.7, alikePractised: 2, mixedUp: 3, last: 8 } as const;
/** A call counts that is mixed up so much more than usual. */
const MIXED_UP = 2;

/** The week wished for the later call. It is drawn: were it always the likeliest, that week would nearly always be the tower's. */
export function wishedWeek({ seed }: Pick<FlightSetup, 'seed'>, weeks: readonly number[]): number {
  return at(weeks, pick(weeks.length, seed, entityOf('week of the clue'), 0, PURPOSE.log));
}

/**
 * How well a plan bears its clue; of several the best is flown. Both calls of a clue are the tower's and of one kind: drawn without a look at
 * the other stories, they would let kind, caller and week tell the seat.
 * @param week the week wished for the later call
 */
export function worthOf(
  { seed, practice }: Pick<FlightSetup, 'seed' | 'practice'>,
  planned: readonly PlannedStrip[],
  clue: Clue,
  content: Content,
  week: number,
): number {
  const rows = new Set(planned.flatMap(({ scenario }) => content.scenario(scenario).responsibility));
  const last = [...rows].filter((row) => weightIn(practice, row) >= BEFORE_ALL).length;
  const mixedUp = planned.filter(
    ({ scenario, slot }) =>
      slot !== 'storm' && mixUpIn(practice, mixUpOf(content.scenario(scenario))) >= MIXED_UP,
  ).length;
  const kinds = shuffled(KINDS.length, seed, entityOf('kind of the clue'), PURPOSE.log);
  const alike = practice === undefined ? WISHED.alike : WISHED.alikePractised;
  return (
    alike * (alikeBy('kind', planned, content) + alikeBy('caller', planned, content)) +
    WISHED.mixedUp * mixedUp +
    WISHED.last * last -
    WISHED.kind * kinds.indexOf(KINDS.indexOf(clue.kind)) -
    WISHED.week * Number(clue.week !== week)
  );
}

/**
 * The strips with the clue in them, and with what the lines of the other matters say of segments that call later: there the same thing is not in
 * use, or not yet. So it does not help to look for a segment's name.
 */
export function withClue(
  { seed }: Pick<FlightSetup, 'seed'>,
  planned: readonly PlannedStrip[],
  disturbances: readonly Disturbance[],
  content: Content,
  clue: Clue | null,
): PlannedStrip[] {
  const matters = mattersOf(planned, disturbances, content);
  const alsoOf = (matter: Matter): Also | null => {
    const { id, cell, callWeek } = matter.planned;
    const draw = (n: number, i: number) => pick(n, seed, entityOf(`${id} also`), i, PURPOSE.log);
    if (!isMeasured(matter)) return null;
    if (clue?.earlier === id) {
      const later = matters.find((one) => one.planned.id === clue.later);
      return later === undefined
        ? null
        : { cell: later.planned.cell, use: 'same', week: later.disturbance.week };
    }
    const others = matters.filter(
      (one) =>
        one.scenario.cause === 'hidden' && one.planned.callWeek > callWeek && one.planned.cell !== cell,
    );
    if (others.length === 0) return null;
    const other = at(others, draw(others.length, 0)).planned.cell;
    return { cell: other, use: draw(2, 1) === 0 ? 'own' : 'later', week: null };
  };
  return planned.map((strip) => {
    const matter = matters.find((one) => one.planned.id === strip.id);
    return {
      ...strip,
      also: matter === undefined ? null : alsoOf(matter),
      clue: clue?.later === strip.id ? clue.earlier : null,
    };
  });
}
