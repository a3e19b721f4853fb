// What the trainer is told beside the wall: what comes next, what to ask whom, and how the minutes go.

import { canMove, type DemoState, played, type Step } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import type { ShownStrip } from '../parts/shown.ts';
import { shapeOf } from './wall.ts';

/** The step that the wall comes to next; null at its end. */
export function nextStep(state: DemoState, strips: readonly ShownStrip[]): Step | null {
  const shape = shapeOf(strips);
  return canMove(state, shape, 1) ? played(state, { kind: 'next' }, shape).step : null;
}

/** The questions for a strip, in the order in which they help: whoever is right, whoever is not, then all. */
export function questionsOf({ seat, pieces, decides, twin }: ShownStrip): readonly string[] {
  const other = pieces.find(({ phrase }) => phrase !== null && phrase !== decides);
  return [
    t(`demo:notes.ask1.${seat}`),
    t(`demo:notes.ask2.${seat}`),
    ...(other === undefined ? [] : [t('demo:notes.askPhrase', { phrase: other.text })]),
    ...(twin === null ? [] : [t('demo:notes.askTwin', { callsign: twin })]),
  ];
}

/** Minutes for the beginning, for all strips together, and for the end: twenty-five. */
const MINUTES = { join: 3, strips: 19, end: 3 } as const;

/** From which minute to which a step is on the wall, when a demo takes its time. A strip's steps share its minutes. */
export function minutesOf(
  step: Step,
  at: number,
  strips: number,
): { readonly from: number; readonly to: number } {
  const { join, strips: all, end } = MINUTES;
  if (step === 'join') return { from: 0, to: join };
  if (step === 'end') return { from: join + all, to: join + all + end };
  const each = all / Math.max(1, strips);
  return { from: Math.round(join + at * each), to: Math.round(join + (at + 1) * each) };
}
