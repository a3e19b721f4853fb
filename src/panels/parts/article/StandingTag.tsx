// How a row stands, in a word and a sign.

import { t } from '../../../language/index.ts';
import type { RowStanding, Standing } from '../../../learning/index.ts';
import { Icon, type IconName } from '../Icon.tsx';
import './standing.css';

export const STANDING_SIGN: Readonly<Record<Standing, IconName>> = {
  mastered: 'check',
  shaky: 'half',
  unseen: 'open',
};

/** «Sitter», «Usikker», «Ikke møtt», and whether it should come again. */
export function standingText({ standing, due }: Pick<RowStanding, 'standing' | 'due'>): string {
  const named = t(`logbook:standing.${standing}`);
  return due ? t('logbook:standing.due', { standing: named }) : named;
}

export function StandingTag({ row }: { readonly row: Pick<RowStanding, 'standing' | 'due'> }) {
  return (
    <span class={`standing standing-${row.standing}`}>
      <Icon name={STANDING_SIGN[row.standing]} />
      {standingText(row)}
    </span>
  );
}
