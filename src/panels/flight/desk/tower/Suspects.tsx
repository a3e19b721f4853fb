// The suspects of a desk: one press strikes one out, the next takes the strike back; of two that are left one is named the likely.
// Must not order or mark them by what the cards say.

import { suspectName, t } from '../../../../language/index.ts';
import type { CausesTask } from '../../../../flight/index.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import type { Standing } from './finding.ts';

interface Props {
  readonly task: CausesTask;
  readonly standing: Standing;
  onStrike(suspect: number): void;
  onName(suspect: number): void;
}

/** A list of buttons. The one that is left last cannot be struck out. */
export function Suspects({ task, standing, onStrike, onName }: Props) {
  const { suspects, struck, ruledOut, cell } = task;
  const { left, certainty, finding } = standing;
  return (
    <ul class="suspects" aria-label={t('flight:desk.suspects')}>
      {suspects.map((suspect, i) => {
        const out = struck.includes(i);
        const last = !out && left.length === 1;
        const place = left.indexOf(i);
        return (
          <li key={suspect} class={`suspect${out ? ' struck' : ''}${finding === i ? ' found' : ''}`}>
            <button
              type="button"
              class="button strike"
              aria-pressed={out}
              aria-disabled={last}
              onClick={() => onStrike(i)}
            >
              <KeyHint action={`strike-${i + 1}`} />
              {out ? (
                <s class="suspect-name">{suspectName(suspect, cell)}</s>
              ) : (
                <span class="suspect-name">{suspectName(suspect, cell)}</span>
              )}
              <span class="unseen">{t(out ? 'flight:desk.isStruck' : 'flight:desk.strike')}</span>
              {out && ruledOut.includes(i) ? (
                <>
                  <Icon name="log" />
                  <span class="unseen">{t('flight:desk.ruledOut')}</span>
                </>
              ) : null}
              {out ? <Icon name="undo" /> : last ? <Icon name="check" /> : null}
            </button>
            {certainty === 'likely' && !out ? (
              <button
                type="button"
                class={finding === i ? 'button name pressed' : 'button name'}
                aria-pressed={finding === i}
                onClick={() => onName(i)}
              >
                <KeyHint action={`name-${place + 1}`} />
                <span>
                  {t('flight:desk.nameThis')}
                  <span class="unseen">: {suspectName(suspect, cell)}</span>
                </span>
              </button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
