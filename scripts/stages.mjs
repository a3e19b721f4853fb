// The stages of `npm test`, in their order: what each is called, checks, needs, and how it is run.
// Must not print the closing list; test.mjs does. A stage answers with how many checks passed and failed.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, toolPath } from './runtime.mjs';
import { runPlaywright, runVitest, withoutAssets } from './runners.mjs';

/** Runs commands one after another; together they are one check. */
async function check(...commands) {
  for (const words of commands) if ((await runNode(words)) !== 0) return { passed: 0, failed: 1 };
  return { passed: 1, failed: 0 };
}

const script = (name) => join(root, 'scripts', name);

export const STAGES = [
  {
    name: 'types',
    what: 'TypeScript, and the rules without any browser or Node types',
    run: () =>
      check(
        [toolPath('tsc', 'typescript'), '--noEmit'],
        [toolPath('tsc', 'typescript'), '--noEmit', '-p', 'tsconfig.pure.json'],
      ),
  },
  { name: 'lint', what: 'oxlint, with types', run: () => check([toolPath('oxlint')]) },
  { name: 'format', what: 'Biome', run: () => check([toolPath('biome', '@biomejs/biome'), 'format', '.']) },
  { name: 'imports', what: 'which part may import which', run: () => check([script('imports.mjs')]) },
  {
    name: 'unused',
    what: 'files, exports and packages that nothing uses',
    run: () => check([toolPath('knip'), '--no-progress']),
  },
  { name: 'lengths', what: 'lengths and manners of files', run: () => check([script('lengths.mjs')]) },
  {
    name: 'notices',
    what: 'licences of what is shipped',
    run: () => check([script('notices.ts'), '--check']),
  },
  {
    // In a copy, which proves that they need neither pictures nor sounds; the sources are the same.
    name: 'unit',
    what: 'model, rules, texts, in a copy without pictures and sounds',
    counts: true,
    run: () => withoutAssets((folder) => runVitest('unit', folder)),
  },
  {
    name: 'content',
    what: 'companies and scenarios',
    run: () => {
      if (!existsSync(script('content.ts'))) throw new Error('scripts/content.ts is missing');
      return check([script('content.ts')]);
    },
  },
  { name: 'world', what: 'scenes without a screen', counts: true, run: () => runVitest('world') },
  { name: 'build', what: 'Vite', run: () => check([toolPath('vite'), 'build', '--logLevel', 'warn']) },
  {
    name: 'browser',
    what: 'the built game in Chromium',
    counts: true,
    needs: ['build'],
    run: () => runPlaywright(),
  },
];
