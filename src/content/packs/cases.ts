// The own cases of a pack: out of its files, and into one.

import { OWN_HANDS, type OwnCase, type OwnLine } from '../own-case.ts';
import { caseFaults, MOST_LINES, PHRASES } from '../own-check.ts';
import { RIDE_SEATS } from '../ride-item.ts';
import { MARKS } from '../types.ts';
import { LONGEST_NAME, MOST_CASES } from './limits.ts';
import { fieldOf, type Piece } from './parse.ts';
import type { Shape } from './shape.ts';

const FIELDS = ['id', 'language', 'call', 'phrases', 'decides', 'log', 'seat', 'why'] as const;

function lineFrom(shape: Shape, piece: Piece): OwnLine[] {
  if (shape.object(piece, ['hand', 'text'], 'log') === null) return [];
  const hand = shape.oneOf(piece, 'hand', OWN_HANDS);
  return hand === null ? [] : [{ hand, text: shape.text(piece, 'text') }];
}

function phrasesFrom(shape: Shape, piece: Piece): string[] {
  const items = shape.list(piece, 'phrases');
  const texts = items.flatMap((item) => (typeof item.raw === 'string' ? [item.raw] : []));
  if (texts.length !== items.length) shape.fault('text', piece, { name: 'phrases' }, ['phrases']);
  else if (items.length > 0 && items.length !== PHRASES)
    shape.fault('listLength', piece, { name: 'phrases', count: PHRASES }, ['phrases']);
  return texts;
}

/** One case; null where anything of it is not as it should be, which the shape then knows. */
function caseFrom(shape: Shape, piece: Piece): OwnCase | null {
  if (shape.object(piece, FIELDS, 'cases') === null) return null;
  const before = shape.faults.length;
  const lines = fieldOf(piece, 'log').raw === undefined ? [] : shape.list(piece, 'log');
  if (lines.length > MOST_LINES)
    shape.fault('listLength', piece, { name: 'log', count: MOST_LINES }, ['log']);
  const own: OwnCase = {
    id: shape.id(piece, 'id', LONGEST_NAME),
    language: shape.id(piece, 'language', 8),
    call: shape.text(piece, 'call'),
    phrases: phrasesFrom(shape, piece),
    decides: shape.oneOf(piece, 'decides', MARKS),
    log: lines.slice(0, MOST_LINES).flatMap((line) => lineFrom(shape, line)),
    seat: shape.oneOf(piece, 'seat', RIDE_SEATS),
    why: shape.text(piece, 'why'),
  };
  // What is of another sort is told first: the rules for words would only repeat it.
  if (shape.faults.length > before) return null;
  for (const found of caseFaults(own)) {
    const path = found.index === null ? [found.part] : [found.part, found.index];
    shape.add({ kind: 'case', file: piece.file, line: piece.lineOf(path), id: own.id, found });
  }
  return own;
}

/** The cases of a pack's `cases`, in pieces. */
export function* casesFrom(shape: Shape, piece: Piece): Generator<undefined, OwnCase[]> {
  const items = shape.list(piece, 'cases');
  if (items.length > MOST_CASES) {
    shape.fault('many', piece, { name: 'cases', most: MOST_CASES }, ['cases']);
    return [];
  }
  const cases: OwnCase[] = [];
  for (const item of items) {
    // The pack is refused, and what else is the matter with it is not told.
    if (shape.isFull) return [];
    const own = caseFrom(shape, item);
    if (own !== null && cases.some(({ id }) => id === own.id))
      shape.fault('twice', item, { name: own.id }, ['id']);
    else if (own !== null) cases.push(own);
    yield;
  }
  return cases;
}
