// A large room's chat on the trainer's page: the right count, and of every kind of code that is not taken a message of its own, in both languages.

import { beforeAll, beforeEach, expect, it } from 'vitest';
import { loadLaterTexts, loadTexts, setCompany, setLanguage, t } from '../../../src/language/index.ts';
import { changeWish, classWish } from '../../../src/panels/trainer/class-link.ts';
import { Collect } from '../../../src/panels/trainer/Collect.tsx';
import { collected } from '../../../src/panels/trainer/collected.ts';
import { eventually } from '../../builders/eventually.ts';
import { setup, startup } from '../../builders/flight.ts';
import { ROOM_CHAT, roomChat } from '../../builders/room-chat.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

const draw = simulatedPage();
const KINDS = ['double', 'damaged', 'otherQuarter', 'foreign'] as const;

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('trainer', 'debrief', 'ride', 'paper');
  await setCompany(startup);
  await loadLaterTexts();
});

beforeEach(() => {
  window.sessionStorage.clear();
  collected.value = null;
});

it.each([
  ['nb', ['samme svar som', 'ikke hel', 'eller en eldre utgave', 'en annen utgave']],
  ['en', ['same answers as', 'not whole', 'or to an older version', 'another version']],
] as const)('300 codes with doubles, damage, other quarters and editions, %s', async (language, words) => {
  await setLanguage(language);
  changeWish({ seed: 3, flight: 1 });
  const { store } = await visit();
  const { text, one } = roomChat(setup({ seed: classWish.peek().seed }));
  const page = draw(<Collect game={store} content={startup} />);
  await eventually(() => expect(page.querySelector('.collect textarea')).not.toBeNull());
  const field = page.querySelector<HTMLTextAreaElement>('.collect textarea') ?? expect.fail();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await eventually(() => expect(field.value).toBe(text));
  const add = page.querySelector<HTMLElement>('.collect .button.primary') ?? expect.fail();
  add.click();
  await eventually(() => expect(page.querySelector('.collect-outcome')).not.toBeNull());
  const outcome = page.querySelector('.collect-outcome') ?? expect.fail();
  const told = [...outcome.querySelectorAll('li')].map((line) => line.textContent ?? '');
  expect(outcome.querySelector('p')?.textContent).toBe(
    t('trainer:collect.added', { count: ROOM_CHAT.taken }),
  );
  expect(page.querySelector('.collect-have')?.textContent).toContain(String(ROOM_CHAT.taken));
  for (const [i, kind] of KINDS.entries()) {
    const said = told.filter((line) => line.includes(words[i] ?? ''));
    expect(said, kind).toHaveLength(ROOM_CHAT[kind]);
    expect(said[0]).toContain(one[kind]);
  }
  expect(told).toHaveLength(KINDS.reduce((sum, kind) => sum + ROOM_CHAT[kind], 0));
  // The same answers may be another person's: whoever knows it is counts them.
  const again = () => [...outcome.querySelectorAll<HTMLElement>('.collect-again')];
  expect(again()).toHaveLength(ROOM_CHAT.double);
  again()[0]?.click();
  await eventually(() => expect(again()).toHaveLength(ROOM_CHAT.double - 1));
  expect(page.querySelector('.collect-have')?.textContent).toContain(String(ROOM_CHAT.taken + 1));
  expect(outcome.querySelector('p')?.textContent).toBe(
    t('trainer:collect.added', { count: ROOM_CHAT.taken + 1 }),
  );
  await setLanguage('nb');
});
