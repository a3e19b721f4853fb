// Rows shared by the tasks that compare figures with their norm.
// Must not choose for the player.

import type { ComponentChildren } from 'preact';
import type { Candidate } from '../../../flight/task-types.ts';
import { t } from '../../../language/index.ts';
import { figureText } from '../say.ts';

/** «5 % · normalt 10 %» beside a row's name. */
export function NowAndNorm({
  candidate,
  name,
}: {
  readonly candidate: Candidate;
  readonly name: ComponentChildren;
}) {
  return (
    <span class="row-figures">
      <span class="row-name">{name}</span>
      <span class="row-now">{figureText(candidate.now, candidate.unit)}</span>
      <span class="row-norm">
        {t('flight:chart.normally', { norm: figureText(candidate.norm, candidate.unit) })}
      </span>
    </span>
  );
}

/** What bar and mark stand for. */
export function BarKey() {
  return (
    <p class="chart-key" aria-hidden="true">
      <span class="swatch swatch-value" />
      {t('flight:chart.now')}
      <span class="swatch swatch-norm" />
      {t('flight:chart.norm')}
    </p>
  );
}
