// What the tower said of a remedy, told with both pieces of its record side by side.

import { useEffect, useMemo } from 'preact/hooks';
import type { StripView } from '../../../flight/index.ts';
import { EffectRecord, EffectTable } from '../desk/tower/EffectRecord.tsx';
import { judgementText } from '../desk/tower/effect-words.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Icon } from '../../parts/Icon.tsx';

/** The last judgement; nothing before the first, and of one that was put off nothing in later weeks. */
export function EffectTold({ strip }: { readonly strip: StripView }) {
  const { game } = useCabin();
  const flight = useFlight();
  const { check } = strip;
  const judged = check?.judged[check.judged.length - 1];
  const shown = judged !== undefined && (check?.done === true || judged.week === flight.week);
  const task = useMemo(() => (shown ? game.effectTask(strip.id) : null), [game, flight, strip.id, shown]);
  const again = check === null || check.done ? null : check.dueWeek;
  const sentence = judged === undefined || task === null ? null : judgementText(judged, task, again);
  const fresh = judged?.week === flight.week;
  useEffect(() => {
    if (fresh && sentence !== null) game.announce(sentence);
  }, [game, fresh, sentence]);
  if (judged === undefined || task === null) return null;
  const right = judged.said === judged.truth;
  return (
    <>
      <p class={`task-verdict verdict-${right ? 'right' : 'wrong'}`}>
        <Icon name={right ? 'check' : 'close'} />
        <span>{sentence}</span>
      </p>
      <EffectRecord task={task} told />
      <EffectTable task={task} />
    </>
  );
}
