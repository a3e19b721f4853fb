// The only way into what a class has of its own: the code of a flight, the collection of codes, and the debrief of the room.

export { type Answers, answersOf } from './answers.ts';
export { CODE_LENGTH } from '../codes/typed-code.ts';
export { codeOf, decode, findingsInCode, knownBy, randomOf } from './code.ts';
export { received } from './collect.ts';
export { codesIn } from './find-codes.ts';
export { plainCode } from '../codes/letters.ts';
export { readFile } from './file.ts';
export { type ClassQuarter, classQuarter, collectionOf, isForAll, roomQuarter } from './quarter.ts';
export {
  canMove,
  type Deed,
  type DemoState,
  isVoting,
  newDemo,
  played,
  STEPS,
  type Step,
  TALK_SECONDS,
  votesNow,
} from './demo/state.ts';
export { demoStateFrom, isDeed, isDemoState } from './demo/kept.ts';
export { type Crew, type DemoStrip, demoSetup, demoStrips, hasDemo } from './demo/strips.ts';
export {
  isTestedDemo,
  meantBy,
  storiesOfDemo,
  TESTED_DEMOS,
  type TestedDemo,
  testedFor,
} from './demo/tested.ts';
export { type Ballot, countOf, handsIn, MOST_HANDS } from './demo/votes.ts';
export { FEWEST, findingsCounted, type RoomDebrief, roomDebrief, type RoomStrip } from './room.ts';
export {
  compared,
  type Compared,
  isOfNumber,
  isTwoFlights,
  type TwoFlights,
  twoFlightsIn,
} from './two-flights.ts';
export { type SortCard, sixCards } from './six-cards.ts';
