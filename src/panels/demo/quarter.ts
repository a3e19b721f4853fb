// Which quarter a demo is of, and its strips in the language shown.

import { useEffect, useMemo } from 'preact/hooks';
import { demoStrips, hasDemo, TESTED_DEMOS } from '../../classroom/index.ts';
import type { Content } from '../../content/types.ts';
import { language } from '../../language/index.ts';
import type { DemoWish, Game } from '../ports.ts';
import { type ShownStrip, shownOf } from './shown.ts';

/** The quarter that is meant where a wish leaves something open: the first tested one of its company. */
export function meantBy({ company, seed }: DemoWish, first: string): { company: string; seed: number } {
  const id = company ?? TESTED_DEMOS[0]?.company ?? first;
  return { company: id, seed: seed ?? TESTED_DEMOS.find((one) => one.company === id)?.seed ?? 1 };
}

/** A demo's name between the windows, and its strips; `none`: there is none of this company; null until the company has come. */
type Found = { readonly demo: string; readonly strips: readonly ShownStrip[] } | 'none' | null;

/** The demo that is wished for. The first time it takes some tenths of a second. */
export function useDemoQuarter(game: Game, content: Content): Found {
  const { company, seed } = meantBy(game.demo.value, game.flyable[0]?.id ?? '');
  useEffect(() => game.prepareCompany(company), [game, company]);
  const there = content.id === company;
  const drawn = useMemo(
    () => (there && hasDemo(content) ? demoStrips(content, seed) : null),
    [there, content, seed],
  );
  void language.value;
  if (!there) return null;
  if (drawn === null) return 'none';
  return { demo: `${company} ${seed}`, strips: drawn.map((one) => shownOf(one, drawn, content)) };
}
