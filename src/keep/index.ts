// The public part of the storage of saved data; everything else in this folder is private.

export { browserStorage } from './browser-storage.ts';
export { keptForVisit } from './for-visit.ts';
export { createKeeper, type Keeper } from './keeper.ts';
export { STORAGE_NOTICES } from './telling.ts';
export { createShelf, flightId, loadFlights, type PlacedFlight } from './flights.ts';
export {
  DEFAULT_PROGRESS,
  DEFAULT_SETTINGS,
  type Documents,
  type KeptFlight,
  type Progress,
} from './records.ts';
