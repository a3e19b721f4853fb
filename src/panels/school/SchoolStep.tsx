// One step of Ground school: the voice, the buttons, the hint. What a press does is in school-state.ts.

import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionKey } from '../parts/Key.tsx';
import type { Game } from '../ports.ts';
import { SCHOOL_MARKS, type SchoolMark, STRIPS } from './school-data.ts';
import { type SchoolAct, type SchoolState, stripAt } from './school-state.ts';
import { phraseOf } from './SchoolStripPaper.tsx';

/** The letters of the marks, as on the paper, and their keys. */
const LETTERS = { a: 'a', b: 'b', c: 'c', log: 'd' } as const;

interface Props {
  readonly game: Game;
  readonly state: SchoolState;
  act(what: SchoolAct): void;
}

/** The key of a mark, where the player has changed it from its letter. */
function MarkKey({ game, mark }: { readonly game: Game; readonly mark: SchoolMark }) {
  const key = game.actions.value.find(({ id }) => id === `mark-${mark}`)?.key ?? LETTERS[mark];
  return key === LETTERS[mark] ? null : <ActionKey game={game} action={`mark-${mark}`} />;
}

function Marks({ game, state, act }: Props) {
  const strip = stripAt(state.step);
  if (strip === null) return null;
  return (
    <div class="school-marks" role="group" aria-label={t('flight:card.markDeciding')}>
      {SCHOOL_MARKS.map((mark) => (
        <button
          key={mark}
          type="button"
          class="button school-mark"
          aria-pressed={state.mark === mark}
          onClick={() => act({ kind: 'mark', mark })}
        >
          <span class="mark-letter">{LETTERS[mark].toUpperCase()}</span> {phraseOf(strip, mark)}
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

/** The verdict on the last case. */
function Verdict({ state }: Pick<Props, 'state'>) {
  const { seat, decides } = STRIPS.saturday;
  const right = state.stamped === seat;
  return (
    <>
      <p>{t(right ? 'school:verdict.right' : 'school:verdict.wrong')}</p>
      {state.mark === decides ? null : (
        <p>{t('school:verdict.words', { phrase: phraseOf('saturday', decides) })}</p>
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
    case 'known':
      return <NextButton game={game} label={t('flight:stamp.here.cockpit')} act={act} />;
    case 'done':
      return <NextButton game={game} label={t('school:press.nextStrip')} act={act} />;
    case 'mark':
      return <Marks game={game} state={state} act={act} />;
    case 'seat':
      return <Stamp game={game} state={state} act={act} />;
    case 'told':
      return <NextButton game={game} label={t('school:press.alone')} act={act} />;
    case 'order':
      return (
        <>
          <Marks game={game} state={state} act={act} />
          <Stamp game={game} state={state} act={act} />
        </>
      );
    case 'order-verdict':
      return (
        <>
          <Verdict state={state} />
          <NextButton game={game} label={t('school:next')} act={act} />
        </>
      );
    case 'end':
      return null;
  }
}

/** The words of the step, what can be pressed, and why the last press did nothing. */
export function SchoolStep({ game, state, act }: Props) {
  const { step, hint } = state;
  const spoken = step === 'order-verdict' || step === 'end' ? null : t(`school:say.${step}`);
  return (
    <>
      {hint === 'mark-right' ? <p class="hint good">{t('school:hint.mark-right')}</p> : null}
      {spoken === null ? null : <p class="school-say">{spoken}</p>}
      {step === 'end' ? (
        <ul class="school-rule">
          <li>{t('common:help.ruleTower')}</li>
          <li>{t('common:help.ruleCockpit')}</li>
          <li>{t('common:help.ruleRequest')}</li>
        </ul>
      ) : null}
      <Doing game={game} state={state} act={act} />
      {hint === null || hint === 'mark-right' ? null : <p class="hint">{t(`school:hint.${hint}`)}</p>}
    </>
  );
}
