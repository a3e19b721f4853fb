// The week's quarter in one row, to be copied and shown to others who have flown it.

import { useState } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { copyText } from '../parts/download.ts';
import { Section } from '../parts/Page.tsx';
import type { Game } from '../ports.ts';

/** The row and the button that copies it. Where the browser does not copy, the row can be marked by hand. */
export function WeekRow({ game, row }: { readonly game: Game; readonly row: string }) {
  const [said, setSaid] = useState<'debrief:week.copied' | 'common:refused.copy' | null>(null);
  const copy = async () => {
    const done = (await copyText(row)) ? 'debrief:week.copied' : 'common:refused.copy';
    setSaid(done);
    game.announce(t(done));
  };
  return (
    <Section title={t('debrief:week.title')} lead={t('debrief:week.lead')} id="week">
      <p class="week-row">{row}</p>
      <div class="button-row no-print">
        <button type="button" class="button" onClick={() => unawaited(copy())}>
          {t('debrief:week.copy')}
        </button>
      </div>
      {said === null ? null : <p class="no-print">{t(said)}</p>}
    </Section>
  );
}
