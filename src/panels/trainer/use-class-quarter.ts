// The quarter that is set on the trainer's page, with what its strips say: for the papers and for the room's debrief.

import { useEffect, useMemo } from 'preact/hooks';
import { type ClassQuarter, roomQuarter } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { answerKeyOf, type FlightSetup, type KeyLine, setupIn } from '../../flight/index.ts';
import type { Game } from '../ports.ts';
import { companyOf } from './ClassLink.tsx';
import { type ClassWish, classWish, takeAsked } from './class-link.ts';

/** The setup of everybody who follows the class link. */
export function setupOfWish(wish: ClassWish, content: Content): FlightSetup {
  return setupIn(content, {
    ...(wish.paper && { paper: wish.paper }),
    seed: wish.seed,
    flightNumber: wish.flight,
    ...(wish.stop === null ? {} : { stopAfter: wish.stop }),
  });
}

/** The company of the class's flight. */
const classCompany = ({ company }: ClassWish) => company;

/**
 * Sets the form to what the address asks, once, and lays its company ready. What is changed on the trainer's page after that holds.
 * @param wanted the company that is shown, where it is not always the class's own; one function for as long as the same is shown
 */
export function useAskedClass(
  { asked, prepareCompany }: Pick<Game, 'asked' | 'prepareCompany'>,
  wanted: (wish: ClassWish) => string | null = classCompany,
): void {
  useEffect(() => {
    takeAsked(asked);
    prepareCompany(wanted(classWish.peek()));
  }, [asked, prepareCompany, wanted]);
}

interface Quarter {
  readonly quarter: ClassQuarter;
  /** The strips with their figures, as they come when everything is done right. */
  readonly lines: readonly KeyLine[];
}

/** True once the company that is set has come. */
export function isThere(wish: ClassWish, game: Game, content: Content): boolean {
  return companyOf(wish, game)?.id === content.id;
}

/** The answer key of the class's quarter; null until the company that is set has come. */
export function useAnswerKey(game: Game, content: Content): readonly KeyLine[] | null {
  const wish = classWish.value;
  const there = isThere(wish, game, content);
  return useMemo(
    () => (there ? answerKeyOf(setupOfWish(wish, content), content) : null),
    [content, wish, there],
  );
}

/** The class's quarter and its key; null until the company that is set has come. Takes some tenths of a second. */
export function useClassQuarter(game: Game, content: Content): Quarter | null {
  const wish = classWish.value;
  const lines = useAnswerKey(game, content);
  const quarter = useMemo(
    () => (lines === null ? null : roomQuarter(setupOfWish(wish, content), content)),
    [content, wish, lines],
  );
  return quarter === null || lines === null ? null : { quarter, lines };
}
