// The only way into what two people need who fly one quarter together. It comes with their flight, and with nothing else.

export { hearOrders, sayOrders } from './spoken.ts';
export { ordersOf } from './orders.ts';
export { fingerprint, lastWeek, type Page, parted, reopened, SWAP_AFTER, turned, unclaimed, weekStart } from './week.ts';
export { twoOf } from './words.ts';
