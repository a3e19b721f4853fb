// The papers of a class are all of one quarter: a key or a guide that lies beside a book tells of the same strips.

import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { isWithBook, papersOf, printQuery } from '../../../scripts/print-quarter.ts';
import { readAddress } from '../../../src/app/address.ts';
import { answerKeyOf, towerBookOf } from '../../../src/flight/index.ts';
import { loadLaterTexts, loadTexts, logWords, setCompany, setLanguage } from '../../../src/language/index.ts';
import { AnswerKey } from '../../../src/panels/trainer/AnswerKey.tsx';
import { changeWish, classWish } from '../../../src/panels/trainer/class-link.ts';
import { PairLinks } from '../../../src/panels/trainer/PairLinks.tsx';
import { Guide } from '../../../src/panels/trainer/paper/Guide.tsx';
import { Printed } from '../../../src/panels/trainer/paper/Printed.tsx';
import { setupOfWish } from '../../../src/panels/trainer/use-class-quarter.ts';
import { eventually } from '../../builders/eventually.ts';
import { startup } from '../../builders/flight.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';
import { visit } from '../../builders/visit.ts';

const draw = simulatedPage();

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('trainer', 'paper', 'flight', 'debrief', 'crew');
  await setCompany(startup);
  await loadLaterTexts();
});

const text = (found: Element | null | undefined) => found?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const texts = (page: HTMLElement, selector: string) => [...page.querySelectorAll(selector)].map(text);

describe('the printed book and what goes with it', () => {
  it('tell of the same strips and bear the same mark, whoever prints the book first', async () => {
    for (const flight of [2, 3, 4]) {
      changeWish({ paper: false });
      const { parameters } = readAddress(`?print=book&seed=2026&flight=${flight}`);
      const { store } = await visit({ parameters });
      let page = draw(<Printed game={store} content={startup} />);
      await eventually(() => expect(page.querySelector('.book-call')).not.toBeNull());
      const mark = text(page.querySelector('.paper-book-cover .paper-over'));
      expect(mark).toContain('med Tårnbok');
      const numbers = texts(page, '.book-call .callsign');
      const headings = texts(page, '.book-call h3');
      expect(numbers.length).toBeGreaterThan(10);
      expect(classWish.value).toMatchObject({ seed: 2026, flight, paper: true });

      page = draw(<AnswerKey game={store} content={startup} />);
      expect(text(page.querySelector('.quarter-mark'))).toBe(mark);
      expect(texts(page, '.key-strip .callsign')).toEqual(numbers);
      // Plan B reads calls from the key, with their logs as they come.
      const calls = towerBookOf(setupOfWish(classWish.value, startup), startup).flatMap((one) => one.calls);
      const logs = calls.filter(({ strip }) => !strip.storm).map(({ strip }) => strip.log);
      const printed = [...page.querySelectorAll('.key-log')];
      expect(printed).toHaveLength(logs.length);
      expect(logs.flat().length).toBeGreaterThan(5);
      for (const [i, log] of logs.entries()) {
        expect(printed[i]?.querySelectorAll('span')).toHaveLength(log.length);
        for (const line of log) expect(text(printed[i])).toContain(logWords(line));
      }
      page = draw(<Guide game={store} content={startup} />);
      expect(page.textContent).toContain(mark);
      const told = texts(page, '.guide-objections tbody th');
      expect(told.length).toBeGreaterThan(5);
      expect(headings).toEqual(expect.arrayContaining(told));
    }
  });

  it('say of a call that an earlier log explains why it is the cockpit’s, and where it is for whoever has not read that log', async () => {
    changeWish({ paper: false, seed: 77, flight: 2 });
    const { store } = await visit();
    let page = draw(<AnswerKey game={store} content={startup} />);
    const strips = [...page.querySelectorAll('.key-strip')];
    const said = text(strips.find((one) => text(one.querySelector('.callsign')) === 'Nord 20'));
    expect(said).toContain('En eldre logg forklarer det: Midt 45');
    expect(said).toContain('Er den ikke lest, hører saken til i tårnet.');
    expect(said).not.toContain('Ingen linje forklarer samtalen');
    expect(said).toContain('Hvorfor i tårnet, om loggen ikke er lest');
    page = draw(<Guide game={store} content={startup} />);
    const rows = texts(page, '.guide-objections tbody tr').filter((row) => row.includes('eldre logg'));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('Nord 20');
  });

  it('are of another quarter once the switch is off, and say so', async () => {
    changeWish({ paper: false, seed: 2026, flight: 2 });
    const { store } = await visit();
    const page = draw(<AnswerKey game={store} content={startup} />);
    expect(text(page.querySelector('.quarter-mark'))).toBe('Kvartal 2026 · Fjordlys, flytur 2');
  });

  it('follow what is changed after an address has named the quarter', async () => {
    const { parameters } = readAddress('?print=key&seed=2026&flight=2');
    const { store } = await visit({ parameters });
    draw(<AnswerKey game={store} content={startup} />);
    await eventually(() => expect(store.asked.value).toBeNull());
    expect(classWish.value).toMatchObject({ seed: 2026, flight: 2, paper: false });
    draw(null);
    changeWish({ seed: 5, paper: true });
    const prepared = vi.spyOn(store, 'prepareCompany');
    draw(<AnswerKey game={store} content={startup} />);
    // As the effect does after it has looked for a named quarter.
    await eventually(() => expect(prepared).toHaveBeenCalled());
    expect(classWish.value).toMatchObject({ seed: 5, paper: true });
  });

  it('have the strips of the book in every flight of every company', () => {
    for (const [company, flight] of [
      ['startup', 1],
      ['consulting', 2],
      ['agency', 3],
      ['startup', 4],
    ] as const) {
      const content = contentOf(company);
      const setup = setupOfWish({ ...classWish.peek(), company, flight, seed: 8, paper: true }, content);
      const book = towerBookOf(setup, content).flatMap(({ calls }) => calls.map(({ strip }) => strip));
      const key = answerKeyOf(setup, content).map(({ strip }) => strip);
      expect(key.map(({ id, scenario }) => [id, scenario])).toEqual(
        book.map(({ id, scenario }) => [id, scenario]),
      );
    }
  });
});

describe('the link to one machine with a book', () => {
  it('is shown with the quarter of the book alone, and shows that it is', async () => {
    changeWish({ paper: false });
    const { store } = await visit();
    const page = draw(<PairLinks game={store} />);
    const links = () => texts(page, '.pair-link-text');
    expect(links()).toHaveLength(2);
    const show = [...page.querySelectorAll('button')].find((one) => text(one).includes('med Tårnbok'));
    (show ?? expect.fail()).click();
    await eventually(() => expect(links()).toHaveLength(3));
    expect(classWish.value.paper).toBe(true);
    expect(links().filter((link) => link.includes('paper'))).toHaveLength(3);
  });
});

describe('npm run print', () => {
  const wished = { seed: '2026', flight: '2', company: undefined, only: undefined, withBook: false };

  it('takes the quarter of the book for every paper where the book is among them', () => {
    expect(papersOf(wished)).toContain('key');
    for (const paper of papersOf(wished))
      expect(readAddress(printQuery(wished, paper, 'nb'))).toMatchObject({
        parameters: { print: paper, seed: 2026, flight: 2, paper: true },
        notices: [],
      });
  });

  it('takes it for a single paper only where that goes with a book', () => {
    const key = { ...wished, only: 'key' };
    expect([isWithBook(key), isWithBook({ ...key, withBook: true })]).toEqual([false, true]);
    expect(readAddress(printQuery(key, 'key', 'en')).parameters.paper).toBe(false);
  });
});
