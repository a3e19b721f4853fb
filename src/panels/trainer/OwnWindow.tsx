// Papers with answers on them open in a window of their own, so that they are not seen on the machine that shows the room its screen.

import { useState } from 'preact/hooks';
import { language, t } from '../../language/index.ts';
import { openBeside } from '../parts/beside.ts';
import type { PrintWish, WithAnswers } from '../parts/printables.ts';
import { homeOf } from '../parts/short-address.ts';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';
import { classQuery, type ClassWish, classWish } from './class-link.ts';
import { OnlyHere } from './OnlyHere.tsx';

/** Where a paper of the class's quarter lies, from this page: also where that is a file. */
export function paperAddress(wish: ClassWish, paper: PrintWish): string {
  const address = new URL(window.location.href);
  const query = new URLSearchParams(classQuery({ ...wish, text: 1 }));
  query.set('print', paper);
  query.set('lng', language.peek());
  address.pathname = homeOf(address.pathname);
  address.search = query.toString();
  address.hash = '';
  return address.href;
}

/** Shows a paper in this window. */
export function showHere(game: Game, paper: PrintWish): void {
  if (paper === 'key') {
    game.screen.value = 'answer-key';
    return;
  }
  game.printing.paper.value = paper;
  game.screen.value = 'printed';
}

/** A paper, and of which quarter it is where that is not the class's. */
interface Wanted {
  readonly paper: WithAnswers;
  readonly of: Partial<Pick<ClassWish, 'company' | 'seed'>> | null;
}

function addressOf({ paper, of }: Wanted): string {
  return paperAddress({ ...classWish.value, ...of }, paper);
}

/** What to do where the browser has refused the window. Here it is shown only after it has been said who sees it, and only of the class's quarter. */
function Refused({ game, wanted }: { readonly game: Game; readonly wanted: Wanted }) {
  return (
    <div class="own-window-refused">
      <OnlyHere text={t('trainer:papers.refused')} />
      <TextToCopy label={t('trainer:papers.address')} text={addressOf(wanted)} marked />
      {wanted.of === null ? (
        <button type="button" class="button small" onClick={() => showHere(game, wanted.paper)}>
          {t('trainer:papers.here')}
        </button>
      ) : null}
    </div>
  );
}

/** A way to the papers with answers, and what is said where the browser lets none through. */
export function useOwnWindow(game: Game) {
  const [refused, setRefused] = useState<Wanted | null>(null);
  return {
    open(paper: WithAnswers, of: Wanted['of'] = null): void {
      const wanted = { paper, of };
      setRefused(openBeside(addressOf(wanted), paper, 900, 820) ? null : wanted);
    },
    refusal: refused === null ? null : <Refused game={game} wanted={refused} />,
  };
}
