// What the room has gained from its first check rides to its second, from their codes.

import { useMemo } from 'preact/hooks';
import { FEWEST } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import type { Estimate } from '../../measures/index.ts';
import { readRide, type RideItem, roomGain } from '../../ride/index.ts';
import { gainWord } from '../parts/gain-words.ts';
import { Section } from '../parts/Page.tsx';
import { decimal } from '../parts/say.ts';
import { Why } from '../parts/Why.tsx';
import { collectedRides } from './collected-rides.ts';

/** A figure before and after, each with its interval. */
const fromTo = (before: Estimate, after: Estimate) => ({
  before: decimal(before.value),
  beforeLow: decimal(before.low),
  beforeHigh: decimal(before.high),
  after: decimal(after.value),
  afterLow: decimal(after.low),
  afterHigh: decimal(after.high),
});

/** Nothing where no ride's code has come; of few that they are too few. */
export function RoomRides({ items }: { readonly items: readonly RideItem[] | null }) {
  const codes = collectedRides.value;
  const told = useMemo(
    () =>
      items === null
        ? null
        : roomGain(
            codes.flatMap((code) => readRide(code, items) ?? []),
            items,
          ),
    [codes, items],
  );
  if (told === null || told.people + told.alone === 0) return null;
  const { people, beganWithA, alone, right, measured, gain } = told;
  return (
    <Section title={t('trainer:rides.title')} lead={t('trainer:rides.lead')}>
      <p>
        {t('trainer:rides.have', { people, alone })}{' '}
        {t('trainer:rides.forms', { a: beganWithA, b: people - beganWithA })}
      </p>
      {people < FEWEST ? (
        <p>{t('trainer:rides.few', { fewest: FEWEST })}</p>
      ) : (
        <div class="room-figures">
          <p class="big-line">{t(`trainer:rides.word.${gainWord(gain)}`)}</p>
          <p>{t('trainer:rides.right', right)}</p>
          <p>
            {t('ride:gain.interval', {
              gain: decimal(gain.value),
              low: decimal(gain.low),
              high: decimal(gain.high),
            })}
          </p>
          <Why title={t('trainer:room.inNumbers')}>
            <p>{t('trainer:rides.dPrime', fromTo(measured.before.dPrime, measured.after.dPrime))}</p>
            <p>{t('trainer:rides.bias', fromTo(measured.before.bias, measured.after.bias))}</p>
          </Why>
        </div>
      )}
      <p class="fine">{t('ride:teaches')}</p>
    </Section>
  );
}
