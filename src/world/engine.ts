// The one door to the engine: everything in world/ takes Phaser from here, as value and as types.
// Must not configure or start anything, and nobody else imports Phaser.

export { default as Phaser } from './phaser-entry.js';
