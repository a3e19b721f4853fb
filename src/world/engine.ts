// The only import of Phaser: everything in world/ takes its values and types from here,
// so that phaser-entry.js decides alone how much of Phaser is shipped.

export { default as Phaser } from './phaser-entry.js';
