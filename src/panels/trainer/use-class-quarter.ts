// The quarter that is set on the trainer's page, with what its strips say: for the papers and for the room's debrief.

import { useMemo } from 'preact/hooks';
import { type ClassQuarter, classQuarter } from '../../classroom/index.ts';
import type { Content } from '../../content/index.ts';
import { answerKeyOf, type FlightSetup, type KeyLine, setupIn } from '../../flight/index.ts';
import type { Game } from '../ports.ts';
import { companyOf } from './ClassLink.tsx';
import { type ClassWish, classWish, STOP_EARLY } from './class-link.ts';

/** The setup of everybody who follows the class link. */
export function setupOfWish(wish: ClassWish, content: Content): FlightSetup {
  return setupIn(content, {
    seed: wish.seed,
    flightNumber: wish.flight,
    ...(wish.stopEarly ? { stopAfter: STOP_EARLY } : {}),
  });
}

interface Quarter {
  readonly quarter: ClassQuarter;
  /** The strips with their figures, as they come when everything is done right. */
  readonly lines: readonly KeyLine[];
}

/** The answer key of the class's quarter; null until the company that is set has come. */
export function useAnswerKey(game: Game, content: Content): readonly KeyLine[] | null {
  const wish = classWish.value;
  const there = companyOf(wish, game)?.id === content.id;
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
    () => (lines === null ? null : classQuarter(setupOfWish(wish, content), content)),
    [content, wish, lines],
  );
  return quarter === null || lines === null ? null : { quarter, lines };
}
