// A pack's company as it is flown: what the pack says over what one of ours has, or all of it its own.

import { relationFaults, USUAL_RECORDS } from '../company-file.ts';
import { USUAL_DIALS } from '../dial-table.ts';
import { type Company, type CompanyFigures, modelOf } from '../../quarter/company.ts';
import { KINDS } from '../../quarter/types.ts';
import { SHAPES } from '../../quarter/remedies.ts';
import { inEnglish, type Said, type SaidKey, say } from '../said.ts';
import { type CompanyData, type Hope, type Person, VIEWS } from '../types.ts';
import { readValue } from '../yaml-file.ts';
import type { Problem } from '../problem.ts';
import { type CompanyTables, packCompanyTable } from './company-tables.ts';
import { derivedFrom, roundAmount, wonUndisturbed } from './derived.ts';
import type { Piece } from './parse.ts';

/** A company without its scenarios. */
export type OwnCompany = Omit<CompanyData, 'scenarios'>;

type CompanyRead =
  | { readonly company: OwnCompany; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly company?: never };

/** So many cases may be open at once in the mean: more would make a flight slow. */
const MOST_OPEN = 600;
/** In the mean so many deals are won in a quarter at least: with fewer there is nothing to lose. */
const FEWEST_SALES = 3;
/** By so much may what is written be off from what the model wins, either way. */
const WON_OFF = 1.5;
/** A plan lies within these shares of what an undisturbed quarter wins. */
const PLAN_SHARES = [0.1, 1.5] as const;
const MOST_PRICE = 1e12;
/** A record is so much louder with a disturbance as without, and its usual share leaves room for that. */
const LOUDER = [2, 3] as const;
const LEAST_USUAL = 0.02;
const MOST_USUAL = 0.3;
const MOST_RESERVE = 10;
/** The model of a pack has no name before it is flown. */
const PACK = 'pack';
/** What the model takes of the weeks of the table. */
const FORMULA_WEEKS = 0.6;
const hundredths = (share: number) => Math.round(share * 100) / 100;
const MOST_PEOPLE = 12;
const MOST_GROUPS = 6;
const MOST_PROCESSES = 8;
/** What a company of its own has to say in its model, in the order of company.yaml. */
const FIGURES = [
  'segments',
  'leads',
  'pass',
  'dwell',
  'value',
  'variation',
  'capacity',
  'customers',
  'monthly',
  'churn',
  'expansion',
  'effortCost',
  'undisturbed',
  'fuel',
] as const satisfies readonly (keyof CompanyFigures)[];

/** Collects what is wrong with a company, where it stands. */
class Faults {
  readonly problems: Problem[] = [];
  private readonly piece: Piece;

  constructor(piece: Piece) {
    this.piece = piece;
  }

  add(key: SaidKey, path: readonly PropertyKey[], values: Said['values'] = {}): void {
    const { file, lineOf } = this.piece;
    const said = say(key, { where: path.map(String).join('.'), ...values });
    this.problems.push({ file, line: lineOf(path), message: inEnglish(said), said });
  }
}

/** Mean open cases: enquiries a week, and how long each stage keeps what has come that far. */
function openCases({ leads, pass, dwell }: CompanyFigures): number {
  let coming = leads;
  return dwell.reduce((open, weeks, stage) => {
    const here = coming * weeks;
    coming *= pass[stage] ?? 1; // a chance for each stage
    return open + here;
  }, 0);
}

/** What a company of its own has to say, and one that goes by one of ours need not. */
function* missingIn({
  model,
  people,
  groups,
  remedies,
  decisions,
  plans,
}: CompanyTables): Generator<string[]> {
  for (const figure of FIGURES) if (model?.[figure] === undefined) yield ['model', figure];
  if (people === undefined) yield ['people'];
  for (const [person, { pitch }] of Object.entries(people ?? {}))
    if (pitch === undefined) yield ['people', person, 'pitch'];
  if (groups === undefined) yield ['groups'];
  for (const kind of KINDS) if (remedies?.[kind] === undefined) yield ['remedies', kind];
  for (const figure of ['guess', 'slack', 'reserve'] as const)
    if (decisions?.[figure] === undefined) yield ['decisions', figure];
  if (plans?.['first'] === undefined) yield ['plans', 'first'];
}

/** The people of both. */
function peopleOf(written: CompanyTables['people'], base: CompanyData['people']): Record<string, Person> {
  const all: Record<string, Person> = { ...base };
  for (const [person, { pitch, boss, asks }] of Object.entries(written ?? {})) {
    const before = base[person];
    // A person of the pack's own of whom nothing is said speaks at the usual pitch, is nobody's boss, and asks as most callers do.
    all[person] = {
      pitch: pitch ?? before?.pitch ?? 1,
      boss: boss ?? before?.boss ?? false,
      asks: asks ?? before?.asks ?? true,
    };
  }
  return all;
}

/** Hopes about segments that there are. What the pack itself hopes is checked instead. */
function hopesOf(
  written: CompanyTables['hopes'],
  base: CompanyData['hopes'],
  segments: number,
): Record<string, Hope> {
  const kept = Object.entries(base).filter(([, { segment }]) => segment === 'all' || segment < segments);
  return { ...Object.fromEntries(kept), ...written };
}

/** A model's figures as company.yaml has them. */
function figuresOf({ shares, dwell, ...figures }: Company): CompanyFigures {
  const weeks = dwell.map((inFormula) => inFormula / FORMULA_WEEKS);
  return { ...figures, segments: shares.length, dwell: weeks as [number, number, number, number] };
}

/** Figures over others: what is not written is not there at all. */
const over = (before: CompanyFigures, written: NonNullable<CompanyTables['model']>) =>
  ({ ...before, ...written }) as CompanyFigures;

/** The model of both; what it does not say of money is in proportion to what it wins. */
function* modelFrom(
  written: NonNullable<CompanyTables['model']>,
  base: Company | null,
): Generator<undefined, { readonly figures: CompanyFigures; readonly won: number; readonly factor: number }> {
  if (base === null) {
    const figures = written as CompanyFigures; // whatever is missing was told before
    return { figures, won: yield* wonUndisturbed(modelOf(PACK, figures)), factor: 1 };
  }
  const before = figuresOf(base);
  const figures = over(before, written);
  const won = yield* wonUndisturbed(modelOf(PACK, figures));
  const factor = won / (yield* wonUndisturbed(base));
  const scaled = (figure: 'undisturbed' | 'effortCost' | 'fuel') =>
    written[figure] ?? roundAmount(before[figure] * factor);
  return {
    figures: {
      ...figures,
      undisturbed: scaled('undisturbed'),
      effortCost: scaled('effortCost'),
      fuel: scaled('fuel'),
    },
    won,
    factor,
  };
}

/** What the figures have to keep to, so that a flight of them is one. */
function checkFigures(faults: Faults, company: OwnCompany, won: number, schedules: readonly string[]): void {
  const { model, plans, records, remedies, decisions } = company;
  const within = (path: readonly string[], value: number, least: number, most: number) => {
    if (value < least || value > most) faults.add('far', path, { least, most });
  };
  within(['model', 'undisturbed'], model.undisturbed, roundAmount(won / WON_OFF), roundAmount(won * WON_OFF));
  within(['model', 'fuel'], model.fuel, roundAmount(won / 1000), roundAmount(won * 10));
  for (const [id, plan] of Object.entries(plans)) {
    if (!schedules.includes(id)) faults.add('planUnknown', ['plans', id], { known: schedules.join(', ') });
    else within(['plans', id], plan, roundAmount(won * PLAN_SHARES[0]), roundAmount(won * PLAN_SHARES[1]));
  }
  for (const kind of KINDS) {
    const { usual, delta } = records[kind];
    const [least, most] = LOUDER;
    within(['records', kind, 'usual'], usual, LEAST_USUAL, MOST_USUAL);
    if (delta < least * usual || delta > most * usual)
      faults.add('far', ['records', kind, 'delta'], {
        least: hundredths(least * usual),
        most: hundredths(most * usual),
      });
    for (const shape of SHAPES)
      if (remedies[kind][shape].price > MOST_PRICE)
        faults.add('most', ['remedies', kind, shape, 'price'], { most: MOST_PRICE });
  }
  for (const figure of ['guess', 'slack'] as const)
    within(['decisions', figure], decisions[figure], 0, roundAmount(won));
  within(['decisions', 'reserve'], decisions.reserve, 0, MOST_RESERVE);
}

/** There may not be more of anything than the desks can show. */
function checkCounts(faults: Faults, { people, groups, processes }: OwnCompany): void {
  for (const [name, table, most] of [
    ['people', people, MOST_PEOPLE],
    ['groups', groups, MOST_GROUPS],
    ['processes', processes, MOST_PROCESSES],
  ] as const)
    if (Object.keys(table).length > most) faults.add('most', [name], { most });
}

/** The model, or null where it would be too slow or sells nothing; with what it wins, NOK, and how much more that is than before. */
function* modelOfBoth(
  faults: Faults,
  { model: written }: CompanyTables,
  base: CompanyData | null,
): Generator<undefined, { readonly model: Company | null; readonly won: number; readonly factor: number }> {
  if (base !== null && written === undefined)
    return { model: base.model, won: base.model.undisturbed, factor: 1 };
  const tables = written ?? {};
  const merged = base === null ? (tables as CompanyFigures) : over(figuresOf(base.model), tables);
  const open = Math.round(openCases(merged));
  if (open > MOST_OPEN) {
    faults.add('manyDeals', ['model', 'leads'], { n: open, most: MOST_OPEN });
    return { model: null, won: 0, factor: 1 };
  }
  const { figures, won, factor } = yield* modelFrom(tables, base?.model ?? null);
  if (won < FEWEST_SALES * figures.value) {
    faults.add('noSales', ['model']);
    return { model: null, won, factor };
  }
  return { model: modelOf(PACK, figures), won, factor };
}

/**
 * Reads what a pack says of a company.
 * @param piece what it says; a value of `undefined` where it says nothing but in its texts
 * @param base the company whatever is left out is taken from; null where the pack has a company of its own
 * @param schedules the kinds of flights that have plans, by id
 */
export function* companyFrom(
  piece: Piece,
  base: CompanyData | null,
  schedules: readonly string[],
): Generator<undefined, CompanyRead> {
  const raw = piece.raw ?? {}; // nothing but texts
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const faults = new Faults(piece);
    faults.add('type', ['company'], { expected: 'object' });
    return faults;
  }
  const read = readValue<CompanyTables>(piece.file, { raw, lineOf: piece.lineOf }, () => packCompanyTable);
  if (read.problems !== undefined) return { problems: read.problems };
  const written = read.value;
  const faults = new Faults(piece);
  if (base === null) for (const path of missingIn(written)) faults.add('missing', path);
  if (faults.problems.length > 0) return faults;
  yield;
  const { model, won, factor } = yield* modelOfBoth(faults, written, base);
  if (model === null) return faults;
  const derived = base === null ? null : derivedFrom(base, factor);
  const company: OwnCompany = {
    model,
    view: written.view ?? base?.view ?? VIEWS[0],
    people: peopleOf(written.people, base?.people ?? {}),
    processes: { ...base?.processes, ...written.processes },
    records: { ...(base?.records ?? USUAL_RECORDS), ...written.records },
    groups: { ...base?.groups, ...written.groups },
    plans: { ...derived?.plans, ...written.plans },
    remedies: { ...derived?.remedies, ...written.remedies } as CompanyData['remedies'], // all of them, by now
    decisions: { ...derived?.decisions, ...written.decisions } as CompanyData['decisions'],
    hopes: hopesOf(written.hopes, base?.hopes ?? {}, model.shares.length),
    dials: written.dials ?? derived?.dials ?? USUAL_DIALS,
  };
  const related = { ...company, ready: true, segments: model.shares.length };
  for (const { path, key, params } of relationFaults(related)) faults.add(key, path, params);
  checkCounts(faults, company);
  checkFigures(faults, company, won, schedules);
  return faults.problems.length > 0 ? faults : { company };
}
