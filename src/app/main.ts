// A stand-in for the game's start, so that the build has an entry.
// Must not stay: app/ brings its own.

const { Phaser } = await import("../world/engine.ts");
document.documentElement.dataset["engine"] = Phaser.VERSION;

export {};
