// Builds a key figure from its parts: what is counted, and what it is divided by.
// Shows the figure that comes out, but must not tell whether it is the right one.

import { useState } from 'preact/hooks';
import { t, textOf } from '../../../../language/index.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { figureName, figureText } from '../../../parts/say.ts';
import type { TowerTaskProps } from './task-props.ts';

function partName(id: string): string {
  return textOf(`flight:part.${id}`);
}

/** Two rows of tiles, and the fraction that they make. */
export function KpiTask({ task, chosen, onChoose }: TowerTaskProps<'kpi'>) {
  const { id, unit, norm, parts } = task.kpi;
  const [above, setAbove] = useState<number | null>(
    chosen === null ? null : Math.floor(chosen / parts.length),
  );
  const [below, setBelow] = useState<number | null>(chosen === null ? null : chosen % parts.length);
  const set = (one: number | null, other: number | null) => {
    setAbove(one);
    setBelow(other);
    onChoose(one === null || other === null || one === other ? null : one * parts.length + other);
  };
  const tiles = parts.map((part, i) => ({
    value: i,
    label: partName(part.id),
    detail: figureText(part.value, part.unit),
  }));
  const top = above === null ? null : parts[above];
  const bottom = below === null ? null : parts[below];
  const result =
    top && bottom && above !== below && bottom.value !== 0
      ? figureText(top.value / bottom.value, unit)
      : null;
  return (
    <>
      <p class="formula-name">{t('flight:kpi.build', { kpi: figureName(id) })}</p>
      <div class="halves">
        <Choices
          legend={t('flight:kpi.above')}
          layout="tiles"
          choices={tiles}
          chosen={above}
          onChoose={(i) => set(i, below)}
        />
        <Choices
          legend={t('flight:kpi.below')}
          layout="tiles"
          choices={tiles}
          chosen={below}
          onChoose={(i) => set(above, i)}
        />
      </div>
      <p class="formula">
        <span class="fraction">
          <span>{top ? partName(top.id) : t('flight:kpi.blank')}</span>
          <span class="fraction-line" aria-hidden="true" />
          <span class="unseen">{t('flight:kpi.over')}</span>
          <span>{bottom ? partName(bottom.id) : t('flight:kpi.blank')}</span>
        </span>
        <span class="formula-result">
          {result === null ? t('flight:kpi.noResult') : t('flight:kpi.result', { value: result })}
        </span>
      </p>
      <p class="aside">{t('flight:chart.normally', { norm: figureText(norm, unit) })}</p>
    </>
  );
}
