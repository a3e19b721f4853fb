// The questions over the flight take digits, and a decision's card tells each line of the log once.

import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cockpitTask, type Command, flightView, type FlightState } from '../../../../src/flight/index.ts';
import {
  loadLaterTexts,
  loadTexts,
  logWords,
  setCompany,
  setLanguage,
} from '../../../../src/language/index.ts';
import { DifferenceDialog } from '../../../../src/panels/flight/job/DifferenceDialog.tsx';
import { FridayDialog } from '../../../../src/panels/flight/job/FridayDialog.tsx';
import { JobCard } from '../../../../src/panels/flight/job/JobCard.tsx';
import { CabinContext, type Cabin } from '../../../../src/panels/flight/parts/cabin.ts';
import { called, flight, startup } from '../../../builders/flight.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();
let sent: Command[] = [];

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
  await loadLaterTexts();
});

// What a dialog does once it is drawn is done before the page goes.
afterEach(() => new Promise((resolve) => setTimeout(resolve, 200)));

function show(state: FlightState, panel: ComponentChildren, singleKeys = true): HTMLElement {
  sent = [];
  const game = {
    flight: signal(flightView(state, 'cockpit', startup)),
    actions: signal([]),
    cardActions: signal([]),
    settings: signal({ singleKeys, pace: 'standard' }),
    levers: signal(null),
    cockpitTask: (of: string) => cockpitTask(state, of, startup),
    announce: () => undefined,
  };
  const hand = {
    refused: signal(null),
    tooLate: signal(false),
    pressed: signal(null),
    drafts: new Map(),
    fridayLater: signal(false),
    send: (command: Command) => sent.push(command),
  };
  const cabin = { game, content: startup, hand } as unknown as Cabin;
  return draw(<CabinContext.Provider value={cabin}>{panel}</CabinContext.Provider>);
}

/** @param held a modifier that only its own question tells of */
function press(page: HTMLElement, key: string, more: KeyboardEventInit = {}, held = ''): void {
  const dialog = page.querySelector('dialog') ?? expect.fail();
  const getModifierState = (name: string) => name === held;
  dialog.dispatchEvent(
    Object.assign(new Event('keydown', { bubbles: true }), { key, code: '', getModifierState, ...more }),
  );
}

describe('a digit', () => {
  it('says what told two strips apart, by the place of the answer', () => {
    const { state } = flight()
      .parked()
      .until(({ difference }) => difference !== null, 'careful');
    const difference = state.difference ?? expect.fail();
    const strips = flightView(state, 'cockpit', startup).strips;
    const page = show(state, <DifferenceDialog difference={difference} strips={strips} />);
    expect([...page.querySelectorAll('kbd')].map((one) => one.textContent)).toEqual(['1', '2']);
    press(page, '3');
    press(page, '2', { ctrlKey: true });
    press(page, '2', { repeat: true });
    expect(sent).toEqual([]);
    press(page, '2');
    expect(sent).toEqual([{ kind: 'name-difference', choice: difference.order[1] }]);
  });

  it('makes the Friday choice, but not where single keys are switched off', () => {
    const { state } = flight().number(2).reach(5);
    const friday = state.friday ?? expect.fail();
    press(show(state, <FridayDialog choice={friday} />, false), '2');
    expect(sent).toEqual([]);
    press(show(state, <FridayDialog choice={friday} />), '2');
    expect(sent).toEqual([{ kind: 'choose-friday', option: 1 }]);
  });
});

describe('the row of digits of a French keyboard', () => {
  it('answers by its places, with shift by what it types, and with AltGr not at all', () => {
    const { state } = flight().number(2).reach(5);
    const friday = state.friday ?? expect.fail();
    const page = show(state, <FridayDialog choice={friday} />);
    press(page, '~', { code: 'Digit2' }, 'AltGraph');
    press(page, '"', { code: 'Digit3' });
    press(page, 'é', { code: 'KeyQ' });
    // A sign above a digit of another keyboard.
    press(page, '@', { code: 'Digit2', shiftKey: true });
    expect(sent).toEqual([]);
    press(page, 'é', { code: 'Digit2' });
    press(page, '1', { code: 'Digit1', shiftKey: true });
    expect(sent).toEqual([
      { kind: 'choose-friday', option: 1 },
      { kind: 'choose-friday', option: 0 },
    ]);
  });
});

/** How often the sheets of the log tell it. */
const told = (page: HTMLElement, words: string) =>
  [...page.querySelectorAll('.logbook')].filter((sheet) => sheet.textContent?.includes(words)).length;

describe('the card of a decision', () => {
  it('tells the line that explains the matter once, and the others below', () => {
    let alone = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const { flying, id } = called(
        { cause: 'known', slot: 'single' },
        { seed, flightNumber: 1 + (seed % 2) },
      );
      flying.stamp(id, 'cockpit');
      const { log, cell } = flying.strip(id);
      const { kind } = flying.disturbance(id);
      const line = log.find(
        ({ hand, about, cell: where }) => hand === 'measured' && about === kind && where === cell,
      );
      if (line === undefined) continue;
      const view = flightView(flying.state, 'cockpit', startup).strips.find((one) => one.id === id);
      const strip = view ?? expect.fail();
      const page = show(flying.state, <JobCard strip={strip} job={strip.job ?? expect.fail()} />);
      for (const one of log) expect(told(page, logWords(one))).toBe(1);
      if (log.length > 1) continue;
      alone += 1;
      expect(page.querySelector('[data-log]')).toBeNull();
    }
    expect(alone).toBeGreaterThan(0);
  });
});
