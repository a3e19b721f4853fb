// Whether the printed book of a paper flight holds whatever was done before: `npm run fly -- --paper`. In every flight each call and each
// table is compared with the book's, and the book's finding with what the rules say of it.

import type { Content } from '../src/content/index.ts';
import {
  type BookCall,
  careful,
  type CausesTask,
  type FlightSetup,
  type FlightState,
  newFlight,
  nextCommand,
  perform,
  type Policy,
  scheduleOf,
  setupIn,
  shownDesk,
  type Strip,
  towerBookOf,
  towerTaskOf,
} from '../src/flight/index.ts';

/** Ways of flying that leave everything, nothing or half of it behind. */
const PAPER_POLICIES: readonly Policy[] = ['right', 'none', 'wrong', 'coin'];

/** More commands than any flight needs. */
const MOST = 600;

/** How often the book was asked, and what it said otherwise than the flight; empty where it holds. */
export interface BookHeld {
  readonly calls: number;
  readonly broken: readonly string[];
}

function facesOf(task: CausesTask) {
  return task.cards.flatMap(({ face }) => (face === null ? [] : [face]));
}

/** What the careful reader finds on a table with every card open, by the rule that judges strikes. */
function readOf(task: CausesTask, open: number) {
  const { symptom, cell, slice, onsetWeek, suspects } = task;
  const desk = { symptom, cell, slice, onsetWeek, suspects: [...suspects] };
  return careful({ ...shownDesk({ ...desk, size: 1, cards: [], truth: 'normal' }, facesOf(task)) }, open);
}

/** The table of a strip as it lies there now, with every card open. */
function tableNow(state: FlightState, strip: Strip, content: Content): CausesTask | null {
  const cards = state.planned.find(({ id }) => id === strip.id)?.desk?.cards;
  if (cards === undefined) return null;
  const opened = cards.map((_, i) => i);
  const searched = { opened, struck: [], finding: null, asOfWeek: state.week, answer: null, graded: null };
  const task = towerTaskOf(state, { ...strip, job: null, searched }, content);
  return task.kind === 'causes' ? task : null;
}

/** A call of the book with what the comparison asks it for again and again. */
interface Printed {
  readonly call: BookCall;
  readonly facts: string;
  /** Of its table; null for a short strip. */
  readonly table: { readonly cards: string; readonly suspect: string | null; readonly word: string } | null;
}

/** The table as it lies there, in one text. */
function cardsOf(task: CausesTask): string {
  return JSON.stringify([task.curve, task.suspects, facesOf(task), task.adviceOrder]);
}

/** The book of a quarter, by strip. */
function printedIn(setup: FlightSetup, content: Content): ReadonlyMap<string, Printed> {
  const { open } = scheduleOf(setup).desk;
  return new Map(
    towerBookOf(setup, content).flatMap(({ calls }) =>
      calls.map((call) => {
        const { strip, task } = call;
        const table = task === null ? null : { cards: cardsOf(task), ...readOf(task, open) };
        return [strip.id, { call, facts: JSON.stringify(strip.facts), table }] as const;
      }),
    ),
  );
}

function differences(
  state: FlightState,
  strip: Strip,
  { call, facts, table }: Printed,
  content: Content,
): string[] {
  const said: string[] = [];
  const name = `${strip.id} in week ${state.week}`;
  if (strip.scenario !== call.strip.scenario) said.push(`${name}: another story`);
  if (JSON.stringify(strip.facts) !== facts) said.push(`${name}: other figures`);
  const now = tableNow(state, strip, content);
  if (now === null || table === null) return said;
  if (cardsOf(now) !== table.cards) said.push(`${name}: another table`);
  const here = readOf(now, scheduleOf(state.setup).desk.open);
  if (here.suspect !== table.suspect || here.word !== table.word) said.push(`${name}: another finding`);
  return said;
}

/** Flies a quarter on paper by a policy, and compares every strip with the book in every week in which it can be worked on. */
function bookHolds(
  setup: FlightSetup,
  book: ReadonlyMap<string, Printed>,
  content: Content,
  policy: Policy,
): BookHeld {
  const broken = new Set<string>();
  let calls = 0;
  let week = 0;
  let state = newFlight(setup, content);
  for (let i = 0; i < MOST; i += 1) {
    if (state.week !== week && state.phase === 'flying') {
      week = state.week;
      for (const strip of state.strips) {
        const printed = book.get(strip.id);
        if (printed === undefined || strip.status === 'closed') continue;
        calls += 1;
        for (const one of differences(state, strip, printed, content)) broken.add(one);
      }
    }
    const command = nextCommand(state, content, policy);
    if (command === null) return { calls, broken: [...broken] };
    const outcome = perform(state, command, content, { grading: false });
    if (outcome.rejected !== undefined) throw new Error(`${policy}: ${command.kind}: ${outcome.rejected}`);
    state = outcome.state;
  }
  throw new Error(`${policy} did not land`);
}

/** The figure of the whole: flights, comparisons with the book, and the share of them in which it held. */
export function paperReport(content: Content, flightNumber: number, seeds: readonly number[]) {
  const all = seeds.flatMap((seed) => {
    const setup = setupIn(content, { seed, flightNumber, paper: true });
    const book = printedIn(setup, content);
    return PAPER_POLICIES.map((policy) => ({ seed, policy, ...bookHolds(setup, book, content, policy) }));
  });
  const broken = all.flatMap((one) => one.broken.map((said) => `seed ${one.seed}, ${one.policy}: ${said}`));
  const calls = all.reduce((sum, one) => sum + one.calls, 0);
  return { flights: all.length, calls, holds: calls === 0 ? 0 : 1 - broken.length / calls, broken };
}
