// The oldest browsers that the game works in: the build writes for them, and the stage `oldest` looks whether it has.

export const OLDEST_BROWSERS = { chrome: 105, firefox: 104, safari: 16 } as const;

/** As Vite's `build.target` wants them. */
export const BUILD_TARGET = Object.entries(OLDEST_BROWSERS).map(([name, version]) => `${name}${version}`);
