// The row of controls at the foot of the wall, and the keys that do the same.

import type { TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import { isVoting } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { unawaited } from '../../look/unawaited.ts';
import { Icon } from '../parts/Icon.tsx';
import { ActionKey } from '../parts/Key.tsx';
import { useOwnKeys } from '../parts/own-keys.ts';
import { TextToCopy } from '../parts/TextToCopy.tsx';
import type { Game } from '../ports.ts';
import { type Control, keysOf, ofRoom, ofStep, ways } from './controls.ts';
import { notesAddress, openNotes } from './notes-window.ts';
import type { Wall } from './wall.ts';

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

/** After a press of the pointer the focus is not left on a button: the next Enter is meant for the next step. */
function letGo(event: TargetedMouseEvent<HTMLButtonElement>): void {
  if (event.detail > 0) event.currentTarget.blur();
}

function Button({ game, control }: { readonly game: Game; readonly control: Control }) {
  const { id, text, icon, primary, repeats, bare, perform } = control;
  return (
    <button
      type="button"
      class={primary ? 'button primary wall-do' : 'button wall-do'}
      {...(repeats ? { 'data-repeats': true } : {})}
      {...(bare ? { 'aria-label': text } : {})}
      onClick={(event) => {
        letGo(event);
        perform();
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {bare ? null : text}
      <ActionKey game={game} action={`demo-${id}`} />
    </button>
  );
}

/** What the browser has refused: full screen, or the second window, whose address is then told. */
function Refused({ what }: { readonly what: 'full' | 'notes' }) {
  return (
    <div class="wall-refused">
      {what === 'full' ? (
        <p>{t('demo:do.fullRefused')}</p>
      ) : (
        <>
          <p>{t('demo:do.notesRefused')}</p>
          <TextToCopy label={t('demo:do.notesRefused')} text={notesAddress()} marked />
        </>
      )}
    </div>
  );
}

/** Everything that can be done at this step. */
export function Controls({ game, wall }: { readonly game: Game; readonly wall: Wall }) {
  const { perform } = wall;
  const state = wall.state.value;
  const [refused, setRefused] = useState<'full' | 'notes' | null>(null);
  const full = async () => setRefused((await toggleFull()) ? null : 'full');
  const always: readonly Control[] = [
    {
      id: 'blank',
      key: 'b',
      text: t(state.blank ? 'demo:do.lit' : 'demo:do.blank'),
      perform: () => perform({ kind: 'blank' }),
    },
    { id: 'stop', key: 'Escape', text: t('demo:do.stop'), icon: 'close', perform: () => game.closeDemo() },
  ];
  const wide: Control = { id: 'full', key: 'f', text: t('demo:do.full'), perform: () => unawaited(full()) };
  const own = ofStep(state, perform);
  const around = [...always, ...ways(state, wall)];
  useOwnKeys(game, keysOf([...own, ...ofRoom(state, perform), wide, ...around], perform));
  const button = (control: Control) => <Button key={control.id} game={game} control={control} />;
  return (
    <footer class="wall-foot" role="group" aria-label={t('demo:do.controls')}>
      {own.map(button)}
      <span class="wall-space" />
      {/* While hands are counted there is no room for more in the row; the key of full screen works all the same. */}
      {isVoting(state) ? null : (
        <>
          {button(wide)}
          <button
            type="button"
            class="button wall-do"
            onClick={(event) => {
              letGo(event);
              setRefused(openNotes() ? null : 'notes');
            }}
          >
            {t('demo:do.notes')}
          </button>
        </>
      )}
      {around.map(button)}
      {refused === null ? null : <Refused what={refused} />}
    </footer>
  );
}
