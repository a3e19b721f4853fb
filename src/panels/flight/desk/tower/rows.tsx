// Parts of rows, shared by the tasks that compare figures with their normal values.

import type { ComponentChildren } from 'preact';
import type { Candidate } from '../../../../flight/index.ts';
import { t } from '../../../../language/index.ts';
import { figureText } from '../../../parts/say.ts';

/** The name of a figure and its present value. */
export function NameAndNow({
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
    </span>
  );
}

/** The normal value, at the end of the line under the name; a bar may come before it. */
export function Norm({
  candidate,
  children,
}: {
  readonly candidate: Candidate;
  readonly children?: ComponentChildren;
}) {
  return (
    <span class="row-second">
      {children}
      <span class="row-norm">
        {t('flight:chart.normally', { norm: figureText(candidate.norm, candidate.unit) })}
      </span>
    </span>
  );
}

/** Explains bar and mark. */
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
