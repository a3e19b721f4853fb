// The door to what the first card of a flight does not need. It is fetched ahead, with the texts that it reads; whoever comes before it is
// told that it is waited for.

import type { ComponentType } from 'preact';
import { loadLaterTexts, t } from '../../../language/index.ts';
import { late } from '../../parts/lazy.tsx';

type Parts = typeof import('./after-stamp.ts')['AFTER_STAMP'];
type Properties<Name extends keyof Parts> = Parameters<Parts[Name]>[0];

export const afterStamp = late<Parts>(async () => {
  const [{ AFTER_STAMP }] = await Promise.all([import('./after-stamp.ts'), loadLaterTexts()]);
  return AFTER_STAMP;
});

function WaitedFor() {
  return <p class="card-none">{t('common:notice.waits')}</p>;
}

/** @param Meanwhile what is shown in its place while its files do not come */
function part<Name extends keyof Parts>(
  name: Name,
  Meanwhile: ComponentType | null,
): ComponentType<Properties<Name>> {
  return function Later(properties) {
    // The compiler cannot follow that the part and its properties go by the same name.
    const Part = afterStamp.take()?.[name] as ComponentType<Properties<Name>> | undefined;
    if (Part !== undefined) return <Part {...properties} />;
    return Meanwhile !== null && afterStamp.waits.value ? <Meanwhile /> : null;
  };
}

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
export const OfficerAnswer = part('OfficerAnswer', null);
export const OfficerDialog = part('OfficerDialog', null);
export const PrincipleDialog = part('PrincipleDialog', null);
