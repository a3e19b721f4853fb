// The types of phaser-entry.js: Phaser's own. They describe more than the entry holds, so
// must not be trusted alone; tests/world/engine.test.ts checks that everything used is there.

export { default } from 'phaser';
