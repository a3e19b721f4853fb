// The article's sections as the table of responsibilities has them: in the article's order, every played row in each of its sections.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ARTICLE_PARTS, isPlayed, placeInArticle, sectionsOf } from '../../../src/content/article.ts';
import { readTable } from '../../../src/content/check/table.ts';

const file = new URL('../../../assets/companies/responsibilities.json', import.meta.url);
const rows = [...readTable(readFileSync(file, 'utf8')).values()];
const parts = sectionsOf(rows);

it('every section of the table is in a part that the game knows', () => {
  const unknown = rows
    .flatMap(({ sections }) => sections)
    .filter((section) => !ARTICLE_PARTS.some((part) => part === placeInArticle(section).part));
  expect(unknown).toEqual([]);
});

it('the sections stand in the order of the article', () => {
  expect(parts.map(({ part }) => part)).toEqual(ARTICLE_PARTS);
  const difference = parts.find(({ part }) => part === 'D')?.sections.map(({ id }) => id);
  expect(difference).toEqual(['D¶2', 'D¶3', 'D¶4', 'D¶5', 'D¶6', 'D¶7']);
});

it('every played row is in each of its sections, and no other is', () => {
  const told = parts.flatMap(({ sections }) =>
    sections.flatMap(({ id, rows: own }) => own.map((row) => `${id} ${row}`)),
  );
  const wanted = rows
    .filter(isPlayed)
    .flatMap(({ id, sections }) => sections.map((section) => `${section} ${id}`));
  expect(told.toSorted()).toEqual(wanted.toSorted());
  expect(told).toHaveLength(new Set(told).size);
});

it('every phrase is short, in the article’s language and in English', () => {
  for (const { id, label } of rows)
    for (const language of ['nb', 'en']) {
      const words = (label[language] ?? '').split(' ').filter(Boolean).length;
      expect([id, language, words > 0 && words <= 10]).toEqual([id, language, true]);
    }
});
