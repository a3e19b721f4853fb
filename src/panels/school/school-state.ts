// Ground school as a state machine: three scenes with their steps, and what a press does in each.

import {
  type BasketStep,
  MISREAD,
  ODD_STEP,
  STRIPS,
  type SchoolElement,
  type SchoolMark,
  type SchoolSeat,
  type SchoolStrip,
} from './school-data.ts';

/** The steps in order; `seat` comes again after a wrong stamp. */
export const STEPS = [
  // Scene 1: told aloud; the player only presses the last button.
  'known',
  'undone',
  'decided',
  'named',
  // Scene 2: the player does half of it.
  'mark',
  'seat',
  'chart',
  'message',
  'read-back',
  'corrected',
  'told',
  // Scene 3: the player alone, with one strip for each seat.
  'first',
  'first-verdict',
  'second',
  'second-verdict',
  'end',
] as const;
export type SchoolStep = (typeof STEPS)[number];

/** Why a press did nothing; the words are in locales. */
export type SchoolHint =
  | 'mark-a'
  | 'mark-b'
  | 'mark-right'
  | 'no-lever'
  | 'step-normal'
  | 'read-right'
  | 'mark-first';

/** Where Ground school is, and what the player has done so far in the scene. */
export interface SchoolState {
  readonly step: SchoolStep;
  readonly seat: SchoolSeat;
  readonly mark: SchoolMark | null;
  readonly hint: SchoolHint | null;
  /** The step of the chart that was pressed last. */
  readonly picked: BasketStep | null;
  /** The seat where the strip was stamped, for the verdict. */
  readonly stamped: SchoolSeat | null;
}

/** What the player can do in Ground school; what an act does depends on the step. */
export type SchoolAct =
  | { readonly kind: 'next' }
  | { readonly kind: 'mark'; readonly mark: SchoolMark }
  | { readonly kind: 'go'; readonly to: SchoolSeat }
  | { readonly kind: 'stamp' }
  | { readonly kind: 'pick'; readonly step: BasketStep }
  | { readonly kind: 'negative'; readonly element: SchoolElement }
  | { readonly kind: 'again' };

export const SCHOOL_START: SchoolState = {
  step: 'known',
  seat: 'cockpit',
  mark: null,
  hint: null,
  picked: null,
  stamped: null,
};

/** Steps at which any press of the button goes on. */
export const PLAIN: readonly SchoolStep[] = [
  'known',
  'undone',
  'decided',
  'named',
  'message',
  'corrected',
  'told',
  'first-verdict',
  'second-verdict',
];

/** The strip that is open at a step; null at the end. */
export function stripAt(step: SchoolStep): SchoolStrip | null {
  const at = STEPS.indexOf(step);
  if (step === 'end') return null;
  if (at < STEPS.indexOf('mark')) return 'vat';
  if (at < STEPS.indexOf('first')) return 'baskets';
  return at < STEPS.indexOf('second') ? 'returns' : 'receipt';
}

/** The scene of a step, 1–3; 4 is the end. */
export function sceneAt(step: SchoolStep): 1 | 2 | 3 | 4 {
  const strip = stripAt(step);
  if (strip === null) return 4;
  if (strip === 'vat') return 1;
  return strip === 'baskets' ? 2 : 3;
}

/** True at steps where the player may change seats. */
export function canMove(step: SchoolStep): boolean {
  return step === 'seat' || step === 'first' || step === 'second';
}

function follow(state: SchoolState): SchoolState {
  const step = STEPS[STEPS.indexOf(state.step) + 1] ?? 'end';
  const fresh = stripAt(step) !== stripAt(state.step);
  return { ...state, step, hint: null, ...(fresh ? { mark: null, stamped: null, picked: null } : {}) };
}

function marked(state: SchoolState, mark: SchoolMark): SchoolState {
  if (state.step === 'first' || state.step === 'second') return { ...state, mark, hint: null };
  if (state.step !== 'mark') return state;
  if (mark === STRIPS.baskets.decides) return { ...follow({ ...state, mark }), hint: 'mark-right' };
  return { ...state, mark, hint: mark === 'a' ? 'mark-a' : 'mark-b' };
}

function stamp(state: SchoolState): SchoolState {
  if (state.step === 'seat') {
    // A stamp in the wrong seat is answered by that seat's own work, and nothing is lost.
    return state.seat === STRIPS.baskets.seat
      ? { ...follow(state), stamped: state.seat }
      : { ...state, hint: 'no-lever' };
  }
  if (state.step !== 'first' && state.step !== 'second') return state;
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
    case 'pick':
      if (state.step !== 'chart') return state;
      return act.step === ODD_STEP
        ? { ...follow(state), picked: act.step }
        : { ...state, picked: act.step, hint: 'step-normal' };
    case 'negative':
      if (state.step !== 'read-back') return state;
      return act.element === MISREAD ? follow(state) : { ...state, hint: 'read-right' };
    case 'again':
      return SCHOOL_START;
  }
}
