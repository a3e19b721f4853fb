// The import check works: forbidden imports planted in a copy of the sources must all be reported.
// Without this test it could pass while reading nothing, because dependency-cruiser says nothing about TypeScript it cannot read.

import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Tests and scripts, too, may import the rule book only through its index. */
const FOLDERS = ['src', 'scripts', 'tests'];

interface Report {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}

/** The file, the line that is planted in it, and the beginning of the name of the rule that forbids it. */
const PLANTED = [
  ['src/quarter/planted.ts', "import '../world/engine.ts';", 'quarter-imports-only'],
  ['src/flight/planted.ts', "import type { Phaser } from '../world/engine.ts';", 'flight-imports-only'],
  ['src/content/planted.ts', "import '../flight/index.ts';", 'content-imports-only'],
  ['src/measures/planted.ts', "import '../flight/index.ts';", 'measures-imports-only'],
  ['src/ride/planted.ts', "import '../flight/index.ts';", 'ride-imports-only'],
  [
    'src/app/planted.ts',
    "import '../content/check/index.ts';",
    'checks-of-content-come-when-they-are-wanted',
  ],
  ['src/flight/desks/planted.ts', "import '../rules/decide.ts';", 'flight/desks-imports-only'],
  ['src/panels/planted.tsx', "import '../flight/rules/decide.ts';", 'flight-has-one-door'],
  ['tests/unit/planted.ts', "import '../../src/flight/rules/decide.ts';", 'flight-has-one-door'],
  ['src/panels/debrief/planted.ts', "import '../flight/FlightScreen.tsx';", 'panels/debrief-imports-only'],
  ['src/panels/flight/desk/planted.ts', "import '../strip/StripBay.tsx';", 'panels/flight/desk-imports-only'],
  ['src/panels/planted.tsx', "import 'phaser';", 'only-some-files-import-phaser'],
  ['src/world/planted.ts', "import '../panels/planted.tsx';", 'world-imports-only'],
  ['src/keep/planted.ts', "import '../panels/planted.tsx';", 'keep-imports-only'],
  ['src/learning/planted.ts', "import '../keep/index.ts';", 'learning-imports-only'],
  ['src/app/planted.ts', "import '../learning/model.ts';", 'learning-has-one-door'],
  ['src/quarter/planted.ts', "import 'node:fs';", 'pure-parts-need-nothing-else'],
  ['src/sound/planted.ts', "import './planted.ts';", 'no-cycles'],
] as const;

it('planted imports that are forbidden are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (const name of FOLDERS) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
      copyFileSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, line] of PLANTED) appendFileSync(join(folder, file), `${line}\nexport {};\n`);
    const { stdout } = spawnSync('depcruise', [...FOLDERS, '--output-type', 'json'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      shell: process.platform === 'win32',
    });
    const { violations } = (JSON.parse(stdout) as Report).summary;
    const missed = PLANTED.filter(
      ([file, , rule]) =>
        !violations.some(({ from, rule: { name } }) => from === file && name.startsWith(rule)),
    );
    expect(missed).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
