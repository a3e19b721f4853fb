// The tower's desk when somebody wants a forecast: a rate for each step, a band, and what the leak looks like.
// Must not mark a rate, a band or a suspect as the better one.

import { type ForecastTask, RATES, type RateId, STEPS, type StripView } from '../../../../flight/index.ts';
import { firstName, segmentName, suspectName, t } from '../../../../language/index.ts';
import type { Action } from '../../../ports.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { useCabin } from '../../parts/cabin.ts';
import { cardAction, letterKey, useCardActions } from '../../parts/card-actions.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { ForecastSum } from './ForecastSum.tsx';
import { bandText, leakText, rateText } from './forecast-words.ts';
import { Symptom } from './Symptom.tsx';

type Rates = readonly (RateId | null)[];

/** Rates, the sum, bands, suspects, and the button that hands the forecast in. */
export function ForecastPanel({ strip, task }: { readonly strip: StripView; readonly task: ForecastTask }) {
  const { content, hand } = useCabin();
  const key = `${strip.id} ${strip.leg}`;
  const [rates, setRates] = useDraft<Rates>(
    `forecast rates ${key}`,
    STEPS.map(() => null),
  );
  const [band, setBand] = useDraft<number | null>(`forecast band ${key}`, null);
  const [suspect, setSuspect] = useDraft<number | null>(`forecast suspect ${key}`, null);
  const chosen = rates.flatMap((rate) => (rate === null ? [] : [rate]));
  const missing =
    chosen.length < rates.length ? 'rates' : band === null ? 'band' : suspect === null ? 'suspect' : null;
  const setRate = (row: number, rate: RateId) => setRates(rates.map((one, i) => (i === row ? rate : one)));
  const handIn = () => {
    if (missing !== null || band === null || suspect === null) return;
    hand.send({
      kind: 'hand-in',
      strip: strip.id,
      answer: { kind: 'forecast', rates: chosen, band, suspect },
    });
  };
  const action = (id: string, label: string, name: string, perform: () => void): Action =>
    cardAction('tower', id, label, name, true, perform);
  // The rates have the digits, bands and suspects the letters.
  useCardActions([
    ...STEPS.flatMap((step, row) =>
      RATES.map((rate, i) =>
        action(
          `rate-${step}-${rate}`,
          'flight:forecast.action.rate',
          String(row * RATES.length + i + 1),
          () => setRate(row, rate),
        ),
      ),
    ),
    ...task.bands.map((_, i) =>
      action(`band-${i + 1}`, 'flight:forecast.action.band', letterKey(i), () => setBand(i)),
    ),
    ...task.leaks.map((_, i) =>
      action(`leak-${i + 1}`, 'flight:forecast.action.suspect', letterKey(task.bands.length + i), () =>
        setSuspect(i),
      ),
    ),
    cardAction('tower', 'hand-in', 'flight:forecast.handIn', 'Enter', missing === null, handIn),
  ]);
  return (
    <div class="task">
      <div class="desk">
        <div class="forecast">
          <Symptom task={task} bare />
          <p class="task-lead">
            {t('flight:forecast.lead', {
              caller: firstName(content.scenario(strip.scenario).caller),
              segment: segmentName(task.cell),
            })}
          </p>
          <div class="forecast-rates">
            {task.rows.map((row, i) => (
              <Choices<RateId>
                key={row.step}
                legend={t(`flight:forecast.into.${row.step}`)}
                chosen={rates[i] ?? null}
                onChoose={(rate) => setRate(i, rate)}
                choices={RATES.map((rate) => ({
                  value: rate,
                  hint: <KeyHint action={`rate-${row.step}-${rate}`} />,
                  label: rateText(row, rate),
                }))}
              />
            ))}
          </div>
          <ForecastSum task={task} rates={rates} />
          <p class="aside">{t('flight:forecast.swing')}</p>
          <Choices<number>
            legend={t('flight:forecast.which')}
            layout="grid"
            chosen={band}
            onChoose={setBand}
            choices={task.bands.map((_, i) => ({
              value: i,
              hint: <KeyHint action={`band-${i + 1}`} />,
              label: bandText(task, i),
            }))}
          />
          <Choices<number>
            legend={t('flight:forecast.looks')}
            layout="grid"
            chosen={suspect}
            onChoose={setSuspect}
            choices={task.leaks.map(({ suspect: one, steps }, i) => ({
              value: i,
              hint: <KeyHint action={`leak-${i + 1}`} />,
              label: suspectName(one, task.cell),
              detail: leakText(steps, STEPS),
            }))}
          />
        </div>
      </div>
      <Commit>
        <button type="button" class="button wide commit" disabled={missing !== null} onClick={handIn}>
          {missing === null ? t('flight:forecast.handIn') : t(`flight:forecast.missing.${missing}`)}
          {missing === null ? <KeyHint action="hand-in" /> : null}
        </button>
      </Commit>
    </div>
  );
}
