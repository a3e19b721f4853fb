// The types of phaser-entry.js: Phaser's own. They describe more than the entry contains, so the compiler does not notice
// what is missing; tests/world/engine.test.ts checks that everything used is there.

export { default } from 'phaser';
