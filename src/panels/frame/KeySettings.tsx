// The keys that a player may change, one line each. A key that another action has is refused.

import { useState } from 'preact/hooks';
import { t, textOf } from '../../language/index.ts';
import { keyLabel } from '../parts/Key.tsx';
import type { Binding, Frame } from './port.ts';
import './forms.css';

interface LineProperties {
  readonly frame: Frame;
  readonly binding: Binding;
  readonly say: (text: string) => void;
}

function Line({ frame, binding, say }: LineProperties) {
  const [waiting, setWaiting] = useState(false);
  const { game } = frame;
  const action = textOf(binding.labelKey);
  const key = game.settings.value.keys[binding.id] ?? binding.usual;

  function hear(event: KeyboardEvent): void {
    if (!waiting || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    setWaiting(false);
    const pressed = event.key.toLowerCase();
    // Only a key that types one character is accepted; any other press changes nothing.
    if (pressed.length !== 1 || pressed === ' ' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    const owner = frame.ownerOf(pressed, binding.id);
    if (owner !== null) {
      say(t('common:settings.keyTaken', { key: keyLabel(pressed), action: textOf(owner) }));
      return;
    }
    game.changeSettings({ keys: { ...game.settings.peek().keys, [binding.id]: pressed } });
    say(t('common:settings.keySet', { key: keyLabel(pressed), action }));
  }

  return (
    <li class="key-line">
      <span>{action}</span>
      <kbd class="key">{keyLabel(key)}</kbd>
      <button
        type="button"
        class="button small"
        aria-label={t('common:settings.keyOf', { action })}
        onClick={() => setWaiting(true)}
        onBlur={() => setWaiting(false)}
        onKeyDown={hear}
      >
        {t(waiting ? 'common:settings.pressKey' : 'common:settings.changeKey')}
      </button>
    </li>
  );
}

/** The list of keys. */
export function KeySettings({ frame, say }: { readonly frame: Frame; readonly say: (text: string) => void }) {
  return (
    <ul class="key-lines">
      {frame.bindings
        .filter(({ rebindable }) => rebindable)
        .map((binding) => (
          <Line key={binding.id} frame={frame} binding={binding} say={say} />
        ))}
    </ul>
  );
}
