// Every npm script starts here: prepares, then runs a tool or a script under the Node that the tools need.
// Must run on Node 20 with nothing installed.

import { prepare } from './prepare.mjs';
import { runNode, toolPath } from './runtime.mjs';

const PACKAGES = { biome: '@biomejs/biome' };

prepare();
const [first, ...rest] = process.argv.slice(2);
const file = /\.(ts|mjs)$/.test(first) ? first : toolPath(first, PACKAGES[first]);
process.exitCode = await runNode([file, ...rest]);
