// What a debrief concludes from the timeline: the opening, habits in words, twins, missed responsibilities, what to fly next.
// It only reads the entries; amounts of money come from play/worth.ts.

import type { Content } from '../../content/types.ts';
import type {
  Bias,
  DebriefEntry,
  Discernment,
  Earlier,
  Habit,
  Missed,
  NextFlight,
  Opening,
  ScoreGroup,
  ScoreSum,
  TwinTale,
} from './types.ts';
import type { Matrix } from '../../measures/index.ts';
import { decisionsOf } from './measure.ts';
import { messageGrade } from '../views/grades.ts';
import type { ScoreEvent, ScoreLine } from '../state/score.ts';
import type { FlightState } from '../state/flight.ts';

/** Wrong stamps count as a habit only when one seat has this many times as many as the other. */
const LEAN = 2;
/** A faster pace is proposed from these shares of right stamps and of value saved on. */
const FASTER_FROM = 0.95;
const FASTER_SAVED = 0.75;

function isWrong(entry: DebriefEntry): boolean {
  return entry.stamp?.verdict.seat === 'wrong';
}

/** How close the player came to stamping the strip wrongly, 0 = not at all. */
function closeness({ stamp, strip }: DebriefEntry): number {
  if (stamp === null || strip.storm) return 0;
  if (stamp.verdict.row === 'right-seat-other-words') return 3;
  if (stamp.verdict.seat === 'defensible') return 2;
  return stamp.week > strip.arrivedWeek ? 1 : 0;
}

/** The strip that the player came closest to stamping wrongly; the earliest of equals. */
function closestOf(entries: readonly DebriefEntry[]): string | null {
  let best: DebriefEntry | null = null;
  for (const entry of entries) {
    if (closeness(entry) > (best === null ? 0 : closeness(best))) best = entry;
  }
  return best?.strip.id ?? null;
}

function habitOf(toCockpit: number, toTower: number): Habit {
  if (toCockpit + toTower === 0) return 'none-wrong';
  if (toTower === 0 || toCockpit >= LEAN * toTower) return 'acted-before-known';
  return toCockpit === 0 || toTower >= LEAN * toCockpit ? 'looked-for-known' : 'both-ways';
}

/** The sentence that opens the debrief, as data. */
export function openingOf(entries: readonly DebriefEntry[]): Opening {
  const wrong = entries.filter(isWrong);
  const toCockpit = wrong.filter((entry) => entry.stamp?.seat === 'cockpit').length;
  const toTower = wrong.length - toCockpit;
  return {
    wrong: wrong.length,
    // Those that are measured too: where either seat is right, none is told apart.
    decisions: entries.filter(({ stamp }) => stamp !== null && !stamp.eitherSeat).length,
    defensible: entries.filter(({ stamp }) => stamp?.eitherSeat === true).length,
    undecided: entries.filter((entry) => entry.stamp === null && entry.strip.called).length,
    sameWay: wrong.length > 1 && (toCockpit === 0 || toTower === 0),
    habit: habitOf(toCockpit, toTower),
    closest: wrong.length === 0 ? closestOf(entries) : null,
    stayedPut: wrong.filter((entry) => entry.readIn === entry.stamp?.seat).length,
  };
}

/** Which seat the wrong stamps tend to. A single wrong stamp shows no tendency. */
export function biasOf(matrix: Matrix): Bias {
  const { towerCockpit: toCockpit, cockpitTower: toTower } = matrix;
  if (toCockpit + toTower === 0) return 'none-wrong';
  if (toCockpit + toTower < 2) return 'even';
  if (toCockpit >= LEAN * toTower && toCockpit > toTower) return 'cockpit';
  return toTower >= LEAN * toCockpit && toTower > toCockpit ? 'tower' : 'even';
}

/** How well the seats were told apart: for flights with too few decisions for d′. */
export function discernmentOf(matrix: Matrix): Discernment {
  const right = matrix.towerTower + matrix.cockpitCockpit;
  const share = right / Math.max(1, right + matrix.towerCockpit + matrix.cockpitTower);
  if (share >= 0.9) return 'sure';
  if (share >= 0.75) return 'good';
  return share >= 0.6 ? 'some' : 'guess';
}

/** The responsibilities that were stamped in the wrong seat, most often missed first. */
export function missedOf(
  entries: readonly DebriefEntry[],
  content: Content,
  earlier: readonly Earlier[],
): Missed[] {
  const byRow = new Map<string, string[]>();
  for (const entry of entries.filter(isWrong)) {
    for (const row of content.scenario(entry.strip.scenario).responsibility) {
      // No strips are listed yet when this row is found for the first time.
      byRow.set(row, [...(byRow.get(row) ?? []), entry.strip.id]);
    }
  }
  const before = (row: string) => earlier.filter((flight) => flight.missed.includes(row)).length;
  return [...byRow]
    .map(([row, strips]) => ({ row, strips, earlier: before(row) }))
    .toSorted(
      (a, b) => b.strips.length + b.earlier - (a.strips.length + a.earlier) || (a.row < b.row ? -1 : 1),
    );
}

/** The pairs of twins, with those that fooled the player first. */
export function twinsOf(entries: readonly DebriefEntry[], content: Content): TwinTale[] {
  const tales: TwinTale[] = [];
  for (const first of entries) {
    if (first.strip.storm) continue;
    const { twin } = content.full(first.strip.scenario);
    const second = entries.find((entry) => !entry.strip.storm && entry.strip.scenario === twin);
    if (second === undefined || entries.indexOf(second) < entries.indexOf(first)) continue;
    const pair = [first, second];
    const fooled = pair.find(isWrong);
    const close = pair.find((entry) => closeness(entry) >= 2);
    const told = fooled ?? close ?? first;
    const other = told === first ? second : first;
    const kind = fooled !== undefined ? 'fooled' : close !== undefined ? 'closest' : 'held';
    tales.push({ kind, strip: told.strip.id, twin: other.strip.id });
  }
  const order = ['fooled', 'closest', 'held'];
  return tales.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const GROUP: Readonly<Record<ScoreEvent, ScoreGroup>> = {
  'seat-right': 'seats',
  'seat-defensible': 'seats',
  'seat-wrong': 'seats',
  'storm-right': 'seats',
  'storm-wrong': 'seats',
  'words-right': 'words',
  'difference-named': 'words',
  'wrong-stamp-found': 'seats',
  task: 'work',
  'finding-right': 'work',
  'message-complete': 'messages',
  'read-back-caught': 'messages',
  'read-back-missed': 'messages',
  'needless-correction': 'messages',
  'asked-again': 'messages',
  'address-right': 'handing-on',
  'address-wrong': 'handing-on',
  'effect-checked': 'handing-on',
  prompt: 'early',
  'early-tag': 'early',
  'false-tag': 'early',
  'acted-blind': 'deductions',
  'fuel-below-zero': 'deductions',
};

/** The lines of the score added up by event, in groups. */
export function scoresOf(lines: readonly ScoreLine[]): Record<ScoreGroup, ScoreSum[]> {
  const groups: Record<ScoreGroup, ScoreSum[]> = {
    seats: [],
    words: [],
    work: [],
    messages: [],
    'handing-on': [],
    early: [],
    deductions: [],
  };
  for (const event of Object.keys(GROUP) as ScoreEvent[]) {
    const own = lines.filter((line) => line.event === event);
    if (own.length === 0) continue;
    groups[GROUP[event]].push({
      event,
      count: own.length,
      points: own.reduce((sum, line) => sum + line.points, 0),
    });
  }
  return groups;
}

/** True where the cards did not prove what was found: it was wrong, told as likely, or rests on a strike that no card bears. */
function isUnproved({ strip, said }: DebriefEntry): boolean {
  // Other work has no cards to strike suspects out by, and with other advice a finding counts for less, however it was proved.
  if (said.length === 0 || strip.searched?.answer != null) return false;
  return said.some(
    ({ message: { advice }, knowledge }) =>
      knowledge !== null && messageGrade(knowledge) !== 'full' && (advice === null || advice === 'right'),
  );
}

function focusOf(entries: readonly DebriefEntry[], opening: Opening): NextFlight['focus'] {
  if (opening.habit === 'acted-before-known') return 'ask-who-knows';
  if (opening.habit === 'looked-for-known') return 'act-when-known';
  const full = entries.filter((entry) => entry.stamp !== null && !entry.strip.storm);
  const otherWords = full.filter((entry) => entry.stamp?.verdict.row === 'right-seat-other-words').length;
  if (opening.habit === 'both-ways' || otherWords >= 2) return 'words';
  const said = entries.flatMap((entry) => entry.said);
  if (said.some(({ heard, faulty, corrected }) => heard !== null && faulty !== null && !corrected))
    return 'messages';
  if (entries.some(isUnproved)) return 'findings';
  return full.some(({ stamp, strip }) => stamp !== null && stamp.week > strip.arrivedWeek)
    ? 'waiting'
    : 'nothing';
}

/** What to fly next. The same quarter is proposed as long as there is more to learn from it. */
export function nextOf(
  state: FlightState,
  entries: readonly DebriefEntry[],
  opening: Opening,
  share: number | null,
): NextFlight {
  const decisions = decisionsOf(state);
  const right = decisions.filter((decision) => decision.right).length / Math.max(1, decisions.length);
  const faster = right >= FASTER_FROM && share !== null && share >= FASTER_SAVED;
  return { faster, focus: focusOf(entries, opening) };
}
