// The checks of companies by docs/writing-scenarios.md: every problem says where it is and what to write instead.
// They are too large for the game's bundle: import them only when they are needed.

export { type CheckResult, checkPack } from './folder.ts';
export { checkGameTexts, checkRowNames } from './game-texts.ts';
export { checkTogether } from './together.ts';
