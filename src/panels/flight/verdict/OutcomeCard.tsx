// The outcome of a strip: what became of the work, the effect check, and folded what was scored and what was said.

import { type StripView, wentFirst } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useFlight } from '../parts/cabin.ts';
import { EffectCheck } from '../desk/tower/EffectCheck.tsx';
import { Card } from '../parts/Card.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { NextButton, useNext } from '../parts/next.tsx';
import { EffectTold } from './EffectTold.tsx';
import { FoldedLog } from './FoldedLog.tsx';
import { callsign, headline } from '../../parts/say.ts';
import { TaskVerdict } from './TaskVerdict.tsx';
import { checkDue, nextStep } from '../parts/steps.ts';
import { VerdictLine } from './Verdict.tsx';

/** The effect check, or in which seat it is done. */
function Check({ strip }: { readonly strip: StripView }) {
  const { seat } = useFlight();
  return seat === 'tower' ? (
    <EffectCheck strip={strip} />
  ) : (
    <p class="note">
      {t('flight:check.inTower')} <KeyHint action="change-seat" />
    </p>
  );
}

/** The card of a strip that asks for nothing more, or only for its effect check. `say` reads the verdict on the work aloud. */
export function OutcomeCard({ strip, say }: { readonly strip: StripView; readonly say?: boolean }) {
  const state = useFlight();
  const stamp = strip.stamps[strip.stamps.length - 1];
  const due = checkDue(strip, state.week);
  // What the check said comes in the place of the verdict on what it was about.
  const judged = due || strip.check?.judged.at(-1)?.week === state.week;
  const before = wentFirst(state, strip.id);
  const next = useNext(strip);
  // A stamp that was right in every way has been told, and stands with the call.
  const right = stamp?.verdict.seat === 'right' && stamp.verdict.words;
  const amiss = right ? null : (stamp ?? null);
  return (
    <Card
      title={callsign(strip)}
      step={`${strip.id} outcome ${strip.status} ${due} ${strip.check?.judged.length ?? 0}`}
    >
      <p class="job-headline">{headline(strip)}</p>
      {due || amiss === null || strip.work === null ? null : <VerdictLine strip={strip} stamp={amiss} />}
      {judged ? null : <TaskVerdict strip={strip} say={say === true} />}
      {due ? <Check key={strip.id} strip={strip} /> : <EffectTold strip={strip} />}
      {due ? null : (
        <p class="note">
          {before === null
            ? nextStep(strip, state.week)
            : t('flight:crisis.onHold', { segment: segmentName(before) })}
        </p>
      )}
      <FoldedLog strip={strip} lines={state.score.filter((line) => line.strip === strip.id)} />
      {next === null || due ? null : <NextButton next={next} />}
    </Card>
  );
}
