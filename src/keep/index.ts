// What the rest of the game may use of the keeping.
// Must not hold behaviour of its own.

export { browserStorage } from './browser-storage.ts';
export { createKeeper, type Keeper, type KeepNotice } from './keeper.ts';
export {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type KeptFlight,
  type Progress,
} from './records.ts';
