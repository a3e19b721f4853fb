// The row of controls at the foot of the wall, and the keys that do the same.

import { useState } from 'preact/hooks';
import { isVoting, type Deed } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { type Own, useOwnKeys } from '../parts/own-keys.ts';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';
import { notesAddress, openNotes } from './notes-window.ts';
import type { Wall } from './wall.ts';

/** The keys beside those of the buttons: the ones that a presenter's remote sends. */
const ALSO: readonly (readonly [string, Deed])[] = [
  ['PageDown', { kind: 'next' }],
  ['ArrowRight', { kind: 'next' }],
  ['PageUp', { kind: 'back' }],
];

interface Control {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly primary?: true;
  readonly repeats?: true;
  perform(): void;
}

/** Into full screen or out of it. @returns false where the browser refuses */
async function toggleFull(): Promise<boolean> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
    return true;
  } catch {
    return false;
  }
}

/** The hands: one for a seat, one more or fewer for the seat counted last, and the last one back. */
function handsOf(perform: Wall['perform']): readonly Control[] {
  const hand = { repeats: true } as const;
  return [
    {
      ...hand,
      id: 'tower',
      key: 't',
      text: t('demo:do.voteTower'),
      icon: 'tower',
      perform: () => perform({ kind: 'hand', seat: 'tower' }),
    },
    {
      ...hand,
      id: 'cockpit',
      key: 'c',
      text: t('demo:do.voteCockpit'),
      icon: 'cockpit',
      perform: () => perform({ kind: 'hand', seat: 'cockpit' }),
    },
    {
      ...hand,
      id: 'more',
      key: '+',
      text: t('demo:do.more'),
      perform: () => perform({ kind: 'same', by: 1 }),
    },
    {
      ...hand,
      id: 'fewer',
      key: '-',
      text: t('demo:do.fewer'),
      perform: () => perform({ kind: 'same', by: -1 }),
    },
    {
      ...hand,
      id: 'take-back',
      key: 'Backspace',
      text: t('demo:do.takeBack'),
      icon: 'undo',
      perform: () => perform({ kind: 'take-back' }),
    },
  ];
}

function Button({ game, control }: { readonly game: Game; readonly control: Control }) {
  const { id, text, icon, primary, repeats, perform } = control;
  return (
    <button
      type="button"
      class={primary ? 'button primary wall-do' : 'button wall-do'}
      {...(repeats ? { 'data-repeats': true } : {})}
      onClick={perform}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {text}
      <ActionKey game={game} action={`demo-${id}`} />
    </button>
  );
}

/** The key of an action as the registry takes it. */
function keyOf({ id, key, repeats, perform }: Control): Own {
  return { id: `demo-${id}`, key, perform, label: `demo:action.${id}`, ...(repeats ? { repeats } : {}) };
}

/** Everything that can be done at this step. */
export function Controls({ game, wall }: { readonly game: Game; readonly wall: Wall }) {
  const { perform } = wall;
  const state = wall.state.value;
  const [refused, setRefused] = useState<'full' | 'notes' | null>(null);
  const voting = isVoting(state);
  const hands = voting ? handsOf(perform) : [];
  const full = async () => setRefused((await toggleFull()) ? null : 'full');
  const room: readonly Control[] =
    state.step === 'join'
      ? [
          {
            id: 'more',
            key: '+',
            text: '',
            repeats: true,
            perform: () => perform({ kind: 'people', by: 1 }),
          },
          {
            id: 'fewer',
            key: '-',
            text: '',
            repeats: true,
            perform: () => perform({ kind: 'people', by: -1 }),
          },
        ]
      : [];
  const clock: readonly Control[] =
    state.step === 'convince' && state.clock.left > 0
      ? [
          {
            id: 'clock',
            key: 's',
            text: t(state.clock.runs ? 'demo:talk.stop' : 'demo:talk.go'),
            icon: 'clock',
            perform: () => perform({ kind: 'clock' }),
          },
        ]
      : [];
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
    text: t(voting ? 'demo:do.close' : 'demo:do.next'),
    primary: true,
    perform: () => perform({ kind: 'next' }),
  };
  const around: readonly Control[] = [
    {
      id: 'blank',
      key: 'b',
      text: t(state.blank ? 'demo:do.lit' : 'demo:do.blank'),
      perform: () => perform({ kind: 'blank' }),
    },
    { id: 'full', key: 'f', text: t('demo:do.full'), perform: () => unawaited(full()) },
  ];
  const stop: Control = {
    id: 'stop',
    key: 'Escape',
    text: t('demo:do.stop'),
    icon: 'close',
    perform: () => game.closeDemo(),
  };
  useOwnKeys(game, [
    ...[...hands, ...room, ...clock, back, next, ...around, stop].map(keyOf),
    ...ALSO.map(
      ([key, deed]): Own => ({
        id: `demo-${key}`,
        key,
        label: `demo:action.${deed.kind === 'back' ? 'back' : 'next'}`,
        perform: () => perform(deed),
      }),
    ),
  ]);
  return (
    <footer class="wall-foot" role="group" aria-label={t('demo:do.controls')}>
      {[...hands, ...clock].map((control) => (
        <Button key={control.id} game={game} control={control} />
      ))}
      <span class="wall-space" />
      {[...around].map((control) => (
        <Button key={control.id} game={game} control={control} />
      ))}
      <button type="button" class="button wall-do" onClick={() => setRefused(openNotes() ? null : 'notes')}>
        {t('demo:do.notes')}
      </button>
      {[stop, back, next].map((control) => (
        <Button key={control.id} game={game} control={control} />
      ))}
      {refused === 'full' ? <p class="wall-refused">{t('demo:do.fullRefused')}</p> : null}
      {refused === 'notes' ? (
        <div class="wall-refused">
          <TextToCopy label={t('demo:do.notesRefused')} text={notesAddress()} marked />
        </div>
      ) : null}
    </footer>
  );
}
