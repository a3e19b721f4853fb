// Which quarter a demo is of, and its strips in the language shown.

import { useEffect, useMemo } from 'preact/hooks';
import { demoStrips, hasDemo, meantBy } from '../../classroom/index.ts';
import { shownCase } from '../../content/own-case.ts';
import type { Content } from '../../content/types.ts';
import { language } from '../../language/index.ts';
import { useShelf } from '../parts/use-shelf.ts';
import type { DemoWish, Game } from '../ports.ts';
import { ownStrip } from './own-strip.ts';
import { type ShownStrip, shownOf } from '../parts/shown.ts';

/** A demo's name between the windows, and its strips; `none`: there is none of this company; null until the company has come. */
type Found =
  | {
      readonly demo: string;
      readonly quarter: { readonly company: string; readonly seed: number };
      readonly strips: readonly ShownStrip[];
    }
  | 'none'
  | null;

/**
 * The case of one's own that is wished for, as one more strip: the newest that is finished, unless one is named that is
 * still there; none where none is finished or wanted; null until the shelf has come.
 */
function useOwnStrips(game: Game): readonly ShownStrip[] | null {
  const shelf = useShelf(game);
  const wished = game.demo.value.own;
  if (shelf === null) return null;
  if (wished === 'none') return [];
  const finished = shelf.cases.value.flatMap((own) => {
    const told = shownCase(own);
    return told === null ? [] : [ownStrip(told, own.id)];
  });
  const named = finished.filter(({ id }) => id === wished?.id);
  return named.length > 0 ? named : finished.slice(0, 1);
}

/** What tells two demos of one quarter apart for the windows, where it is not as usual. */
function ownMark({ own }: DemoWish): string {
  if (own === undefined) return '';
  return own === 'none' ? ' none' : ` ${own.first ? 'first' : 'last'} ${own.id}`;
}

/** The demo that is wished for. The first time it takes some tenths of a second. */
export function useDemoQuarter(game: Game, content: Content): Found {
  const { company, seed } = meantBy(game.demo.value);
  useEffect(() => game.prepareCompany(company), [game, company]);
  const there = content.id === company;
  const drawn = useMemo(
    () => (there && hasDemo(content) ? demoStrips(content, seed) : null),
    [there, content, seed],
  );
  void language.value;
  const own = useOwnStrips(game);
  if (!there || own === null) return null;
  if (drawn === null) return 'none';
  const wish = game.demo.value;
  const four = drawn.map((one) => shownOf(one, drawn, content));
  const isFirst = typeof wish.own === 'object' && wish.own.first;
  return {
    demo: `${company} ${seed}${ownMark(wish)}`,
    quarter: { company, seed },
    strips: isFirst ? [...own, ...four] : [...four, ...own],
  };
}
