// The only way into the rule book: everything that app, panels, world, scripts and tests may use of it. All other files here can change
// freely.

export { WEEKS } from '../quarter/quarter.ts';

export type { Command, CommandKind, Deed, Giver, Rejection, RemedyAnswer } from './state/command.ts';
export type { FlightEvent } from './state/event.ts';
export type {
  FlightSetup,
  FlightState,
  FridayChoice,
  OfficerCheck,
  OfficerStrip,
  PlannedStrip,
} from './state/flight.ts';
export { BEFORE_ALL, MIX_UPS, type MixUp, type Practice } from './state/practice.ts';
export { type Crisis, type CrisisJudged, type CrisisMatter, openCrisis } from './state/crisis.ts';
export { flightHash, stateHash } from './state/hash.ts';
export type { ScoreEvent, ScoreLine } from './state/score.ts';
export type { Symptom } from '../quarter/symptoms.ts';
export type { Alibi, CardKind, DeskPlan, DeskRules, Quirk, Slice } from './state/desk.ts';
export type { Also, Hand, LogLine, OrderedThere } from './state/log.ts';
export {
  type Claims,
  claimsTo,
  type Crew,
  type CrewWay,
  type Heard,
  type Holder,
  holderOf,
  keyedOf,
  type PagePlace,
} from './state/crew.ts';
export {
  ADDRESSES,
  ADVICE,
  type Address,
  type AdviceId,
  type Certainty,
  type Message,
  type MessageElement,
  type Slip,
  adviceHeard,
  certaintyHeard,
} from './state/message.ts';
export type { Suspect } from './state/suspect.ts';
export {
  type AlarmAnswer,
  type ForecastAnswer,
  type ForecastOutcome,
  type Graded,
  RATES,
  type RateId,
  type ReportAnswer,
  type WorkAnswer,
  type WorkWorth,
} from './state/work.ts';
export type { Facts } from './state/facts.ts';
export {
  EFFECT_ANSWERS,
  type EffectAnswer,
  type EffectCheck,
  type EffectJudged,
  type CallerOutcome,
} from './state/effect.ts';
export { type EffectTask, readEffect } from './desks/effect.ts';
export type {
  Job,
  Choice,
  Judged,
  OldLog,
  Pointed,
  Seat,
  Stamp,
  Strip,
  StripStatus,
  Verdict,
  Compared,
  Work,
  Worth,
} from './state/strip.ts';
export { oldLog, stripOfOldLog } from './state/strip.ts';
export { PAIRS, type Ordered, isPair, shapesIn } from './state/pair.ts';

export { type Phase, phaseOf } from './schedule/phase.ts';
export { type DrawnHope, hopesOf } from './schedule/hopes.ts';
export { MOST_STORIES } from './schedule/drawer.ts';
export { elseShares } from './desks/log.ts';
export { mixUpOf, mixUpsIn } from './schedule/mix-ups.ts';
export { type Plan, drawPlan } from './schedule/plan.ts';
export { type Prepared, prepare } from './rules/prepare.ts';
export { oftenBehind } from './schedule/often.ts';
export {
  LAST_NUMBER,
  SCHEDULES,
  hasEchoes,
  isSchedule,
  lastStormWeek,
  scheduleFor,
  scheduleOf,
} from './schedule/schedules.ts';
export { isInBook } from './schedule/on-paper.ts';
export { fullInOrder, subtletyOf } from './schedule/practised.ts';
export type { InstrumentId, Schedule } from './schedule/types.ts';
export { type CalendarWeek, calendarWeekOf, weekQuarter } from './schedule/week-quarter.ts';

export {
  BALANCED,
  MOVED_AT_ONCE,
  cockpitTaskOf,
  placeOf,
  rightAnswer,
  statedIndex,
  territoryFrom,
  territoryIndex,
} from './desks/cockpit.ts';
export { FURTHEST_SHIFT, SHIFTED_AT_ONCE, asSet, goodShifts, leversOf } from './desks/levers.ts';
export { crisisMatterOf, judgeWaiting, waitCostOf } from './desks/crisis.ts';
export { type CrisisMemory, crisisMemory, waitedInSilence } from './desks/crisis-memory.ts';
export { cellFigures, factsOf } from './desks/facts.ts';
export { processOf } from './desks/process.ts';
export { bestOf, judge, netsOf, outlookOf, stakesOf, waitingCostOf, worthOf } from './desks/grade.ts';
export {
  CONFIDENCE,
  type Course,
  type Matter,
  coursesFor,
  matterOf,
  offersFor,
  optionsOf,
  pairOptionOf,
  priceOf,
  shapesFor,
} from './desks/matter.ts';
export { launchOf } from './desks/hands.ts';
export { reachable, targetBand, targetsOf } from './desks/targets.ts';
export { type Laid, type Stakes, bestBySum, carefulChoice, weigh } from './desks/weigh.ts';
export { certaintyOf, deskPlanOf, type DeskTold, towerTaskOf, workCaseOf, workOf } from './desks/tower.ts';
export type {
  AlarmTask,
  CausesTask,
  CockpitTask,
  ForecastTask,
  PairOption,
  RemedyOption,
  ReportTask,
  Table,
  TableCard,
  Targets,
  ToolRow,
  TowerTask,
} from './desks/types.ts';
export { gradeOf, rightWork, type AlarmTold, type WorkTold } from './desks/work.ts';
export { type OtherWork, carefulWork, lazyWork, matchedWork } from './desks/work-readers.ts';
export {
  type ForecastRow,
  type ForecastTable,
  HORIZON,
  type Leak,
  STEPS,
  type Step,
  amountsOf,
  chancesOf,
  LEAKS,
  covered,
  forecastTable,
  forecastWorth,
  holds,
  isForecast,
  optimismOf,
} from './desks/forecast.ts';
export {
  type AlarmTable,
  LIMITS,
  type Watched,
  type WatchedWeek,
  alarmTable,
  alarmWorth,
  isAlarm,
  isGood,
  rang,
  rightAlarm,
} from './desks/alarm.ts';
export type { Picture, RowName, Tile, TileKind } from './desks/report-tiles.ts';
export {
  ASKED,
  type Part,
  type ReportTable,
  suspectOf,
  answered,
  isReport,
  reportFinding,
  reportWorth,
} from './desks/report.ts';
export type { Curve } from './desks/result.ts';
export { explainingLine, oldLogsFor } from './desks/old-logs.ts';
export type { WorkCase } from './desks/work-case.ts';
export { cardOf, measureOf } from './desks/causes/card.ts';
export { CARD_TYPES } from './desks/causes/cards/card-types.ts';
export { Dealer } from './desks/causes/dealer.ts';
export { Ledger, type RecordSource, total } from './desks/causes/ledger.ts';
export { planDesk } from './desks/causes/plan.ts';
export { cleared, readCard, readMeasure } from './desks/causes/reading.ts';
export type { DeskWish, DeskWorld } from './desks/causes/wish.ts';
export { type ShownDesk, byLoudness, careful, shownDesk, titles } from './desks/causes/readers.ts';
export type { Card, Count, Measure } from './desks/causes/types.ts';
export { recordsOf } from './desks/records.ts';
export { type Decision, cockpitTask, effectTask, towerTask, waitingCost } from './desks/by-id.ts';

export { TRIM_COST, apply } from './rules/apply.ts';
export { busyWith } from './desks/busy.ts';
export { TRIM_MOST, trimRefusal } from './rules/cockpit.ts';
export { wentFirst } from './rules/crisis.ts';
export { type Outcome, decide, perform, seatOf } from './rules/decide.ts';
export { POINTS, totalPoints } from './rules/scoring.ts';
export { type FlightWish, newFlight, replay, setupFor, setupIn } from './rules/start.ts';
export { clueFor } from './rules/clue.ts';
export { decidingMark, otherSeat, rightSeat, verdictOf, wordsDecide } from './rules/verdict.ts';
export { RULES_VERSION } from './rules/version.ts';

export { isAlarming } from './views/alarm.ts';
export { weeksLeft } from './views/blips.ts';
export { NEVER_ASLEEP, STALL, cockpitView, warningView } from './views/cockpit.ts';
export { DIAL_UNITS, engineDials, shownLoad } from './views/dials.ts';
export { flightView } from './views/flight.ts';
export { messageGrade } from './views/grades.ts';
export { inOrder, isOpen, isUnsettled, unstamped } from './views/open.ts';
export { skyOf } from './views/sky.ts';
export { type TaskVerdict, taskVerdictOf } from './views/task-verdict.ts';
export { towerView } from './views/tower.ts';
export { TURBULENCE_LIMITS, turbulenceGrade } from './views/turbulence.ts';
export type {
  BlipView,
  CockpitView,
  DialView,
  LandingBar,
  LandingWhy,
  LandingView,
  EngineView,
  FlightView,
  JobView,
  LampView,
  OfficerView,
  SectorView,
  SlipView,
  Stand,
  StripView,
  TowerFigure,
  TowerView,
  WeatherView,
} from './views/types.ts';

export { emptyLanding, flawlessLanding } from './play/flawless.ts';
export { landingOf } from './play/landing.ts';
export { POLICIES, type Policy, nextCommand } from './play/policies.ts';
export { isBetter, type Shown, shownIn } from './desks/outcome.ts';
export { type Held, flyByPolicy, isMeaningful, savedShare, shadowOf } from './play/shadows.ts';
export { type Counted, countedOf, worthOfFlight, worthOfStrip } from './play/worth.ts';
export { type Search, deskCommand, rightSearch, searchCommand } from './play/search.ts';
export { answerOf, type Chooser, choiceOf } from './play/choose.ts';
export { trialOf } from './play/trial.ts';

export { type DebriefWork, beginDebrief, debriefOf, flownSoFar } from './debrief/debrief.ts';
export { type SettledHope, settle, settledHopes } from './debrief/hopes.ts';
export { ENDORSEMENTS, type EndorsementId, seatOfEndorsement } from './debrief/deeds.ts';
export { endorsementsOf } from './debrief/endorsements.ts';
export { type BookCall, type BookPage, type BookSegment, towerBookOf } from './debrief/book.ts';
export { type KeyLine, answerKeyOf } from './debrief/key.ts';
export { stateAt, tellLog, heldIn } from './debrief/log.ts';
export { decisionsOf, matrixOf } from './debrief/measure.ts';
export {
  DECISIONS_FOR_NUMBERS,
  type Matrix,
  type Sensitivity,
  addMatrices,
  sensitivityOf,
} from '../measures/index.ts';
export { momentAt } from './debrief/moment.ts';
export type { BookMessageTold, ClaimTold, MessageTold, PairTold } from './debrief/pair.ts';
export { type Seen, plannedStories, seenIn, storiesOf, seenWith, storyName } from './rules/seen.ts';
export { biasOf, discernmentOf, nextOf, openingOf } from './debrief/reading.ts';
export { type FlightRecord, againToday, canReplay, setupOf } from './debrief/record.ts';
export type {
  Debrief,
  DebriefEntry,
  DebriefEvent,
  Earlier,
  KnownThen,
  Landed,
  Landings,
  MomentView,
  Opening,
  Recalls,
  Remedied,
  Said,
  Saved,
  ScoreGroup,
  TwinTale,
} from './debrief/types.ts';
