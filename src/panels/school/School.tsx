// Ground school («På bakken»): three cases in two wool shops, about two and a half minutes; can be left at any time. Pre-flight follows.
// Has a state and texts of its own, apart from those of a flight.

import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import { t } from '../../language/index.ts';
import { ActionKey } from '../parts/Key.tsx';
import { ProgressBar } from '../parts/ProgressBar.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Action, Game } from '../ports.ts';
import { SchoolStep } from './SchoolStep.tsx';
import { SCHOOL_MARKS, STRIPS } from './school-data.ts';
import {
  canMove,
  isShown,
  isWritten,
  PLAIN,
  SCHOOL_START,
  type SchoolAct,
  schoolAfter,
  type SchoolState,
  sceneAt,
  STEPS,
  stripAt,
} from './school-state.ts';
import { SchoolStripPaper } from './SchoolStripPaper.tsx';
import { SeatWindow } from './SeatWindow.tsx';
import '../parts/room-tokens.css';
import '../parts/page.css';
import '../parts/paper.css';
import './school.css';
import './seat-window.css';
import './desk.css';

interface Props {
  readonly game: Game;
  readonly content: Content;
}

/** Steps at which Enter goes on; at the last one it goes on to the flight. */
const ENTER: readonly SchoolState['step'][] = [...PLAIN, 'end'];

function headingOf({ step, stamped }: SchoolState): string {
  if (step === 'order-verdict' && stamped !== STRIPS.saturday.seat) return t('school:heading.wrong');
  return t(`school:heading.${step}`);
}

/** Registers the keys of a step in the action registry: letters for the words, Q for the door, Enter to go on. */
function useKeys(game: Game, state: SchoolState, act: (what: SchoolAct) => void, fly: () => void): void {
  // A layout effect, so that the keys work as soon as the step is visible.
  useLayoutEffect(() => {
    const { step, seat } = state;
    const action = (id: string, key: string, perform: () => void): Action => ({
      id,
      seat: null,
      labelKey: `common:action.${id}`,
      key,
      enabled: true,
      reasonKey: null,
      perform,
    });
    const marking = step === 'mark' || step === 'order';
    game.cardActions.value = [
      ...(marking
        ? SCHOOL_MARKS.map((mark) =>
            action(`mark-${mark}`, mark === 'log' ? 'd' : mark, () => act({ kind: 'mark', mark })),
          )
        : []),
      ...(canMove(step) ? [action('stamp', 'Enter', () => act({ kind: 'stamp' }))] : []),
      ...(canMove(step)
        ? [action('change-seat', 'q', () => act({ kind: 'go', to: seat === 'tower' ? 'cockpit' : 'tower' }))]
        : []),
      ...(ENTER.includes(step)
        ? [action('go-on', 'Enter', () => (step === 'end' ? fly() : act({ kind: 'next' })))]
        : []),
    ];
    return () => {
      game.cardActions.value = [];
    };
  }, [game, state]);
}

/** The screen of Ground school. */
export function School({ game }: Props) {
  const ready = useTexts('school');
  const [state, act] = useReducer(schoolAfter, SCHOOL_START);
  const heading = useRef<HTMLHeadingElement>(null);
  const fly = () => {
    game.schoolDone(state.step === 'end' ? 'passed' : 'skipped');
    game.startFlight({});
  };
  useKeys(game, state, act, fly);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, [state.step, ready]);
  // A refusal is read aloud. A step forward is not, because its heading takes the focus.
  useEffect(() => {
    if (state.hint !== null) game.announce(t(`school:hint.${state.hint}`));
  }, [game, state.hint, state]);
  useEffect(() => {
    if (state.stamped !== null) game.play('stamp');
  }, [game, state.stamped, state.step]);
  if (!ready) return null;
  const { step, seat } = state;
  const strip = stripAt(step);
  const scene = sceneAt(step);
  return (
    <main class={`school school-scene-${scene}`}>
      <header class="school-head">
        <p class="small-title">
          {t('school:title')} · {scene === 4 ? t('school:overEnd') : t('school:over', { scene })}
        </p>
        <ProgressBar share={STEPS.indexOf(step) / (STEPS.length - 1)} />
        <button type="button" class="button small" onClick={fly}>
          {t('school:skip')}
        </button>
        <button type="button" class="button small" onClick={() => game.leave()}>
          {t('school:leave')}
        </button>
      </header>
      <div class="school-windows" role="group" aria-label={t('school:windows')}>
        <SeatWindow seat="cockpit" lit={scene === 4 || seat === 'cockpit'} sign={scene === 4} />
        <SeatWindow seat="tower" lit={scene === 4 || seat === 'tower'} sign={scene === 4} />
      </div>
      <div class={strip === null ? 'school-desk alone' : 'school-desk'}>
        {strip === null ? null : (
          <SchoolStripPaper
            key={strip}
            strip={strip}
            mark={state.mark}
            shown={isShown(step)}
            stamped={state.stamped}
            written={isWritten(state)}
            onMark={(mark) => act({ kind: 'mark', mark })}
          />
        )}
        <section class="school-card" aria-labelledby="school-step">
          <h1 id="school-step" ref={heading} tabIndex={-1}>
            {headingOf(state)}
          </h1>
          <SchoolStep game={game} state={state} act={act} />
          {step === 'end' ? (
            <div class="button-row">
              <button type="button" class="button primary large" onClick={fly}>
                {t('school:press.fly')}
                <ActionKey game={game} action="go-on" />
              </button>
              <button type="button" class="button" onClick={() => act({ kind: 'again' })}>
                {t('school:press.again')}
              </button>
            </div>
          ) : null}
        </section>
      </div>
    </main>
  );
}
