// The door to what only a flight of two needs: a chunk of its own, with its texts.

import { loadLaterTexts, loadTexts, t } from '../../../language/index.ts';
import { late, partsOf } from '../../parts/lazy.tsx';

type Parts = typeof import('./for-two.ts')['FOR_TWO'];

const forTwo = late<Parts>(async () => {
  const [{ FOR_TWO }] = await Promise.all([import('./for-two.ts'), loadTexts('crew'), loadLaterTexts()]);
  return FOR_TWO;
});

function WaitedFor() {
  return <p class="note">{t('common:notice.waits')}</p>;
}

const part = partsOf(forTwo);

export const AtBook = part('AtBook', WaitedFor);
export const CallInBook = part('CallInBook', WaitedFor);
export const Claim = part('Claim', WaitedFor);
export const ClaimByBook = part('ClaimByBook', WaitedFor);
export const HeardForm = part('HeardForm', WaitedFor);
export const Settled = part('Settled', null);
export const Spoken = part('Spoken', WaitedFor);
export const WeekTurn = part('WeekTurn', null);
export const WordsChip = part('WordsChip', null);
