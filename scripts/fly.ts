// Flies quarters without a screen, through the rule book the game uses, and prints what each policy saves.
// Must not hold rules or figures of its own.

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  POLICIES,
  type Policy,
  decisionsOf,
  flyByPolicy,
  landingOf,
  matrixOf,
  savedShare,
  addMatrices,
  sensitivityOf,
} from '../src/flight/index.ts';
import type { FlightSetup, FlightState } from '../src/flight/types.ts';
import { COMPANIES } from '../src/quarter/company.ts';
import { valueOf } from '../src/quarter/quarter.ts';
import type { CompanyId } from '../src/quarter/types.ts';
import { contentToFly } from './content-files.ts';

const USAGE = `npm run fly -- [--company startup] [--policy ${POLICIES.join('|')}|all] [--seeds 1-100] [--flight 1] [--json]`;

function fail(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(2);
}

function seedsOf(text: string): number[] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match === null || last < first || last - first > 9999) fail(`--seeds ${text}: write one seed or a range like 1-100`);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        company: { type: 'string', default: 'startup' },
        policy: { type: 'string', default: 'all' },
        seeds: { type: 'string', default: '1-100' },
        flight: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

const values = readArguments();
if (!(values.company in COMPANIES)) fail(`--company ${values.company}: write ${Object.keys(COMPANIES).join(', ')}`);
const company = values.company as CompanyId;
const isPolicy = (p: string): p is Policy => (POLICIES as readonly string[]).includes(p);
const policies = values.policy === 'all' ? [...POLICIES] : values.policy.split(',').map((p) => (isPolicy(p) ? p : fail(`--policy ${p}: no such policy`)));
const seeds = seedsOf(values.seeds);
const flightNumber = /^\d+$/.test(values.flight) && Number(values.flight) >= 1 ? Number(values.flight) : fail(`--flight ${values.flight}: write 1 or more`);

const { content, borrowed } = (() => {
  try {
    return contentToFly(company);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
})();

function quantile(sorted: readonly number[], q: number): number | null {
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

const round = (x: number | null, digits = 3) => (x === null ? null : Number(x.toFixed(digits)));

const setups: FlightSetup[] = seeds.map((seed) => ({
  company,
  seed,
  flightNumber,
  contentVersion: content.version,
  missedBefore: [],
  stopAfter: 13,
}));
const nobody = setups.map((setup) => flyByPolicy(setup, content, 'none').state);
const ideal = setups.map((setup) => flyByPolicy(setup, content, 'right').state);
const enough = 0.05 * COMPANIES[company].plan;

function report(policy: Policy) {
  const begun = performance.now();
  const flown: FlightState[] = setups.map((setup) => flyByPolicy(setup, content, policy).state);
  const msPerFlight = (performance.now() - begun) / flown.length;
  const saved: number[] = [];
  let beats = 0;
  for (const [i, state] of flown.entries()) {
    const [none, best] = [nobody[i], ideal[i]];
    if (none === undefined || best === undefined) continue;
    const [n, b] = [valueOf(none.quarter), valueOf(best.quarter)];
    if (valueOf(state.quarter) > n) beats += 1;
    if (b - n >= enough) saved.push(savedShare(valueOf(state.quarter), { none: n, ideal: b, som: 0, analyst: 0, landing: { none: 0, ideal: 0 }, meaningful: true }));
  }
  saved.sort((a, b) => a - b);
  const matrix = flown.map(matrixOf).reduce(addMatrices);
  const decisions = flown.flatMap(decisionsOf);
  const landings = flown.map(landingOf).sort((a, b) => a - b);
  return {
    policy,
    saved: { p10: round(quantile(saved, 0.1)), median: round(quantile(saved, 0.5)), p90: round(quantile(saved, 0.9)) },
    landing: {
      p10: round(quantile(landings, 0.1)),
      median: round(quantile(landings, 0.5)),
      p90: round(quantile(landings, 0.9)),
      mean: round(landings.reduce((sum, x) => sum + x, 0) / landings.length),
    },
    roleAccuracy: decisions.length === 0 ? null : round(decisions.filter((d) => d.right).length / decisions.length),
    dPrime: decisions.length === 0 ? null : round(sensitivityOf(matrix).dPrime),
    beatsNone: round(beats / flown.length),
    leftOut: flown.length - saved.length,
    msPerFlight: round(msPerFlight, 2),
  };
}

const rows = policies.map(report);
if (values.json) {
  const result = { company, seeds: values.seeds, flight: flightNumber, contentVersion: content.version, policies: Object.fromEntries(rows.map((row) => [row.policy, row])) };
  process.stdout.write(`${JSON.stringify(values.policy === 'all' || rows.length > 1 ? result : { ...result, ...rows[0] })}\n`);
} else {
  const cell = (x: number | null, width = 7) => String(x ?? '–').padStart(width);
  const note = borrowed ? ' (scenario data of the startup; the model is its own)' : '';
  process.stdout.write(`${company}, seeds ${values.seeds}, flight ${flightNumber}${note}\n`);
  process.stdout.write('policy        saved p10  median    p90  landing  roleAcc  dPrime  beatsNone  leftOut  ms/flight\n');
  for (const r of rows) {
    process.stdout.write(
      `${r.policy.padEnd(14)}${cell(r.saved.p10, 9)}${cell(r.saved.median, 8)}${cell(r.saved.p90)}${cell(r.landing.mean, 9)}${cell(r.roleAccuracy, 9)}${cell(r.dPrime, 8)}${cell(r.beatsNone, 11)}${cell(r.leftOut, 9)}${cell(r.msPerFlight, 11)}\n`,
    );
  }
}
