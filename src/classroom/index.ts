// The only way into what a class has of its own: the code of a flight, the collection of codes, and the debrief of the room.

export { type Answers, answersOf } from './answers.ts';
export { CODE_LENGTH, plainCode } from '../quarter/typed-code.ts';
export { codeOf, decode, findingsInCode, randomOf } from './code.ts';
export { codesIn, received } from './collect.ts';
export { readFile } from './file.ts';
export { type ClassQuarter, classQuarter, isForAll } from './quarter.ts';
export { FEWEST, type RoomDebrief, roomDebrief, type RoomStrip } from './room.ts';
export { type SortCard, sixCards } from './six-cards.ts';
