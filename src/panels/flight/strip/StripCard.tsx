// Chooses what the card of a strip shows: stamp, verdict, work, or outcome.

import type { StripView } from '../../../flight/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { JobCard, OutcomeCard, VerdictCard } from '../later/door.tsx';
import { StampCard } from './StampCard.tsx';

/** The card of the open strip. */
export function StripCard({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  const { week } = useFlight();
  const shown = hand.verdicts.value[strip.id];
  if (shown !== undefined) return <VerdictCard strip={strip} shown={shown} />;
  switch (strip.status) {
    case 'arrived':
    case 'read':
      return <StampCard key={strip.id} strip={strip} />;
    case 'returned':
      return strip.availableWeek > week ? (
        <OutcomeCard strip={strip} />
      ) : (
        <StampCard key={strip.id} strip={strip} />
      );
    case 'working':
      return strip.job === null ? (
        <StampCard key={strip.id} strip={strip} />
      ) : (
        <JobCard strip={strip} job={strip.job} />
      );
    default:
      return <OutcomeCard strip={strip} />;
  }
}
