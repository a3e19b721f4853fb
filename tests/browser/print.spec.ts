// The trainer's papers and the personal report as the browser prints them on A4 and on Letter: nothing cut, black on white; each sheet of the
// papers on a page of its own.

import type { Page } from '@playwright/test';
import { TESTED_DEMOS } from '../../src/classroom/index.ts';
import { hasAnswers, PRINTABLES, type Printable } from '../../src/panels/parts/printables.ts';
import { faultsOf, headingsIn, type Sheet, sheetsOf } from '../builders/paper.ts';
import { expect, test } from './fixtures.ts';
import { SCREENS } from './screens.ts';
import { raw } from './words.ts';

const FORMATS = ['A4', 'Letter'] as const;
/** Lines of this size and more are headings, in points. The largest text of the book is a call to be read aloud. */
const HEADING = 13;
/** And of the key and the run sheet. */
const FLOWING_HEADING = 11.5;
/** The narrower of the two papers without its margins, in CSS pixels. */
const A4_WIDE = Math.round(((210 - 2 * 12) / 25.4) * 96);

/** What sticks out of its sheet on paper, by class. */
function stickingOut(page: Page): Promise<string[]> {
  return page.locator('.paper-sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const { left, right } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('*')].flatMap((one) => {
        const box = one.getBoundingClientRect();
        // What is for screen readers alone is not on paper.
        const unseen = one.closest('.unseen, svg') !== null;
        return !unseen && (box.left < left - 1 || box.right > right + 1)
          ? [`${one.tagName}.${one.className}`]
          : [];
      });
    }),
  );
}

/** Cells of tables whose words come closer to the next column's than a wide space, in CSS pixels. */
const WIDE_SPACE = 7;
function touching(page: Page): Promise<string[]> {
  return page.locator('tr').evaluateAll((rows, least) => {
    const edges = (cell: Element) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return [...words.getClientRects()].filter(({ width }) => width > 0);
    };
    return rows.flatMap((row) =>
      [...row.children].flatMap((cell, i, cells) => {
        const right = edges(cell).map((box) => box.right);
        const next = edges(cells[i + 1] ?? document.createElement('td')).map((box) => box.left);
        const gap = Math.min(...next) - Math.max(...right);
        return gap < least ? [`${cell.textContent} | ${cells[i + 1]?.textContent}: ${Math.round(gap)}`] : [];
      }),
    );
  }, WIDE_SPACE);
}

/** The headings of what is printed. */
const headingsOf = (page: Page) => page.locator('#app').evaluate(headingsIn);

/** What is wrong with a book: pages that do not say of which quarter they are, and weeks that go over two of them. */
async function loosePages(page: Page, sheets: readonly Sheet[]): Promise<string[]> {
  const over = (await page.locator('.paper-over').first().textContent()) ?? '';
  const weeks = await page.locator('.paper-book-week h2').allTextContents();
  expect(weeks.length).toBeGreaterThan(5);
  const titles = sheets.map(({ lines }) => lines[1]?.text ?? '');
  return [
    ...sheets.flatMap(({ lines }, i) => (lines[0]?.text.startsWith(over) === true ? [] : [`page ${i + 1}`])),
    ...weeks.filter((week) => titles.filter((title) => title === week).length !== 1),
  ];
}

for (const lng of ['nb', 'en'] as const) {
  test(`every paper is whole on A4 and on Letter, ${lng}`, async ({ page }) => {
    await page.goto(`./?debug&ahead=off&print=guide&seed=2026&tier=words&lng=${lng}`);
    await expect(page.locator('.guide-objections tbody tr').first()).toBeVisible();
    await page.setViewportSize({ width: A4_WIDE, height: 1000 });
    const show = async (paper: Printable) => {
      // Those with answers open in a window of their own, at this address.
      if (hasAnswers(paper)) {
        await page.goto(`./?debug&ahead=off&print=${paper}&seed=2026&tier=words&lng=${lng}`);
        await expect(page.locator('.paper-sheet').first()).toBeVisible();
        return;
      }
      await page.getByRole('button', { name: raw(lng, 'paper:backToTrainer') }).click();
      await page.getByRole('button', { name: raw(lng, `paper:names.${paper}`), exact: true }).click();
      await expect(page.locator('.paper-sheet').first()).toBeVisible();
    };
    for (const paper of PRINTABLES) {
      await page.emulateMedia({ media: 'screen' });
      await show(paper);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await stickingOut(page), paper).toEqual([]);
      expect.soft(await touching(page), paper).toEqual([]);
      const headings = await headingsOf(page);
      const count = await page.locator('.paper-sheet').count();
      for (const format of FORMATS) {
        const sheets = await sheetsOf(await page.pdf({ format }));
        expect.soft(faultsOf(sheets, HEADING, headings), `${paper} ${format}`).toEqual([]);
        expect.soft(sheets.length, `${paper} ${format}`).toBe(count);
      }
      if (paper === 'guide') expect(count).toBe(8);
    }
    // The demo's key of every quarter that is offered, with its longest calls.
    for (const { company, seed } of TESTED_DEMOS) {
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`./?debug&ahead=off&print=demo&company=${company}&seed=${seed}&tier=words&lng=${lng}`);
      await expect(page.locator('.demo-key-strip')).toHaveCount(4);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await stickingOut(page), `demo ${seed}`).toEqual([]);
      for (const format of FORMATS) {
        const sheets = await sheetsOf(await page.pdf({ format }));
        expect.soft(faultsOf(sheets, HEADING), `demo ${seed} ${format}`).toEqual([]);
        expect.soft(sheets.length, `demo ${seed} ${format}`).toBe(2);
      }
    }
    // The trainer's other two sheets, which flow over as many pages as they need.
    for (const name of ['answer-key', 'run-sheet'] as const) {
      await page.emulateMedia({ media: 'screen' });
      await SCREENS[name](page, `lng=${lng}`);
      // Its texts come after it.
      await expect(page.locator('.key-strip, .run-table').first()).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect.soft(await touching(page), name).toEqual([]);
      const headings = await headingsOf(page);
      expect(headings.length, name).toBeGreaterThan(4);
      for (const format of FORMATS) {
        const sheets = await sheetsOf(await page.pdf({ format }));
        expect.soft(faultsOf(sheets, FLOWING_HEADING, headings), `${name} ${format}`).toEqual([]);
        // Its last page is more than the room for notes.
        expect.soft(sheets.at(-1)?.lines.length, `${name} ${format}`).toBeGreaterThan(4);
        if (name === 'run-sheet') expect.soft(sheets.length, format).toBe(2);
      }
    }
    // The longest book there is: of the storm route, with sixty cards.
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`./?debug&ahead=off&print=book&company=storm&seed=2026&tier=words&lng=${lng}`);
    await expect(page.locator('.book-card').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const format = lng === 'nb' ? 'A4' : 'Letter';
    const sheets = await sheetsOf(await page.pdf({ format }));
    expect.soft(faultsOf(sheets, HEADING, await headingsOf(page)), `the longest book, ${format}`).toEqual([]);
    expect.soft(await loosePages(page, sheets)).toEqual([]);
  });

  test(`the personal report is one sheet, with the sentence that was written, ${lng}`, async ({ page }) => {
    await SCREENS.debrief(page, `lng=${lng}`);
    // As long as one may be.
    const sentence = 'Jeg spør hvorfor, før jeg bestiller. '.repeat(6).slice(0, 199);
    await page.getByLabel(raw(lng, 'debrief:sheet.monday')).fill(sentence);
    await page.getByRole('button', { name: raw(lng, 'debrief:own.keep') }).click();
    await expect(page.locator('#own .fine')).toHaveText(raw(lng, 'debrief:own.kept'));
    await page.emulateMedia({ media: 'print' });
    expect.soft(await touching(page)).toEqual([]);
    for (const format of FORMATS) {
      const sheets = await sheetsOf(await page.pdf({ format }));
      expect.soft(faultsOf(sheets, HEADING), format).toEqual([]);
      expect.soft(sheets.length, format).toBe(1);
      const printed = sheets[0]?.lines.map(({ text }) => text).join(' ') ?? '';
      expect.soft(printed.replaceAll(/\s/g, ''), format).toContain(sentence.replaceAll(/\s/g, ''));
      expect
        .soft(sheets[0]?.lines.at(-1)?.text.replaceAll(/\s/g, ''), format)
        .toBe(raw(lng, 'debrief:sheet.noName').replaceAll(/\s/g, ''));
    }
  });
}
