// The check of the picture's words sees each kind of fault, and nothing where there is none.

import type { PictureWord } from '../../src/world/index.ts';
import { expect, test } from './fixtures.ts';
import { type Seen, wordFaults } from './picture-words.ts';

const WINDOW = { x: 0, y: 0, width: 300, height: 200 };
const FACE = { x: 10, y: 10, width: 200, height: 100 };

function word(text: string, x: number, y: number, change: Partial<PictureWord> = {}): PictureWord {
  return { text, boxes: [{ x, y, width: 60, height: 12 }], face: FACE, squeezed: 1, ...change };
}

const found = (change: Partial<Seen>) =>
  wordFaults({
    window: WINDOW,
    words: [word('a', 20, 20), word('b', 20, 40)],
    covers: [],
    blips: [],
    ...change,
  });

test('words that can all be read are no fault', () => {
  expect(found({})).toEqual([]);
});

test('words on each other, cut, squeezed, under a panel or on a blip are told', () => {
  const panel = { name: 'section.bay', box: { x: 0, y: 45, width: 300, height: 155 } };
  expect(found({ words: [word('a', 20, 20), word('b', 70, 28)] })).toEqual(['«a» and «b» lie on each other']);
  expect(found({ words: [word('a', 160, 20)] })).toEqual(['«a» is cut']);
  expect(found({ words: [word('a', 20, 20, { squeezed: 0.5 })] })).toEqual([
    '«a» is squeezed to 0.50 of its width',
  ]);
  expect(found({ words: [word('b', 20, 60)], covers: [panel] })).toEqual([
    '«b» lies under section.bay',
    'the instrument of «b» lies under section.bay',
  ]);
  expect(found({ words: [word('a', 20, 20)], covers: [panel] })).toEqual([
    'the instrument of «a» lies under section.bay',
  ]);
  expect(found({ words: [word('a', 20, 20)], blips: [{ x: 50, y: 25 }] })).toEqual(['«a» lies on a blip']);
  expect(found({ words: [word('a', 20, 20, { face: { ...FACE, x: 150 } })] })).toContain(
    'the instrument of «a» is cut',
  );
});
