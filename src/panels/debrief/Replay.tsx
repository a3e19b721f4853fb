// Back to any moment of the flight: a dialog with a slider over the log and the figures of both seats.
// Must not let anything be done there; the flight is over.

import { useMemo } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import { type Command, type FlightSetup, type FlightState, phaseOf, stateAt } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { callsign } from '../parts/say.ts';
import { useModal } from '../parts/modal.ts';
import { SeatsAt } from './SeatsAt.tsx';

interface Props {
  readonly setup: FlightSetup;
  readonly commands: readonly Command[];
  readonly content: Content;
  readonly step: number;
  onStep(step: number): void;
  onClose(): void;
}

/** «stemplet ØST 24»: what a command did, in words. */
function deedText(command: Command, state: FlightState): string {
  const id =
    'strip' in command ? command.strip : 'slip' in command ? command.slip.split('-slip')[0] : undefined;
  const strip = state.strips.find((one) => one.id === id);
  return t(`debrief:replay.did.${command.kind}`, { callsign: strip === undefined ? '' : callsign(strip) });
}

/** The step at which the week before or after the present one begins. */
function weekStep(commands: readonly Command[], step: number, direction: -1 | 1): number {
  const turns = commands.flatMap(({ kind }, i) =>
    kind === 'turn-week' || kind === 'take-off' ? [i + 1] : [],
  );
  if (direction === 1) return turns.find((turn) => turn > step) ?? commands.length;
  return turns.findLast((turn) => turn < step) ?? 0;
}

/** The whole dialog; arrows on the slider move by one moment. */
export function Replay({ setup, commands, content, step, onStep, onClose }: Props) {
  const box = useModal();
  const state = useMemo(() => stateAt(setup, commands, content, step), [setup, commands, content, step]);
  const go = (to: number) => onStep(Math.max(0, Math.min(commands.length, to)));
  const next = commands[step];
  const label = t('debrief:replay.moment', { step, steps: commands.length });
  return (
    <dialog
      ref={box}
      class="dialog replay"
      aria-labelledby="replay-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id="replay-title" tabIndex={-1} autofocus>
        {t('debrief:replay.title', {
          week: Math.min(state.week, 13),
          phase: t(`flight:phase.${phaseOf(state)}`),
        })}
      </h2>
      <div class="replay-bar">
        <button type="button" class="button small" onClick={() => go(weekStep(commands, step, -1))}>
          {t('debrief:replay.weekBefore')}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={t('debrief:replay.previous')}
          onClick={() => go(step - 1)}
        >
          <Icon name="previous" />
        </button>
        <input
          type="range"
          aria-label={t('debrief:replay.slider')}
          aria-valuetext={label}
          min={0}
          max={commands.length}
          step={1}
          value={step}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
        <button
          type="button"
          class="button small"
          aria-label={t('debrief:replay.next')}
          onClick={() => go(step + 1)}
        >
          <Icon name="next" />
        </button>
        <button type="button" class="button small" onClick={() => go(weekStep(commands, step, 1))}>
          {t('debrief:replay.weekAfter')}
        </button>
      </div>
      <p class="replay-now">
        <span class="fine">{label}.</span>{' '}
        {next === undefined
          ? t('debrief:replay.end')
          : t('debrief:replay.nextThing', { what: deedText(next, state) })}
      </p>
      <SeatsAt state={state} />
      <button type="button" class="button primary" onClick={onClose}>
        {t('debrief:replay.close')}
      </button>
    </dialog>
  );
}
