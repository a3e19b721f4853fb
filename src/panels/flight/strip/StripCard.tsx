// Chooses what the card of a strip shows: stamp, verdict, work, or outcome.

import type { StripView } from '../../../flight/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { JobCard, OutcomeCard, VerdictCard } from '../later/door.tsx';
import { StampCard } from './StampCard.tsx';

/** True where the strip's call is to be read and stamped: until then the instruments are what it is weighed by. */
export function asksForStamp({ status, job, availableWeek }: StripView, week: number): boolean {
  if (status === 'arrived' || status === 'read') return true;
  if (status === 'returned') return availableWeek <= week;
  return status === 'working' && job === null;
}

/** The card of the open strip. */
export function StripCard({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  const { week } = useFlight();
  const shown = hand.verdicts.value[strip.id];
  if (shown !== undefined) return <VerdictCard strip={strip} shown={shown} />;
  if (asksForStamp(strip, week)) return <StampCard key={strip.id} strip={strip} />;
  return strip.status === 'working' && strip.job !== null ? (
    <JobCard strip={strip} job={strip.job} />
  ) : (
    <OutcomeCard strip={strip} />
  );
}
