// `npm test`: runs the stages of turbo.json, or only the ones named (`npm test -- unit browser`) and what these need.
// Turborepo runs them and keeps the results of unchanged stages; this file adds up what passed and failed.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

/**
 * The stages of a round run two at a time. The browser tests have a round of their own, because they keep two cores busy; Firefox keeps one
 * busy, so it runs beside the unit tests.
 */
const ROUNDS = [
  ['types', 'lint', 'format', 'imports', 'unused', 'content'],
  ['unit', 'build', 'world', 'release', 'notices', 'oldest', 'firefox'],
  ['browser'],
];
const COUNTED = ['unit', 'world', 'browser', 'firefox'];

const reportFolder = join(root, '.cache', 'reports');
const runFolder = join(root, '.turbo', 'runs');
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** Runs some stages. Returns what Turborepo's summary says of each. */
function runStages(names) {
  rmSync(runFolder, { recursive: true, force: true });
  const cache = process.env.CI ? 'local:w' : 'local:rw';
  const options = `--only --continue=always --concurrency=2 --summarize --cache=${cache}`;
  const style = '--ui=stream --log-order=grouped --log-prefix=none';
  spawnSync('turbo', ['run', ...names, ...options.split(' '), ...style.split(' ')], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  });
  const [summary] = existsSync(runFolder) ? readdirSync(runFolder) : [];
  return summary === undefined ? [] : (readJson(join(runFolder, summary)).tasks ?? []);
}

/** The numbers in a stage's report (from Vitest or Playwright). A stage without tests counts as one. */
function countsOf(name, exitCode) {
  if (!COUNTED.includes(name)) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const report = readJson(join(reportFolder, `${name}.json`));
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  const passed = report.numPassedTests ?? expected;
  const failed = report.numFailedTests ?? unexpected + flaky;
  const broken = exitCode !== 0 || passed + failed === 0;
  return {
    passed,
    failed: broken && failed === 0 ? 1 : failed,
    skipped: skipped + (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

const { tasks } = readJson(join(root, 'turbo.json'));
const needsOf = (name) => tasks[name].dependsOn ?? [];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in tasks));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${ROUNDS.flat().join(', ')}`);
  process.exit(2);
}
const wanted = new Set(
  named.length === 0 ? ROUNDS.flat() : named.flatMap((name) => [...needsOf(name), name]),
);

rmSync(reportFolder, { recursive: true, force: true });
const begun = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const broken = new Set();
const note = (name, seconds, words) =>
  lines.push(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${words}`);

for (const round of ROUNDS) {
  const chosen = round.filter((name) => wanted.has(name));
  const ready = chosen.filter((name) => !needsOf(name).some((need) => broken.has(need)));
  const ran = ready.length > 0 ? runStages(ready) : [];
  for (const name of chosen) {
    const { execution, cache } = ran.find(({ task }) => task === name) ?? {};
    const { startTime = 0, endTime = 0, exitCode = 1 } = execution ?? {};
    const counts = countsOf(name, exitCode);
    for (const [key, count] of Object.entries(counts)) total[key] += count;
    if (counts.failed > 0) broken.add(name);
    const how = ready.includes(name) ? (counts.failed > 0 ? 'FAILED' : 'passed') : 'FAILED: not run';
    const kept = cache?.status === 'HIT' ? ' (unchanged)' : '';
    const tests = COUNTED.includes(name) ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
    note(name, (endTime - startTime) / 1000, how + kept + tests);
  }
}

console.log('');
note('all', (performance.now() - begun) / 1000, '');
console.log(`${lines.join('\n')}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
