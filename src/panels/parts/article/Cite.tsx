// The section of the article that something is from, as a button that opens its sheet.

import { useState } from 'preact/hooks';
import type { Game } from '../../ports.ts';
import { Icon } from '../Icon.tsx';
import { sectionText } from '../section.ts';
import { ArticleSheet, type Cited } from './ArticleSheet.tsx';

interface Props extends Cited {
  readonly game: Game;
}

/** «Artikkelen, del 2.4». */
export function Cite({ game, ...cited }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button small cite" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="article" />
        {sectionText(cited.section)}
      </button>
      {open ? <ArticleSheet game={game} {...cited} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
