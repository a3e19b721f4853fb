// One step of Ground school: the voice, the buttons, the hint. What a press does is in school-state.ts.

import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionKey } from '../parts/Key.tsx';
import type { Game } from '../ports.ts';
import { BasketChart } from './BasketChart.tsx';
import {
  BASKET,
  ELEMENTS,
  MISREAD,
  ODD_STEP,
  PAID,
  type SchoolElement,
  type SchoolMark,
  STRIPS,
} from './school-data.ts';
import { canMove, type SchoolAct, type SchoolState, stripAt } from './school-state.ts';
import { phraseOf } from './SchoolStripPaper.tsx';

const MARKS = ['a', 'b', 'c'] as const;

interface Props {
  readonly game: Game;
  readonly state: SchoolState;
  act(what: SchoolAct): void;
}

/** The key of a mark, where the player has changed it from its letter. */
function MarkKey({ game, mark }: { readonly game: Game; readonly mark: SchoolMark }) {
  const key = game.actions.value.find(({ id }) => id === `mark-${mark}`)?.key ?? mark;
  return key === mark ? null : <ActionKey game={game} action={`mark-${mark}`} />;
}

function Marks({ game, state, act }: Props) {
  const strip = stripAt(state.step);
  if (strip === null) return null;
  return (
    <div class="school-marks" role="group" aria-label={t('flight:card.markDeciding')}>
      {MARKS.map((mark) => (
        <button
          key={mark}
          type="button"
          class="button school-mark"
          aria-pressed={state.mark === mark}
          onClick={() => act({ kind: 'mark', mark })}
        >
          <span class="mark-letter">{mark.toUpperCase()}</span> {phraseOf(strip, mark)}
          <MarkKey game={game} mark={mark} />
        </button>
      ))}
    </div>
  );
}

function Stamp({ game, state, act }: Props) {
  const other = state.seat === 'tower' ? 'cockpit' : 'tower';
  return (
    <div class="button-row">
      <button type="button" class="button primary" onClick={() => act({ kind: 'stamp' })}>
        {t(`flight:stamp.here.${state.seat}`)} <ActionKey game={game} action="stamp" />
      </button>
      <button type="button" class="button" onClick={() => act({ kind: 'go', to: other })}>
        <Icon name={other} />
        {t(`flight:door.${other}`)} <ActionKey game={game} action="change-seat" />
      </button>
    </div>
  );
}

/** An element of the message, as it was sent or as it was read back. */
function elementText(element: SchoolElement, readBack: boolean): string {
  if (readBack && element === MISREAD) return t('school:element.misread');
  const odd = BASKET.find((step) => step.id === ODD_STEP);
  return t(`school:element.${element}`, { now: odd?.now ?? 0, before: odd?.before ?? 0 });
}

function Sent() {
  const [segment = '', finding = '', certainty = '', advice = ''] = ELEMENTS.map((element) =>
    elementText(element, false),
  );
  return <p class="radio-line">{t('school:message', { segment, finding, certainty, advice })}</p>;
}

function ReadBack({ act }: Pick<Props, 'act'>) {
  return (
    <ul class="read-back">
      {ELEMENTS.map((element) => (
        <li key={element}>
          <span>
            <span class="small-title">{t(`flight:element.${element}`)}</span>
            <span class="block">{elementText(element, true)}</span>
          </span>
          <button
            type="button"
            class="button"
            aria-label={t('flight:readBack.negativeFor', { element: t(`flight:element.${element}`) })}
            onClick={() => act({ kind: 'negative', element })}
          >
            {t('flight:readBack.negative')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The verdict on a strip of scene 3. */
function Verdict({ state }: Pick<Props, 'state'>) {
  const strip = state.step === 'first-verdict' ? 'returns' : 'receipt';
  const { seat, decides } = STRIPS[strip];
  const right = state.stamped === seat;
  return (
    <>
      <p>{t(`school:verdict.${strip}.${right ? 'right' : 'wrong'}`)}</p>
      {state.mark === decides ? null : (
        <p>{t('school:verdict.words', { phrase: phraseOf(strip, decides) })}</p>
      )}
    </>
  );
}

function NextButton({ game, label, act }: { readonly label: string } & Pick<Props, 'game' | 'act'>) {
  return (
    <button type="button" class="button primary" onClick={() => act({ kind: 'next' })}>
      {label}
      <ActionKey game={game} action="go-on" />
    </button>
  );
}

function Doing({ game, state, act }: Props) {
  switch (state.step) {
    case 'decided':
      return <NextButton game={game} label={t('school:press.name')} act={act} />;
    case 'named':
      return <NextButton game={game} label={t('school:press.nextStrip')} act={act} />;
    case 'mark':
      return <Marks game={game} state={state} act={act} />;
    case 'seat':
      return <Stamp game={game} state={state} act={act} />;
    case 'chart':
      return <BasketChart picked={state.picked} onPick={(step) => act({ kind: 'pick', step })} />;
    case 'message':
      return (
        <>
          <Sent />
          <NextButton game={game} label={t('school:press.send')} act={act} />
        </>
      );
    case 'read-back':
      return (
        <>
          <Sent />
          <ReadBack act={act} />
        </>
      );
    case 'corrected':
      return <NextButton game={game} label={t('school:press.accept')} act={act} />;
    case 'told':
      return <NextButton game={game} label={t('school:press.alone')} act={act} />;
    case 'first':
    case 'second':
      return (
        <>
          <Marks game={game} state={state} act={act} />
          <Stamp game={game} state={state} act={act} />
        </>
      );
    case 'first-verdict':
    case 'second-verdict':
      return (
        <>
          <Verdict state={state} />
          <NextButton game={game} label={t('school:next')} act={act} />
        </>
      );
    case 'known':
    case 'undone':
      return <NextButton game={game} label={t('school:next')} act={act} />;
    case 'end':
      return null;
  }
}

/** The words of the step, what can be pressed, and why the last press did nothing. */
export function SchoolStep({ game, state, act }: Props) {
  const { step, hint } = state;
  const spoken = step === 'first-verdict' || step === 'second-verdict' ? null : t(`school:say.${step}`, PAID);
  return (
    <>
      {hint === 'mark-right' ? <p class="hint good">{t('school:hint.mark-right')}</p> : null}
      {spoken === null ? null : <p class="school-say">{spoken}</p>}
      <Doing game={game} state={state} act={act} />
      {hint === null || hint === 'mark-right' ? null : <p class="hint">{t(`school:hint.${hint}`)}</p>}
      {canMove(step) ? (
        <p class="fine">{t(`flight:stamp.otherSeat.${state.seat === 'tower' ? 'cockpit' : 'tower'}`)}</p>
      ) : null}
    </>
  );
}
