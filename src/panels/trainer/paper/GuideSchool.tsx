// The guide's sheet for schools: the words of the trade, and a picture from school.

import { t } from '../../../language/index.ts';
import { Points, Sheet, SheetPart } from './Sheet.tsx';

const WORDS = ['lead', 'pipeline', 'quota', 'quarter', 'segment', 'forecast', 'fuel'] as const;
const ASKS = ['1', '2', '3'] as const;

/** Needs nothing of the quarter. */
export function GuideSchool({ over }: { readonly over: string }) {
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.school.title')} lead={t('paper:guide.school.lead')}>
      <dl class="guide-lines">
        {WORDS.map((word) => (
          <div key={word}>
            <dt>{t(`paper:guide.school.words.${word}.term`)}</dt>
            <dd>{t(`paper:guide.school.words.${word}.is`)}</dd>
          </div>
        ))}
      </dl>
      <SheetPart title={t('paper:guide.school.bridge')}>
        <p>{t('paper:guide.school.bridgeText')}</p>
      </SheetPart>
      <SheetPart title={t('paper:guide.school.ask')}>
        <Points texts={ASKS.map((one) => t(`paper:guide.school.asks.${one}`))} />
      </SheetPart>
    </Sheet>
  );
}
