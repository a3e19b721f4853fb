// Checks which part imports which, and proves on a copy with planted mistakes that the check finds them.
// Must not trust a check that read nothing: dependency-cruiser passes quietly when it cannot read TypeScript.

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, toolNode, toolPath } from './runtime.mjs';

const LEAST_MODULES = 20;
/** The tests and scripts too use the rule book by its door alone. */
const FOLDERS = ['src', 'scripts', 'tests'];

/** Reads the imports of src/ in `folder`. Returns the number of modules and the broken rules. */
function cruise(folder) {
  const words = [toolPath('depcruise', 'dependency-cruiser'), ...FOLDERS, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(toolNode(), words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  try {
    const { modules, summary } = JSON.parse(stdout);
    const own = modules.filter(({ source }) => source.startsWith('src/')).length;
    return { own, violations: summary.violations };
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${stderr}${stdout}`);
  }
}

/** Mistakes to be found: the beginning of a rule's name, and the line planted into a file. */
const PLANTED = [
  { rule: 'quarter-imports-only', file: 'src/quarter/planted.ts', line: "import '../world/engine.ts';" },
  {
    rule: 'flight-imports-only',
    file: 'src/flight/planted.ts',
    line: "import type { Phaser } from '../world/engine.ts';",
  },
  { rule: 'content-imports-only', file: 'src/content/planted.ts', line: "import '../flight/index.ts';" },
  {
    rule: 'checks-of-content-come-when-they-are-wanted',
    file: 'src/app/planted.ts',
    line: "import '../content/check/index.ts';",
  },
  {
    rule: 'flight/desks-imports-only',
    file: 'src/flight/desks/planted.ts',
    line: "import '../rules/decide.ts';",
  },
  {
    rule: 'flight-has-one-door',
    file: 'src/panels/planted.tsx',
    line: "import '../flight/rules/decide.ts';",
  },
  {
    rule: 'panels/debrief-imports-only',
    file: 'src/panels/debrief/planted.ts',
    line: "import '../flight/FlightScreen.tsx';",
  },
  {
    rule: 'panels/flight/desk-imports-only',
    file: 'src/panels/flight/desk/planted.ts',
    line: "import '../strip/StripBay.tsx';",
  },
  { rule: 'only-some-files-import-phaser', file: 'src/panels/planted.tsx', line: "import 'phaser';" },
  { rule: 'world-imports-only', file: 'src/world/planted.ts', line: "import '../panels/planted.tsx';" },
  { rule: 'keep-imports-only', file: 'src/keep/planted.ts', line: "import '../panels/planted.tsx';" },
  { rule: 'pure-parts-need-nothing-else', file: 'src/quarter/planted.ts', line: "import 'node:fs';" },
  { rule: 'no-cycles', file: 'src/sound/planted.ts', line: "import './planted.ts';" },
];

/** The planted mistakes that the check misses. */
function missedMistakes() {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const name of FOLDERS) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
      copyFileSync(join(root, name), join(folder, name));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const { file } of PLANTED) writeFileSync(join(folder, file), 'export {};\n');
    for (const { file, line } of PLANTED) appendFileSync(join(folder, file), `${line}\n`);
    const { violations } = cruise(folder);
    return PLANTED.filter(
      ({ rule, file }) =>
        !violations.some((found) => found.rule.name.startsWith(rule) && found.from === file),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { own, violations } = cruise(root);
const complaints = violations.map(({ rule, from, to, cycle }) => {
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
  return `${rule.name}: ${from} → ${way}`;
});
if (own < LEAST_MODULES)
  complaints.push(`only ${own} modules were read; ${LEAST_MODULES} is the least to be believed`);
for (const { rule, file } of missedMistakes())
  complaints.push(`a planted mistake was missed: ${rule} in ${file}`);

for (const complaint of complaints) console.error(complaint);
console.log(`${own} modules read, ${PLANTED.length} mistakes planted, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
