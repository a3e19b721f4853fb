// The demo's answers on paper: of every tested quarter the four strips in the order of the wall, with seat, what decides, and an answer to objections.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { demoStrips, TESTED_DEMOS, testedFor } from '../../../src/classroom/index.ts';
import { loadLaterTexts, loadTexts, setCompany, setLanguage, words } from '../../../src/language/index.ts';
import { changeWish } from '../../../src/panels/trainer/class-link.ts';
import { DemoKey } from '../../../src/panels/trainer/paper/DemoKey.tsx';
import { Printed } from '../../../src/panels/trainer/paper/Printed.tsx';
import { callsign, seatName } from '../../../src/panels/parts/say.ts';
import { eventually } from '../../builders/eventually.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

const draw = simulatedPage();

beforeAll(() => loadTexts('demo', 'flight', 'trainer', 'paper', 'world'));

const texts = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '');

describe.each(['nb', 'en'] as const)('in %s', (language) => {
  it.each(TESTED_DEMOS)('the key tells of the four strips of $company $seed', async ({ company, seed }) => {
    const content = contentOf(company);
    await setLanguage(language);
    await setCompany(content);
    await loadLaterTexts();
    changeWish({ company, seed });
    const { store } = await visit({ content });
    const page = draw(<DemoKey game={store} content={content} />);
    await eventually(() => expect(page.querySelectorAll('.demo-key-strip')).toHaveLength(4));
    expect(page.querySelectorAll('.paper-sheet')).toHaveLength(2);
    const drawn = demoStrips(content, seed);
    expect(texts(page, '.demo-key-strip h3 .callsign')).toEqual(drawn.map(({ strip }) => callsign(strip)));
    for (const [i, told] of [...page.querySelectorAll('.demo-key-strip')].entries()) {
      const { strip, seat } = drawn[i] ?? expect.fail();
      expect(texts(told, 'h3 .seat-tag')[0]).toContain(seatName(seat));
      const answers = texts(told, 'dd');
      expect(answers).toHaveLength(5);
      expect(answers).not.toContain('');
      for (const field of ['why', 'wrong'])
        expect(answers).toContain(words(strip.scenario, field, strip.facts).replaceAll(/\s+/g, ' '));
    }
    await setLanguage('nb');
  });
});

it('a quarter that no demo was tried with has the key of its company’s first one', () => {
  expect(testedFor({ company: 'agency', seed: 45 })).toMatchObject({ company: 'agency', seed: 45 });
  expect(testedFor({ company: 'agency', seed: 2026 })).toMatchObject({ company: 'agency', seed: 39 });
  expect(testedFor({ company: null, seed: 2026 })).toBe(TESTED_DEMOS[0]);
  // No company means the first, as it does for the wall.
  for (const seed of [115, 45])
    expect(testedFor({ company: null, seed })).toMatchObject({ company: 'startup', seed });
  expect(testedFor({ company: 'storm', seed: 45 })).toBe(TESTED_DEMOS[0]);
});

it('the paper has its own company laid ready last, and every other paper the class’s', async () => {
  const content = contentOf('startup');
  await setCompany(content);
  changeWish({ company: 'storm', seed: 45 });
  const { store } = await visit({ content });
  const prepared = vi.spyOn(store, 'prepareCompany');
  store.printing.paper.value = 'demo';
  const page = draw(<Printed game={store} content={content} />);
  await eventually(() => expect(page.querySelectorAll('.demo-key-strip')).toHaveLength(4));
  await eventually(() => expect(prepared).toHaveBeenLastCalledWith('startup'));
  // The sheets stay where another paper is chosen on the same page, and come again.
  store.printing.paper.value = 'rules';
  await eventually(() => expect(prepared).toHaveBeenLastCalledWith('storm'));
  store.printing.paper.value = 'demo';
  await eventually(() => expect(prepared).toHaveBeenLastCalledWith('startup'));
});
