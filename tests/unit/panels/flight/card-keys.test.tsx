// The keys of cards that had none: the two ways of a cockpit that does not know, and the levers.

import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Command, flightView } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { LeversCard } from '../../../../src/panels/flight/desk/cockpit/LeversCard.tsx';
import { BlindPanel } from '../../../../src/panels/flight/job/BlindPanel.tsx';
import { RequestPanel } from '../../../../src/panels/flight/job/RequestPanel.tsx';
import { type Cabin, CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import type { Action } from '../../../../src/panels/ports.ts';
import { called, type Flying, flight, HIDDEN, startup } from '../../../builders/flight.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const drawn = simulatedPage();
const cardActions = signal<readonly Action[]>([]);
let sent: Command[] = [];

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
});
beforeEach(() => {
  sent = [];
});

const viewOf = ({ state }: Flying) => flightView(state, 'cockpit', startup);

function draw(flying: Flying, panel: ComponentChildren): HTMLElement {
  const game = {
    flight: signal(viewOf(flying)),
    actions: cardActions,
    cardActions,
    levers: signal(null),
    settings: signal({ singleKeys: true, pace: 'standard' }),
  };
  const send = (command: Command) => sent.push(command) > 0;
  const hand = { pressed: signal(null), refused: signal(null), tooLate: signal(false), send };
  const cabin = { game, content: startup, hand } as unknown as Cabin;
  let page = document.createElement('main');
  void act(() => {
    page = drawn(<CabinContext.Provider value={cabin}>{panel}</CabinContext.Provider>);
  });
  return page;
}

function press(key: string): void {
  void act(() => {
    const action = cardActions.peek().find((one) => one.key === key);
    if (action?.enabled) action.perform();
  });
}

describe('a cockpit that does not know', () => {
  it.each([
    ['1', 'send-on', BlindPanel],
    ['2', 'guess', BlindPanel],
    ['1', 'ask-tower', RequestPanel],
    ['2', 'guess', RequestPanel],
  ] as const)('by %s does %s', (key, kind, Panel) => {
    const { flying, id } = called(HIDDEN);
    const strip = viewOf(flying).strips.find((one) => one.id === id) ?? expect.fail();
    const page = draw(flying, <Panel strip={strip} />);
    expect(page.querySelectorAll('kbd')).toHaveLength(2);
    press(key);
    expect(sent).toEqual([{ kind, strip: id }]);
  });
});

describe('the levers', () => {
  it('take more and less by keys, as often as they are pressed, and move by Enter', () => {
    const flying = flight({ flightNumber: 2 }).reach(2);
    const cockpit = viewOf(flying).cockpit ?? expect.fail();
    const view = { ...cockpit, heading: { ...cockpit.heading, returns: [0.5, 0.6, 0.3, 0.6, 0.6] } };
    const page = draw(flying, <LeversCard view={view} taken={null} />);
    press('Enter');
    expect(sent).toEqual([]);
    const [from, to] = ['fieldset:first-of-type', 'fieldset:last-of-type'].map((group) =>
      page.querySelectorAll<HTMLInputElement>(`${group} input`),
    );
    void act(() => from?.[0]?.click());
    void act(() => to?.[1]?.click());
    for (const key of ['+', '+', '-']) press(key);
    expect(cardActions.peek().filter(({ repeats }) => repeats)).toHaveLength(2);
    press('Enter');
    expect(sent).toEqual([{ kind: 'trim-effort', from: 0, to: 1, points: 6 }]);
    // The next move is chosen anew, and none goes where less comes back.
    press('Enter');
    void act(() => from?.[0]?.click());
    void act(() => to?.[2]?.click());
    press('Enter');
    expect(page.querySelector<HTMLButtonElement>('button.commit')?.disabled).toBe(true);
    expect(sent).toHaveLength(1);
  });
});
