// The trainer's form is filled with what the page's own address asks of a class, once; what is changed in it then holds.

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/app/address.ts';
import { createAsked } from '../../../src/app/class-asked.ts';
import { loadLaterTexts, loadTexts, setCompany, setLanguage } from '../../../src/language/index.ts';
import { changeWish, classWish, takeAsked, wishFrom } from '../../../src/panels/trainer/class-link.ts';
import { Trainer } from '../../../src/panels/trainer/Trainer.tsx';
import { eventually } from '../../builders/eventually.ts';
import { startup } from '../../builders/flight.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

const draw = simulatedPage();
const USUAL = wishFrom(null);

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('trainer', 'paper', 'ride', 'crew');
  await setCompany(startup);
  await loadLaterTexts();
});

beforeEach(() => {
  window.sessionStorage.clear();
  classWish.value = USUAL;
});

/** What the form holds after the page has been loaded at an address in a tab. */
function formAt(query: string) {
  window.history.replaceState(null, '', `/${query}`);
  takeAsked(createAsked(readAddress(query).parameters));
  return classWish.peek();
}

describe('the trainer’s form', () => {
  it('is filled with pace, stop, landing time and school of the address, and its quarter', () => {
    expect(
      formAt('?seed=41&pace=brisk&company=agency&flight=3&school=0&score=0&stop=5&paper=1&land=10.35'),
    ).toEqual({
      ...USUAL,
      seed: 41,
      pace: 'brisk',
      company: 'agency',
      flight: 3,
      school: false,
      points: false,
      stop: 5,
      paper: true,
      land: 635,
    });
  });

  it('has as usual what a class link leaves out, and keeps what an address without a quarter does not say', () => {
    changeWish({ land: 600, stop: 7, seed: 9, school: false });
    expect(formAt('?pace=relaxed')).toEqual({
      ...USUAL,
      pace: 'relaxed',
      land: 600,
      stop: 7,
      seed: 9,
      school: false,
    });
    expect(formAt('?seed=12')).toEqual({ ...USUAL, seed: 12 });
    // Language and letters are of whoever reads the page.
    expect(formAt('?seed=12&lng=en&text=150')).toEqual({ ...USUAL, seed: 12 });
  });

  it('keeps what was changed in it when the same address is loaded again, and follows another', () => {
    formAt('?seed=41&pace=brisk');
    changeWish({ pace: 'relaxed', seed: 5 });
    expect(formAt('?seed=41&pace=brisk&lng=en')).toMatchObject({ seed: 5, pace: 'relaxed' });
    expect(formAt('?seed=41&pace=standard')).toMatchObject({ seed: 41, pace: 'standard' });
    // A paper is of the quarter that its address names.
    formAt('?print=key&seed=41&stop=7');
    changeWish({ seed: 5 });
    expect(formAt('?print=key&seed=41&stop=7')).toMatchObject({ seed: 41, stop: 7 });
  });

  it.each(['pace=swift', 'stop=14', 'stop=0', 'land=25.10', 'school=perhaps'])(
    'takes nothing from %s, of which the address complains',
    (bad) => {
      const { notices } = readAddress(`?${bad}`);
      expect(notices).toMatchObject([{ kind: 'badParameter', name: bad.split('=')[0] }]);
      expect(formAt(`?${bad}`)).toEqual(USUAL);
    },
  );

  it('takes nothing from the quarter of a demo, nor a stop after the last week', async () => {
    const { parameters } = readAddress('?demo=wall&company=agency&seed=77');
    const { store } = await visit({ parameters });
    expect(store.asked.peek()).toBeNull();
    expect(formAt('?seed=3&stop=13')).toMatchObject({ seed: 3, stop: null });
  });

  it('shows it, and the link says the same', async () => {
    const query = '?seed=41&pace=brisk&school=0&stop=5&land=10.35';
    window.history.replaceState(null, '', `/${query}`);
    const { store } = await visit({ parameters: readAddress(query).parameters });
    const page = draw(<Trainer game={store} content={startup} />);
    await eventually(() => expect(page.querySelector('.class-link')).not.toBeNull());
    expect(page.querySelector<HTMLInputElement>('#class-seed')?.value).toBe('41');
    expect(page.textContent).toContain('Stopp etter uke 5');
    const link = page.querySelector('.class-link')?.textContent ?? expect.fail();
    expect(readAddress(new URL(link).search).parameters).toMatchObject({
      seed: 41,
      pace: 'brisk',
      school: false,
      stop: 5,
      land: 635,
    });
  });
});
