// Signal or noise: three comparisons with their intervals, one of which is more than chance.

import type { Candidate, Sample, SignalCandidate } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';
import { IntervalPair } from '../charts/IntervalPair.tsx';
import { TableView } from '../../../parts/TableView.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { figureName, figureText } from '../../../parts/say.ts';
import type { TowerTaskProps } from './task-props.ts';

/** True for a share of counted cases. A load is not, although it is also shown in per cent. */
function counted(candidate: Candidate): boolean {
  return candidate.unit === 'share' && candidate.figure !== 'load';
}

/** The value of a sample: for shares hits divided by trials, for counts the mean per week over `trials` weeks. */
function valueOf(candidate: Candidate, sample: Sample): number {
  return counted(candidate) ? sample.hits / sample.trials : sample.hits;
}

function sampleText(candidate: Candidate, sample: Sample): string {
  const value = figureText(valueOf(candidate, sample), candidate.unit);
  return counted(candidate)
    ? t('flight:signal.share', {
        value,
        hits: formatFigure(sample.hits, 'count'),
        trials: formatFigure(sample.trials, 'count'),
      })
    : t('flight:signal.count', { value, count: sample.trials });
}

function interval(candidate: Candidate, sample: Sample): string {
  return t('flight:signal.interval', {
    low: figureText(sample.low, candidate.unit),
    high: figureText(sample.high, candidate.unit),
  });
}

/** The two samples as bars with intervals, and in words. */
function BeforeAndNow({ candidate }: { readonly candidate: SignalCandidate }) {
  const { before, now } = candidate.samples;
  return (
    <>
      <IntervalPair
        before={before}
        now={now}
        beforeValue={valueOf(candidate, before)}
        nowValue={valueOf(candidate, now)}
        full={Math.max(before.high, now.high) * 1.1}
      />
      <span class="row-samples">
        <span>{t('flight:signal.beforeIs', { sample: sampleText(candidate, before) })}</span>
        <span>{t('flight:signal.nowIs', { sample: sampleText(candidate, now) })}</span>
      </span>
    </>
  );
}

/** The player chooses the comparison that is a signal. */
export function SignalTask({ task, chosen, onChoose }: TowerTaskProps<'signal'>) {
  return (
    <>
      <p class="chart-key" aria-hidden="true">
        <span class="swatch swatch-before" />
        {t('flight:signal.before')}
        <span class="swatch swatch-now" />
        {t('flight:chart.now')}
        <span class="aside">{t('flight:signal.level')}</span>
      </p>
      <Choices<number>
        legend={t('flight:tower.choose.signal')}
        quiet
        chosen={chosen}
        onChoose={onChoose}
        choices={task.candidates.map((candidate, i) => ({
          value: i,
          label: figureName(candidate.figure),
          detail: <BeforeAndNow candidate={candidate} />,
        }))}
      />
      <TableView
        caption={t('flight:tower.choose.signal')}
        columns={[t('flight:chart.figure'), t('flight:signal.before'), t('flight:chart.now')]}
        rows={task.candidates.map((candidate) => [
          figureName(candidate.figure),
          `${sampleText(candidate, candidate.samples.before)} ${interval(candidate, candidate.samples.before)}`,
          `${sampleText(candidate, candidate.samples.now)} ${interval(candidate, candidate.samples.now)}`,
        ])}
      />
    </>
  );
}
