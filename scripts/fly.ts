// Flies quarters without a screen, by the same rules as the game, and prints what each policy saves.
// The figures are computed in policy-report.ts; the other options print those of the files of their names.

import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { LAST_NUMBER, POLICIES, type Policy } from '../src/flight/index.ts';
import { companyIds, contentToFly, firstCompany, ownCompanies } from './content-files.ts';
import { LANGUAGES } from '../src/content/check/words.ts';
import { everywhereReport } from './cockpit-report.ts';
import { endorsementReport } from './endorsement-report.ts';
import { learnerReport } from './learner-report.ts';
import { demosOf } from './demo-report.ts';
import { deskReport } from './desk-report.ts';
import { paperReport } from './paper-report.ts';
import { ownSeconds } from './own-seconds.ts';
import { partsOf } from './parts-report.ts';
import { planLines, plansOf } from './plan-report.ts';
import { flyCampaign } from './policy-report.ts';
import { checkedRide } from './ride-report.ts';
import { rideSeconds } from './ride-seconds.ts';
import { secondsOf } from './seconds-report.ts';
import { shortcutsOf } from './shortcut-report.ts';
import { sharesOf } from './story-report.ts';
import { stopsOf } from './stop-report.ts';

const USAGE = [
  `npm run fly -- [--company ${firstCompany()}] [--policy ${POLICIES.join('|')}|all] [--seeds 1-200] [--flight 1] [--json]  (flights 1, 2 and 3 where none is given; --json: the first)`,
  'npm run fly -- --parts [--company …] [--policy …] [--seeds …] [--flight 1] [--json]',
  'npm run fly -- --shortcuts | --desks | --endorsements | --seconds | --stops | --stories | --plan | --learners | --paper | --demos | --everywhere [--company …] [--seeds …] [--json]',
].join('\n');
/** The seeds of each report where none are given. */
const SEEDS = {
  policies: '1-200',
  parts: '1-200',
  shortcuts: '1-60',
  desks: '1-200',
  endorsements: '1-100',
  seconds: '1-20',
  stops: '1-200',
  stories: '1-200',
  plan: '1-1000',
  learners: '1-500',
  paper: '1-200',
  demos: '1-200',
  everywhere: '1-60',
} as const;

function fail(message: string): never {
  process.stderr.write(`${message}\n${USAGE}\n`);
  process.exit(2);
}

function seedsOf(text: string): number[] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  const [first, last] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (match === null || last < first || last - first > 9999)
    fail(`--seeds ${text}: write one seed or a range like 1-100`);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        company: { type: 'string', default: firstCompany() },
        policy: { type: 'string', default: 'all' },
        seeds: { type: 'string' },
        flight: { type: 'string' },
        json: { type: 'boolean', default: false },
        parts: { type: 'boolean', default: false },
        shortcuts: { type: 'boolean', default: false },
        desks: { type: 'boolean', default: false },
        endorsements: { type: 'boolean', default: false },
        seconds: { type: 'boolean', default: false },
        stops: { type: 'boolean', default: false },
        stories: { type: 'boolean', default: false },
        plan: { type: 'boolean', default: false },
        learners: { type: 'boolean', default: false },
        paper: { type: 'boolean', default: false },
        demos: { type: 'boolean', default: false },
        everywhere: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** The flights of which `--stops` tells, and the ways of flying where no flight is given. */
const FLIGHTS = [1, 2, 3] as const;

const values = readArguments();
const { company } = values;
if (!companyIds().includes(company)) fail(`--company ${company}: write ${companyIds().join(', ')}`);
const isPolicy = (p: string): p is Policy => (POLICIES as readonly string[]).includes(p);
const policies =
  values.policy === 'all'
    ? [...POLICIES]
    : values.policy.split(',').map((p) => (isPolicy(p) ? p : fail(`--policy ${p}: no such policy`)));
const report =
  (
    [
      'parts',
      'shortcuts',
      'desks',
      'endorsements',
      'seconds',
      'stops',
      'stories',
      'plan',
      'learners',
      'paper',
      'demos',
      'everywhere',
    ] as const
  ).find((name) => values[name]) ?? 'policies';
const range = values.seeds ?? SEEDS[report];
const seeds = seedsOf(range);
const asked = values.flight ?? '1';
const flightNumber =
  /^\d+$/.test(asked) && Number(asked) >= 1 ? Number(asked) : fail(`--flight ${asked}: write 1 or more`);

const { content, borrowed } = (() => {
  try {
    return contentToFly(company);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
})();

/** Prints a report, on one line for programs or with each figure on its own for people. */
function print(figures: object): void {
  process.stdout.write(`${JSON.stringify(figures, null, values.json ? undefined : 2)}\n`);
}

function printPolicies(flightNumber: number): void {
  const rows = flyCampaign({ content, seeds, flightNumber }, policies, () => performance.now());
  if (values.json) {
    const flown = { company, seeds: range, flight: flightNumber, contentVersion: content.version };
    const one =
      values.policy !== 'all' && rows.length === 1
        ? rows[0]
        : { policies: Object.fromEntries(rows.map((r) => [r.policy, r])) };
    process.stdout.write(`${JSON.stringify({ ...flown, ...one })}\n`);
  } else {
    const cell = (x: number | null, width = 7) => String(x ?? '–').padStart(width);
    const note = borrowed ? ` (scenario data of the ${firstCompany()}; the model is its own)` : '';
    process.stdout.write(`${company}, seeds ${range}, flight ${flightNumber}${note}\n`);
    process.stdout.write(
      'policy        saved p10  median    p90  landing  median  on plan  roleAcc  dPrime  beatsNone  leftOut  ms/flight\n',
    );
    for (const r of rows) {
      process.stdout.write(
        `${r.policy.padEnd(14)}${cell(r.saved.p10, 9)}${cell(r.saved.median, 8)}${cell(r.saved.p90)}${cell(r.landing.mean, 9)}${cell(r.landing.median, 8)}${cell(r.landing.onPlan, 9)}${cell(r.roleAccuracy, 9)}${cell(r.dPrime, 8)}${cell(r.beatsNone, 11)}${cell(r.leftOut, 9)}${cell(r.msPerFlight, 11)}\n`,
      );
    }
  }
}

switch (report) {
  case 'parts':
    print({
      company,
      seeds: range,
      flight: flightNumber,
      ...partsOf(content, seeds, flightNumber, policies),
    });
    break;
  case 'shortcuts':
    print({ company, ...shortcutsOf(content, seeds) });
    break;
  case 'desks':
    print(deskReport({ content, seeds }));
    break;
  case 'endorsements':
    print(endorsementReport(content, seeds));
    break;
  case 'seconds':
    print({
      company,
      ...Object.fromEntries(
        LANGUAGES.map((lng) => [
          lng,
          { ...secondsOf(content, lng, seeds), ride: rideSeconds(lng, 'a'), ownCase: ownSeconds(lng) },
        ]),
      ),
    });
    break;
  case 'stops':
    print({ company, seeds: range, cases: stopsOf(content, seeds, FLIGHTS) });
    break;
  case 'stories':
    print(sharesOf(content, seeds, LAST_NUMBER + 1));
    break;
  case 'learners': {
    // The company asked for first; a learner of all of them flies the others in turn.
    const others = ownCompanies().filter((id) => id !== company);
    print(learnerReport([content, ...others.map((id) => contentToFly(id).content)], checkedRide(), seeds));
    break;
  }
  case 'paper':
    print({ company, seeds: range, flight: flightNumber, ...paperReport(content, flightNumber, seeds) });
    break;
  case 'demos':
    print(demosOf(content, seeds));
    break;
  case 'everywhere':
    print({
      company,
      seeds: range,
      flight: flightNumber,
      ...everywhereReport({ content, seeds, flightNumber }),
    });
    break;
  case 'plan': {
    const plans = plansOf(content, seeds);
    if (values.json) print({ company, seeds: range, plans });
    else process.stdout.write(`${planLines(plans).join('\n')}\n`);
    break;
  }
  case 'policies':
    for (const number of values.flight === undefined && !values.json ? FLIGHTS : [flightNumber])
      printPolicies(number);
}
