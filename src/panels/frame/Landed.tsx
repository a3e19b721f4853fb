// The end of the quarter in steps: the approach, the touchdown, the lights of the runway that were saved, and two callers' last words. Then the
// way to the debrief, which judges the flight and is there from the first step on.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Landed as LandedFlight } from '../../flight/index.ts';
import { firstName, formatFigure, t, voice } from '../../language/index.ts';
import { savedText } from '../parts/say.ts';
import { useTexts } from '../parts/texts.ts';
import { Heading } from './Heading.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { LandedScene } from './LandedScene.tsx';
import { stepClass } from './landed-steps.ts';
import type { Frame } from './port.ts';
import './screens.css';
import './landed.css';

function percent(share: number): string {
  return formatFigure(share, 'share');
}

/** What is told in one step of the landing. */
function Step({ step, children }: { readonly step: number; readonly children: ComponentChildren }) {
  return <p class={`landed-main ${stepClass(step)}`}>{children}</p>;
}

/** The expected landing, the real one, what was saved, and what two callers say. */
function Sentences({ landed }: { readonly landed: LandedFlight }) {
  const ready = useTexts('debrief');
  if (!ready) return null;
  const { landings, papi, saved, lastWords } = landed;
  const white = papi.filter(Boolean).length;
  return (
    <div class="landed-words">
      <Step step={0}>
        {t('debrief:landed.approach', {
          week: landings.byWeek.lastIndexOf(landings.lastExpected) + 1,
          expected: percent(landings.lastExpected),
        })}
      </Step>
      <Step step={1}>
        {t('debrief:landed.touchdown', { you: percent(landings.you) })}
        <span class="unseen"> {t('debrief:landed.lights', { white, red: papi.length - white })}</span>
      </Step>
      {/* What is graded is what was saved, so it is said largest. */}
      <p class={`landed-main landed-saved ${stepClass(2)}`}>
        {saved.meaningful ? savedText(saved.share.you) : t('debrief:saved.meaningless')}
      </p>
      {lastWords.map(({ strip, caller, said, facts }, i) => (
        <p key={strip} class={`landed-said ${stepClass(3 + i)}`}>
          {t('debrief:landed.says', { name: firstName(caller), said: voice(caller, said, facts) })}
        </p>
      ))}
    </div>
  );
}

/** The card over the flight after landing. One press on it shows everything at once, and one on its button goes on. */
export function Landed({ frame }: { readonly frame: Frame }) {
  const { game } = frame;
  const [all, setAll] = useState(false);
  const landed = game.landed.value;
  const content = frame.content.value;
  if (landed === null || content === null) return null;
  const act = () =>
    game.actions
      .peek()
      .find((action) => action.id === 'debrief')
      ?.perform();
  const { share, meaningful } = landed.saved;
  // Without a picture nothing moves, and so nothing has to be waited for.
  const atOnce = all || game.settings.value.tier === 'words';
  return (
    <main class={atOnce ? 'landed' : 'landed landed-staged'} onPointerDown={() => setAll(true)}>
      <div class="panel page-panel landed-card">
        <LandedScene view={content.view} papi={landed.papi} saved={meaningful ? share.you : null} />
        <Heading>{t('common:landed.title')}</Heading>
        <Sentences landed={landed} />
        <button type="button" class="button primary large" onClick={act}>
          {t('common:landed.debrief')}
          <ActionKey game={game} action="debrief" />
        </button>
      </div>
    </main>
  );
}
