// The only way into what two people need who fly one quarter together. It comes with their flight, and with nothing else.

export { ordersOf } from './orders.ts';
export { hearOrders, sayOrders } from './spoken.ts';
export {
  closedWeek,
  fingerprint,
  type Named,
  namedOf,
  openWeek,
} from './turn.ts';
export { lastWeek, type Page, parted, reopened, SWAP_AFTER, turned, unclaimed } from './week.ts';
export { PLACES, twoWords } from './words.ts';
