// The facilitator's guide: eight sheets.

import { t } from '../../../language/index.ts';
import { demoRows, Plan, workshopRows } from '../Plan.tsx';
import { GuideObjections } from './GuideObjections.tsx';
import { GuideSchool } from './GuideSchool.tsx';
import type { PaperProps } from './paper-props.ts';
import { Points, Sheet, SheetPart } from './Sheet.tsx';

const THREE = ['1', '2', '3'] as const;
const FOUR = ['1', '2', '3', '4'] as const;
const FIVE = ['1', '2', '3', '4', '5'] as const;
const SIX = ['1', '2', '3', '4', '5', '6'] as const;
const SEVEN = ['1', '2', '3', '4', '5', '6', '7'] as const;

function Goal({ over }: { readonly over: string }) {
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.goal.title')} lead={t('paper:guide.goal.lead')}>
      <SheetPart title={t('paper:guide.goal.able')}>
        <Points texts={THREE.map((one) => t(`paper:guide.goal.ables.${one}`))} />
      </SheetPart>
      <SheetPart title={t('paper:guide.goal.need')}>
        <Points texts={FOUR.map((one) => t(`paper:guide.goal.needs.${one}`))} />
      </SheetPart>
      <SheetPart title={t('paper:guide.goal.seats')}>
        <Points texts={THREE.map((one) => t(`paper:guide.goal.seat.${one}`))} />
      </SheetPart>
      <p>
        <strong>{t('trainer:privacy')}</strong>
      </p>
    </Sheet>
  );
}

function Say({ over }: { readonly over: string }) {
  const rule = [t('common:help.ruleTower'), t('common:help.ruleCockpit'), t('paper:guide.say.request')];
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.say.title')} lead={t('paper:guide.say.lead')}>
      <dl class="guide-lines">
        {SEVEN.map((one) => (
          <div key={one}>
            <dt>{t(`paper:guide.say.lines.${one}.when`)}</dt>
            <dd>{t(`paper:guide.say.lines.${one}.say`)}</dd>
          </div>
        ))}
      </dl>
      <SheetPart title={t('paper:guide.say.rule')}>
        <p class="guide-rule">{rule.join(' ')}</p>
      </SheetPart>
      <SheetPart title={t('paper:guide.say.dont')}>
        <Points texts={THREE.map((one) => t(`paper:guide.say.donts.${one}`))} />
      </SheetPart>
    </Sheet>
  );
}

function Short({ over }: { readonly over: string }) {
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.short.title')} lead={t('paper:guide.short.lead')}>
      <Plan caption={t('paper:guide.short.title')} rows={demoRows()} />
      <SheetPart title={t('paper:guide.short.tips')}>
        <Points steps texts={FIVE.map((one) => t(`paper:guide.short.steps.${one}`))} />
        <p>{t('paper:guide.short.late')}</p>
      </SheetPart>
    </Sheet>
  );
}

function Middle({ over }: { readonly over: string }) {
  const rows = SIX.map((row) => ({
    time: t(`paper:guide.middle.rows.${row}.time`),
    what: t(`paper:guide.middle.rows.${row}.what`),
    how: t(`paper:guide.middle.rows.${row}.how`),
  }));
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.middle.title')} lead={t('paper:guide.middle.lead')}>
      <Plan caption={t('paper:guide.middle.title')} rows={rows} />
      <SheetPart title={t('paper:guide.middle.tips')}>
        <Points texts={FOUR.map((one) => t(`paper:guide.middle.look.${one}`))} />
      </SheetPart>
    </Sheet>
  );
}

function Long({ over }: { readonly over: string }) {
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.long.title')} lead={t('paper:guide.long.lead')}>
      <Plan caption={t('paper:guide.long.title')} rows={workshopRows()} />
      <SheetPart title={t('paper:guide.long.pair')}>
        <Points steps texts={FIVE.map((one) => t(`paper:guide.long.pairs.${one}`))} />
        <p>{t('paper:guide.long.ride')}</p>
      </SheetPart>
    </Sheet>
  );
}

function PlanB({ over }: { readonly over: string }) {
  return (
    <Sheet kind="guide" over={over} title={t('paper:guide.planB.title')} lead={t('paper:guide.planB.lead')}>
      <dl class="guide-lines">
        {FOUR.map((one) => (
          <div key={one}>
            <dt>{t(`paper:guide.planB.steps.${one}.what`)}</dt>
            <dd>{t(`paper:guide.planB.steps.${one}.how`)}</dd>
          </div>
        ))}
      </dl>
      <SheetPart title={t('paper:guide.planB.bring')}>
        <Points texts={FOUR.map((one) => t(`paper:guide.planB.brings.${one}`))} />
      </SheetPart>
    </Sheet>
  );
}

const SHEETS = [Goal, Say, Short, Middle, Long, GuideObjections, PlanB, GuideSchool] as const;

/** All sheets, numbered. */
export function Guide(props: PaperProps) {
  return (
    <>
      {SHEETS.map((One, i) => (
        <One
          key={i}
          {...props}
          over={`${t('paper:names.guide')} · ${t('paper:sheetOf', { sheet: i + 1, sheets: SHEETS.length })}`}
        />
      ))}
    </>
  );
}
