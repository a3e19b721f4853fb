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

/** What to do where the browser has refused the window. Here it is shown only after it has been said who sees it. */
function Refused({ game, paper }: { readonly game: Game; readonly paper: WithAnswers }) {
  return (
    <div class="own-window-refused">
      <OnlyHere text={t('trainer:papers.refused')} />
      <TextToCopy label={t('trainer:papers.address')} text={paperAddress(classWish.value, paper)} marked />
      <button type="button" class="button small" onClick={() => showHere(game, paper)}>
        {t('trainer:papers.here')}
      </button>
    </div>
  );
}

/** A way to the papers with answers, and what is said where the browser lets none through. */
export function useOwnWindow(game: Game) {
  const [refused, setRefused] = useState<WithAnswers | null>(null);
  return {
    open(paper: WithAnswers): void {
      const address = paperAddress(classWish.peek(), paper);
      setRefused(openBeside(address, paper, 900, 820) ? null : paper);
    },
    refusal: refused === null ? null : <Refused game={game} paper={refused} />,
  };
}
