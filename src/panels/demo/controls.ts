// What can be pressed at each step of the demo: its key, its words, and what it does.

import { type Deed, type DemoState, isVoting } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import type { IconName } from '../parts/Icon.tsx';
import type { Own } from '../parts/own-keys.ts';
import type { Wall } from './wall.ts';

/** Something to press, as a button and by a key. */
export interface Control {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly primary?: true;
  /** It is meant to be pressed again and again. */
  readonly repeats?: true;
  /** Only its sign is seen. */
  readonly bare?: true;
  perform(): void;
}

type Perform = Wall['perform'];

/** A hand for a seat, one more or fewer for the seat counted last, and the last one back. */
function hands(perform: Perform): readonly Control[] {
  const does = (deed: Deed) => ({ repeats: true as const, perform: () => perform(deed) });
  return [
    {
      ...does({ kind: 'hand', seat: 'tower' }),
      id: 'tower',
      key: 't',
      text: t('demo:do.voteTower'),
      icon: 'tower',
    },
    {
      ...does({ kind: 'hand', seat: 'cockpit' }),
      id: 'cockpit',
      key: 'c',
      text: t('demo:do.voteCockpit'),
      icon: 'cockpit',
    },
    {
      ...does({ kind: 'same', by: 1 }),
      id: 'more',
      key: '+',
      text: t('demo:do.more'),
      icon: 'more',
      bare: true,
    },
    {
      ...does({ kind: 'same', by: -1 }),
      id: 'fewer',
      key: '-',
      text: t('demo:do.fewer'),
      icon: 'less',
      bare: true,
    },
    {
      ...does({ kind: 'take-back' }),
      id: 'take-back',
      key: 'Backspace',
      text: t('demo:do.takeBack'),
      icon: 'undo',
    },
  ];
}

/** What belongs to the step alone: the hands while they are counted, the clock while neighbours talk. */
export function ofStep(state: DemoState, perform: Perform): readonly Control[] {
  if (isVoting(state)) return hands(perform);
  if (state.step !== 'convince' || state.clock.left === 0) return [];
  const text = t(state.clock.runs ? 'demo:talk.stop' : 'demo:talk.go');
  return [{ id: 'clock', key: 's', text, icon: 'clock', perform: () => perform({ kind: 'clock' }) }];
}

/** How many there are in the room: its buttons stand beside the number. */
export function ofRoom({ step }: DemoState, perform: Perform): readonly Control[] {
  const one = (id: string, key: string, by: 1 | -1): Control => ({
    id,
    key,
    text: '',
    repeats: true,
    perform: () => perform({ kind: 'people', by }),
  });
  return step === 'join' ? [one('more', '+', 1), one('fewer', '-', -1)] : [];
}

/** The steps back and on, as far as there are any. */
export function ways(state: DemoState, { perform, canMove }: Wall): readonly Control[] {
  const back: Control = {
    id: 'back',
    key: 'ArrowLeft',
    text: t('demo:do.back'),
    icon: 'previous',
    perform: () => perform({ kind: 'back' }),
  };
  const next: Control = {
    id: 'next',
    key: 'Enter',
    text: t(isVoting(state) ? 'demo:do.close' : 'demo:do.next'),
    primary: true,
    perform: () => perform({ kind: 'next' }),
  };
  return [...(canMove(-1) ? [back] : []), ...(canMove(1) ? [next] : [])];
}

/** The keys beside those of the buttons: the ones that a presenter's remote sends. */
const ALSO: readonly (readonly [string, Deed])[] = [
  ['PageDown', { kind: 'next' }],
  ['ArrowRight', { kind: 'next' }],
  ['PageUp', { kind: 'back' }],
];

/** All keys, as the registry of actions takes them. */
export function keysOf(controls: readonly Control[], perform: Perform): readonly Own[] {
  return [
    ...controls.map(
      ({ id, key, repeats, perform: act }): Own => ({
        id: `demo-${id}`,
        key,
        label: `demo:action.${id}`,
        perform: act,
        ...(repeats ? { repeats } : {}),
      }),
    ),
    ...ALSO.map(
      ([key, deed]): Own => ({
        id: `demo-${key}`,
        key,
        label: `demo:action.${deed.kind}`,
        perform: () => perform(deed),
      }),
    ),
  ];
}
