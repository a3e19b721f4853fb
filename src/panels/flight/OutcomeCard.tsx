// What came of a strip: what is under way, what it cost and did, the effect check, and the right to disagree.
// Must not tell consequences before they have happened.

import type { ScoreLine, Strip } from '../../flight/types.ts';
import { formatFigure, t, textOf } from '../../language/index.ts';
import { useCabin, useFlight } from './cabin.ts';
import { SaidBefore } from './JobCard.tsx';
import { Card } from './parts/Card.tsx';
import { Icon } from './parts/Icon.tsx';
import { callsign, headline } from './say.ts';
import { checkDue, nextStep } from './steps.ts';
import { Disagree } from './Verdict.tsx';

/** What was scored for a strip, as lines; points only where the player wants them. */
export function Scored({ lines }: { readonly lines: readonly ScoreLine[] }) {
  const { game } = useCabin();
  if (lines.length === 0) return null;
  return (
    <ul class="scored">
      {lines.map((line) => (
        <li key={`${line.step} ${line.event}`}>
          <Icon name={line.points >= 0 ? 'check' : 'less'} />
          <span>{textOf(`flight:score.${line.event}`)}</span>
          {game.settings.value.points ? (
            <span class="scored-points">{t('flight:score.points', { points: formatFigure(line.points, 'count') })}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function EffectCheck({ strip }: { readonly strip: Strip }) {
  const { desk } = useCabin();
  const { seat } = useFlight();
  if (seat !== 'tower') return <p class="note">{t('flight:check.inTower')}</p>;
  return (
    <>
      <p>{t('flight:check.ask')}</p>
      <button type="button" class="button wide" onClick={() => desk.send({ kind: 'check-effect', strip: strip.id })}>
        {t('flight:check.do')}
      </button>
    </>
  );
}

/** The card of a strip that asks for nothing more, or only for a look at its effect. */
export function OutcomeCard({ strip }: { readonly strip: Strip }) {
  const state = useFlight();
  const due = checkDue(strip, state.week);
  return (
    <Card title={callsign(strip)} step={`${strip.id} outcome ${strip.status} ${due}`}>
      <p class="job-headline">{headline(strip)}</p>
      <p class="note">{nextStep(strip, state)}</p>
      {due ? <EffectCheck strip={strip} /> : null}
      <Scored lines={state.score.filter((line) => line.strip === strip.id)} />
      <SaidBefore strip={strip} />
      {strip.stamps.length > 0 ? <Disagree strip={strip} /> : null}
    </Card>
  );
}
