// What app/ uses of the rule book in a flight, as one thing that can be fetched.

export {
  againToday,
  canReplay,
  cockpitTask,
  decidingMark,
  decisionsOf,
  deskPlanOf,
  effectTask,
  flightView,
  isAlarming,
  landingOf,
  matrixOf,
  newFlight,
  perform,
  replay,
  rightSeat,
  seenWith,
  setupIn,
  storiesOf,
  towerTask,
  waitingCost,
  warningView,
} from '../flight/index.ts';
export { ownQuarter } from '../learning/index.ts';
