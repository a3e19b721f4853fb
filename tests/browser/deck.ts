// Reads the game through `window.flightDeck` (the page must be opened with `debug`) and waits for it to change.
// Must not wait for time: on a slow machine such tests fail at random.

import type { Page } from '@playwright/test';
import type { FlightLog } from '../../src/app/debug.ts';
import {
  type Command,
  type FlightSetup,
  type FlightState,
  newFlight,
  perform,
  stateHash,
} from '../../src/flight/index.ts';
import { at } from '../../src/quarter/at.ts';
import { contentOfFlight } from '../builders/flight.ts';
import { expect } from './fixtures.ts';

/**
 * The state of the flight in the page; null before there is one.
 * It comes as one text: Playwright takes a value apart piece by piece, which takes ten times as long for a whole state.
 */
export async function stateOf(page: Page): Promise<FlightState | null> {
  const text = await page.evaluate(() => JSON.stringify(window.flightDeck?.state() ?? null));
  return JSON.parse(text) as FlightState | null;
}

/** The state of the flight in the page. @throws Error where there is none */
export async function flightOf(page: Page): Promise<FlightState> {
  const state = await stateOf(page);
  if (state === null) throw new Error('there is no flight');
  return state;
}

/** A log that came out of the page as one text. */
const asLog = (text: string): FlightLog | null => JSON.parse(text) as FlightLog | null;

/** Setup and commands of the flight in the page. */
export async function logOf(page: Page): Promise<FlightLog> {
  const log = asLog(await page.evaluate(() => JSON.stringify(window.flightDeck?.log() ?? null)));
  if (log === null) throw new Error('the page was opened without `debug`');
  return log;
}

/**
 * Follows the flight of a page in Node: reading the log and replaying it is much faster than fetching whole states,
 * and it must lead to the same state here as there.
 */
export class Mirror {
  private readonly page: Page;
  private commands = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** The state that the log leads to now. @throws Error where there is none */
  async state(): Promise<FlightState> {
    const log = await logOf(this.page);
    if (log.setup === null) throw new Error('there is no flight');
    return this.take(log.setup, log.commands);
  }

  /** Waits until the flight has gone a step further, and returns its state. */
  async afterStep(doing: string): Promise<FlightState> {
    const before = this.commands;
    const text = await this.page.evaluate(
      (count) =>
        new Promise<string>((resolve) => {
          const patience = performance.now() + 45_000;
          const look = () => {
            const now = window.flightDeck?.progress() ?? null;
            if (now !== null && now.step > count) resolve(JSON.stringify(window.flightDeck?.log()));
            else if (performance.now() > patience) resolve('null');
            else requestAnimationFrame(look);
          };
          look();
        }),
      before,
    );
    const log = asLog(text);
    if (log?.setup) return this.take(log.setup, log.commands);
    const shown = await this.page.locator('#app').innerText();
    throw new Error(`nothing came of ${doing} after ${before} commands; the page says:\n${shown}`);
  }

  private take(setup: FlightSetup, commands: readonly Command[]): FlightState {
    const { state, brokenAt } = replayedFurther(setup, commands);
    if (brokenAt !== null)
      throw new Error(`Node rejects ${JSON.stringify(commands[brokenAt])} after ${brokenAt} commands`);
    this.commands = commands.length;
    return state;
  }
}

/** A flight as far as it was replayed: its commands as texts, and the state before the first of them and after each. */
interface Replayed {
  readonly commands: readonly string[];
  readonly states: readonly FlightState[];
}

/** The flights that were last replayed, by their setups: the next log is usually one of these, a little further or cut short. */
const flights = new Map<string, Replayed>();
const MOST_FLIGHTS = 16;

function remember(flight: string, replayed: Replayed): void {
  // Set anew, it is the youngest.
  flights.delete(flight);
  flights.set(flight, replayed);
  const [oldest] = flights.keys();
  if (flights.size > MOST_FLIGHTS && oldest !== undefined) flights.delete(oldest);
}

/** The state that a log leads to in Node. `brokenAt` = index of the first command that is rejected. */
export function replayedFurther(
  setup: FlightSetup,
  commands: readonly Command[],
): { readonly state: FlightState; readonly brokenAt: number | null } {
  const [flight, texts] = [JSON.stringify(setup), commands.map((command) => JSON.stringify(command))];
  const content = contentOfFlight(setup);
  const before = flights.get(flight) ?? { commands: [], states: [newFlight(setup, content)] };
  const parting = texts.findIndex((text, index) => text !== before.commands[index]);
  if (parting < 0) {
    remember(flight, before);
    return { state: at(before.states, texts.length), brokenAt: null };
  }
  const states = before.states.slice(0, parting + 1);
  for (const [index, command] of commands.entries()) {
    if (index < parting) continue;
    const state = at(states, index);
    const outcome = perform(state, command, content);
    if (outcome.rejected !== undefined) return { state, brokenAt: index };
    states.push(outcome.state);
  }
  remember(flight, { commands: texts, states });
  return { state: at(states, texts.length), brokenAt: null };
}

/** Milliseconds between two looks. */
const LOOK_AGAIN_MS = 40;

/** Waits until the flight is in a phase. A whole flight by autopilot needs more time than one step. */
export async function inPhase(page: Page, phase: FlightState['phase'], patience = 45_000): Promise<void> {
  const seen = await page.evaluate(
    ({ wanted, span, again }) =>
      new Promise<string>((resolve) => {
        const end = performance.now() + span;
        const look = () => {
          const now = window.flightDeck?.progress()?.phase ?? 'none';
          if (now === wanted || performance.now() > end) resolve(now);
          else setTimeout(look, again);
        };
        look();
      }),
    { wanted: phase, span: patience, again: LOOK_AGAIN_MS },
  );
  expect(seen).toBe(phase);
}

/** Expects the state in the page to be exactly what Node computes from the same log. */
export async function expectSameInNode(page: Page): Promise<void> {
  const [state, log] = [await flightOf(page), await logOf(page)];
  if (log.setup === null) throw new Error('a flight without a setup');
  const again = replayedFurther(log.setup, log.commands);
  expect(again.brokenAt).toBeNull();
  expect(stateHash(state)).toBe(stateHash(again.state));
}

/** Frames drawn since the start; −1 where there is no picture. */
export function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => window.flightDeck?.picture()?.frames ?? -1);
}

/** Waits until the engine is loaded, has drawn the seat's picture, and nothing moves. Only with reduced motion. */
export async function drawn(page: Page): Promise<void> {
  const look = () => {
    const counts = window.flightDeck?.picture() ?? null;
    return counts !== null && counts.frames > 0 && !counts.moving;
  };
  await expect.poll(() => page.evaluate(look)).toBe(true);
}
