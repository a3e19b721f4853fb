// The only way into what a class has of its own: the code of a flight, the collection of codes, and the debrief of the room.

export { type Answer, type Answers, answersOf, type Finding, type PointedAt } from './answers.ts';
export { CODE_LENGTH, codeOf, type Decoded, decode, findingsInCode, plainCode, randomOf } from './code.ts';
export { codesIn, type Receipt, type Received, received } from './collect.ts';
export { type FileRead, LONGEST_FILE, readFile } from './file.ts';
export { type ClassQuarter, type ClassStrip, classQuarter, isForAll } from './quarter.ts';
export { FEWEST, type Findings, type RoomDebrief, roomDebrief, type RoomStrip } from './room.ts';
