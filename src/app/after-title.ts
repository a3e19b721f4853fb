// What the title does not wait for: guards and helpers of the flights that follow, in a chunk of their own.

export { fetchAhead } from './ahead.ts';
export { startHeartbeat } from './heartbeat.ts';
export { keepForOffline } from './offline.ts';
export { guardPresses, SETTLING_MS } from './presses.ts';
export { putBackBeforeDrawing } from './foreign-nodes.ts';
