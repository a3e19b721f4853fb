// Runs a tool of the project, or one of its TypeScript scripts, under the Node that the tools need.
// Must not install anything; prepare.mjs has done that before.

import { runNode, toolPath } from './runtime.mjs';

const PACKAGES = { biome: '@biomejs/biome' };

const [first, ...rest] = process.argv.slice(2);
const file = /\.(ts|mjs)$/.test(first) ? first : toolPath(first, PACKAGES[first]);
process.exitCode = await runNode([file, ...rest]);
