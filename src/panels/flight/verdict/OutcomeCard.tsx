// The outcome of a strip: what is under way, its cost and effect, the effect check, and the way to disagree.

import { type StripView, wentFirst } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Card } from '../parts/Card.tsx';
import { Log } from '../parts/Log.tsx';
import { SaidBefore } from './SaidBefore.tsx';
import { Scored } from './Scored.tsx';
import { callsign, headline } from '../../parts/say.ts';
import { TaskVerdict } from './TaskVerdict.tsx';
import { checkDue, nextStep } from '../parts/steps.ts';
import { Disagree, VerdictLine } from './Verdict.tsx';

function EffectCheck({ strip }: { readonly strip: StripView }) {
  const { hand } = useCabin();
  const { seat } = useFlight();
  if (seat !== 'tower') return <p class="note">{t('flight:check.inTower')}</p>;
  return (
    <>
      <p>{t('flight:check.ask')}</p>
      <button
        type="button"
        class="button wide"
        onClick={() => hand.send({ kind: 'check-effect', strip: strip.id })}
      >
        {t('flight:check.do')}
      </button>
    </>
  );
}

/** The card of a strip that asks for nothing more, or only for its effect check. `say` reads the verdict on the work aloud. */
export function OutcomeCard({ strip, say }: { readonly strip: StripView; readonly say?: boolean }) {
  const state = useFlight();
  const stamp = strip.stamps[strip.stamps.length - 1];
  const due = checkDue(strip, state.week);
  const before = wentFirst(state, strip.id);
  return (
    <Card title={callsign(strip)} step={`${strip.id} outcome ${strip.status} ${due}`}>
      <p class="job-headline">{headline(strip)}</p>
      {stamp === undefined || strip.work === null ? null : <VerdictLine strip={strip} stamp={stamp} />}
      <p class="note">
        {before === null
          ? nextStep(strip, state.week)
          : t('flight:crisis.onHold', { segment: segmentName(before) })}
      </p>
      <TaskVerdict strip={strip} say={say === true} />
      {due ? <EffectCheck strip={strip} /> : null}
      <Log strip={strip} small />
      <Scored strip={strip} lines={state.score.filter((line) => line.strip === strip.id)} />
      {strip.called ? <SaidBefore strip={strip} /> : null}
      {strip.stamps.length > 0 ? <Disagree strip={strip} /> : null}
    </Card>
  );
}
