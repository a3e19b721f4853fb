// What remedies are called on the desk, in its verdict, in the debrief and to a screen reader: by the story where it has names, else by the company.

import { beforeAll, describe, expect, it } from 'vitest';
import { cockpitTask, flightView, type CockpitTask } from '../../../../src/flight/index.ts';
import { SHAPES } from '../../../../src/quarter/remedies.ts';
import { loadTexts, remedyName, setCompany, setLanguage, words } from '../../../../src/language/index.ts';
import { waysOf } from '../../../../src/panels/flight/desk/cockpit/ways.tsx';
import { choiceName, decidedName } from '../../../../src/panels/parts/say.ts';
import { called, startup } from '../../../builders/flight.ts';

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

/** The story's decision, and what stands on its desk. */
function desk() {
  const { flying, id } = called({ cause: 'known', cockpit: 'departments' }, {}, true);
  flying.stamp(id, 'cockpit');
  const { state } = flying;
  const strip = flightView(state, 'cockpit', startup).strips.find((one) => one.id === id) ?? expect.fail();
  const labels = (task: CockpitTask) =>
    waysOf(task as Parameters<typeof waysOf>[0], strip, state.week).map(({ label }) => label);
  return { flying, id, strip, labels, task: cockpitTask(state, id, startup) };
}

describe.each(['nb', 'en'] as const)('a remedy in %s', (language) => {
  beforeAll(() => setLanguage(language));

  it('is called on the desk what the story calls it, and beside it nothing else', () => {
    const { strip, task, labels } = desk();
    const own = task.options.map(({ shape, about }) => remedyName(about, shape, task.cell, strip.scenario));
    expect(own).toContain(words(strip.scenario, 'remedy.own'));
    expect(labels(task).slice(0, own.length)).toEqual(own);
    expect(new Set(labels(task)).size).toBe(labels(task).length);
  });

  it('has the company’s name where what was told may not be so', () => {
    const { task, labels } = desk();
    const plain = task.options.map(({ shape, about }) => remedyName(about, shape, task.cell, null));
    expect(labels({ ...task, named: false }).slice(0, plain.length)).toEqual(plain);
  });

  it('has in the verdict and the debrief the name that it had on the desk, also as one of two', () => {
    const { flying, id, strip, task, labels } = desk();
    const story = strip.scenario;
    flying.order(id, 'own');
    const judged = flying.strip(id).judged ?? expect.fail();
    const { cell } = task;
    const i = task.options.findIndex(({ shape }) => shape === 'own');
    expect(decidedName('own', judged, story, cell)).toBe(labels(task)[i]);
    const { named: _, ...before } = judged;
    expect(decidedName('own', before, story, cell)).toBe(remedyName(judged.about, 'own', cell, null));
    expect(choiceName('carry+own', judged.about, cell, 'signing-down')).toContain(
      words('signing-down', 'remedy.carry'),
    );
  });

  it('has the company’s name where the story has none for its shape', () => {
    const { kind } = startup.full('enquiry-form');
    const names = SHAPES.map(
      (shape) => remedyName(kind, shape, 0, 'enquiry-form') === remedyName(kind, shape, 0, null),
    );
    expect(names).toEqual([true, true, false, false]);
  });
});
