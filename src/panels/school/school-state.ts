// Ground school as a state machine: three cases with their steps, and what a press does in each.

import { STRIPS, type SchoolMark, type SchoolSeat, type SchoolStrip } from './school-data.ts';

/** The steps in order; `seat` comes again after a wrong stamp. */
export const STEPS = [
  // The first case is told; the player only presses the button.
  'known',
  'done',
  // Its twin: the player does half of it.
  'mark',
  'seat',
  'told',
  // The third: the player alone.
  'order',
  'order-verdict',
  'end',
] as const;
export type SchoolStep = (typeof STEPS)[number];

/** Why a press did nothing, or what it showed; the words are in locales. */
export type SchoolHint = 'mark-call' | 'mark-right' | 'no-lever' | 'mark-first';

/** Where Ground school is, and what the player has done so far in the case. */
export interface SchoolState {
  readonly step: SchoolStep;
  readonly seat: SchoolSeat;
  readonly mark: SchoolMark | null;
  readonly hint: SchoolHint | null;
  /** The seat where the strip was stamped, for the verdict. */
  readonly stamped: SchoolSeat | null;
}

/** What the player can do in Ground school; what an act does depends on the step. */
export type SchoolAct =
  | { readonly kind: 'next' }
  | { readonly kind: 'mark'; readonly mark: SchoolMark }
  | { readonly kind: 'go'; readonly to: SchoolSeat }
  | { readonly kind: 'stamp' }
  | { readonly kind: 'again' };

export const SCHOOL_START: SchoolState = {
  step: 'known',
  seat: 'cockpit',
  mark: null,
  hint: null,
  stamped: null,
};

/** Steps at which any press of the button goes on. */
export const PLAIN: readonly SchoolStep[] = ['known', 'done', 'told', 'order-verdict'];

/** The strip that is open at a step; null at the end. */
export function stripAt(step: SchoolStep): SchoolStrip | null {
  const at = STEPS.indexOf(step);
  if (step === 'end') return null;
  if (at < STEPS.indexOf('mark')) return 'vat';
  return at < STEPS.indexOf('order') ? 'baskets' : 'saturday';
}

/** The case of a step, 1–3; 4 is the end. */
export function sceneAt(step: SchoolStep): 1 | 2 | 3 | 4 {
  const strip = stripAt(step);
  if (strip === null) return 4;
  if (strip === 'vat') return 1;
  return strip === 'baskets' ? 2 : 3;
}

/** True at steps where the player may change seats. */
export function canMove(step: SchoolStep): boolean {
  return step === 'seat' || step === 'order';
}

/** True once the log has its other lines: something was done or found out. */
export function isWritten({ step, stamped }: SchoolState): boolean {
  if (step === 'order-verdict') return stamped === STRIPS.saturday.seat;
  return step === 'done' || step === 'told';
}

/** True where what decides is shown: after the player has answered, and in the case that is told. */
export function isShown(step: SchoolStep): boolean {
  return step !== 'mark' && step !== 'order';
}

function follow(state: SchoolState): SchoolState {
  const step = STEPS[STEPS.indexOf(state.step) + 1] ?? 'end';
  const fresh = stripAt(step) !== stripAt(state.step);
  // The first stamp falls by the button of the story.
  const stamped = step === 'done' ? STRIPS.vat.seat : state.stamped;
  return { ...state, step, stamped, hint: null, ...(fresh ? { mark: null, stamped: null } : {}) };
}

function marked(state: SchoolState, mark: SchoolMark): SchoolState {
  if (state.step === 'order') return { ...state, mark, hint: null };
  if (state.step !== 'mark') return state;
  if (mark === STRIPS.baskets.decides) return { ...follow({ ...state, mark }), hint: 'mark-right' };
  return { ...state, mark, hint: 'mark-call' };
}

function stamp(state: SchoolState): SchoolState {
  if (state.step === 'seat') {
    // A stamp in the wrong seat is answered by that seat's own work, and nothing is lost.
    return state.seat === STRIPS.baskets.seat
      ? { ...follow(state), stamped: state.seat }
      : { ...state, hint: 'no-lever' };
  }
  if (state.step !== 'order') return state;
  if (state.mark === null) return { ...state, hint: 'mark-first' };
  return { ...follow(state), stamped: state.seat };
}

/** The state after a press; the same state where the press does nothing. */
export function schoolAfter(state: SchoolState, act: SchoolAct): SchoolState {
  switch (act.kind) {
    case 'next':
      return PLAIN.includes(state.step) ? follow(state) : state;
    case 'mark':
      return marked(state, act.mark);
    case 'go':
      return canMove(state.step) && act.to !== state.seat ? { ...state, seat: act.to, hint: null } : state;
    case 'stamp':
      return stamp(state);
    case 'again':
      return SCHOOL_START;
  }
}
