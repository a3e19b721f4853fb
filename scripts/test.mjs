// Runs every check of the project, quick ones first, or only the stages named: `npm test -- unit browser`.
// Must not stop at the first failure, retry anything, or count what did not run as passed.

import { STAGES } from './stages.mjs';

/** The stages to run: those asked for and what they need, in the order of the list. */
function chosenStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}`,
    );
    process.exit(2);
  }
  if (names.length === 0) return STAGES;
  const wanted = new Set(names);
  for (const stage of STAGES)
    if (wanted.has(stage.name)) for (const need of stage.needs ?? []) wanted.add(need);
  return STAGES.filter(({ name }) => wanted.has(name));
}

async function runStage(stage) {
  try {
    return await stage.run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const seconds = (since) => (performance.now() - since) / 1000;

const results = [];
const begun = performance.now();
for (const stage of chosenStages(process.argv.slice(2))) {
  const broken = (stage.needs ?? []).find((need) => results.some((done) => done.name === need && !done.good));
  if (broken !== undefined) {
    results.push({ name: stage.name, good: false, words: `not run: ${broken} failed`, passed: 0, failed: 0 });
    continue;
  }
  console.log(`\n━━ ${stage.name}: ${stage.what}`);
  const start = performance.now();
  const { passed, failed, skipped = 0 } = await runStage(stage);
  const good = failed === 0 && passed > 0;
  const counts = stage.counts
    ? `, ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
    : '';
  const took = seconds(start);
  results.push({
    name: stage.name,
    good,
    took,
    words: `${good ? 'passed' : 'FAILED'}${counts}`,
    passed,
    failed,
  });
}

console.log('\n━━ what ran');
for (const { name, took, words } of results) {
  const time = took === undefined ? '–' : `${took.toFixed(1)} s`;
  console.log(`${name.padEnd(20)} ${time.padStart(8)}  ${words}`);
}
console.log(`${'all'.padEnd(20)} ${`${seconds(begun).toFixed(1)} s`.padStart(8)}\n`);

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = results.every(({ good }) => good) ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
