// The check ride: rides, their rounds, and what came of them. What can be said of telling seats apart is in src/measures.

export type { RideForm, RideItem, RideSeat } from '../content/ride-item.ts';
export { readRide, rideCodeOf, type ToldRide } from './code.ts';
export { type RoomGain, roomGain } from './room.ts';
export {
  hasOtherItems,
  isFinished,
  orderOf,
  resultOf,
  type Ride,
  RIDE_LENGTH,
  type RideResult,
  type RideWhen,
} from './ride.ts';
export {
  awaitsSecond,
  flownSince,
  nextWhen,
  RIDE_WISHES,
  rideFrom,
  rideOffered,
  rideUnderWay,
  type RideWish,
  roundOf,
  withAnswer,
  withoutLast,
  withRide,
} from './rounds.ts';
