// The public part of the storage of saved data; everything else in this folder is private.

export { browserStorage } from './browser-storage.ts';
export { createKeeper, type Keeper, type KeepNotice } from './keeper.ts';
export {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type KeptFlight,
  type Progress,
} from './records.ts';
