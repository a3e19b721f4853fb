// The levers of the picture stand where the open card sets them, and nothing of the flight moves by it.

import { signal } from '@preact/signals';
import { beforeAll, describe, expect, it } from 'vitest';
import { withDraft } from '../../../src/app/lever-draft.ts';
import { cockpitTask, flightView } from '../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../src/language/index.ts';
import { LeversCard } from '../../../src/panels/flight/desk/cockpit/LeversCard.tsx';
import { RemedyTask } from '../../../src/panels/flight/desk/cockpit/RemedyTask.tsx';
import { CabinContext, type Cabin } from '../../../src/panels/flight/parts/cabin.ts';
import type { LeverDraft, OpenCard } from '../../../src/panels/ports.ts';
import { eventually } from '../../builders/eventually.ts';
import { called, startup } from '../../builders/flight.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';

const drawn = simulatedPage();
beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight');
  await setCompany(startup);
});

const { flying, id } = called({ cockpit: 'levers', cause: 'known' }, { flightNumber: 2 });
flying.stamp(id, 'cockpit');
const view = flightView(flying.state, 'cockpit', startup);
const cockpit = view.cockpit ?? expect.fail();
const task = cockpitTask(flying.state, id, startup);

/** What the cards tell the picture, with this much of the answers given before. */
function cabin(drafts: ReadonlyMap<string, unknown>): { cabin: Cabin; levers: { value: LeverDraft | null } } {
  const levers = signal<LeverDraft | null>(null);
  const game = {
    flight: signal(view),
    actions: signal([]),
    cardActions: signal([]),
    settings: signal({ singleKeys: false, pace: 'standard' }),
    cockpitTask: () => task,
    levers,
  };
  const hand = { pressed: signal(null), refused: signal(null), tooLate: signal(false), drafts };
  return { cabin: { game, content: startup, hand } as unknown as Cabin, levers };
}

describe('the levers of the picture', () => {
  it('are where the flight has them while nothing is set, and where another card is open', () => {
    const draft: LeverDraft = { card: id, set: [{ cell: 0, effort: 0.1 }] };
    expect(withDraft(cockpit, null, { kind: 'strip', id })).toBe(cockpit);
    const others: readonly (OpenCard | null)[] = [
      null,
      { kind: 'strip', id: 'another' },
      { kind: 'sector', cell: 0 },
      { kind: 'levers', taken: null },
    ];
    for (const open of others) expect(withDraft(cockpit, draft, open)).toBe(cockpit);
  });

  it('are where the open card sets them, between none and all', () => {
    const draft: LeverDraft = {
      card: id,
      set: [
        { cell: 0, effort: 0.1 },
        { cell: 1, effort: -0.05 },
      ],
    };
    const { efforts } = withDraft(cockpit, draft, { kind: 'strip', id });
    expect(efforts).toEqual([0.1, 0, ...cockpit.efforts.slice(2)]);
    expect(withDraft(cockpit, { ...draft, card: 'levers' }, { kind: 'levers', taken: null }).efforts[0]).toBe(
      0.1,
    );
  });

  it('follow the lever of a decision', async () => {
    const other = task.cell === 0 ? 1 : 0;
    const shifts = cockpit.efforts.map((_, i) => (i === other ? 10 : 0));
    const { cabin: value, levers } = cabin(new Map([[`work ${id}`, { shifts }]]));
    const strip = view.strips.find((one) => one.id === id) ?? expect.fail();
    drawn(
      <CabinContext.Provider value={value}>
        <RemedyTask id={id} strip={strip} slip={null} />
      </CabinContext.Provider>,
    );
    const set = [task.cell, other]
      .toSorted((a, b) => a - b)
      .map((cell) => ({
        cell,
        effort: (cockpit.efforts[cell] ?? expect.fail()) + (cell === other ? 0.1 : -0.1),
      }));
    await eventually(() => expect(levers.value).toEqual({ card: id, set }));
  });

  it('follow the levers’ own card', async () => {
    const { cabin: value, levers } = cabin(new Map());
    drawn(
      <CabinContext.Provider value={value}>
        <LeversCard view={cockpit} taken={{ cell: 2, into: true }} />
      </CabinContext.Provider>,
    );
    const now = cockpit.efforts[2] ?? expect.fail();
    const set = [{ cell: 2, effort: now + 0.05 }];
    await eventually(() => expect(levers.value).toEqual({ card: 'levers', set }));
  });
});
