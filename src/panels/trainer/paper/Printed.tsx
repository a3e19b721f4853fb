// The screen of the papers that are printed: one at a time, as it will lie on paper.

import { Fragment } from 'preact';
import { t } from '../../../language/index.ts';
import { Page } from '../../parts/Page.tsx';
import type { Printable } from '../../parts/printables.ts';
import { PrintButton } from '../../parts/PrintButton.tsx';
import { useTexts } from '../../parts/texts.ts';
import { useAskedClass } from '../use-class-quarter.ts';
import { Book } from './Book.tsx';
import { companyOfKey, DemoKey } from './DemoKey.tsx';
import { Guide } from './Guide.tsx';
import type { PaperProps } from './paper-props.ts';
import { Observer } from './Observer.tsx';
import { Roles } from './Roles.tsx';
import { Rules } from './Rules.tsx';
import { SixCards } from './SixCards.tsx';
import { Votes } from './Votes.tsx';
import './paper.css';

const PAPERS: Readonly<Record<Printable, (props: PaperProps) => preact.JSX.Element | null>> = {
  book: Book,
  guide: Guide,
  votes: Votes,
  roles: Roles,
  observer: Observer,
  six: SixCards,
  rules: Rules,
  demo: DemoKey,
};

/** A paper with its sheets. */
export function Printed({ game, content }: PaperProps) {
  const ready = useTexts('paper', 'trainer');
  const paper = game.printing.paper.value;
  // Laid ready here alone: a paper that asked for another company itself would be overruled.
  useAskedClass(game, paper === 'demo' ? companyOfKey : undefined);
  if (!ready) return null;
  const Paper = PAPERS[paper];
  return (
    <Page
      kind="printed"
      title={t(`paper:names.${paper}`)}
      over={t('paper:title')}
      head={
        <>
          {paper === 'book' ? <p>{t('paper:book.sets')}</p> : null}
          <div class="button-row">
            <PrintButton game={game} look="primary">
              {t('paper:print')}
            </PrintButton>
            <button type="button" class="button" onClick={() => (game.screen.value = 'trainer')}>
              {t('paper:backToTrainer')}
            </button>
          </div>
        </>
      }
    >
      <Fragment key={paper}>
        <Paper game={game} content={content} />
      </Fragment>
    </Page>
  );
}
