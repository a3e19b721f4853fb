// A visit to a class’s quarter: by its link, and on the trainer’s machine.

import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { withClass } from '../../../src/app/address-written.ts';
import { memoryStorage } from '../../../src/keep/storage.ts';
import { startup } from '../../builders/flight.ts';
import { flown, visit } from '../../builders/visit.ts';

/** A class's first flight with the first company. */
const FIRST = { company: null, flightNumber: 1 } as const;

describe('a class', () => {
  it('is offered Ground school by its link, whoever has sat at the machine before', async () => {
    const storage = memoryStorage();
    const first = await visit({ storage });
    first.store.schoolDone('skipped');
    await flown(first, 'none');
    const dialogs = [true, false, null].map(async (school) => {
      const { store } = await visit({ storage, parameters: { school } });
      store.deeds.fly();
      return store.dialog.value;
    });
    expect(await Promise.all(dialogs)).toEqual(['offer-school', null, null]);
  });

  it('gets on the trainer’s machine what its link would give', async () => {
    const storage = memoryStorage();
    const at = await visit({ storage });
    const settings = { pace: 'brisk', points: false, textScale: 1.5 } as const;
    at.store.flyClass({ ...FIRST, seed: 77, stopAfter: 7, land: null, school: true, settings });
    expect(at.store.dialog.value).toBe('offer-school');
    expect(at.store.settings.value).toMatchObject(settings);
    // Ground school was skipped or finished.
    at.store.startFlight({});
    await at.settle();
    expect(at.store.flight.peek()?.setup).toMatchObject({ seed: 77, stopAfter: 7, flightNumber: 1 });
    expect((await visit({ storage })).store.settings.value).toMatchObject({ pace: 'relaxed', points: true });
  });
});

describe('whoever presses before the page has its company', () => {
  it('has asked for the last one: its words would be overwritten by those of another', async () => {
    const asked: string[] = [];
    const load = async (company: string) => {
      asked.push(company);
      return startup;
    };
    const flight = {
      ...FIRST,
      company: 'agency',
      seed: 77,
      stopAfter: null,
      land: null,
      school: false,
      settings: {},
    };
    const early = await visit({ load });
    early.store.flyClass(flight);
    await early.store.prepare();
    await early.settle();
    expect(asked).toEqual(['agency']);
    const late = await visit({ load });
    await late.store.prepare();
    expect(asked).toEqual(['agency', 'startup']);
    expect(late.store.content.value).toBe(startup);
  });
});

describe('a class on the trainer’s machine', () => {
  const settings = { pace: 'brisk', points: false, textScale: 1.5, language: 'en' } as const;

  it('has its quarter, its last week and its pace also after a reload', async () => {
    const storage = memoryStorage();
    const at = await visit({ storage });
    at.store.flyClass({ ...FIRST, seed: 77, stopAfter: 7, land: null, school: false, settings });
    await at.settle();
    at.store.dispatch({ kind: 'take-off' });
    await at.settle();
    const { parameters, notices } = readAddress(at.query());
    expect(notices).toEqual([]);
    expect(parameters).toMatchObject({ pace: 'brisk', score: false, text: 1.5, lng: 'en' });
    const again = await visit({ storage, parameters });
    again.store.resume();
    await again.settle();
    expect(again.store.flight.peek()?.setup).toMatchObject({ seed: 77, stopAfter: 7 });
    // Before the take-off nothing is kept: then it is the link that leads there again.
    const early = await visit({ parameters });
    early.store.deeds.fly();
    await early.settle();
    expect(early.store.flight.peek()?.setup).toMatchObject({ seed: 77, stopAfter: 7, flightNumber: 1 });
  });

  it('takes nothing from the address that is not the class’s, and leaves no earlier class in it', () => {
    const first = withClass('?debug&tier=words&stop=9&text=200&score=0&company=agency&flight=3', {
      ...FIRST,
      seed: 5,
      stopAfter: null,
      land: null,
      school: true,
      settings: { pace: 'standard', points: true, textScale: 1 },
    });
    expect(Object.fromEntries(new URLSearchParams(first))).toEqual({
      debug: '',
      tier: 'words',
      seed: '5',
      pace: 'standard',
    });
  });
});
