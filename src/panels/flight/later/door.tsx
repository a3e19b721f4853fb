// The door to what the first card of a flight does not need. It is fetched ahead, with the texts that it reads; whoever comes before it is
// told that it is waited for.

import { loadLaterTexts, t } from '../../../language/index.ts';
import { late, partsOf } from '../../parts/lazy.tsx';

type Parts = typeof import('./after-stamp.ts')['AFTER_STAMP'];

export const afterStamp = late<Parts>(async () => {
  const [{ AFTER_STAMP }] = await Promise.all([import('./after-stamp.ts'), loadLaterTexts()]);
  return AFTER_STAMP;
});

function WaitedFor() {
  return <p class="card-none">{t('common:notice.waits')}</p>;
}

const part = partsOf(afterStamp);

export const BlipCard = part('BlipCard', WaitedFor);
export const JobCard = part('JobCard', WaitedFor);
export const LeversCard = part('LeversCard', WaitedFor);
export const OutcomeCard = part('OutcomeCard', WaitedFor);
export const SectorCard = part('SectorCard', WaitedFor);
export const SlipCard = part('SlipCard', WaitedFor);
export const VerdictCard = part('VerdictCard', WaitedFor);
export const CrisisAnswer = part('CrisisAnswer', null);
export const CrisisDialog = part('CrisisDialog', null);
export const DifferenceDialog = part('DifferenceDialog', null);
export const FridayDialog = part('FridayDialog', null);
export const LandingWhy = part('LandingWhy', null);
export const News = part('News', null);
export const OldLogs = part('OldLogs', null);
export const Remembered = part('Remembered', null);
export const OfficerAnswer = part('OfficerAnswer', null);
export const OfficerDialog = part('OfficerDialog', null);
export const PrincipleDialog = part('PrincipleDialog', null);
