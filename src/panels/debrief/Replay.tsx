// Goes back to any moment of the flight: a dialog with a slider over the log, and the figures of both seats to read.

import { useMemo } from 'preact/hooks';
import { type Command, type MomentView, WEEKS } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { callsign } from '../parts/say.ts';
import { Modal } from '../parts/Modal.tsx';
import { SeatsAt } from './SeatsAt.tsx';

interface Props {
  readonly commands: readonly Command[];
  readonly step: number;
  /** Both seats after that many commands of the log. */
  momentAt(step: number): MomentView;
  onStep(step: number): void;
  onClose(): void;
}

/** What a command did, in words: «stemplet ØST 24». */
function deedText(command: Command, { strips }: MomentView): string {
  const id =
    'strip' in command ? command.strip : 'slip' in command ? command.slip.split('-slip')[0] : undefined;
  const strip = strips.find((one) => one.id === id);
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

/** The dialog. Arrow keys on the slider move by one moment. */
export function Replay({ commands, step, momentAt, onStep, onClose }: Props) {
  const moment = useMemo(() => momentAt(step), [momentAt, commands, step]);
  const go = (to: number) => onStep(Math.max(0, Math.min(commands.length, to)));
  const next = commands[step];
  const label = t('debrief:replay.moment', { step, steps: commands.length });
  return (
    <Modal
      look="replay"
      title={t('debrief:replay.title', {
        week: Math.min(moment.week, WEEKS),
        phase: t(`flight:phase.${moment.phase}`),
      })}
      onClose={onClose}
    >
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
          : t('debrief:replay.nextThing', { what: deedText(next, moment) })}
      </p>
      <SeatsAt moment={moment} />
      <button type="button" class="button primary" onClick={onClose}>
        {t('debrief:replay.close')}
      </button>
    </Modal>
  );
}
