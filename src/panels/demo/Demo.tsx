// The demo on the wall: four strips before a room, driven by keys, by the row at its foot, or from the trainer's second window.

import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type DemoState, countOf, votesNow } from '../../classroom/index.ts';
import type { Content } from '../../content/types.ts';
import { t } from '../../language/index.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import type { Untested } from '../trainer/Untested.tsx';
import { Controls } from './Controls.tsx';
import { crewTitle } from './Crew.tsx';
import { End, Join } from './Ends.tsx';
import { useFit } from './fit.ts';
import { useDemoQuarter } from './quarter.ts';
import type { ShownStrip } from '../parts/shown.ts';
import { StripOnWall } from './StripOnWall.tsx';
import { useWall } from './wall.ts';
import '../parts/room-tokens.css';
import '../parts/paper.css';
import '../parts/log.css';
import './demo.css';
import './ends.css';
import './instruments.css';

/** What a screen reader says when a step is come to; null where what is shown takes the focus. */
function saidAt(state: DemoState, strip: ShownStrip | undefined): string | null {
  const { step } = state;
  const { first, second } = votesNow(state);
  if (step === 'counted') return t('demo:vote.bar', countOf(first));
  if (step === 'recounted') return t('demo:vote.bar', countOf(second));
  if (step === 'convince') return t('demo:talk.line');
  if (step === 'again') return t('demo:vote.again');
  if (strip === undefined) return null;
  if (step === 'seat') return t(`demo:seat.${strip.seat}`);
  if (step === 'words') return strip.because;
  return step === 'crew' && strip.crew !== null ? crewTitle(strip.crew) : null;
}

interface WallProps {
  readonly game: Game;
  readonly demo: string;
  readonly quarter: ComponentProps<typeof Untested>['quarter'];
  readonly strips: readonly ShownStrip[];
}

function WallShown({ game, demo, quarter, strips }: WallProps) {
  const wall = useWall(demo, strips);
  const state = wall.state.value;
  const element = useRef<HTMLElement>(null);
  useFit(element, game.settings.value.textScale);
  const strip = strips[state.at];
  const said = state.blank ? t('demo:do.blankSaid') : saidAt(state, strip);
  useEffect(() => {
    if (said !== null) game.announce(said);
  }, [game, said]);
  const { step } = state;
  return (
    <main class="wall" ref={element} data-step={step} data-strip={state.at}>
      {step === 'join' ? <Join wall={wall} strips={strips.length} quarter={quarter} /> : null}
      {step === 'end' ? <End state={state} strips={strips} /> : null}
      {step === 'join' || step === 'end' || strip === undefined ? null : (
        <StripOnWall strip={strip} state={state} all={strips.length} />
      )}
      <Controls game={game} wall={wall} />
      {state.blank ? (
        <div class="wall-dark" aria-hidden="true" onClick={() => wall.perform({ kind: 'blank' })} />
      ) : null}
    </main>
  );
}

interface Props {
  readonly game: Game;
  readonly content: Content;
}

/** The screen of the demo. */
export function Demo({ game, content }: Props) {
  const ready = useTexts('demo', 'trainer');
  const found = useDemoQuarter(game, content);
  if (!ready || found === null) return null;
  if (found === 'none')
    return (
      <main class="wall">
        <p class="wall-lead">{t('demo:none')}</p>
        <button type="button" class="button" onClick={() => game.closeDemo()}>
          {t('demo:do.stop')}
        </button>
      </main>
    );
  return <WallShown game={game} {...found} />;
}
