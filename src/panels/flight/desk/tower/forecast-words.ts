// The words of a forecast: ways of counting, bands, and where a suspect leaks.
// Must not say which of them is right.

import type { ForecastRow, ForecastTask, Leak, RateId, Step } from '../../../../flight/index.ts';
import { formatFigure, t } from '../../../../language/index.ts';
import { figureText } from '../../../parts/say.ts';
import { shareText } from '../../../parts/record/record-words.ts';

const THOUSAND = 1000;

/** A way of counting with its rate. */
export function rateText({ rates }: ForecastRow, rate: RateId): string {
  return t(`flight:forecast.rate.${rate}`, { share: shareText(rates[rate]) });
}

/** Amounts are estimates: written in whole thousands. */
export function amountText(amount: number): string {
  return figureText(Math.round(amount / THOUSAND) * THOUSAND, 'money');
}

/** An amount as a number of mean sales: «0,8». */
export function salesText({ deal }: Pick<ForecastTask, 'deal'>, amount: number): string {
  return formatFigure(amount / deal, 'ratio');
}

/** A band: «smalt: ± 60 000 kr (0,5 salg)». */
export function bandText(task: Pick<ForecastTask, 'deal' | 'bands'>, band: number): string {
  const half = task.bands[band] ?? 0; // every band has its width
  const name = band === 0 ? 'narrow' : band === 1 ? 'medium' : 'wide';
  return t(`flight:forecast.band.${name}`, { half: figureText(half, 'money'), sales: salesText(task, half) });
}

/** Where a suspect usually leaks: «forhandling mye · salg mye». Steps that it leaves alone are not named. */
export function leakText(steps: readonly Leak[], of: readonly Step[]): string {
  const named = of.flatMap((step, i) => {
    const leak = steps[i] ?? 0; // every step has its leak
    if (leak === 0) return [];
    return [
      t(leak === 1 ? 'flight:forecast.leak.some' : 'flight:forecast.leak.much', {
        step: t(`flight:forecast.step.${step}`),
      }),
    ];
  });
  return named.length === 0 ? t('flight:forecast.leak.none') : named.join(' · ');
}
